using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.Tests.Knowledge;

public class OwnerCatalogTests
{
    [Theory]
    [InlineData("137112412989", "Amazon Linux", true, 17, "us-east-1")]
    [InlineData("656109587541", "Amazon Linux", true, 1, "me-south-1")]
    [InlineData("591542846629", "Amazon ECS", true, 17, "eu-west-1")]
    [InlineData("092701018921", "Bottlerocket", true, 1, "us-east-1")]
    [InlineData("957547624766", "Amazon EKS Windows", true, 1, "us-east-1")]
    [InlineData("918309763551", "Amazon EKS", false, 1, "cn-north-1")]
    public void Accounts_of_one_region_or_some_are_bound(string account, string publisher, bool amazon, int regions, string region)
    {
        var owner = OwnerCatalog.RegionBound(account);

        Assert.NotNull(owner);
        Assert.Equal((publisher, amazon, regions), (owner.Publisher, owner.IsAmazon, owner.Regions.Length));
        Assert.Contains(region, owner.Regions);
        Assert.All(owner.Regions, code => Assert.True(RegionCatalog.IsKnown(code), code));
    }

    [Theory]
    [InlineData("099720109477", "Canonical (Ubuntu)", null)]
    [InlineData("801119661308", "Amazon Windows Server", "amazon")]
    [InlineData("679593333241", "AWS Marketplace", "aws-marketplace")]
    [InlineData("602401143452", "Amazon EKS", null)]
    public void Other_publishers_are_known_but_not_bound(string account, string publisher, string? alias)
    {
        Assert.Null(OwnerCatalog.RegionBound(account));
        Assert.Equal((publisher, alias), (OwnerCatalog.Find(account)?.Publisher, OwnerCatalog.Find(account)?.Alias));
    }

    [Theory]
    [InlineData("123456789012")]
    [InlineData("amazon")]
    [InlineData("self")]
    [InlineData("")]
    public void Any_other_owner_is_unknown(string account) => Assert.Null(OwnerCatalog.Find(account));

    [Theory]
    [InlineData("al2023-ami-2023.*-x86_64", "amazon")]
    [InlineData("al2023-ami-minimal-*", "amazon")]
    [InlineData("amzn2-ami-hvm-*-x86_64-gp2", "amazon")]
    [InlineData("amzn-ami-hvm-2018.03.0.20230322.0-x86_64-gp2", "amazon")]
    [InlineData("amzn-ami-vpc-nat-*", "amazon")]
    [InlineData("amzn2-ami-ecs-hvm-2.0.*", "amazon")]
    [InlineData("amazon-eks-node-1.30-v*", "amazon")]
    [InlineData("bottlerocket-aws-ecs-1-x86_64-*", "amazon")]
    [InlineData("Windows_Server-2022-English-Full-Base-*", "amazon")]
    [InlineData("Windows_Server-2019-English-Core-EKS_Optimized-1.29-*", "amazon")]
    [InlineData("amzn-ec2-macos-14*", "amazon")]
    [InlineData("ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-amd64-server-*", "099720109477")]
    [InlineData("ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-arm64-server-*", "099720109477")]
    [InlineData("ubuntu-eks/k8s_1.29/images/*", "099720109477")]
    [InlineData("debian-12-amd64-*", "136693071363")]
    [InlineData("RHEL-9.*_HVM-*", "309956199498")]
    [InlineData("suse-sles-15-sp5-v*", "013907871322")]
    [InlineData("Fedora-Cloud-Base-40*", "125523088429")]
    [InlineData("Rocky-9-EC2-Base-9.*", "792107900819")]
    [InlineData("AlmaLinux OS 9*", "764336703387")]
    [InlineData("FreeBSD 14.*-RELEASE-*", "782442783595")]
    [InlineData("nixos/24.05*", "427812963091")]
    [InlineData("Flatcar-stable-*", "075585003325")]
    [InlineData("*ubuntu/images/*", "099720109477")]
    [InlineData("*ubuntu-noble-24.04-amd64-server-*", "099720109477")]
    [InlineData("TPM-Windows_Server-2022-English-Full-Base-*", "amazon")]
    [InlineData("Deep Learning Base OSS Nvidia Driver GPU AMI (Ubuntu 22.04)*", "amazon")]
    [InlineData("al2023*", "amazon")]
    [InlineData("amzn*", "amazon")]
    [InlineData("ubuntu*", "099720109477")]
    [InlineData("RHEL*", "309956199498")]
    public void A_name_tells_its_publisher(string pattern, string owner) => Assert.Equal(owner, OwnerCatalog.OwnerForName(pattern));

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("a*")]
    [InlineData("amzn")]
    [InlineData("ubuntu")]
    [InlineData("my-app-*")]
    [InlineData("ubuntu-noble-24.04-web-*")]
    [InlineData("golden-al2023-ami-*")]
    [InlineData("debian-stretch-hvm-*")]
    [InlineData("rhel-9*")]
    [InlineData("?????*")]
    public void Any_other_name_does_not(string pattern) => Assert.Null(OwnerCatalog.OwnerForName(pattern));
}
