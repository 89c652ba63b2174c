namespace AmiAnalyzers.Configuration;

/// <summary>The keys that <c>.editorconfig</c> and global configs may set. Lists are comma-separated.</summary>
internal static class OptionKeys
{
    private const string Prefix = "ami_analyzers.";

    /// <summary>Boolean: analyse compilations that reference neither AWS SDK, CDK nor Pulumi as well.</summary>
    public const string AlwaysAnalyze = Prefix + "always_analyze";

    /// <summary>Boolean: analyse test projects as well.</summary>
    public const string AnalyzeTestProjects = Prefix + "analyze_test_projects";

    /// <summary>List of AMI IDs that are never reported.</summary>
    public const string AllowedImageIds = Prefix + "allowed_image_ids";

    /// <summary>List of AMI IDs that count as placeholders of documentation.</summary>
    public const string PlaceholderImageIds = Prefix + "placeholder_image_ids";

    /// <summary>List of accounts and aliases that AMI0301 accepts as owners.</summary>
    public const string TrustedOwners = Prefix + "trusted_owners";

    /// <summary>Path below which the fixes name the user's own image parameters.</summary>
    public const string ParameterPrefix = Prefix + "parameter_prefix";

    /// <summary>Which form of look-up is offered first: <c>get_parameter</c> or <c>resolve_at_launch</c>.</summary>
    public const string LookupStyle = Prefix + "lookup_style";

    /// <summary>The parameter that is offered first when nothing is known of an image.</summary>
    public const string DefaultParameter = Prefix + "default_parameter";

    /// <summary>Metadata of an additional file: it was chosen by the MSBuild property of the same name.</summary>
    public const string ChosenFile = "build_metadata.AdditionalFiles.AmiAnalyzersFiles";

    /// <summary>Whether a key claims to be one of these. Roslyn hands keys over in lower case; files have them in any.</summary>
    public static bool IsOurs(string key) => key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>All keys, for the check of configuration files.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        AlwaysAnalyze, AnalyzeTestProjects, AllowedImageIds, PlaceholderImageIds, TrustedOwners, ParameterPrefix, LookupStyle, DefaultParameter,
    ];
}
