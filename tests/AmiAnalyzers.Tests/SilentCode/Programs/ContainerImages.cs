// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Containers;

public sealed record ContainerImage(string Repository, string Tag, string Architecture)
{
    public static readonly ContainerImage Web = new("public.ecr.aws/amazonlinux/amazonlinux", "2", "arm64");

    public override string ToString() => $"{Repository}:{Tag}@{Architecture}";
}
