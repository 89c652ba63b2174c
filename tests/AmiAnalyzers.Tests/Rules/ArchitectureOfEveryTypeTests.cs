using System.Text.RegularExpressions;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Tests.Rules;

/// <summary>Every instance type of the SDK beside an image of each architecture, through the whole analyzer.</summary>
public sealed partial class ArchitectureOfEveryTypeTests
{
    private const int SitesOfAClass = 40;

    private static readonly string[] RunsI386 = ["c1.medium", "c3.large", "m1.small", "m1.medium", "t1.micro", "t2.nano", "t2.micro", "t2.small", "t2.medium"];

    private static readonly (string Path, string Architecture)[] Images =
    [
        ("/aws/service/debian/release/13/latest/amd64", "x86_64"),
        ("/aws/service/debian/release/13/latest/arm64", "arm64"),
        ("/aws/service/ec2-macos/sonoma/x86_64_mac/latest/image_id", "x86_64_mac"),
        ("/aws/service/ec2-macos/sonoma/arm64_mac/latest/image_id", "arm64_mac"),
        ("/aws/service/ami-windows-latest/Windows_Server-2008-SP2-English-32Bit-Base", "i386"),
    ];

    [Theory]
    [InlineData("InstanceType.{0}")]
    [InlineData("\"{1}\"")]
    public async Task Of_the_SDK(string form)
    {
        var types = ConstantsOf("Amazon.EC2.InstanceType").Select(constant => (Constant: constant, Type: InstanceTypeCatalog.FromSdkConstant(constant)!)).ToList();
        Assert.True(types.Count > 1_000);
        var sites = (from image in Images
                     from type in types
                     select (Code: $"new RunInstancesRequest {{ ImageId = \"resolve:ssm:{image.Path}\", InstanceType = {string.Format(null, form, type.Constant, type.Type)} }}", Fits: Runs(type.Type).Contains(image.Architecture))).ToList();

        await Check(sites, "using Amazon.EC2; using Amazon.EC2.Model;", Libs.Sdk);
    }

    [Fact]
    public async Task Of_the_CDK()
    {
        var classes = ConstantsOf("Amazon.CDK.AWS.EC2.InstanceClass").Select(member => (Member: member, Family: InstanceTypeCatalog.FamilyOfCdkClass(member))).ToList();
        Assert.True(classes.Count > 200);
        var sites = (from image in Images
                     from type in classes
                     select (
                         Code: $"new InstanceProps {{ MachineImage = MachineImage.FromSsmParameter(\"{image.Path}\"), InstanceType = InstanceType.Of(InstanceClass.{type.Member}, InstanceSize.XLARGE) }}",
                         Fits: type.Family is null || Runs(type.Family + ".xlarge").Contains(image.Architecture))).ToList();

        await Check(sites, "using Amazon.CDK.AWS.EC2;", Libs.Cdk);
    }

    /// <summary>What a type runs by the naming rule of the EC2 Instance Types Guide, spelt out once more.</summary>
    private static IEnumerable<string> Runs(string type)
    {
        var name = Name().Match(type);
        Assert.True(name.Success, type);
        return name.Groups["series"].Value == "mac" ? [type.StartsWith("mac1.", StringComparison.Ordinal) ? "x86_64_mac" : "arm64_mac"]
            : name.Groups["series"].Value == "a" || name.Groups["options"].Value.Contains('g', StringComparison.Ordinal) || name.Groups["suffix"].Value.StartsWith('g') ? ["arm64"]
            : RunsI386.Contains(type) ? ["x86_64", "i386"]
            : ["x86_64"];
    }

    private static async Task Check(List<(string Code, bool Fits)> sites, string usings, Libs libs)
    {
        var source = usings + "\n" + string.Concat(sites.Chunk(SitesOfAClass).Select((chunk, number) =>
            $"class C{number}\n{{\n" + string.Concat(chunk.Select((site, i) => $"    object M{i}() => {site.Code};\n")) + "}\n"));

        var diagnostics = await Analysis.Of<ImageIdAnalyzer>(source, libs);

        var reported = diagnostics.Where(diagnostic => diagnostic.Id == "AMI0201").Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line).ToHashSet();
        var lines = source.Split('\n');
        var wrong = lines.Select((line, number) => (line, number)).Where(line => line.line.StartsWith("    object", StringComparison.Ordinal))
            .Zip(sites, (line, site) => (line.line, IsWrong: reported.Contains(line.number) == site.Fits))
            .Where(line => line.IsWrong).Select(line => line.line);
        Assert.Empty(wrong);
    }

    private static IEnumerable<string> ConstantsOf(string type) =>
        Analysis.Compile([""], new Setup { Libs = Libs.Sdk | Libs.Cdk }).GetTypeByMetadataName(type)!.GetMembers().OfType<IFieldSymbol>()
            .Where(field => field is { IsStatic: true, DeclaredAccessibility: Accessibility.Public }).Select(field => field.Name);

    [GeneratedRegex(@"^(?<series>[a-z]+)(?<generation>\d*)(?<options>[a-z]*)(-(?<suffix>[a-z0-9]+))?\.(?<size>[a-z0-9-]+)$")]
    private static partial Regex Name();
}
