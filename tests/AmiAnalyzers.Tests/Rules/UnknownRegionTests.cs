using AmiAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

using Verify = AmiAnalyzers.Tests.Harness.Verify<AmiAnalyzers.ImageIdAnalyzer>;

namespace AmiAnalyzers.Tests.Rules;

public sealed class UnknownRegionTests
{
    // Other rules speak about these maps too; they have tests of their own.
    private static readonly Setup Alone = new() { EditorConfig = "dotnet_diagnostic.AMI0001.severity = none\ndotnet_diagnostic.AMI0101.severity = none" };

    [Theory]
    [InlineData("us-est-1")]
    [InlineData("us-eastt-1")]
    [InlineData("us-esat-1")]
    [InlineData("US-WEST-2")]
    [InlineData("us_west_2")]
    [InlineData("useast2")]
    [InlineData("eu-west")]
    [InlineData("us-east-1a")]
    [InlineData("moon-east-1")]
    public Task Reported(string key) => Verify.Reports(InDictionary($$"""{|AMI0104:"{{key}}"|}"""), Alone);

    [Theory]
    [InlineData("eu-west-1")]
    [InlineData("us-gov-west-1")]
    [InlineData("cn-north-1")]
    [InlineData("us-east-9")]
    [InlineData("eu-west-12")]
    [InlineData("mx-north-1")]
    [InlineData("default")]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("prod")]
    [InlineData("us")]
    [InlineData("ubuntu")]
    public Task Silent(string key) => Verify.Silent(InDictionary($"\"{key}\""), Alone);

    [Theory]
    [InlineData("""var map = new Dictionary<string, string> { ["us-east-1"] = A, [{|AMI0104:"us-est-1"|}] = B };""")]
    [InlineData("""var map = new Dictionary<string, string>(); map.Add("us-east-1", A); map[{|AMI0104:"us-est-1"|}] = B;""")]
    [InlineData("""IDictionary<string, string> map = new SortedDictionary<string, string> { { "us-east-1", A } }; map.TryAdd({|AMI0104:"us-est-1"|}, B);""")]
    [InlineData("""const string Key = {|AMI0104:"us-est-1"|}; var map = new Dictionary<string, string> { { "us-east-1", A }, { Key, B } };""")]
    [InlineData("""var map = new[] { KeyValuePair.Create("us-east-1", A), new KeyValuePair<string, string>({|AMI0104:"us-est-1"|}, B) }.ToImmutableDictionary();""")]
    [InlineData("""var map = new[] { ("us-east-1", A), ({|AMI0104:"us-est-1"|}, B) }.ToDictionary(pair => pair.Item1, pair => pair.Item2);""")]
    [InlineData("""List<KeyValuePair<string, string>> map = [new("us-east-1", A), new({|AMI0104:"us-est-1"|}, B)];""")]
    [InlineData("""var map = ImmutableDictionary<string, string>.Empty.Add("us-east-1", A).Add({|AMI0104:"us-est-1"|}, B).SetItem("eu-west-1", C);""")]
    [InlineData("""var builder = ImmutableDictionary.CreateBuilder<string, string>(); builder.Add("us-east-1", A); builder[{|AMI0104:"us-est-1"|}] = B;""")]
    [InlineData("""var map = new Dictionary<string, string> { ["us-east-1"] = A, [{|AMI0104:"us-est-1"|}] = B }.ToFrozenDictionary();""")]
    [InlineData("""var map = new Dictionary<RegionEndpoint, string> { [RegionEndpoint.USEast1] = A, [RegionEndpoint.GetBySystemName({|AMI0104:"us-est-1"|})] = B };""")]
    [InlineData("""var map = new Dictionary<string, string> { [RegionEndpoint.USEast1.SystemName] = A, [{|AMI0104:"us-est-1"|}] = B };""")]
    [InlineData("""var map = new Dictionary<string, (string Id, string Type)> { ["us-east-1"] = (A, "t3.micro"), [{|AMI0104:"us-est-1"|}] = (B, "t3.micro") };""")]
    [InlineData("""var map = new Dictionary<string, Dictionary<string, string>> { ["us-east-1"] = new() { ["x86"] = A }, [{|AMI0104:"us-est-1"|}] = new() { ["x86"] = B } };""")]
    [InlineData("""var id = region switch { "us-east-1" => A, {|AMI0104:"us-est-1"|} => B, _ => throw new Exception() };""")]
    [InlineData("""var id = region switch { "us-east-1" or {|AMI0104:"us-est-1"|} => A, "default" => B, _ => C };""")]
    [InlineData("""string id; switch (region) { case "us-east-1": id = A; break; case {|AMI0104:"us-est-1"|}: id = B; break; default: id = C; break; }""")]
    [InlineData("""switch (region) { case "us-east-1": Start(A); return; case {|AMI0104:"us-est-1"|}: case "eu-west-1": Start(B); return; }""")]
    [InlineData("""var map = new Dictionary<string, string> { ["us-east-1"] = A, [{|AMI0104:Other.Key|}] = B };""")]
    [InlineData("""var map = new Dictionary<string, string> { ["us-east-1"] = A, ["EU-WEST-1"] = B, [{|AMI0104:"us_west_2"|}] = C }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);""")]
    [InlineData("""var map = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["us-east-1"] = A, ["EU-WEST-1"] = B, [{|AMI0104:"us_west_2"|}] = C };""")]
    [InlineData("""var id = region.ToUpperInvariant() switch { "US-EAST-1" => A, "EU-WEST-1" => B, "us-west-2" => C, _ => "" };""")]
    [InlineData("""var map = new Dictionary<string, string> { ["us-est-1"] = A, ["prod"] = B };""")]
    [InlineData("""var map = new Dictionary<string, string> { ["us-east-1"] = "Virginia", ["us-est-1"] = "?" };""")]
    [InlineData("""var map = new Dictionary<string, string> { ["t3.micro"] = A, ["us-est-1"] = B };""")]
    [InlineData("""var map = new Dictionary<string, string> { ["us-east-1"] = A, [region] = B };""")]
    public Task In_maps_of_every_form(string statements) => Verify.Reports(Method(statements), Alone);

    [Fact]
    public Task Maps_of_the_CDK_need_no_known_Region() => Verify.Reports(
        """
        using Amazon.CDK.AWS.EC2;
        class Images
        {
            IMachineImage Linux() => MachineImage.GenericLinux(new Dictionary<string, string> { [{|AMI0104:"us-est-1"|}] = "ami-0c7e3b7f5a9d21e84", ["default"] = "ami-0f3a6d8e2b4c5179a" });
            IMachineImage Windows()
            {
                var map = new Dictionary<string, string>();
                map.Add({|AMI0104:"EU-WEST-1"|}, "ami-0c7e3b7f5a9d21e85");
                return new GenericWindowsImage(map);
            }
        }
        """,
        Alone with { Libs = Libs.Cdk });

    [Fact]
    public Task Mappings_of_the_CDK() => Verify.Reports(
        """
        using Amazon.CDK;
        class S : Stack
        {
            S()
            {
                _ = new CfnMapping(this, "Images", new CfnMappingProps
                {
                    Mapping = new Dictionary<string, IDictionary<string, object>>
                    {
                        ["us-east-1"] = new Dictionary<string, object> { ["HVM64"] = "ami-0c7e3b7f5a9d21e84" },
                        [{|AMI0104:"us-est-2"|}] = new Dictionary<string, object> { ["HVM64"] = "ami-0f3a6d8e2b4c5179a" },
                    },
                });
            }
        }
        """,
        Alone with { Libs = Libs.Cdk });

    [Fact]
    public Task The_message_names_the_Region_that_was_meant() => Verify.Reports(
        InDictionary("""{|#0:"us-est-1"|}"""),
        Alone,
        new DiagnosticResult("AMI0104", DiagnosticSeverity.Warning).WithLocation(0)
            .WithMessage("'us-est-1' is no code of an AWS Region, so the image under this key is never found; did you mean 'us-east-1'?"));

    private static string InDictionary(string key) => Method($$"""var map = new Dictionary<string, string> { ["ap-south-1"] = A, [{{key}}] = B };""");

    private static string Method(string statements) => $$"""
        using System.Collections.Frozen;
        using System.Collections.Immutable;
        using Amazon;
        class Images
        {
            const string A = "ami-0c7e3b7f5a9d21e84", B = "ami-0f3a6d8e2b4c5179a", C = "ami-0d1e8c5b7a3f92e46";
            void Start(string id) { }
            void M(string region)
            {
                {{statements}}
            }
        }
        class Other
        {
            public const string Key = "us-est-1";
        }
        """;
}
