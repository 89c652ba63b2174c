using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Which IDs the code chooses by the Region, so that they are as right or wrong as the choice.</summary>
internal static class RegionKeys
{
    /// <summary>The entry of a Region map in which an ID begins; <see langword="null"/> when it stands in none.</summary>
    public static RegionMapEntry? EntryOf(this TypeModel type, Leaf image)
    {
        foreach (var map in type.RegionMaps)
        {
            foreach (var entry in map.Entries)
            {
                if (Holds(entry, image))
                {
                    return entry;
                }
            }
        }

        return null;
    }

    private static bool Holds(RegionMapEntry entry, Leaf image) => entry.Ids.Any(id => id.Id == image.Text && IsIn(id, image));

    /// <summary>Whether a key or a test of the Region decides that the ID arrives.</summary>
    public static bool IsChosenByRegion(this TypeModel type, Leaf image, SlotValue slot) =>
        type.EntryOf(image) is { KeyKind: RegionKeyKind.Constant }
        || image.Conditions.Any(IsRegion)
        || type.Facts.Tests.Around(image.Operation).Any(IsRegion)
        || slot.Writes.Any(write => type.Facts.Tests.Around(write.Operation).Any(IsRegion));

    /// <summary>
    /// Whether an ID stands beside a Region in one tuple or object of the program's own, <c>new Target("us-east-1", "ami-…")</c>: whoever takes it from there, by whatever
    /// test, may well have chosen by the Region.
    /// </summary>
    public static bool IsPairedWithRegion(Leaf image) =>
        image.Operation.Ancestors().TakeWhile(around => around is not (IBlockOperation or IAnonymousFunctionOperation or ILocalFunctionOperation))
            .SelectMany(PartsOf)
            .Any(part => part.WithoutWrappers() is { } value && RegionConstant.Of(value) is { } code && RegionCatalog.IsKnown(code));

    private static IEnumerable<IOperation> PartsOf(IOperation whole) => whole switch
    {
        ITupleOperation tuple => tuple.Elements,
        IObjectCreationOperation { Type.DeclaringSyntaxReferences.IsEmpty: false } creation => creation.Arguments.Select(argument => argument.Value).Concat(AssignedIn(creation.Initializer?.Initializers)),
        IAnonymousObjectCreationOperation creation => AssignedIn(creation.Initializers),
        _ => [],
    };

    private static IEnumerable<IOperation> AssignedIn(IEnumerable<IOperation>? initializers) =>
        (initializers ?? []).OfType<ISimpleAssignmentOperation>().Select(assignment => assignment.Value);

    private static bool IsIn(RegionMapId id, Leaf image) =>
        id.Written == image.Operation.Syntax
        || (id.Written != id.Literal && id.Literal == image.Syntax && image.Syntax == image.Operation.Syntax);

    private static bool IsRegion(Condition test) =>
        test.Holds && (RegionCatalog.IsKnown(test.Value) || test.Value.StartsWith(RegionMembers.Endpoint, StringComparison.Ordinal) || Names(test.Subject));

    /// <summary>Whether a test that is more than a comparison, such as a call of <c>Equals</c>, names a Region.</summary>
    private static bool Names(string test) =>
        test.IndexOf('.') >= 0 && test.Contains(RegionMembers.EndpointName + '.') || test.Split('"').Any(RegionCatalog.IsKnown);
}
