using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Sites;

/// <summary>
/// Goes with a value from type to type: through the fields and properties that hold it, the methods that return it and the parameters that
/// take it, to whatever code of the solution uses it in the end.
/// </summary>
internal sealed class ValueWalk(SolutionReader solution)
{
    /// <summary>The members and parameters after which a value is given up.</summary>
    private const int Limit = 16;

    private readonly HashSet<ISymbol> _followed = new(SymbolEqualityComparer.Default);
    private readonly List<ValueEnd> _ends = [];
    private bool _isComplete = true;

    /// <summary>The ends of the value's way.</summary>
    public async Task<ValueEnds> FollowAsync(IOperation value, TypeModel type, CancellationToken cancellationToken)
    {
        var uses = type.Uses.Of(value);
        await FollowAsync(uses, type, cancellationToken).ConfigureAwait(false);
        if (value.Parent is IParameterInitializerOperation { Parameter: var parameter })
        {
            await FollowPropertyAsync(parameter, cancellationToken).ConfigureAwait(false);
        }

        // Within the type its reads were followed already.
        var holder = uses.IsComplete ? null : ValueEnds.HolderOf(value) ?? ValueEnds.AssignedTo(value);
        if (holder is not null)
        {
            await FollowMemberAsync(holder, type, cancellationToken).ConfigureAwait(false);
        }

        _isComplete &= uses.IsComplete || holder is not null;
        return new ValueEnds(_ends, _isComplete);
    }

    private async Task FollowAsync(Uses uses, TypeModel type, CancellationToken cancellationToken)
    {
        foreach (var use in uses.All.Where(use => !KnownCalls.IsGuard(use)))
        {
            var writes = ValueEnds.WritesBy(use, type);
            switch (writes.IsEmpty ? TakerOf(use, type) : null)
            {
                case IParameterSymbol parameter:
                    await FollowParameterAsync(parameter.OriginalDefinition, cancellationToken).ConfigureAwait(false);
                    break;
                case { } member:
                    await FollowMemberAsync(member.OriginalDefinition, followed: null, cancellationToken).ConfigureAwait(false);
                    break;
                default:
                    _ends.Add(new ValueEnd(type, writes));
                    break;
            }
        }
    }

    /// <summary>Follows every read of a member, but for those in a type in which they were followed already.</summary>
    private async Task FollowMemberAsync(ISymbol member, TypeModel? followed, CancellationToken cancellationToken)
    {
        if (!Begin(member))
        {
            return;
        }

        _isComplete &= !ValueEnds.IsReadByAttribute(member);
        foreach (var reference in await solution.ReferencesToAsync(member, cancellationToken).ConfigureAwait(false))
        {
            if (ValueEnds.IsName(reference.Node))
            {
                continue;
            }

            var type = await solution.ModelAroundAsync(reference, cancellationToken).ConfigureAwait(false);
            if (type is null || ValueEnds.OperationAt(reference, type) is not { } read)
            {
                _isComplete = false;
            }
            else if (type != followed && !(read.Parent is ISimpleAssignmentOperation write && write.Target == read))
            {
                await FollowAsync(read, type, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Follows a parameter into every body that a call may get to.</summary>
    private async Task FollowParameterAsync(IParameterSymbol parameter, CancellationToken cancellationToken)
    {
        if (!Begin(parameter))
        {
            return;
        }

        var bodies = await BodiesOfAsync((IMethodSymbol)parameter.ContainingSymbol, cancellationToken).ConfigureAwait(false);
        _isComplete &= bodies.Count > 0;
        foreach (var own in bodies.Select(body => (body.PartialImplementationPart ?? body).Parameters[parameter.Ordinal]))
        {
            if (own.DeclaringSyntaxReferences is [var declared]
                && await solution.PlaceOfAsync(await declared.GetSyntaxAsync(cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false) is { } place
                && await solution.ModelAroundAsync(place, cancellationToken).ConfigureAwait(false) is { } type)
            {
                var uses = type.Uses.OfVariable(own);
                _isComplete &= uses.IsComplete;
                await FollowAsync(uses, type, cancellationToken).ConfigureAwait(false);
                await FollowPropertyAsync(own, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                _isComplete = false;
            }
        }
    }

    /// <summary>Follows the property that a parameter in the head of a record is.</summary>
    private async Task FollowPropertyAsync(IParameterSymbol parameter, CancellationToken cancellationToken)
    {
        if (parameter is not { ContainingType: { IsRecord: true } record, DeclaringSyntaxReferences: [var declared] }
            || !record.GetMembers(parameter.Name).Any(member => member.DeclaringSyntaxReferences is [var own] && own.SyntaxTree == declared.SyntaxTree && own.Span == declared.Span))
        {
            return;
        }

        await FollowMemberAsync(record.GetMembers(parameter.Name)[0], followed: null, cancellationToken).ConfigureAwait(false);

        // What takes the record apart, var (key, image) = …, does not name the property.
        foreach (var deconstruct in record.GetMembers(WellKnownMemberNames.DeconstructMethodName))
        {
            _isComplete &= (await solution.ReferencesToAsync(deconstruct, cancellationToken).ConfigureAwait(false)).Count == 0;
        }
    }

    private async Task<IReadOnlyList<IMethodSymbol>> BodiesOfAsync(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var others = method.ContainingType.TypeKind == TypeKind.Interface ? await SymbolFinder.FindImplementationsAsync(method, solution.Solution, cancellationToken: cancellationToken).ConfigureAwait(false)
            : TypeFacts.IsOverridable(method) ? await SymbolFinder.FindOverridesAsync(method, solution.Solution, cancellationToken: cancellationToken).ConfigureAwait(false)
            : [];
        return [.. others.OfType<IMethodSymbol>(), .. method.IsAbstract ? Array.Empty<IMethodSymbol>() : [method]];
    }

    private bool Begin(ISymbol symbol)
    {
        _isComplete &= _followed.Count < Limit;
        return _isComplete && _followed.Add(symbol);
    }

    /// <summary>
    /// What takes a value out of its type: the method or property that returns it, the member of another class of the solution that it is
    /// written to, the parameter of one that it is passed for.
    /// </summary>
    private static ISymbol? TakerOf(Use use, TypeModel type) => use switch
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
        { Kind: UseKind.Argument, Consumer: IArgumentOperation { Parameter: { RefKind: RefKind.None, IsParams: false, DeclaringSyntaxReferences.IsEmpty: false, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor } } parameter } } => parameter,
        _ => null,
    };
}
