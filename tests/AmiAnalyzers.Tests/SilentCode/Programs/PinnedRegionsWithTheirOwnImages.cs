// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public static class ImagesByRegion
{
    public static string Parameter(string region) => region switch
    {
        "us-east-1" => "/ami/virginia/web",
        "eu-west-1" => "/ami/ireland/web",
        _ => "/ami/web",
    };
}
