// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public static class Words
{
    public static readonly string[] All =
    [
        "salami-0e4a9f3b2c1d5e6f7", "ami-0e4a9f3b2c1d5e6f7x", "ami_0e4a9f3b", "ami-button", "ami-0e4a9f3", "my-ami-0e4a9f3b2c1d5e6f7-copy",
        "tsunami-1234abcd", "AMI-NAME", "ami-", "i-0e4a9f3b2c1d5e6f7", "snap-0e4a9f3b2c1d5e6f7",
    ];
}
