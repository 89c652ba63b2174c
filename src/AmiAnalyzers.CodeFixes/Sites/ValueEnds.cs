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

/// <summary>Where an ID goes; see <see cref="ValueWalk"/> for how far it is followed.</summary>
/// <param name="All">The ends that were found.</param>
/// <param name="IsComplete">Whether no other end can exist in the solution.</param>
internal sealed record ValueEnds(IReadOnlyList<ValueEnd> All, bool IsComplete)
{
    /// <summary>The ends of a reported ID.</summary>
    public static Task<ValueEnds> OfAsync(FixSite site, SolutionReader solution, CancellationToken cancellationToken) =>
        new ValueWalk(solution).FollowAsync(site.Use.Operation!, site.Type, cancellationToken);

    /// <summary>The ends of a value within a type.</summary>
    public static ValueEnds Of(IOperation value, TypeModel type)
    {
        var uses = type.Uses.Of(value);
        return new ValueEnds(uses.All.Select(use => new ValueEnd(type, WritesBy(use, type))).ToList(), uses.IsComplete);
    }

    /// <summary>The operation that reads a member, or calls a method, at a place which names it.</summary>
    public static IOperation? OperationAt(CodePlace reference, TypeModel type) => reference.Model.GetSymbolInfo(reference.Node).Symbol switch
    {
        IMethodSymbol => type.Facts.Calls.FirstOrDefault(call => call.Syntax is InvocationExpressionSyntax { Expression: var callee } && IsNamedAt(callee, reference.Node)),
        { } symbol => type.Facts.ReferencesTo(symbol.OriginalDefinition).FirstOrDefault(operation => IsNamedAt(operation.Syntax, reference.Node)),
        null => null,
    };

    /// <summary>Whether a place names a member without reading it: <c>nameof</c>, or a comment.</summary>
    public static bool IsName(SyntaxNode node) =>
        node.IsPartOfStructuredTrivia()
        || node.Ancestors().Any(ancestor => ancestor is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } });

    /// <summary>Whether an attribute has a library read the member: to test the text, <c>[RegularExpression]</c>, or to write it out, <c>[JsonPropertyName]</c>.</summary>
    public static bool IsReadByAttribute(ISymbol member) =>
        member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is not ("RequiredAttribute" or "ConfigurationKeyNameAttribute"));

    /// <summary>The field or property whose only value is the given one, whoever reads it.</summary>
    public static ISymbol? MemberOf(IOperation value) => HolderOf(value) switch
    {
        IFieldSymbol field when field.IsConst || field.IsReadOnly => field,
        IPropertySymbol { SetMethod: null, IsOverride: false } property when !TypeFacts.IsOverridable(property) && !IsOfInterface(property) => property,
        _ => null,
    };

    /// <summary>The field or property that holds a value from its declaration on, or answers it.</summary>
    internal static ISymbol? HolderOf(IOperation value)
    {
        var holder = value.Parent;
        while (holder is IConversionOperation or IParenthesizedOperation)
        {
            holder = holder.Parent;
        }

        return holder switch
        {
            IFieldInitializerOperation { InitializedFields: [{ } field] } => field,
            IPropertyInitializerOperation { InitializedProperties: [{ } property] } => property,
            IReturnOperation returned when value.Syntax.Parent is ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax declaration } => returned.SemanticModel?.GetDeclaredSymbol(declaration),
            _ => null,
        };
    }

    /// <summary>The member of its own object that a value is assigned to, be it in default of another one.</summary>
    internal static ISymbol? AssignedTo(IOperation value)
    {
        var (inner, outer) = (value, value.Parent);
        while (outer is IConversionOperation or IParenthesizedOperation or ICoalesceOperation || outer is IConditionalOperation choice && choice.Condition != inner)
        {
            (inner, outer) = (outer, outer.Parent);
        }

        return outer is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation, Member: IFieldSymbol or IPropertySymbol } target, Parent: IExpressionStatementOperation } ? target.Member : null;
    }

    /// <summary>Whether a read of an interface's member may get to the member of another type instead.</summary>
    private static bool IsOfInterface(IPropertySymbol property) =>
        property.ContainingType.AllInterfaces.SelectMany(@interface => @interface.GetMembers().OfType<IPropertySymbol>())
            .Any(member => SymbolEqualityComparer.Default.Equals(property.ContainingType.FindImplementationForInterfaceMember(member), property));

    private static bool IsNamedAt(SyntaxNode operation, SyntaxNode name) => operation.SyntaxTree == name.SyntaxTree && operation.Span.End == name.Span.End;

    /// <summary>The slots that a use fills.</summary>
    internal static ImmutableArray<SlotWrite> WritesBy(Use use, TypeModel type) =>
        use.Kind is UseKind.MemberWrite or UseKind.Argument
            ? type.SlotWrites.Where(write => write.Operation == use.Consumer || write.Operation == use.Consumer.Parent).ToImmutableArray()
            : ImmutableArray<SlotWrite>.Empty;
}
