namespace AmiAnalyzers.EndToEnd.Tests;

/// <summary>
/// The package, packed once into a feed of its own under a version that no cache has seen. Restored packages stay in a temporary
/// folder too; the user's package folder is only read.
/// </summary>
public sealed class PackedPackage : IAsyncLifetime
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("ami-analyzers-").FullName;

    public string Version { get; } = $"0.1.0-e2e.{Guid.NewGuid():N}";

    public string Path => System.IO.Path.Combine(Feed, $"AmiAnalyzers.{Version}.nupkg");

    private string Feed => System.IO.Path.Combine(Folder, "feed");

    public async Task InitializeAsync()
    {
        // The DLLs are those that this test project's build made: packing must not write into folders that others build in.
        var pack = await DotNet.Run(
            System.IO.Path.Combine(Build.RepositoryRoot, "src", "AmiAnalyzers.Package"),
            "pack", "--no-build", "--configuration", Build.Configuration, "--output", Feed, $"-p:Version={Version}");
        pack.Succeeded();

        await File.WriteAllTextAsync(System.IO.Path.Combine(Folder, "nuget.config"), $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{System.IO.Path.Combine(Folder, "packages")}" />
              </config>
              <fallbackPackageFolders>
                <add key="restored" value="{Build.PackageFolder}" />
              </fallbackPackageFolders>
              <packageSources>
                <add key="packed" value="{Feed}" />
              </packageSources>
            </configuration>
            """);

        // Whatever lies above the temporary folder is none of the generated projects' business.
        await File.WriteAllTextAsync(System.IO.Path.Combine(Folder, "Directory.Build.props"), "<Project />");
        await File.WriteAllTextAsync(System.IO.Path.Combine(Folder, "Directory.Build.targets"), "<Project />");
        await File.WriteAllTextAsync(System.IO.Path.Combine(Folder, "Directory.Packages.props"), "<Project />");
        await File.WriteAllTextAsync(System.IO.Path.Combine(Folder, ".editorconfig"), "root = true\n");
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }
}

[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedPackage>
{
    public const string Name = "Packed package";
}
