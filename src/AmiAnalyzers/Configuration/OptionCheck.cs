using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.Configuration;

/// <summary>What the value of an option must be.</summary>
internal static class OptionCheck
{
    private const string ResolveAtLaunch = "resolve_at_launch";
    private const string GetParameter = "get_parameter";

    /// <summary>Everything that is wrong with an option, as what is ignored and why; nothing for an option that is not ours.</summary>
    public static IEnumerable<(string Subject, string Reason)> Problems(string key, string value)
    {
        if (!OptionKeys.IsOurs(key))
        {
            return [];
        }

        return key switch
        {
            _ when Settings.IsUnset(value) && OptionKeys.All.Contains(key) => [],
            OptionKeys.AlwaysAnalyze or OptionKeys.AnalyzeTestProjects => Single(bool.TryParse(value, out _), "it is neither true nor false"),
            OptionKeys.AllowedImageIds or OptionKeys.PlaceholderImageIds => Each(AmiId.IsValid, "it is no AMI ID"),
            OptionKeys.TrustedOwners => Each(OwnerCatalog.IsOwner, "it is neither an account of 12 digits nor an alias such as self or amazon"),
            OptionKeys.ParameterPrefix => Single(ParameterName.IsOwnPath(value.Trim()), "it is no path for parameters of your own, such as /ami"),
            OptionKeys.DefaultParameter => Single(ParameterName.IsPath(value.Trim()), "it is no parameter name that begins with '/'"),
            OptionKeys.LookupStyle => Single(Is(value, GetParameter) || Is(value, ResolveAtLaunch), $"it is neither {GetParameter} nor {ResolveAtLaunch}"),
            _ => [($"Option '{key}'", OptionKeys.All.FirstOrDefault(known => EditDistance.IsOne(known, key)) is { } meant ? $"there is none of that name, '{meant}' is meant perhaps" : "there is none of that name")],
        };

        IEnumerable<(string, string)> Single(bool isValid, string reason) => isValid ? [] : [($"Value '{value.Trim()}' of option '{key}'", reason)];

        IEnumerable<(string, string)> Each(Func<string, bool> isValid, string reason) =>
            Settings.Items(value).Where(item => !isValid(item)).Select(item => ($"Value '{item}' of option '{key}'", reason));
    }

    /// <summary>Whether a look-up style is the one that EC2 resolves.</summary>
    public static bool IsResolveAtLaunch(string? style) => style is not null && Is(style, ResolveAtLaunch);

    private static bool Is(string value, string word) => string.Equals(value.Trim(), word, StringComparison.OrdinalIgnoreCase);
}
