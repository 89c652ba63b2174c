using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmiAnalyzers.Configuration;

/// <summary>The options that hold for one file, typed. A value that cannot be read counts as not set.</summary>
internal sealed class Settings
{
    private const string DefaultParameterPrefix = "/ami";

    private readonly AnalyzerConfigOptions _options;

    public Settings(AnalyzerConfigOptions options) => _options = options;

    /// <inheritdoc cref="OptionKeys.AllowedImageIds"/>
    public ImmutableHashSet<string> AllowedImageIds => List(OptionKeys.AllowedImageIds);

    /// <inheritdoc cref="OptionKeys.PlaceholderImageIds"/>
    public ImmutableHashSet<string> PlaceholderImageIds => List(OptionKeys.PlaceholderImageIds);

    /// <inheritdoc cref="OptionKeys.TrustedOwners"/>
    public ImmutableHashSet<string> TrustedOwners => List(OptionKeys.TrustedOwners);

    /// <summary>The path below which the fixes name the user's own image parameters, without a slash at its end.</summary>
    public string ParameterPrefix => Text(OptionKeys.ParameterPrefix) is { } prefix && ParameterName.IsOwnPath(prefix) ? prefix.TrimEnd('/') : DefaultParameterPrefix;

    /// <inheritdoc cref="OptionKeys.DefaultParameter"/>
    public string? DefaultParameter => Text(OptionKeys.DefaultParameter) is { } name && ParameterName.IsPath(name) ? name : null;

    /// <summary>Whether <c>resolve:ssm:</c> is offered before an awaited look-up where both work.</summary>
    public bool PrefersResolveAtLaunch => OptionCheck.IsResolveAtLaunch(Text(OptionKeys.LookupStyle));

    /// <summary>Whether the project asks to look for AMI IDs in this additional file, whatever its name: metadata that the package's targets set.</summary>
    public bool IsChosenFile => Text(OptionKeys.ChosenFile) is { } flag && bool.TryParse(flag, out var isChosen) && isChosen;

    /// <summary>Reads a switch; <see langword="null"/> when it is not set or no Boolean.</summary>
    public static bool? Flag(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && bool.TryParse(value, out var flag) ? flag : null;

    /// <summary>Whether a value is none: empty, or the word by which EditorConfig takes a value back.</summary>
    public static bool IsUnset(string value) => value.Trim() is "" or "unset";

    /// <summary>The items of a list.</summary>
    public static IEnumerable<string> Items(string list) => list.Split(',').Select(item => item.Trim()).Where(item => item.Length > 0);

    private string? Text(string key) => _options.TryGetValue(key, out var value) && !IsUnset(value) ? value.Trim() : null;

    private ImmutableHashSet<string> List(string key) =>
        Text(key) is { } text ? Items(text).ToImmutableHashSet(StringComparer.Ordinal) : ImmutableHashSet<string>.Empty;
}
