using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Slots;

/// <summary>An expression that is written to a slot.</summary>
/// <param name="Row">What the slot takes.</param>
/// <param name="Value">The expression as written.</param>
/// <param name="Operation">The assignment, argument or call that writes it.</param>
/// <param name="Member">The property that is written, or the parameter that the argument fills.</param>
/// <param name="Object">What the slot belongs to.</param>
/// <param name="IsElement">Whether the value is one element of the slot's collection.</param>
internal sealed record SlotWrite(SlotRow Row, IOperation Value, IOperation Operation, ISymbol Member, SiteObject Object, bool IsElement);
