using System.Collections;
using System.Text;
using CliWrap;
using CliWrap.Buffered;

namespace AmiAnalyzers.EndToEnd.Tests;

/// <summary>What a command left behind.</summary>
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

/// <summary>Runs a program in an environment that shows nothing of the test host's.</summary>
internal static class Command
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    public static async Task<Outcome> Run(string program, string folder, Dictionary<string, string> variables, IEnumerable<string> arguments)
    {
        using var timeout = new CancellationTokenSource(Patience);
        var result = await Cli.Wrap(program)
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
        {
            variables[name] = value;
        }

        return variables;
    }
}
