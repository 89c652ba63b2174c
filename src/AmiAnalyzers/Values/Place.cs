using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>A variable or a member reached from one: <c>request</c>, <c>request.Filters</c>, <c>this.image</c>.</summary>
/// <param name="Root">The local, parameter, field or property of the analysed type from which the path starts.</param>
/// <param name="Path">The members that follow the root.</param>
internal readonly record struct Place(ISymbol Root, ImmutableArray<ISymbol> Path)
{
    /// <summary>The declared type of what the place holds.</summary>
    public ITypeSymbol? Type => (Path.IsEmpty ? Root : Path[Path.Length - 1]) switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol stored => stored.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    /// <summary>The place of a whole variable.</summary>
    public static Place OfVariable(ISymbol variable) => new(variable, ImmutableArray<ISymbol>.Empty);

    /// <summary>Reads the place that an expression names, or answers <see langword="null"/> for any other expression.</summary>
    public static Place? Of(IOperation? operation)
    {
        var path = ImmutableArray<ISymbol>.Empty;
        while (true)
        {
            operation = operation.WithoutWrappers();
            switch (operation)
            {
                case ILocalReferenceOperation local:
                    return new Place(local.Local, path);
                case IParameterReferenceOperation parameter:
                    return new Place(parameter.Parameter, path);
                case IConditionalAccessInstanceOperation instance:
                    operation = AccessAround(instance)?.Operation;
                    continue;
                case IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } } own
                    when own is IFieldReferenceOperation or IPropertyReferenceOperation:
                    return new Place(own.Member, path);
                case IMemberReferenceOperation { Instance: { } receiver } member when member is IFieldReferenceOperation || member is IPropertyReferenceOperation { Arguments.IsEmpty: true }:
                    path = path.Insert(0, member.Member);
                    operation = receiver;
                    continue;
                default:
                    return null;
            }
        }
    }

    private static IConditionalAccessOperation? AccessAround(IConditionalAccessInstanceOperation instance) =>
        instance.Ancestors().OfType<IConditionalAccessOperation>().FirstOrDefault(access => access.WhenNotNull.Syntax.Span.Contains(instance.Syntax.Span) || access.Operation.Syntax == instance.Syntax);

    /// <summary>Whether the member path of this place is the given one.</summary>
    public bool HasPath(ImmutableArray<ISymbol> path)
    {
        if (Path.Length != path.Length)
        {
            return false;
        }

        for (var i = 0; i < path.Length; i++)
        {
            if (!SymbolEqualityComparer.Default.Equals(Path[i], path[i]))
            {
                return false;
            }
        }

        return true;
    }
}
