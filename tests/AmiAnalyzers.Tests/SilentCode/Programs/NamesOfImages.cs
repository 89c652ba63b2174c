// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public static class Names
{
    public const string Minimal = "amzn-ami-minimal-hvm-2018.03.0.20230404.0-x86_64-ebs";

    public static readonly string[] Patterns = ["al2023-ami-2023*", "amzn2-ami-hvm-2.0*", "ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-amd64-server-*"];
}
