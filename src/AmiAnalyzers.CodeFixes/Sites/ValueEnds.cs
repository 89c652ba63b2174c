using System.Collections.Immutable;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Sites;

/// <summary>One end of an ID's way.</summary>
/// <param name="Type">The type in which it ends.</param>
/// <param name="Writes">The slots that take it there; empty where something else does.</param>
internal sealed record ValueEnd(TypeModel Type, ImmutableArray<SlotWrite> Writes);

/// <summary>Where an ID goes, followed from the type that spells it to the types that name its member.</summary>
/// <param name="All">The ends that were found.</param>
/// <param name="IsComplete">Whether no other end can exist in the solution.</param>
internal sealed record ValueEnds(IReadOnlyList<ValueEnd> All, bool IsComplete)
{
    /// <summary>The ends of a reported ID.</summary>
    public static async Task<ValueEnds> OfAsync(FixSite site, SolutionReader solution, CancellationToken cancellationToken)
    {
        var value = site.Use.Operation!;
        var here = Of(value, site.Type);
        if (here.IsComplete || MemberOf(value) is not { } member)
        {
            return here;
        }

        var all = here.All.ToList();
        var isComplete = true;
        foreach (var reference in await solution.ReferencesToAsync(member, cancellationToken).ConfigureAwait(false))
        {
            if (IsName(reference.Node) || await solution.ModelAroundAsync(reference, cancellationToken).ConfigureAwait(false) is not { } type)
            {
                isComplete &= IsName(reference.Node);
            }
            else if (type != site.Type)
            {
                var there = OperationAt(reference, type) is { } operation ? Of(operation, type) : new ValueEnds([], false);
                all.AddRange(there.All);
                isComplete &= there.IsComplete;
            }
        }

        return new ValueEnds(all, isComplete);
    }

    /// <summary>The ends of a value within a type.</summary>
    public static ValueEnds Of(IOperation value, TypeModel type)
    {
        var uses = type.Uses.Of(value);
        return new ValueEnds(uses.All.Select(use => new ValueEnd(type, WritesBy(use, type))).ToList(), uses.IsComplete);
    }

    /// <summary>The operation that reads a member at a place which names it.</summary>
    public static IOperation? OperationAt(CodePlace reference, TypeModel type) =>
        reference.Model.GetSymbolInfo(reference.Node).Symbol is { } symbol
            ? type.Facts.ReferencesTo(symbol.OriginalDefinition).FirstOrDefault(operation => operation.Syntax.SyntaxTree == reference.Node.SyntaxTree && operation.Syntax.Span.End == reference.Node.Span.End)
            : null;

    /// <summary>Whether a place names a member without reading it: <c>nameof</c>, or a comment.</summary>
    public static bool IsName(SyntaxNode node) =>
        node.IsPartOfStructuredTrivia()
        || node.Ancestors().Any(ancestor => ancestor is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } });

    /// <summary>The field or property whose only value is the given one.</summary>
    public static ISymbol? MemberOf(IOperation value)
    {
        var holder = value.Parent;
        while (holder is IConversionOperation or IParenthesizedOperation)
        {
            holder = holder.Parent;
        }

        return holder switch
        {
            IFieldInitializerOperation { InitializedFields: [{ } field] } when field.IsConst || field.IsReadOnly => field,
            IPropertyInitializerOperation { InitializedProperties: [{ SetMethod: null } property] } => property,
            IReturnOperation returned when value.Syntax.Parent is ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax declaration }
                && returned.SemanticModel?.GetDeclaredSymbol(declaration) is { } property && !TypeFacts.IsOverridable(property) => property,
            _ => null,
        };
    }

    private static ImmutableArray<SlotWrite> WritesBy(Use use, TypeModel type) =>
        use.Kind is UseKind.MemberWrite or UseKind.Argument
            ? type.SlotWrites.Where(write => write.Operation == use.Consumer || write.Operation == use.Consumer.Parent).ToImmutableArray()
            : ImmutableArray<SlotWrite>.Empty;
}
