namespace AmiAnalyzers.EndToEnd.Tests;

/// <summary>Runs a script in bash, as a CI runner does.</summary>
internal static class Shell
{
    public static Task<Outcome> Run(string folder, string script) => Command.Run("bash", folder, [], ["-e", "-o", "pipefail", "-c", script]);

    /// <summary>Whether a program is on the path.</summary>
    public static bool Has(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
