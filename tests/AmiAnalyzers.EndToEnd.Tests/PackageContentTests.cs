using System.IO.Compression;
using System.Xml.Linq;

namespace AmiAnalyzers.EndToEnd.Tests;

[Collection(PackageCollection.Name)]
public sealed class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void The_package_holds_these_files_and_no_others()
    {
        using var archive = ZipFile.OpenRead(package.Path);

        var files = archive.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal)
                && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "AmiAnalyzers.nuspec",
                "LICENSE",
                "README.md",
                "analyzers/dotnet/cs/AmiAnalyzers.CodeFixes.dll",
                "analyzers/dotnet/cs/AmiAnalyzers.dll",
                "buildTransitive/AmiAnalyzers.props",
                "buildTransitive/AmiAnalyzers.targets",
                "buildTransitive/presets/Off.globalconfig",
                "buildTransitive/presets/Strict.globalconfig",
                "icon.png",
            ],
            files);
    }

    [Fact]
    public void The_package_is_a_development_dependency_without_dependencies()
    {
        var metadata = Metadata();

        Assert.Equal("true", metadata["developmentDependency"]);
        Assert.DoesNotContain("dependencies", metadata.Keys);
    }

    [Theory]
    [InlineData("id", "AmiAnalyzers")]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    [InlineData("icon", "icon.png")]
    [InlineData("projectUrl", "https://github.com/ami-analyzers/ami-analyzers")]
    public void The_package_says_what_it_is(string element, string value) => Assert.Equal(value, Metadata()[element]);

    [Fact]
    public void Links_in_the_packed_README_are_absolute()
    {
        using var archive = ZipFile.OpenRead(package.Path);
        using var reader = new StreamReader(archive.GetEntry("README.md")!.Open());
        var readme = reader.ReadToEnd();

        Assert.Contains("](https://github.com/ami-analyzers/ami-analyzers/blob/main/docs/rules/AMI0001.md)", readme, StringComparison.Ordinal);
        Assert.Contains("](https://raw.githubusercontent.com/ami-analyzers/ami-analyzers/main/docs/picture.svg)", readme, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\]\((?!https:)", readme);
    }

    private Dictionary<string, string> Metadata()
    {
        using var archive = ZipFile.OpenRead(package.Path);
        using var nuspec = archive.GetEntry("AmiAnalyzers.nuspec")!.Open();
        return XDocument.Load(nuspec).Root!.Elements().Single().Elements().ToDictionary(e => e.Name.LocalName, e => e.Value);
    }
}
