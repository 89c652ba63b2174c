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
    public static Task<ValueEnds> OfAsync(FixSite site, SolutionReader solution, CancellationToken cancellationToken) =>
        new MemberWalk(solution).FollowAsync(site.Use.Operation!, site.Type, cancellationToken);

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

    /// <summary>The field or property whose only value is the given one, whoever reads it.</summary>
    public static ISymbol? MemberOf(IOperation value) => HolderOf(value) switch
    {
        IFieldSymbol field when field.IsConst || field.IsReadOnly => field,
        IPropertySymbol { SetMethod: null, IsOverride: false } property when !TypeFacts.IsOverridable(property) && !IsOfInterface(property) => property,
        _ => null,
    };

    /// <summary>The field or property that holds a value from its declaration on, or answers it.</summary>
    private static ISymbol? HolderOf(IOperation value)
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
            IParameterInitializerOperation { Parameter: { ContainingType: { IsRecord: true } record, DeclaringSyntaxReferences: [var declared] } parameter } =>
                record.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault(property => property.DeclaringSyntaxReferences is [var own] && own.SyntaxTree == declared.SyntaxTree && own.Span == declared.Span),
            IReturnOperation returned when value.Syntax.Parent is ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax declaration } => returned.SemanticModel?.GetDeclaredSymbol(declaration),
            _ => null,
        };
    }

    /// <summary>The member of its own object that a value is assigned to, be it in default of another one.</summary>
    private static ISymbol? AssignedTo(IOperation value)
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

    private static ImmutableArray<SlotWrite> WritesBy(Use use, TypeModel type) =>
        use.Kind is UseKind.MemberWrite or UseKind.Argument
            ? type.SlotWrites.Where(write => write.Operation == use.Consumer || write.Operation == use.Consumer.Parent).ToImmutableArray()
            : ImmutableArray<SlotWrite>.Empty;

    /// <summary>Goes with a value through the members that hold it or answer it, to whatever code of the solution reads them.</summary>
    private sealed class MemberWalk(SolutionReader solution)
    {
        private readonly HashSet<ISymbol> _members = new(SymbolEqualityComparer.Default);
        private readonly List<ValueEnd> _ends = [];
        private bool _isComplete = true;

        public async Task<ValueEnds> FollowAsync(IOperation value, TypeModel type, CancellationToken cancellationToken)
        {
            var uses = type.Uses.Of(value);
            foreach (var use in uses.All)
            {
                if (MemberAt(use, type) is { } member)
                {
                    await FollowMemberAsync(member, followed: null, cancellationToken).ConfigureAwait(false);
                }
                else
                {
                    _ends.Add(new ValueEnd(type, WritesBy(use, type)));
                }
            }

            var isPositional = value.Parent is IParameterInitializerOperation;
            var holder = HolderOf(value) ?? AssignedTo(value);
            if (holder is not null && (isPositional || !uses.IsComplete))
            {
                await FollowMemberAsync(holder, isPositional ? null : type, cancellationToken).ConfigureAwait(false);
            }

            _isComplete &= holder is null ? uses.IsComplete : !isPositional || !await IsTakenApartAsync(holder.ContainingType, cancellationToken).ConfigureAwait(false);
            return new ValueEnds(_ends, _isComplete);
        }

        /// <summary>Whether code reads the properties of a record by <c>var (key, image) = …</c>, without naming them.</summary>
        private async Task<bool> IsTakenApartAsync(INamedTypeSymbol record, CancellationToken cancellationToken)
        {
            foreach (var deconstruct in record.GetMembers(WellKnownMemberNames.DeconstructMethodName))
            {
                if ((await solution.ReferencesToAsync(deconstruct, cancellationToken).ConfigureAwait(false)).Count > 0)
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>Follows every read of a member, but for those in a type that were followed already.</summary>
        private async Task FollowMemberAsync(ISymbol member, TypeModel? followed, CancellationToken cancellationToken)
        {
            if (!_members.Add(member))
            {
                return;
            }

            foreach (var reference in await solution.ReferencesToAsync(member, cancellationToken).ConfigureAwait(false))
            {
                if (IsName(reference.Node))
                {
                    continue;
                }

                var type = await solution.ModelAroundAsync(reference, cancellationToken).ConfigureAwait(false);
                if (type is null || OperationAt(reference, type) is not { } read)
                {
                    _isComplete = false;
                }
                else if (type != followed && !(read.Parent is ISimpleAssignmentOperation write && write.Target == read))
                {
                    await FollowAsync(read, type, cancellationToken).ConfigureAwait(false);
                }
            }
        }

        /// <summary>The member by which a value leaves its type: a method or property that returns it, a member of another class of the solution that it is written to.</summary>
        private static ISymbol? MemberAt(Use use, TypeModel type) => use switch
        {
            { ThroughCollection: true } => null,
            { Kind: UseKind.Return, Consumer: IReturnOperation { Kind: OperationKind.Return } returned } when !returned.Ancestors().Any(outer => outer is IAnonymousFunctionOperation or ILocalFunctionOperation) =>
                type.Facts.OwnerOf(returned) switch
                {
                    { AssociatedSymbol: IPropertySymbol { IsIndexer: false } property } => property,
                    { MethodKind: MethodKind.Ordinary } method => method,
                    _ => null,
                },
            { Kind: UseKind.MemberWrite, Consumer: ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: { DeclaringSyntaxReferences.IsEmpty: false } member } } } when member is IFieldSymbol or IPropertySymbol { IsIndexer: false } => member,
            _ => null,
        };
    }
}
