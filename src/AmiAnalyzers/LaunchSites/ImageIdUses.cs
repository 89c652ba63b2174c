using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LookUps;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Collects the AMI IDs of a type and what becomes of each.</summary>
internal sealed class ImageIdUses
{
    /// <summary>The kinds of operations that make a text of a literal, a sum or an interpolated string.</summary>
    private static readonly OperationKind[] s_texts =
    [
        OperationKind.Literal, OperationKind.Utf8String, OperationKind.Binary, OperationKind.InterpolatedString, OperationKind.InterpolatedStringAddition, OperationKind.InterpolatedStringHandlerCreation,
    ];

    private readonly TypeModel _type;
    private readonly Dictionary<SyntaxNode, IOperation> _operations = [];
    private readonly Dictionary<SyntaxNode, List<SlotValue>> _reached = [];

    private readonly Lazy<HashSet<SyntaxNode>> _askedFor;

    private ImageIdUses(TypeModel type)
    {
        _type = type;
        _askedFor = new(() => [.. type.ImageLookUps
            .SelectMany(lookUp => lookUp.Filters)
            .Where(filter => filter.Meaning == FilterMeaning.Image)
            .SelectMany(filter => filter.Values.Leaves, (_, leaf) => leaf.Syntax)]);
    }

    /// <summary>The IDs in source order.</summary>
    /// <param name="type">The model of the type.</param>
    /// <param name="triggers">The tokens at which an AMI ID may begin.</param>
    public static ImmutableArray<ImageIdUse> Of(TypeModel type, IEnumerable<SyntaxToken> triggers)
    {
        var texts = triggers.SelectMany(ImageIdText.At).GroupBy(text => text.Location).Select(same => same.First()).ToList();
        var collector = new ImageIdUses(type);
        collector.FindReachedSlots();
        texts.AddRange(collector.PutTogether(texts).ToList());
        collector.FindOperations(texts);
        return texts.OrderBy(text => text.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(text => text.Location.SourceSpan.Start)
            .Select(collector.UseOf).ToImmutableArray();
    }

    private void FindReachedSlots()
    {
        foreach (var slot in _type.LaunchSites.SelectMany(site => site.Slots).Where(slot => slot.TakesImageIds))
        {
            foreach (var leaf in slot.Written)
            {
                if (!_reached.TryGetValue(leaf.Syntax, out var slots))
                {
                    _reached[leaf.Syntax] = slots = [];
                }

                slots.Add(slot);
            }
        }
    }

    /// <summary>IDs that no literal spells out: constants put together.</summary>
    private IEnumerable<ImageIdText> PutTogether(List<ImageIdText> texts)
    {
        var sums = _type.Facts.OfKinds(OperationKind.Binary, OperationKind.InterpolatedString).Where(IsPutTogether).ToList();
        return
            from constant in sums.Select(operation => (operation.Syntax, Text: operation.ConstantText())).Distinct()
            where constant is { Text: not null, Syntax: BinaryExpressionSyntax or InterpolatedStringExpressionSyntax }
            from id in AmiId.Find(constant.Text!)
            where !texts.Any(text => text.Id == id.Id && text.Expression.SyntaxTree == constant.Syntax.SyntaxTree && constant.Syntax.Span.Contains(text.Location.SourceSpan))
                && !sums.Any(sum => sum.Syntax == constant.Syntax && sum.Descendants().Any(part => IsNamed(part, id.Id)))
            select new ImageIdText(id.Id, constant.Syntax.GetLocation(), (ExpressionSyntax)constant.Syntax, id.Id.Length == constant.Text!.Length);
    }

    /// <summary>Whether a part of a text is a constant that spells an ID, which is reported where that is declared.</summary>
    private static bool IsNamed(IOperation part, string id) =>
        part is ILocalReferenceOperation or IFieldReferenceOperation && part.ConstantText() is { } text && AmiId.Find(text).Any(spelled => spelled.Id == id);

    private static bool IsPutTogether(IOperation operation) =>
        operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } or IInterpolatedStringOperation
        && (operation.Parent is IInterpolationOperation hole ? hole.Parent : operation.Parent)?.ConstantText() is null;

    private void FindOperations(List<ImageIdText> texts)
    {
        var wanted = new HashSet<SyntaxNode>(texts.Select(text => text.Expression));
        foreach (var operation in _type.Facts.OfKinds(s_texts))
        {
            if (!operation.IsImplicit && wanted.Contains(operation.Syntax))
            {
                _operations[operation.Syntax] = operation;
            }
        }
    }

    private ImageIdUse UseOf(ImageIdText text)
    {
        _reached.TryGetValue(text.Expression, out var slots);
        _operations.TryGetValue(text.Expression, out var operation);
        var fate = slots?.Any(slot => slot.Row.Role.StartsInstances()) == true ? ImageIdFate.Launched
            : text.Expression.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute ? KnownCalls.FateIn(attribute)
            : operation is null ? ImageIdFate.Unknown
            : FateOf(operation, depth: 0);
        if (fate == ImageIdFate.Unknown && _askedFor.Value.Contains(text.Expression))
        {
            fate = ImageIdFate.Managed;
        }

        return new ImageIdUse(text, operation, fate, slots ?? []);
    }

    private ImageIdFate FateOf(IOperation value, int depth)
    {
        var uses = _type.Uses.Of(value).All.Where(use => !KnownCalls.IsUpkeep(use)).ToList();
        if (uses.Count == 0 || depth > TraceBudget.Hops)
        {
            return ImageIdFate.Unknown;
        }

        return uses.Min(use => FateOf(use, depth));
    }

    private ImageIdFate FateOf(Use use, int depth) => use.Kind switch
    {
        UseKind.Comparison or UseKind.Key => ImageIdFate.Compared,
        UseKind.Argument => FateOfArgument((IArgumentOperation)use.Consumer, depth),
        UseKind.MemberWrite => FateInSlot(use.Consumer) ?? ImageIdFate.Unknown,
        UseKind.Receiver when use.Consumer is IInvocationOperation call => KnownCalls.FateOfReceiver(call.TargetMethod),
        UseKind.Interpolation when use.Consumer is IInterpolationOperation { Parent: { } text } => FateOf(text, depth + 1),
        UseKind.Interpolation when use.Consumer is IBinaryOperation sum => FateOf(sum, depth + 1),
        _ => ImageIdFate.Unknown,
    };

    private ImageIdFate FateOfArgument(IArgumentOperation argument, int depth)
    {
        if (argument.Parameter is not { } parameter)
        {
            return ImageIdFate.Unknown;
        }

        if (argument.Parent is IInvocationOperation call && KnownCalls.MakesText(call.TargetMethod))
        {
            return FateOf(call, depth + 1);
        }

        return FateInSlot(argument) ?? KnownCalls.FateOfArgument(parameter);
    }

    /// <summary>What a slot makes of the ID; <see langword="null"/> when the write fills none, be it that the conditions of its row do not hold.</summary>
    private ImageIdFate? FateInSlot(IOperation write)
    {
        var roles = _type.SlotWrites.Where(slot => slot.Operation == write || slot.Operation == write.Parent).Select(slot => slot.Row.Role).ToList();
        return roles.Any(role => role.StartsInstances()) ? ImageIdFate.Launched
            : roles.Contains(SlotRole.ManagedImage) ? ImageIdFate.Managed
            : null;
    }
}
