using System.Text.RegularExpressions;

namespace AmiAnalyzers.EndToEnd.Tests;

/// <summary>A warning or error that a build printed.</summary>
internal sealed record Reported(string File, int Line, string Severity, string Id);

/// <summary>A project as a user of the package has it, outside this repository's solution.</summary>
internal sealed partial class UserProject
{
    private readonly string _folder;

    /// <param name="package">The package that the project references.</param>
    /// <param name="source">Program.cs.</param>
    /// <param name="packages">Further packages, at the versions that this repository pins.</param>
    /// <param name="properties">MSBuild properties, as XML.</param>
    /// <param name="items">MSBuild items, as XML.</param>
    public UserProject(PackedPackage package, string source, string[]? packages = null, string properties = "", string items = "")
    {
        _folder = Directory.CreateDirectory(Path.Combine(package.Folder, Guid.NewGuid().ToString("N")[..8])).FullName;
        File.WriteAllText(Path.Combine(_folder, "App.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="AmiAnalyzers" Version="{package.Version}" PrivateAssets="all" />
                {string.Join("\n    ", (packages ?? []).Select(Build.Reference))}
                {items}
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(SourcePath, source);
    }

    public string Source => File.ReadAllText(SourcePath);

    /// <summary>A file of the project's folder.</summary>
    public string Read(string name) => File.ReadAllText(Path.Combine(_folder, name));

    /// <summary>Puts a file into the project's folder.</summary>
    public UserProject With(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    private string SourcePath => Path.Combine(_folder, "Program.cs");

    public Task<Outcome> DotNetBuild(params string[] arguments) => DotNet.Run(_folder, ["build", "--no-incremental", .. arguments]);

    public async Task<Outcome> Format(params string[] diagnostics) =>
        (await DotNet.Run(_folder, ["format", "analyzers", "--severity", "warn", "--no-restore", "--diagnostics", .. diagnostics])).Succeeded();

    /// <summary>Runs a script in the project's folder.</summary>
    public Task<Outcome> Shell(string script) => EndToEnd.Tests.Shell.Run(_folder, script);

    /// <summary>Starts the program that the last build made.</summary>
    public Task<Outcome> Run(Dictionary<string, string> variables, params string[] arguments) =>
        DotNet.Run(_folder, variables, [Path.Combine("bin", "Debug", "net10.0", "App.dll"), .. arguments]);

    /// <summary>The reports of a build, each once: MSBuild repeats them in its summary.</summary>
    public static IReadOnlyList<Reported> Reports(Outcome build) =>
        [.. Report().Matches(build.Output)
            .Select(match => new Reported(
                Path.GetFileName(match.Groups["file"].Value),
                int.Parse(match.Groups["line"].Value, System.Globalization.CultureInfo.InvariantCulture),
                match.Groups["severity"].Value,
                match.Groups["id"].Value))
            .Distinct()];

    /// <summary>The analyzers were loaded and ran: none of the compiler's complaints about one that did not.</summary>
    public static void AssertHealthy(Outcome build) => Assert.DoesNotMatch("CS8032|CS8033|CS8034|CS9057|AD0001", build.Output);

    [GeneratedRegex(@"^\s*(?<file>[^(\r\n]+)\((?<line>\d+),\d+\): (?<severity>warning|error) (?<id>\w+):", RegexOptions.Multiline)]
    private static partial Regex Report();
}
