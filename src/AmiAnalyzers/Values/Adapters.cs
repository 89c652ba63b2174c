using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>Calls and constructors that only wrap one of their arguments, as told from outside.</summary>
internal interface IAdapters
{
    /// <summary>The name of the parameter whose argument the method hands on unchanged, <c>this</c> for the receiver, or <see langword="null"/>.</summary>
    /// <param name="method">A called method or constructor, in its original definition.</param>
    string? WrappedParameterOf(IMethodSymbol method);
}
