namespace AmiAnalyzers.Tests.Harness;

/// <summary>Short ways to a <see cref="Setup"/>.</summary>
public static class SetupExtensions
{
    /// <summary>A project in which one rule is off, for tests whose programs break that rule beside the one under test.</summary>
    public static Setup Without(this Libs libs, string rule) => new() { Libs = libs, EditorConfig = $"dotnet_diagnostic.{rule}.severity = none" };
}
