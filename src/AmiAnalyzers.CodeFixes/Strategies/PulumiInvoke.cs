using AmiAnalyzers.CodeFixes.Clients;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>What a Pulumi function must be told to work where a resource is made: the Region, and the provider or the parent that hands one down.</summary>
/// <param name="Region">The resource's own Region, as code; <see langword="null"/> where it has none.</param>
/// <param name="Options">The members of the function's options, as code; empty where the default provider makes the resource.</param>
internal sealed record PulumiInvoke(string? Region, string Options)
{
    private const string Resource = "Pulumi.Resource", ResourceArguments = "Pulumi.ResourceArgs";
    private const string Provider = nameof(Provider), Parent = nameof(Parent), OwnRegion = nameof(Region);

    /// <summary>What the resources that take an image have in common; <see langword="null"/> where they differ, no resource is known, or the place cannot name it.</summary>
    /// <param name="place">Where the function is invoked.</param>
    /// <param name="writes">The slots that take the image.</param>
    /// <param name="type">The type around the place.</param>
    public static PulumiInvoke? For(CodePlace place, IEnumerable<SlotWrite> writes, TypeModel type)
    {
        var found = writes.SelectMany(write => Invokes(write.Object, place, type)).Distinct().ToList();
        return found.Count == 1 ? found[0] : null;
    }

    private static IEnumerable<PulumiInvoke?> Invokes(SiteObject arguments, CodePlace place, TypeModel type)
    {
        var region = MemberOf(arguments.Operation, OwnRegion);
        var canRepeat = region is null || ClientArguments.CanRepeat(region, place);
        return Consumers.Of(arguments, type)
            .Where(argument => argument.Parameter?.Type.IsOrInherits(ResourceArguments) == true)
            .Select(argument => argument.Parent).OfType<IObjectCreationOperation>()
            .Where(resource => resource.Type.IsOrInherits(Resource))
            .Select(resource => canRepeat && OptionsOf(resource, place) is { } options ? new PulumiInvoke(region?.Syntax.ToString(), options) : null);
    }

    private static string? OptionsOf(IObjectCreationOperation resource, CodePlace place)
    {
        var options = resource.Arguments.FirstOrDefault(argument => argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Type.IsOrInherits(RegionMembers.PulumiOptions) == true)?.Value.WithoutWrappers();
        switch (options)
        {
            case null or ILiteralOperation or IDefaultValueOperation:
                return "";
            case IObjectCreationOperation created:
                var members = new[] { Parent, Provider }.Select(name => (Name: name, Value: MemberOf(created, name))).Where(member => member.Value is not null).ToList();
                return members.All(member => ClientArguments.CanName(member.Value!, place)) ? string.Join(", ", members.Select(member => $"{member.Name} = {member.Value!.Syntax}")) : null;
            case ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation when ClientArguments.CanRepeat(options, place):
                var access = options.Syntax + (options.Type?.NullableAnnotation == NullableAnnotation.NotAnnotated ? "." : "?.");
                return $"{Parent} = {access}{Parent}, {Provider} = {access}{Provider}";
            default:
                return null;
        }
    }

    private static IOperation? MemberOf(IOperation creation, string name) =>
        (creation as IObjectCreationOperation)?.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(member => member.Target is IPropertyReferenceOperation { Property.Name: var written } && written == name)?.Value.WithoutWrappers();
}
