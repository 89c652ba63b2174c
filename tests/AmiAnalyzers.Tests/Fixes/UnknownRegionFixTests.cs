using AmiAnalyzers.Tests.Harness;

using VerifyFix = AmiAnalyzers.Tests.Harness.VerifyFix<AmiAnalyzers.ImageIdAnalyzer, AmiAnalyzers.CodeFixes.Replacements.ReplacementCodeFixProvider>;

namespace AmiAnalyzers.Tests.Fixes;

public sealed class UnknownRegionFixTests
{
    private static readonly Setup Alone = new() { EditorConfig = "dotnet_diagnostic.AMI0001.severity = none\ndotnet_diagnostic.AMI0101.severity = none" };

    [Theory]
    [InlineData("""var map = new Dictionary<string, string> { ["us-east-1"] = A, [{|AMI0104:"eu-wets-1"|}] = B };""", "\"eu-west-1\"")]
    [InlineData("""var map = new Dictionary<string, string> { { "us-east-1", A }, { {|AMI0104:"eu_west_1"|}, B }, };""", "\"eu-west-1\"")]
    [InlineData("""var map = new Dictionary<string, string> { ["us-east-1"] = A, [{|AMI0104:@"EU-WEST-1"|}] = B };""", "@\"eu-west-1\"")]
    [InlineData("""var map = new Dictionary<RegionEndpoint, string> { [RegionEndpoint.USEast1] = A, [RegionEndpoint.GetBySystemName({|AMI0104:"eu-wets-1"|})] = B };""", "\"eu-west-1\"")]
    [InlineData("""var id = region switch { "us-east-1" => A, {|AMI0104:"eu-west1"|} => B, _ => throw new Exception() };""", "\"eu-west-1\"")]
    [InlineData("""switch (region) { case "us-east-1": Start(A); break; case {|AMI0104:"eu-weest-1"|}: Start(B); break; }""", "\"eu-west-1\"")]
    [InlineData("""var id = region.ToUpperInvariant() switch { "US-EAST-1" => A, {|AMI0104:"EU_WEST_1"|} => B, "us-west-2" => C, _ => "" };""", "\"EU-WEST-1\"")]
    public Task Names_the_Region_that_was_meant(string statement, string key) => VerifyFix.Rewrites(
        Method(statement),
        Method(statement[..statement.IndexOf("{|", StringComparison.Ordinal)] + key + statement[(statement.IndexOf("|}", StringComparison.Ordinal) + 2)..]),
        Alone);

    [Theory]
    // No Region is near.
    [InlineData("""var map = new Dictionary<string, string> { ["us-east-1"] = A, [{|AMI0104:"moon-east-1"|}] = B };""")]
    // The map has an image for that Region, or the image cannot be one of it.
    [InlineData("""var map = new Dictionary<string, string> { ["us-east-1"] = A, [{|AMI0104:"us-est-1"|}] = B };""")]
    [InlineData("""var map = new Dictionary<string, string> { ["us-east-1"] = A, [{|AMI0104:"eu-wets-1"|}] = A };""")]
    public Task Offers_nothing_where_the_key_cannot_be_replaced(string statement) => VerifyFix.OffersNothing(Method(statement), Alone);

    [Fact]
    public Task Offers_nothing_for_an_image_of_another_Region() => VerifyFix.OffersNothing(
        Method("""var map = new Dictionary<string, string> { ["us-east-1"] = A, [{|AMI0104:"eu-wets-1"|}] = B };"""),
        Alone with { AdditionalFiles = [new("/images.ami-catalog.json", """{ "ap-south-1": { "Images": [ { "ImageId": "ami-0f3a6d8e2b4c5179a", "Architecture": "x86_64" } ] } }""")] });

    [Fact]
    public Task All_maps_of_a_project() => VerifyFix.Rewrites(
        [
            Method("""var map = new Dictionary<string, string> { ["us-east-1"] = A, [{|AMI0104:"eu-wets-1"|}] = B, [{|AMI0104:"ap_south_1"|}] = C };"""),
            Method("""var id = region switch { "us-east-1" => A, {|AMI0104:"eu-central1"|} => B, _ => "" };""").Replace("class Images", "class Others", StringComparison.Ordinal),
        ],
        [
            Method("""var map = new Dictionary<string, string> { ["us-east-1"] = A, ["eu-west-1"] = B, ["ap-south-1"] = C };"""),
            Method("""var id = region switch { "us-east-1" => A, "eu-central-1" => B, _ => "" };""").Replace("class Images", "class Others", StringComparison.Ordinal),
        ],
        Alone);

    private static string Method(string statement) => $$"""
        using Amazon;

        class Images
        {
            const string A = "ami-0c7e3b7f5a9d21e84", B = "ami-0f3a6d8e2b4c5179a", C = "ami-0d1e8c5b7a3f92e46";
            void Start(string id) { }
            void M(string region)
            {
                {{statement}}
            }
        }
        """;
}
