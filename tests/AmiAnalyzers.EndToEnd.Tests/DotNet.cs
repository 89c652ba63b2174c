using System.Collections;
using System.Text;
using CliWrap;
using CliWrap.Buffered;

namespace AmiAnalyzers.EndToEnd.Tests;

/// <summary>What a <c>dotnet</c> command left behind.</summary>
/// <param name="ExitCode">Zero on success.</param>
/// <param name="Output">Standard output and standard error.</param>
internal sealed record Outcome(int ExitCode, string Output)
{
    public Outcome Succeeded()
    {
        Assert.True(ExitCode == 0, $"Exit code {ExitCode}:\n{Output}");
        return this;
    }
}

/// <summary>Runs the <c>dotnet</c> command as a user would in a shell.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    public static Task<Outcome> Run(string folder, params string[] arguments) => Run(folder, [], arguments);

    /// <param name="folder">The working directory.</param>
    /// <param name="variables">Environment variables besides those that the tests run with.</param>
    /// <param name="arguments">What stands behind <c>dotnet</c>.</param>
    public static async Task<Outcome> Run(string folder, Dictionary<string, string> variables, params string[] arguments)
    {
        using var timeout = new CancellationTokenSource(Patience);
        var result = await Cli.Wrap("dotnet")
            .WithArguments(arguments)
            .WithWorkingDirectory(folder)
            .WithEnvironmentVariables(Environment(variables))
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync(Encoding.UTF8, timeout.Token);
        return new Outcome(result.ExitCode, result.StandardOutput + result.StandardError);
    }

    /// <summary>The test host was started by MSBuild, whose variables would lead another MSBuild astray.</summary>
    private static Dictionary<string, string?> Environment(Dictionary<string, string> own)
    {
        var variables = System.Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(entry => (string)entry.Key)
            .Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
                // The first would override the temporary package folder; the others change what a build prints.
                || name is "NUGET_PACKAGES" or "CI" or "TF_BUILD" or "GITHUB_ACTIONS")
            .ToDictionary(name => name, _ => (string?)null);
        variables["MSBUILDDISABLENODEREUSE"] = "1";
        variables["DOTNET_CLI_UI_LANGUAGE"] = "en";
        variables["DOTNET_NOLOGO"] = "1";
        foreach (var (name, value) in own)
            variables[name] = value;

        return variables;
    }
}
