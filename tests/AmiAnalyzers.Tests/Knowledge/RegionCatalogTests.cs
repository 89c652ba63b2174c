using System.Reflection;
using Amazon;
using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.Tests.Knowledge;

public class RegionCatalogTests
{
    [Fact]
    public void Every_region_of_the_sdk_is_known()
    {
        var endpoints = typeof(RegionEndpoint)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(RegionEndpoint))
            .Select(field => (field.Name, Endpoint: (RegionEndpoint)field.GetValue(null)!))
            .ToList();

        Assert.Equal(48, endpoints.Count);
        Assert.All(endpoints, region =>
        {
            Assert.Equal(region.Endpoint.SystemName, RegionCatalog.FromEndpointConstant(region.Name));
            Assert.Equal(region.Endpoint.PartitionName, RegionCatalog.PartitionOf(region.Endpoint.SystemName));
            Assert.True(RegionCatalog.IsKnown(region.Endpoint.SystemName));
            Assert.True(RegionCatalog.IsWellFormed(region.Endpoint.SystemName));
            Assert.Null(RegionCatalog.Nearest(region.Endpoint.SystemName));
        });
        Assert.Equal(endpoints.Select(region => region.Endpoint.SystemName).Order(), RegionCatalog.Codes.Order());
    }

    [Theory]
    [InlineData("us-east-9", true)]
    [InlineData("us-anything-9", true)]
    [InlineData("mx-west-12", true)]
    [InlineData("us-gov-north-1", true)]
    [InlineData("us-isof-west-1", true)]
    [InlineData("eusc-de-west-1", true)]
    [InlineData("xx-east-1", false)]
    [InlineData("us-east", false)]
    [InlineData("us-east-1a", false)]
    [InlineData("us-east-1\n", false)]
    [InlineData("US-EAST-1", false)]
    [InlineData("default", false)]
    [InlineData("", false)]
    public void A_newer_region_is_told_by_its_form(string code, bool wellFormed)
    {
        Assert.False(RegionCatalog.IsKnown(code));
        Assert.Null(RegionCatalog.PartitionOf(code));
        Assert.Equal(wellFormed, RegionCatalog.IsWellFormed(code));
    }

    [Theory]
    // Other case, other separators, an endpoint's constant, white space.
    [InlineData("US-EAST-1", "us-east-1")]
    [InlineData("Eu-West-2", "eu-west-2")]
    [InlineData("us_east_1", "us-east-1")]
    [InlineData("useast1", "us-east-1")]
    [InlineData("USEast1", "us-east-1")]
    [InlineData(" eu-west-1", "eu-west-1")]
    // The number is missing.
    [InlineData("us-east", "us-east-1")]
    [InlineData("ap-southeast-", "ap-southeast-1")]
    // One edit: less, more, other, swapped.
    [InlineData("us-est-1", "us-east-1")]
    [InlineData("us-wst-2", "us-west-2")]
    [InlineData("us-eastt-1", "us-east-1")]
    [InlineData("us-east-1a", "us-east-1")]
    [InlineData("us-west--1", "us-west-1")]
    [InlineData("eu-vest-1", "eu-west-1")]
    [InlineData("eu-wset-3", "eu-west-3")]
    [InlineData("ap-notheast-1", "ap-northeast-1")]
    [InlineData("ua-east-1", "us-east-1")]
    [InlineData("us-gov-wet-1", "us-gov-west-1")]
    public void A_mistaken_key_has_a_nearest_region(string key, string nearest) => Assert.Equal(nearest, RegionCatalog.Nearest(key));

    [Theory]
    // Another number, another area: maybe a Region newer than the list.
    [InlineData("us-east-9")]
    [InlineData("us-east-12")]
    [InlineData("ca-east-1")]
    [InlineData("mx-west-1")]
    [InlineData("us-north-1")]
    [InlineData("us-central-1")]
    // No attempt at a Region.
    [InlineData("default")]
    [InlineData("Default")]
    [InlineData("*")]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("prod")]
    [InlineData("us")]
    [InlineData("1")]
    [InlineData("asia-east1")]
    [InlineData("eu-west-1-arm")]
    public void Any_other_key_has_none(string key) => Assert.Null(RegionCatalog.Nearest(key));

    [Theory]
    [InlineData("USGovCloudWest1", "us-gov-west-1")]
    [InlineData("UsEast1", null)]
    [InlineData("", null)]
    public void An_endpoint_constant_gives_its_code(string constant, string? code) =>
        Assert.Equal(code, RegionCatalog.FromEndpointConstant(constant));

    [Theory]
    [InlineData("USGovEast1", "us-gov-east-1")]
    [InlineData("CACentral", "ca-central-1")]
    [InlineData("APSouthEast2", "ap-southeast-2")]
    [InlineData("EUWest9", null)]
    public void A_constant_of_another_library_gives_its_code(string constant, string? code) =>
        Assert.Equal(code, RegionCatalog.FromOtherConstant(constant));
}
