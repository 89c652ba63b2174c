using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LookUps;

/// <summary>A sequence of images: which calls answered them and what was done to the sequence since.</summary>
internal sealed class ImageSequence
{
    private readonly List<IInvocationOperation> _steps = [];
    private bool _isSortedInPlace;

    private ImageSequence(ImmutableArray<IOperation> calls) => Calls = calls;

    /// <summary>The look-ups that answered the images.</summary>
    public ImmutableArray<IOperation> Calls { get; }

    /// <summary>Reads an expression as a sequence of looked-up images, or of something made of each; <see langword="null"/> for any other.</summary>
    public static ImageSequence? Of(IOperation? expression, TypeModel type)
    {
        if (expression is null)
        {
            return null;
        }

        var calls = CallsBehind(expression, type, TraceBudget.Depth);
        if (calls.IsEmpty)
        {
            return null;
        }

        var sequence = new ImageSequence(calls);
        sequence.Read(expression, type, TraceBudget.Depth);
        return sequence;
    }

    /// <summary>The images in a member of what an expression gives, as they were answered; <see langword="null"/> when they are no images.</summary>
    public static ImageSequence? OfMember(IOperation answer, string member, TypeModel type) =>
        AnswersIn(type.Tracer.ElementsOf(Reading.Of(answer), member)) is { IsEmpty: false } calls ? new ImageSequence(calls) : null;

    /// <summary>In what order the images stand.</summary>
    public ImageOrder Order =>
        _isSortedInPlace || _steps.Any(AsksForOne) ? ImageOrder.Unknown : _steps.Select(OrderOf).Aggregate(ImageOrder.None, Combine);

    /// <summary>Whether the sequence was narrowed by an image's ID or owner.</summary>
    public bool IsNarrowedByIdentity => _steps.Where(step => IsFilter(step.TargetMethod.Name)).Any(ReadsIdentity);

    /// <summary>The order that a call itself asks for.</summary>
    public static ImageOrder OrderOf(IInvocationOperation call)
    {
        var name = call.TargetMethod.Name;
        if (!IsOrdering(name))
        {
            return ImageOrder.None;
        }

        var key = KeyOf(call);
        return key is not null && ImageMembers.ReadCreation(key) ? ImageOrder.ByCreation
            : name.StartsWith("ThenBy", StringComparison.Ordinal) ? ImageOrder.None
            : key is null ? ImageOrder.Unknown
            : ReturnsName(key) ? ImageOrder.ByName
            : ImageOrder.Unknown;
    }

    /// <summary>Whether a call's lambda tells an image by its ID or owner; one that cannot be read may.</summary>
    public static bool ReadsIdentity(IInvocationOperation call) =>
        call.Arguments.Where(argument => argument.Parameter?.Type.TypeKind == TypeKind.Delegate).Any(argument => argument.Value.WithoutWrappers() is not IAnonymousFunctionOperation lambda || ImageMembers.ReadIdentity(lambda));

    /// <summary>Whether a call's lambda lets images of one full name, or of one time of creation, through only.</summary>
    public static bool AsksForOne(IInvocationOperation call) =>
        !IsOrdering(call.TargetMethod.Name) && call.Arguments.Select(argument => argument.Value.WithoutWrappers()).OfType<IAnonymousFunctionOperation>().Any(ImageMembers.AskForOne);

    private static ImageOrder Combine(ImageOrder one, ImageOrder other) =>
        one == ImageOrder.ByCreation || other == ImageOrder.ByCreation ? ImageOrder.ByCreation
        : one == ImageOrder.Unknown || other == ImageOrder.Unknown ? ImageOrder.Unknown
        : one == ImageOrder.ByName ? one : other;

    /// <summary>The look-ups behind a sequence, also where a projection makes something new of each image.</summary>
    private static ImmutableArray<IOperation> CallsBehind(IOperation expression, TypeModel type, int depth)
    {
        var elements = type.Tracer.Elements(expression);
        if (elements.Leaves.Any(leaf => IsLookUp(leaf.Operation)))
        {
            return AnswersIn(elements);
        }

        var (start, steps) = Chain(expression);
        return depth == 0 ? ImmutableArray<IOperation>.Empty
            : steps.FirstOrDefault(step => BclCalls.IsProjection(step.TargetMethod)) is { } projection ? CallsBehind(BclCalls.Receiver(projection)!, type, depth - 1)
            : MadeBy(start, type).SelectMany(made => CallsBehind(made, type, depth - 1)).Distinct().ToImmutableArray();
    }

