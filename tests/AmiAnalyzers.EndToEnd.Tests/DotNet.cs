namespace AmiAnalyzers.EndToEnd.Tests;

/// <summary>Runs the <c>dotnet</c> command as a user would in a shell.</summary>
internal static class DotNet
{
    public static Task<Outcome> Run(string folder, params string[] arguments) => Run(folder, [], arguments);

    /// <param name="folder">The working directory.</param>
    /// <param name="variables">Environment variables besides those that the tests run with.</param>
    /// <param name="arguments">What stands behind <c>dotnet</c>.</param>
    public static Task<Outcome> Run(string folder, Dictionary<string, string> variables, params string[] arguments) =>
        Command.Run("dotnet", folder, variables, arguments);
}
