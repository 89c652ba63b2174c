using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmiAnalyzers.Configuration;

/// <summary>The options that hold for one file, typed. A value that cannot be read counts as not set.</summary>
internal sealed class Settings
{
    private readonly AnalyzerConfigOptions _options;

    public Settings(AnalyzerConfigOptions options) => _options = options;

    /// <inheritdoc cref="OptionKeys.AllowedImageIds"/>
    public ImmutableHashSet<string> AllowedImageIds => List(OptionKeys.AllowedImageIds);

    /// <inheritdoc cref="OptionKeys.PlaceholderImageIds"/>
    public ImmutableHashSet<string> PlaceholderImageIds => List(OptionKeys.PlaceholderImageIds);

    /// <inheritdoc cref="OptionKeys.TrustedOwners"/>
    public ImmutableHashSet<string> TrustedOwners => List(OptionKeys.TrustedOwners);

    /// <inheritdoc cref="OptionKeys.ParameterPrefix"/>
    public string ParameterPrefix => Text(OptionKeys.ParameterPrefix) is ['/', ..] prefix && prefix.Length > 1 ? prefix.TrimEnd('/') : "/ami";

    /// <inheritdoc cref="OptionKeys.DefaultParameter"/>
    public string? DefaultParameter => Text(OptionKeys.DefaultParameter) is ['/', ..] name ? name : null;

    /// <summary>Whether <c>resolve:ssm:</c> is offered before an awaited look-up where both work.</summary>
    public bool PrefersResolveAtLaunch => string.Equals(Text(OptionKeys.LookupStyle), "resolve_at_launch", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a switch; <see langword="null"/> when it is not set or no Boolean.</summary>
    public static bool? Flag(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && bool.TryParse(value, out var flag) ? flag : null;

    private string? Text(string key) => _options.TryGetValue(key, out var value) && value.Trim() is { Length: > 0 } text ? text : null;

    private ImmutableHashSet<string> List(string key) =>
        Text(key) is { } text
            ? text.Split(',').Select(item => item.Trim()).Where(item => item.Length > 0).ToImmutableHashSet(StringComparer.Ordinal)
            : ImmutableHashSet<string>.Empty;
}