    private static ImmutableArray<IOperation> AnswersIn(Trace elements) => elements.Leaves.Where(IsOfImage).Select(leaf => leaf.Operation).Distinct().ToImmutableArray();

    /// <summary>
    /// Whether a beginning is an image that a look-up answers, or one fact of it: its tags and volumes are lists of their own, and whoever asks
    /// for times of creation asks for no image.
    /// </summary>
    private static bool IsOfImage(Leaf leaf) =>
        IsLookUp(leaf.Operation) && leaf.Members.SkipWhile(member => !ImageMembers.AreImages(member)).ToList() is { Count: > 0 } ofImage && !ofImage.Skip(1).Any(member => ImageMembers.IsList(member) || member.Name == LookUpCatalog.Image.Created);

    private static bool IsLookUp(IOperation operation) => ImageLookUpFinder.RequestOf(operation) is { PicksOne: false };

    private static bool IsOrdering(string method) =>
        method.StartsWith("OrderBy", StringComparison.Ordinal) || method.StartsWith("ThenBy", StringComparison.Ordinal) || method.StartsWith("MaxBy", StringComparison.Ordinal)
        || method.StartsWith("MinBy", StringComparison.Ordinal) || method is "Order" or "OrderDescending" or "Aggregate";

    private static bool IsFilter(string method) => method.StartsWith("Where", StringComparison.Ordinal);

    private static IAnonymousFunctionOperation? KeyOf(IInvocationOperation call) =>
        call.Arguments.Select(argument => argument.Value.WithoutWrappers()).OfType<IAnonymousFunctionOperation>().FirstOrDefault();

    private static bool ReturnsName(IAnonymousFunctionOperation key) =>
        key.Body.Operations is [IReturnOperation { ReturnedValue: { } returned }] && ImageMembers.IsName(returned.WithoutWrappers());

    /// <summary>Goes back from the expression to the look-up and notes what happens on the way.</summary>
    private void Read(IOperation expression, TypeModel type, int depth)
    {
        var (start, steps) = Chain(expression);
        _steps.AddRange(steps);
        if (start is null || depth == 0)
        {
            return;
        }

        // A sorted collection has an order of its own.
        _isSortedInPlace |= start.DescendantsAndSelf().Any(part => part.Type?.Name.IndexOf("Sorted", StringComparison.Ordinal) >= 0);
        if (Place.Of(start) is { } place)
        {
            _isSortedInPlace |= type.Facts.Calls.Any(call => Sorts(call, place));
        }

        foreach (var made in MadeBy(start, type))
        {
            Read(made, type, depth - 1);
        }
    }

    /// <summary>A chain of calls up to the look-up or to what is no call; its last call first.</summary>
    private static (IOperation? Start, List<IInvocationOperation> Steps) Chain(IOperation expression)
    {
        var steps = new List<IInvocationOperation>();
        var current = Bare(expression);
        while (current is IInvocationOperation call && BclCalls.Receiver(call) is { } receiver && !IsLookUp(call))
        {
            steps.Add(call);
            current = Bare(receiver);
        }

        return (current, steps);
    }

    /// <summary>The calls, look-ups aside, whose answer a variable or a member holds.</summary>
    private static IEnumerable<IInvocationOperation> MadeBy(IOperation? holder, TypeModel type) =>
        holder is null ? [] : type.Tracer.Trace(holder).Leaves.Where(leaf => leaf.Operation != holder && leaf.Members.IsEmpty).Select(leaf => leaf.Operation).OfType<IInvocationOperation>().Where(made => !IsLookUp(made));

    private static bool Sorts(IInvocationOperation call, Place place) =>
        call.TargetMethod is { Name: "Sort", ContainingNamespace: { } space } && space.ToDisplayString().StartsWith(nameof(System), StringComparison.Ordinal)
        && call.Arguments.Select(argument => argument.Value).Append(call.Instance).Any(sorted =>
            Place.Of(sorted) is { } other && SymbolEqualityComparer.Default.Equals(other.Root, place.Root) && other.HasPath(place.Path));

    private static IOperation? Bare(IOperation? operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation or IParenthesizedOperation:
                    operation = operation.WithoutWrappers();
                    break;
                case IAwaitOperation awaited:
                    operation = awaited.Operation;
                    break;
                case ITranslatedQueryOperation query:
                    operation = query.Operation;
                    break;
                case IConditionalAccessOperation access:
                    operation = access.WhenNotNull;
                    break;
                case IConditionalAccessInstanceOperation accessed:
                    operation = accessed.Accessed()?.Operation;
                    break;
                default:
                    return operation;
            }
        }
    }
}
