using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Rules;

/// <summary>What each rule is called, how severe it is and how it speaks.</summary>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor HardCodedAmiId = Rule(
        RuleIds.HardCodedAmiId,
        Category.Maintainability,
        DiagnosticSeverity.Warning,
        "Hard-coded AMI ID",
        "AMI ID '{0}' is hard-coded{1}: it exists in one Region only and never gets newer; look the image up in SSM Parameter Store",
        "An AMI ID exists in one Region only, freezes an unpatched image and says nothing about its architecture. A public SSM parameter has the same name in every Region and always holds the newest image.");

    public static readonly DiagnosticDescriptor AmiIdNamedOutsideLaunch = Rule(
        RuleIds.AmiIdNamedOutsideLaunch,
        Category.Maintainability,
        DiagnosticSeverity.Info,
        "AMI ID named outside a launch",
        "AMI ID '{0}' is only {1} here; it holds in one Region and for one build of the image",
        "The ID is compared, managed or logged, not launched. It still ties the code to one Region and to one build of an image.");

    public static readonly DiagnosticDescriptor MalformedAmiId = Rule(
        RuleIds.MalformedAmiId,
        Category.Reliability,
        DiagnosticSeverity.Warning,
        "Malformed AMI ID",
        "'{0}' is no AMI ID, EC2 rejects it as InvalidAMIID.Malformed: {1}",
        "An AMI ID is 'ami-' and 8 or 17 lower-case hexadecimal digits, with nothing before or after.");

    public static readonly DiagnosticDescriptor HardCodedAmiIdInFile = Rule(
        RuleIds.HardCodedAmiIdInFile,
        Category.Maintainability,
        DiagnosticSeverity.Warning,
        "Hard-coded AMI ID in a file",
        "AMI ID '{0}' is hard-coded in '{1}': it exists in one Region only and never gets newer; look the image up in SSM Parameter Store",
        "Settings, templates and variable files tie a program to one Region and to one build of an image just as its source does.");

    public static readonly DiagnosticDescriptor RegionAgnosticImage = Rule(
        RuleIds.RegionAgnosticImage,
        Category.Portability,
        DiagnosticSeverity.Warning,
        "Region-agnostic image ID",
        "AMI ID '{0}' exists in one Region only, but {1}: look the image up in SSM Parameter Store, or fix the Region",
        "An AMI ID exists in one Region. Where the code leaves the Region to its environment, the launch fails in every other one.");

    public static readonly DiagnosticDescriptor SharedImageId = Rule(
        RuleIds.SharedImageId,
        Category.Reliability,
        DiagnosticSeverity.Warning,
        "One AMI ID for several Regions",
        "AMI ID '{0}' is used in {1} and in {2}, but exists in one Region only: look the image up in SSM Parameter Store, or copy it and use the copy's ID",
        "An AMI ID exists in one Region. The same image has another ID in every other Region.");

    public static readonly DiagnosticDescriptor WrongRegion = Rule(
        RuleIds.WrongRegion,
        Category.Reliability,
        DiagnosticSeverity.Warning,
        "AMI ID of another Region",
        "AMI ID '{0}'{1} is an image of {2}, but {3} in {4}: use the image's ID in {4}, or look it up in SSM Parameter Store",
        "An AMI ID exists in one Region. This one is known, and its Region is not the one in which it is looked for.");

    public static readonly DiagnosticDescriptor UnknownRegion = Rule(
        RuleIds.UnknownRegion,
        Category.Reliability,
        DiagnosticSeverity.Warning,
        "Unknown Region in a Region map",
        "'{0}' is no code of an AWS Region, so the image under this key is never found{1}",
        "A key that no Region has is dead: in its Region the program finds no image, or the default one.");

    public static readonly DiagnosticDescriptor IgnoredCopy = Rule(
        RuleIds.IgnoredCopy,
        Category.Reliability,
        DiagnosticSeverity.Info,
        "Copied image's new ID is ignored",
        "{0}: the copy has an ID of its own, which only the answer tells; use its {1}",
        "CopyImage makes a new image in the Region of the client. The old ID means nothing there, and the new one stands in the answer alone.");

    public static readonly DiagnosticDescriptor RegionBoundOwner = Rule(
        RuleIds.RegionBoundOwner,
        Category.Portability,
        DiagnosticSeverity.Info,
        "Region-bound owner account",
        "Account {0} publishes images of {1} in {2} only: use the owner 'amazon', which finds them in every Region",
        "Amazon publishes the same images from other accounts in other Regions. A look-up that names one of the accounts finds nothing where another one is at work.");

    public static readonly DiagnosticDescriptor ArchitectureMismatch = Rule(
        RuleIds.ArchitectureMismatch,
        Category.Reliability,
        DiagnosticSeverity.Warning,
        "Image architecture does not match the instance type",
        "{0} {1}, but {2} for {3}: no instance starts; use {4}, or {5}",
        "EC2 refuses to start an image on an instance type of another CPU architecture. The error comes at run time, or hours later when a group scales.");

    public static readonly DiagnosticDescriptor PossibleArchitectureMismatch = Rule(
        RuleIds.PossibleArchitectureMismatch,
        Category.Reliability,
        DiagnosticSeverity.Info,
        "Image architecture may not match",
        "{0} is for {1}, but every {2} that may stand beside it is for {3}: on that path no instance starts",
        "One of the values that may arrive fits none of the values of the other side. Choose image and instance type under the same condition.");

    public static readonly DiagnosticDescriptor MixedArchitectures = Rule(
        RuleIds.MixedArchitectures,
        Category.Reliability,
        DiagnosticSeverity.Warning,
        "Mixed architectures share one image",
        "{0} {1}, but {2} beside it {3}: one image cannot start on both; split the list by architecture",
        "An image has one CPU architecture. A list of instance types that share an image must not mix architectures.");

    public static readonly DiagnosticDescriptor UnsupportedFamily = Rule(
        RuleIds.UnsupportedFamily,
        Category.Reliability,
        DiagnosticSeverity.Warning,
        "Image does not run on this instance family",
        "The image {0} does not run on {1}: {2}",
        "Image and instance type have the same architecture, and still the image does not start on the type.");

    public static readonly DiagnosticDescriptor LookUpWithoutOwner = Rule(
        RuleIds.LookUpWithoutOwner,
        Category.Security,
        DiagnosticSeverity.Warning,
        "Image look-up without an owner",
        "{0} accepts images of {1}: {2}",
        "Anyone can publish an image under any name. A look-up that does not say whose images count may start a stranger's image.");

    public static readonly DiagnosticDescriptor IneffectiveOwner = Rule(
        RuleIds.IneffectiveOwner,
        Category.Security,
        DiagnosticSeverity.Warning,
        "Owner constraint has no effect",
        "{0} does not restrict whose images are found: {1}",
        "The look-up looks as if it named an owner, but EC2 reads something else in it or nothing at all.");

    public static readonly DiagnosticDescriptor ArbitraryImage = Rule(
        RuleIds.ArbitraryImage,
        Category.Reliability,
        DiagnosticSeverity.Info,
        "Arbitrary image picked",
        "Which image is picked is left to chance: {0}; order by {1}, newest first",
        "DescribeImages answers images in no particular order, so the same code may pick another, perhaps outdated, image at any time.");

    public static readonly DiagnosticDescriptor PublicImage = Rule(
        RuleIds.PublicImage,
        Category.Security,
        DiagnosticSeverity.Warning,
        "Image made public",
        "Group '{0}' is everybody: with this launch permission anyone with an AWS account can start the image and read its disk",
        "A launch permission for the group all makes an image public. Share it with single accounts, an organization or an organizational unit instead.");

    public static readonly DiagnosticDescriptor SnapshotsLeft = Rule(
        RuleIds.SnapshotsLeft,
        Category.Cost,
        DiagnosticSeverity.Info,
        "Deregistered image leaves its snapshots",
        "The snapshots of the image stay and go on costing: set {0}, or delete them",
        "By default DeregisterImage keeps the EBS snapshots that the image was made of.");

    public static readonly DiagnosticDescriptor UnknownImageParameter = Rule(
        RuleIds.UnknownImageParameter,
        Category.Reliability,
        DiagnosticSeverity.Warning,
        "Unknown public image parameter",
        "No public parameter is named '{0}', so the look-up fails with ParameterNotFound; '{1}' is near",
        "The names of public image parameters follow a known grammar, letter case included. This one does not fit it and is almost the name of one that does.");

    public static readonly DiagnosticDescriptor RetiredImageFamily = Rule(
        RuleIds.RetiredImageFamily,
        Category.Security,
        DiagnosticSeverity.Warning,
        "Image family past its end of support",
        "{0} is past its {1} ({2}): its images get no security updates that can be counted on; {3}",
        "An image of an operating system past its end of support starts without the fixes for what was found since.");

    public static readonly DiagnosticDescriptor PinnedImageParameter = Rule(
        RuleIds.PinnedImageParameter,
        Category.Maintainability,
        DiagnosticSeverity.Info,
        "Image parameter pins a version",
        "'{0}' always gives the same image, without later security updates{1}",
        "A dated release, a version or an AMI ID in the name of a parameter freezes the image that the look-up was to keep current.",
        isEnabled: false);

    public static readonly DiagnosticDescriptor ParameterWithoutImageId = Rule(
        RuleIds.ParameterWithoutImageId,
        Category.Reliability,
        DiagnosticSeverity.Warning,
        "Parameter value is not an AMI ID",
        "The value of '{0}' is {1}, no AMI ID; '{2}' holds the ID",
        "Some public parameters hold a JSON document, a name or a version. EC2 takes nothing but an AMI ID.");

    public static readonly DiagnosticDescriptor InvalidConfiguration = Rule(
        RuleIds.InvalidConfiguration,
        Category.Configuration,
        DiagnosticSeverity.Warning,
        "Invalid AmiAnalyzers configuration",
        "{0} is ignored: {1}",
        "An option, a catalog file or a row of extra slots cannot be read. The analyzers go on without it, so they know less than they were meant to.");

    /// <summary>Every descriptor, by ID.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All = typeof(Descriptors)
        .GetFields()
        .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
        .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
        .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)
        .ToImmutableArray();

    private static DiagnosticDescriptor Rule(string id, string category, DiagnosticSeverity severity, string title, string message, string description, bool isEnabled = true) =>
        new(id, title, message, category, severity, isEnabled, description, $"https://github.com/ami-analyzers/ami-analyzers/blob/main/docs/rules/{id}.md");

    private static class Category
    {
        public const string Configuration = nameof(Configuration);
        public const string Cost = nameof(Cost);
        public const string Maintainability = nameof(Maintainability);
        public const string Portability = nameof(Portability);
        public const string Reliability = nameof(Reliability);
        public const string Security = nameof(Security);
    }
}
