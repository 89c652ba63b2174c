using System.Collections.Immutable;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LookUps;

/// <summary>An object that configures a call, as that call gets it. One object may be given to several calls, and differ each time.</summary>
/// <param name="Creation">Where the object is made.</param>
/// <param name="Call">The call of the vendor's library that gets it, or <see langword="null"/> when the type shows none.</param>
/// <param name="Reading">The object where it is given to the call; at the end of its body when there is no call.</param>
/// <param name="Conditions">What must hold for this object to be the one that the call gets.</param>
internal sealed record ConfiguredObject(IObjectCreationOperation Creation, IOperation? Call, Reading Reading, ImmutableArray<Condition> Conditions);
