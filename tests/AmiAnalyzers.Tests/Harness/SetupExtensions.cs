namespace AmiAnalyzers.Tests.Harness;

/// <summary>Short ways to a <see cref="Setup"/>.</summary>
public static class SetupExtensions
{
    /// <summary>A project in which some rules are off, for tests whose programs break these rules beside the one under test.</summary>
    public static Setup Without(this Libs libs, params string[] rules) => ((Setup)libs).Without(rules);

    /// <inheritdoc cref="Without(Libs, string[])"/>
    public static Setup Without(this Setup setup, params string[] rules) =>
        setup with { EditorConfig = setup.EditorConfig + string.Concat(rules.Select(rule => $"\ndotnet_diagnostic.{rule}.severity = none\n")) };
}
