using AmiAnalyzers.Tests.Harness;

namespace AmiAnalyzers.Tests.Rules;

/// <summary>What reports tell of their images, for the inventory.</summary>
public sealed class ImageFactsTests
{
    private static readonly Setup WithCatalog = new()
    {
        AdditionalFiles = [new("/us-east-1.ami-catalog.json", """
            { "Images": [ { "ImageId": "ami-0c7e3b7f5a9d21e84", "Architecture": "arm64", "OwnerId": "111122223333", "PublicSsmParameterName": "/aws/service/web/latest" } ] }
            """)],
    };

    [Fact]
    public async Task A_report_carries_what_code_and_catalog_know() => Assert.Equal(
        "api=RunInstances, architecture=arm64, imageId=ami-0c7e3b7f5a9d21e84, ownParameter=/ami/m, owner=111122223333, parameter=/aws/service/web/latest, region=us-east-1",
        await Facts("""var request = new Amazon.EC2.Model.RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" };"""));

    [Fact]
    public async Task An_unknown_image_has_its_ID_alone() => Assert.Equal(
        "imageId=ami-0f3a6d8e2b4c5179a, ownParameter=/ami/bastion",
        await Facts("""var bastionImage = "ami-0f3a6d8e2b4c5179a";"""));

    [Fact]
    public async Task A_client_of_one_Region_tells_where_the_image_is() => Assert.Equal(
        "api=RunInstances, imageId=ami-0f3a6d8e2b4c5179a, ownParameter=/ami/web, region=eu-west-1",
        await Facts("""
            using var ec2 = new Amazon.EC2.AmazonEC2Client(Amazon.RegionEndpoint.EUWest1);
            var web = "ami-0f3a6d8e2b4c5179a";
            ec2.RunInstancesAsync(new() { ImageId = web });
            """));

    [Fact]
    public async Task A_map_carries_lists_in_the_order_of_its_locations() => Assert.Equal(
        "architecture=;arm64, imageId=ami-0f3a6d8e2b4c5179a;ami-0c7e3b7f5a9d21e84, ownParameter=/ami/m;/ami/m, owner=;111122223333, parameter=;/aws/service/web/latest, region=eu-west-1;us-east-1",
        await Facts("""var map = new Dictionary<string, string> { ["eu-west-1"] = "ami-0f3a6d8e2b4c5179a", ["us-east-1"] = "ami-0c7e3b7f5a9d21e84" };"""));

    private static async Task<string> Facts(string statement)
    {
        var diagnostics = await Analysis.Of<ImageIdAnalyzer>("class C { void M() { " + statement + " } }", WithCatalog);
        var properties = diagnostics.Single(diagnostic => diagnostic.Id == "AMI0001").Properties;
        return string.Join(", ", properties.OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => $"{property.Key}={property.Value}"));
    }
}
