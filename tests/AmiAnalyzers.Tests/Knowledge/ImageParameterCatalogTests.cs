using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.Tests.Knowledge;

public class ImageParameterCatalogTests
{
    /// <summary>Name below /aws/service/, family, architecture, value, and what else is said of it.</summary>
    public static IEnumerable<object[]> Published => TextTable.Read(5,
        """
        ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64                     | amazon-linux-2023 | x86_64 | AmiId |
        ami-amazon-linux-latest/al2023-ami-kernel-6.1-arm64                          | amazon-linux-2023 | arm64  | AmiId |
        ami-amazon-linux-latest/al2023-ami-kernel-6.12-arm64                         | amazon-linux-2023 | arm64  | AmiId |
        ami-amazon-linux-latest/al2023-ami-kernel-6.18-x86_64                        | amazon-linux-2023 | x86_64 | AmiId |
        ami-amazon-linux-latest/al2023-ami-kernel-7.2-x86_64                         | amazon-linux-2023 | x86_64 | AmiId |
        ami-amazon-linux-latest/al2023-ami-minimal-kernel-default-arm64              | amazon-linux-2023 | arm64  | AmiId |
        ami-amazon-linux-latest/al2023-ami-minimal-kernel-6.18-x86_64                | amazon-linux-2023 | x86_64 | AmiId |
        ami-amazon-linux-latest/al2022-ami-kernel-default-x86_64                     | amazon-linux-2022 | x86_64 | AmiId | retired
        ami-amazon-linux-latest/al2022-ami-minimal-kernel-5.15-arm64                 | amazon-linux-2022 | arm64  | AmiId | retired
        ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2                             | amazon-linux-2    | x86_64 | AmiId | retired kernel-4.14
        ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-ebs                             | amazon-linux-2    | x86_64 | AmiId | retired kernel-4.14
        ami-amazon-linux-latest/amzn2-ami-hvm-arm64-gp2                              | amazon-linux-2    | arm64  | AmiId | retired kernel-4.14
        ami-amazon-linux-latest/amzn2-ami-kernel-5.10-hvm-arm64-gp2                  | amazon-linux-2    | arm64  | AmiId | retired
        ami-amazon-linux-latest/amzn2-ami-kernel-default-hvm-x86_64-ebs              | amazon-linux-2    | x86_64 | AmiId | retired
        ami-amazon-linux-latest/amzn2-ami-kernel-4.14-hvm-arm64-gp2                  | amazon-linux-2    | arm64  | AmiId | retired kernel-4.14
        ami-amazon-linux-latest/amzn2-ami-minimal-hvm-x86_64-ebs                     | amazon-linux-2    | x86_64 | AmiId | retired kernel-4.14
        ami-amazon-linux-latest/amzn2-ami-minimal-hvm-arm64-ebs                      | amazon-linux-2    | arm64  | AmiId | retired kernel-4.14
        ami-amazon-linux-latest/amzn2-ami-minimal-kernel-4.14-hvm-x86_64-ebs         | amazon-linux-2    | x86_64 | AmiId | retired kernel-4.14
        ami-amazon-linux-latest/amzn2-ami-minimal-kernel-default-hvm-arm64-gp2       | amazon-linux-2    | arm64  | AmiId | retired
        ami-amazon-linux-latest/amzn2-ami-minimal-kernel-5.10-hvm-x86_64-gp2         | amazon-linux-2    | x86_64 | AmiId | retired
        ami-amazon-linux-latest/amzn-ami-hvm-x86_64-gp2                              | amazon-linux-1    | x86_64 | AmiId | retired
        ami-amazon-linux-latest/amzn-ami-hvm-x86_64-s3                               | amazon-linux-1    | x86_64 | AmiId | retired
        ami-amazon-linux-latest/amzn-ami-minimal-hvm-x86_64-ebs                      | amazon-linux-1    | x86_64 | AmiId | retired
        ami-amazon-linux-latest/amzn-ami-pv-x86_64-ebs                               | amazon-linux-1    | x86_64 | AmiId | retired paravirtual
        ami-amazon-linux-latest/amzn-ami-minimal-pv-x86_64-s3                        | amazon-linux-1    | x86_64 | AmiId | retired paravirtual

        ami-windows-latest/Windows_Server-2025-English-Full-Base                     | windows-2025      | x86_64 | AmiId |
        ami-windows-latest/Windows_Server-2022-English-Full-Base                     | windows-2022      | x86_64 | AmiId |
        ami-windows-latest/Windows_Server-2022-English-Core-ContainersLatest         | windows-2022      | x86_64 | AmiId |
        ami-windows-latest/Windows_Server-2022-Japanese-Full-SQL_2019_Standard       | windows-2022      | x86_64 | AmiId |
        ami-windows-latest/Windows_Server-2019-English-Full-Base                     | windows-2019      | x86_64 | AmiId |
        ami-windows-latest/Windows_Server-2019-English-Full-SQL_2016_SP3_Enterprise  | windows-2019      | x86_64 | AmiId |
        ami-windows-latest/Windows_Server-2019-English-Full-HyperV                   | windows-2019      | x86_64 | AmiId |
        ami-windows-latest/Windows_Server-2019-English-STIG-Core                     | windows-2019      | x86_64 | AmiId |
        ami-windows-latest/Windows_Server-2016-English-Full-Base                     | windows-2016      | x86_64 | AmiId |
        ami-windows-latest/Windows_Server-2016-Portuguese_Brazil-Full-Base           | windows-2016      | x86_64 | AmiId |
        ami-windows-latest/EC2LaunchV2-Windows_Server-2016-English-Full-Base         | windows-2016      | x86_64 | AmiId |
        ami-windows-latest/TPM-Windows_Server-2022-English-Full-Base                 | windows-2022      | x86_64 | AmiId |
        ami-windows-latest/Windows_Server-2028-English-Full-Base                     |                   | x86_64 | AmiId |
        ami-windows-latest/Windows_Server-2012-R2_RTM-English-64Bit-Base             | windows-2012-r2   | x86_64 | AmiId | retired
        ami-windows-latest/Windows_Server-2012-RTM-English-64Bit-SQL_2014_SP3_Web    | windows-2012      | x86_64 | AmiId | retired
        ami-windows-latest/Windows_Server-2008-R2_SP1-English-64Bit-Base             | windows-2008-r2   | x86_64 | AmiId | retired
        ami-windows-latest/Windows_Server-2008-SP2-English-32Bit-Base                | windows-2008      | i386   | AmiId | retired
        ami-windows-latest/Windows_Server-2003-R2_SP2-English-32Bit-Base             | windows-2003      | i386   | AmiId | retired
        ami-windows-latest/Windows_Server-1809-English-Core-Base                     | windows-1809      | x86_64 | AmiId | retired
        ami-windows-latest/Windows_Server-1909-English-Core-ContainersLatest         | windows-1909      | x86_64 | AmiId | retired
        ami-windows-latest/Windows_Server-2022-English-Full-ECS_Optimized/image_id   | ecs-windows-2022  | x86_64 | AmiId |
        ami-windows-latest/Windows_Server-2022-English-Full-ECS_Optimized            | ecs-windows-2022  | x86_64 | Json  |
        ami-windows-latest/Windows_Server-2016-English-Core-ECS_Optimized/image_name | ecs-windows-2016  | x86_64 | OtherLeaf |
        ami-windows-latest/Windows_Server-2022-English-Core-EKS_Optimized-1.33/image_id | eks-windows-2022 | x86_64 | AmiId |
        ami-windows-latest/amzn2-x86_64-SQL_2019_Express                             | amazon-linux-2    | x86_64 | AmiId | retired
        ami-windows-latest/amzn2-ami-hvm-2.0-x86_64-gp2-mono                         | amazon-linux-2    | x86_64 | AmiId | retired

        ec2-macos/sequoia/arm64_mac/latest/image_id                                  | macos-sequoia     | arm64_mac  | AmiId |
        ec2-macos/tahoe/x86_64_mac/latest/image_id                                   | macos-tahoe       | x86_64_mac | AmiId |
        ec2-macos/ventura/x86_64_mac/latest/image_id                                 | macos-ventura     | x86_64_mac | AmiId | retired

        ecs/optimized-ami/amazon-linux-2023/recommended                              | ecs-amazon-linux-2023 | x86_64 | Json  |
        ecs/optimized-ami/amazon-linux-2023/recommended/image_id                     | ecs-amazon-linux-2023 | x86_64 | AmiId |
        ecs/optimized-ami/amazon-linux-2023/arm64/recommended/image_id               | ecs-amazon-linux-2023 | arm64  | AmiId |
        ecs/optimized-ami/amazon-linux-2023/gpu/recommended/image_id                 | ecs-amazon-linux-2023 | x86_64 | AmiId |
        ecs/optimized-ami/amazon-linux-2023/neuron/recommended/image_id              | ecs-amazon-linux-2023 | x86_64 | AmiId |
        ecs/optimized-ami/amazon-linux-2023/arm64/recommended/image_name             | ecs-amazon-linux-2023 | arm64  | OtherLeaf |
        ecs/optimized-ami/amazon-linux-2023/recommended/ecs_agent_version            | ecs-amazon-linux-2023 | x86_64 | OtherLeaf |
        ecs/optimized-ami/amazon-linux-2023/al2023-ami-ecs-hvm-2023.0.20260226-kernel-6.1-x86_64/image_id | ecs-amazon-linux-2023 | x86_64 | AmiId | pinned
        ecs/optimized-ami/amazon-linux-2023/arm64/al2023-ami-ecs-hvm-2023.0.20260226-kernel-6.1-arm64 | ecs-amazon-linux-2023 | arm64 | Json | pinned
        ecs/optimized-ami/amazon-linux-2/ami-06cc69030d77088a1/image_id              | ecs-amazon-linux-2    | x86_64 | AmiId | pinned retired
        ecs/optimized-ami/amazon-linux-2/recommended/image_id                        | ecs-amazon-linux-2    | x86_64 | AmiId | retired
        ecs/optimized-ami/amazon-linux-2/recommended                                 | ecs-amazon-linux-2    | x86_64 | Json  | retired
        ecs/optimized-ami/amazon-linux-2/arm64/recommended/image_id                  | ecs-amazon-linux-2    | arm64  | AmiId | retired
        ecs/optimized-ami/amazon-linux-2/gpu/recommended/image_id                    | ecs-amazon-linux-2    | x86_64 | AmiId | retired
        ecs/optimized-ami/amazon-linux-2/inf/recommended/image_id                    | ecs-amazon-linux-2    | x86_64 | AmiId | retired
        ecs/optimized-ami/amazon-linux-2/kernel-5.10/arm64/recommended/image_id      | ecs-amazon-linux-2    | arm64  | AmiId | retired
        ecs/optimized-ami/amazon-linux-2/kernel-5.10/recommended                     | ecs-amazon-linux-2    | x86_64 | Json  | retired
        ecs/optimized-ami/amazon-linux-2022/recommended/image_id                     | ecs-amazon-linux-2022 | x86_64 | AmiId | retired
        ecs/optimized-ami/amazon-linux-2022/arm64/recommended/image_id               | ecs-amazon-linux-2022 | arm64  | AmiId | retired
        ecs/optimized-ami/amazon-linux-2022/neuron/recommended/image_id              | ecs-amazon-linux-2022 | x86_64 | AmiId | retired
        ecs/optimized-ami/amazon-linux/recommended/image_id                          | ecs-amazon-linux-1    | x86_64 | AmiId | retired
        ecs/optimized-ami/windows_server/2019/english/full/recommended/image_id      | ecs-windows-2019-frozen | x86_64 | AmiId | retired

        eks/optimized-ami/1.35/amazon-linux-2023/x86_64/standard/recommended/image_id | eks-amazon-linux-2023 | x86_64 | AmiId |
        eks/optimized-ami/1.35/amazon-linux-2023/arm64/nvidia/recommended/image_id   | eks-amazon-linux-2023 | arm64  | AmiId |
        eks/optimized-ami/1.35/amazon-linux-2023/x86_64/neuron/recommended/image_id  | eks-amazon-linux-2023 | x86_64 | AmiId |
        eks/optimized-ami/1.35/amazon-linux-2023/x86_64/standard/recommended/release_version | eks-amazon-linux-2023 | x86_64 | OtherLeaf |
        eks/optimized-ami/1.35/amazon-linux-2023/x86_64/standard/amazon-eks-node-al2023-x86_64-standard-1.35-v20260828/image_id | eks-amazon-linux-2023 | x86_64 | AmiId | pinned
        eks/optimized-ami/1.32/amazon-linux-2-arm64/recommended/image_id             | eks-amazon-linux-2    | arm64  | AmiId | retired
        eks/optimized-ami/1.32/amazon-linux-2/recommended/image_id                   | eks-amazon-linux-2    | x86_64 | AmiId | retired
        eks/optimized-ami/1.30/amazon-linux-2-gpu/recommended/image_id               | eks-amazon-linux-2    | x86_64 | AmiId | retired
        eks/optimized-ami/1.30/amazon-linux-2/recommended/release_version            | eks-amazon-linux-2    | x86_64 | OtherLeaf | retired
        eks/optimized-ami/1.29/amazon-linux-2/amazon-eks-node-1.29-v20240117/image_id | eks-amazon-linux-2   | x86_64 | AmiId | pinned retired

        bottlerocket/aws-ecs-2/arm64/latest/image_id                                 | bottlerocket-ecs-2 | arm64  | AmiId |
        bottlerocket/aws-ecs-1-nvidia/x86_64/latest/image_id                         | bottlerocket-ecs-1 | x86_64 | AmiId |
        bottlerocket/aws-k8s-1.35/x86_64/latest/image_id                             | bottlerocket-k8s   | x86_64 | AmiId |
        bottlerocket/aws-k8s-1.35-nvidia-fips/arm64/latest/image_id                  | bottlerocket-k8s   | arm64  | AmiId |
        bottlerocket/aws-k8s-1.35/x86_64/latest/image_version                        | bottlerocket-k8s   | x86_64 | OtherLeaf |
        bottlerocket/aws-ecs-1/x86_64/1.0.6/image_id                                 | bottlerocket-ecs-1 | x86_64 | AmiId | pinned

        canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id        | ubuntu-24.04 | x86_64 | AmiId |
        canonical/ubuntu/server/noble/stable/current/arm64/hvm/ebs-gp3/ami-id        | ubuntu-24.04 | arm64  | AmiId |
        canonical/ubuntu/server/26.04/stable/current/arm64/hvm/ebs-gp3/ami-id        | ubuntu-26.04 | arm64  | AmiId |
        canonical/ubuntu/pro-server/22.04/stable/current/amd64/hvm/ebs-gp2/ami-id    | ubuntu-22.04 | x86_64 | AmiId |
        canonical/ubuntu/server-minimal/jammy/stable/current/amd64/hvm/ebs-gp2/ami-id | ubuntu-22.04 | x86_64 | AmiId |
        canonical/ubuntu/server/20.04/stable/current/arm64/hvm/ebs-gp2/ami-id        | ubuntu-20.04 | arm64  | AmiId | retired
        canonical/ubuntu/server/focal/stable/current/amd64/hvm/ebs-gp2/ami-id        | ubuntu-20.04 | x86_64 | AmiId | retired
        canonical/ubuntu/server/18.04/stable/current/amd64/hvm/ebs-gp2/ami-id        | ubuntu-18.04 | x86_64 | AmiId | retired
        canonical/ubuntu/server/xenial/stable/current/amd64/pv/ebs-standard/ami-id   | ubuntu-16.04 | x86_64 | AmiId | retired paravirtual
        canonical/ubuntu/server/28.04/stable/current/amd64/hvm/ebs-gp3/ami-id        |              | x86_64 | AmiId |
        canonical/ubuntu/server/22.04/stable/20230219/amd64/hvm/ebs-gp2/ami-id       | ubuntu-22.04 | x86_64 | AmiId | pinned
        canonical/ubuntu/eks/20.04/1.21/stable/20230219/amd64/hvm/ebs-gp2/ami-id     | ubuntu-20.04 | x86_64 | AmiId | pinned retired
        canonical/ubuntu/eks/24.04/1.32/stable/current/amd64/hvm/ebs-gp3/ami-id      | ubuntu-24.04 | x86_64 | AmiId |
        canonical/ubuntu/eks-pro/22.04/1.30/stable/current/arm64/hvm/ebs-gp2/ami-id  | ubuntu-22.04 | arm64  | AmiId |

        debian/release/13/latest/amd64             | debian-13    | x86_64 | AmiId |
        debian/release/bookworm/latest/arm64       | debian-12    | arm64  | AmiId |
        debian/release/11/latest/amd64             | debian-11    | x86_64 | AmiId | retired
        debian/daily/bookworm/latest/amd64         | debian-12    | x86_64 | AmiId |
        debian/daily/forky/latest/arm64            |              | arm64  | AmiId |
        suse/sles/15-sp6/arm64/latest              | sles-15-sp6  | arm64  | AmiId |
        suse/sles/16.0/x86_64/latest               | sles-16.0    | x86_64 | AmiId |
        suse/sles/15-sp4/x86_64/latest             | sles-15-sp4  | x86_64 | AmiId | retired
        suse/sles-byos/15-sp6/x86_64/latest        | sles-15-sp6  | x86_64 | AmiId |
        freebsd/amd64/base/ufs/14.3/RELEASE        | freebsd-14.3 | x86_64 | AmiId | retired
        freebsd/arm64/base/zfs/15.1/RELEASE        | freebsd-15.1 | arm64  | AmiId |
        freebsd/arm64/base/ufs/14.3/STABLE         |              | arm64  | AmiId |
        deeplearning/ami/x86_64/base-oss-nvidia-driver-gpu-ubuntu-24.04/latest/ami-id         | deep-learning | x86_64 | AmiId |
        deeplearning/ami/arm64/oss-nvidia-driver-gpu-pytorch-2.10-ubuntu-24.04/latest/ami-id  | deep-learning | arm64  | AmiId |
        neuron/dlami/multi-framework/ubuntu-24.04/latest/image_id      | neuron-ubuntu-24.04      | x86_64 | AmiId |
        neuron/dlami/pytorch-2.8/amazon-linux-2023/latest/image_id     | neuron-amazon-linux-2023 | x86_64 | AmiId |
        neuron/dlami/base/ubuntu-20.04/latest/image_id                 | neuron-ubuntu-20.04      | x86_64 | AmiId | retired
        sagemaker-hyperpod/ami/x86_64/eks-1.31-amazon-linux-2/latest/ami-id |                     | x86_64 | AmiId |
        marketplace/prod-y5kejmnu3wodg/latest      |              |        | AmiId |
        marketplace/prod-y5kejmnu3wodg/1.2.3       |              |        | AmiId | pinned
        storagegateway/ami/FILE_S3/latest          |              |        | AmiId |
        datasync/ami                               |              |        | AmiId |
        cloud9/amis/amazonlinux-2023-x86_64        | amazon-linux-2023 | x86_64 | AmiId |
        cloud9/amis/amazonlinux-2-x86_64           | amazon-linux-2    | x86_64 | AmiId | retired
        cloud9/amis/ubuntu-22.04-x86_64            | ubuntu-22.04      | x86_64 | AmiId |
        cloud9/amis/ubuntu-18.04-x86_64            | ubuntu-18.04      | x86_64 | AmiId | retired
        """);

    [Theory]
    [MemberData(nameof(Published))]
    public void A_published_name_is_read(string name, string family, string architecture, string value, string traits)
    {
        var parameter = ImageParameterCatalog.Parse("/aws/service/" + name);

        Assert.NotNull(parameter);
        Assert.Equal(family, parameter.Family?.Id ?? "");
        Assert.Equal(architecture, parameter.Architecture.ToWord());
        Assert.Equal(value, parameter.ValueKind.ToString());
        Assert.Equal(traits, Traits(parameter));
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void A_published_name_is_near_nothing_else(string name, string family, string architecture, string value, string traits)
    {
        _ = (family, architecture, value, traits);
        Assert.Null(ImageParameterCatalog.Nearest("/aws/service/" + name));
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void Every_answer_is_a_published_name_too(string name, string family, string architecture, string value, string traits)
    {
        _ = (family, value, traits);
        var parameter = ImageParameterCatalog.Parse("/aws/service/" + name)!;

        var image = ImageParameterCatalog.Parse(parameter.ImageIdName);
        Assert.Equal((ParameterValueKind.AmiId, architecture), (image!.ValueKind, image.Architecture.ToWord()));

        if (parameter.UnpinnedName is { } unpinned)
        {
            Assert.False(ImageParameterCatalog.Parse(unpinned)!.IsPinned);
        }

        if (parameter.SuccessorName is { } successor)
        {
            Assert.Equal((null, architecture), (ImageParameterCatalog.Parse(successor)!.Retirement, ImageParameterCatalog.Parse(successor)!.Architecture.ToWord()));
        }

        foreach (var target in (CpuArchitecture[])[CpuArchitecture.X86_64, CpuArchitecture.Arm64, CpuArchitecture.X86_64Mac, CpuArchitecture.Arm64Mac])
        {
            if (parameter.WithArchitecture(target) is { } other)
            {
                Assert.Equal(target, ImageParameterCatalog.Parse(other)!.Architecture);
            }
        }
    }

    [Theory]
    [InlineData("/my/ami")]
    [InlineData("/ami/al2023-ami-kernel-default-x86_64")]
    [InlineData("ami-12345678")]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/aws/service/")]
    [InlineData("/aws/service/ami-amazon-linux-latest")]
    [InlineData("/aws/service/ami-amazon-linux-latest/")]
    [InlineData("/aws/service/ami-macos-latest")]
    [InlineData("/aws/service/redhat/rhel/9/x86_64/latest")]
    [InlineData("/aws/service/rockylinux/9/x86_64")]
    [InlineData("/aws/service/aws-for-fluent-bit")]
    [InlineData("/aws/service/aws-for-fluent-bit/latest")]
    [InlineData("/aws/service/global-infrastructure/regions/us-east-1")]
    [InlineData("/aws/service/ecs/optimized-ami/amazon-linux-2023/inf/recommended/image_id")]
    [InlineData("/aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-arm64-ebs")]
    [InlineData("/aws/service/ami-amazon-linux-latest/al2025-ami-kernel-default-x86_64")]
    [InlineData("arn:aws:ssm:us-east-1:123456789012:parameter/my/ami")]
    [InlineData("arn:aws:ssm:us-east-1::parameter")]
    [InlineData("arn:")]
    [InlineData(":")]
    [InlineData("::::")]
    public void Any_other_name_is_unknown(string name) => Assert.Null(ImageParameterCatalog.Parse(name));

    [Fact]
    public void Every_row_of_the_grammar_is_read() => Assert.Empty(ImageParameterGrammar.Load().BadRows);

    [Theory]
    [InlineData("ecs/optimized-ami/amazon-linux-2023/recommended", "ecs/optimized-ami/amazon-linux-2023/recommended/image_id")]
    [InlineData("ecs/optimized-ami/amazon-linux-2023/arm64/recommended/image_name", "ecs/optimized-ami/amazon-linux-2023/arm64/recommended/image_id")]
    [InlineData("ami-windows-latest/Windows_Server-2022-English-Full-ECS_Optimized", "ami-windows-latest/Windows_Server-2022-English-Full-ECS_Optimized/image_id")]
    [InlineData("bottlerocket/aws-ecs-2/arm64/latest/image_version", "bottlerocket/aws-ecs-2/arm64/latest/image_id")]
    [InlineData("eks/optimized-ami/1.35/amazon-linux-2023/x86_64/standard/recommended/release_version", "eks/optimized-ami/1.35/amazon-linux-2023/x86_64/standard/recommended/image_id")]
    [InlineData("debian/release/13/latest/amd64", "debian/release/13/latest/amd64")]
    public void The_image_id_has_its_leaf(string name, string leaf) =>
        Assert.Equal("/aws/service/" + leaf, ImageParameterCatalog.Parse("/aws/service/" + name)!.ImageIdName);

    [Theory]
    [InlineData("ecs/optimized-ami/amazon-linux-2/ami-06cc69030d77088a1/image_id", "ecs/optimized-ami/amazon-linux-2/recommended/image_id")]
    [InlineData("ecs/optimized-ami/amazon-linux-2023/arm64/al2023-ami-ecs-hvm-2023.0.20260226-kernel-6.1-arm64/image_id", "ecs/optimized-ami/amazon-linux-2023/arm64/recommended/image_id")]
    [InlineData("canonical/ubuntu/server/22.04/stable/20230219/amd64/hvm/ebs-gp2/ami-id", "canonical/ubuntu/server/22.04/stable/current/amd64/hvm/ebs-gp2/ami-id")]
    [InlineData("bottlerocket/aws-ecs-1/x86_64/1.0.6/image_id", "bottlerocket/aws-ecs-1/x86_64/latest/image_id")]
    [InlineData("eks/optimized-ami/1.29/amazon-linux-2/amazon-eks-node-1.29-v20240117/image_id", "eks/optimized-ami/1.29/amazon-linux-2/recommended/image_id")]
    [InlineData("marketplace/prod-y5kejmnu3wodg/1.2.3", "marketplace/prod-y5kejmnu3wodg/latest")]
    [InlineData("debian/release/13/latest/amd64:42", "debian/release/13/latest/amd64")]
    [InlineData("canonical/ubuntu/server/22.04/stable/20230219/amd64/hvm/ebs-gp2/ami-id:3", "canonical/ubuntu/server/22.04/stable/current/amd64/hvm/ebs-gp2/ami-id")]
    public void A_pinned_name_has_an_unpinned_form(string name, string unpinned) =>
        Assert.Equal("/aws/service/" + unpinned, ImageParameterCatalog.Parse("/aws/service/" + name)!.UnpinnedName);

    [Theory]
    [InlineData("debian/release/13/latest/amd64")]
    [InlineData("debian/release/13/latest/amd64:stable")]
    [InlineData("ami-amazon-linux-latest/al2023-ami-kernel-6.1-arm64")]
    [InlineData("freebsd/amd64/base/ufs/14.3/RELEASE")]
    public void A_name_that_follows_releases_is_not_pinned(string name)
    {
        var parameter = ImageParameterCatalog.Parse("/aws/service/" + name)!;

        Assert.False(parameter.IsPinned);
        Assert.Null(parameter.UnpinnedName);
    }

    [Theory]
    [InlineData("ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2", "ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64")]
    [InlineData("ami-amazon-linux-latest/amzn2-ami-kernel-5.10-hvm-arm64-gp2", "ami-amazon-linux-latest/al2023-ami-kernel-default-arm64")]
    [InlineData("ami-amazon-linux-latest/amzn2-ami-minimal-hvm-arm64-ebs", "ami-amazon-linux-latest/al2023-ami-minimal-kernel-default-arm64")]
    [InlineData("ami-amazon-linux-latest/amzn-ami-hvm-x86_64-gp2", "ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64")]
    [InlineData("ami-amazon-linux-latest/al2022-ami-kernel-5.15-arm64", "ami-amazon-linux-latest/al2023-ami-kernel-default-arm64")]
    [InlineData("ecs/optimized-ami/amazon-linux-2/recommended", "ecs/optimized-ami/amazon-linux-2023/recommended")]
    [InlineData("ecs/optimized-ami/amazon-linux-2/kernel-5.10/arm64/recommended/image_id", "ecs/optimized-ami/amazon-linux-2023/arm64/recommended/image_id")]
    [InlineData("ecs/optimized-ami/amazon-linux-2/inf/recommended/image_id", "ecs/optimized-ami/amazon-linux-2023/neuron/recommended/image_id")]
    [InlineData("ecs/optimized-ami/amazon-linux-2/gpu/ami-06cc69030d77088a1/image_id", "ecs/optimized-ami/amazon-linux-2023/gpu/recommended/image_id")]
    [InlineData("ecs/optimized-ami/amazon-linux/recommended/image_id", "ecs/optimized-ami/amazon-linux-2023/recommended/image_id")]
    [InlineData("ecs/optimized-ami/windows_server/2019/english/full/recommended/image_id", "ami-windows-latest/Windows_Server-2019-English-Full-ECS_Optimized/image_id")]
    [InlineData("eks/optimized-ami/1.32/amazon-linux-2-arm64/recommended/image_id", "eks/optimized-ami/1.32/amazon-linux-2023/arm64/standard/recommended/image_id")]
    [InlineData("eks/optimized-ami/1.32/amazon-linux-2/recommended/image_id", "eks/optimized-ami/1.32/amazon-linux-2023/x86_64/standard/recommended/image_id")]
    [InlineData("eks/optimized-ami/1.32/amazon-linux-2-gpu/recommended/image_id", "eks/optimized-ami/1.32/amazon-linux-2023/x86_64/nvidia/recommended/image_id")]
    [InlineData("neuron/dlami/base/amazon-linux-2/latest/image_id", "neuron/dlami/base/amazon-linux-2023/latest/image_id")]
    [InlineData("cloud9/amis/amazonlinux-2-x86_64", "cloud9/amis/amazonlinux-2023-x86_64")]
    public void A_retired_family_has_a_successor(string name, string successor) =>
        Assert.Equal("/aws/service/" + successor, ImageParameterCatalog.Parse("/aws/service/" + name)!.SuccessorName);

    [Theory]
    [InlineData("canonical/ubuntu/server/20.04/stable/current/arm64/hvm/ebs-gp2/ami-id")]
    [InlineData("debian/release/11/latest/amd64")]
    [InlineData("ami-windows-latest/Windows_Server-2012-R2_RTM-English-64Bit-Base")]
    [InlineData("ami-amazon-linux-latest/amzn-ami-pv-x86_64-ebs")]
    [InlineData("ami-windows-latest/amzn2-x86_64-SQL_2019_Express")]
    [InlineData("neuron/dlami/base/ubuntu-20.04/latest/image_id")]
    [InlineData("cloud9/amis/ubuntu-18.04-x86_64")]
    [InlineData("ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64")]
    public void No_successor_is_made_up(string name) => Assert.Null(ImageParameterCatalog.Parse("/aws/service/" + name)!.SuccessorName);

    [Theory]
    [InlineData("ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64", "arm64", "ami-amazon-linux-latest/al2023-ami-kernel-default-arm64")]
    [InlineData("ami-amazon-linux-latest/amzn2-ami-hvm-arm64-gp2", "x86_64", "ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2")]
    [InlineData("ecs/optimized-ami/amazon-linux-2023/recommended/image_id", "arm64", "ecs/optimized-ami/amazon-linux-2023/arm64/recommended/image_id")]
    [InlineData("ecs/optimized-ami/amazon-linux-2/kernel-5.10/arm64/recommended", "x86_64", "ecs/optimized-ami/amazon-linux-2/kernel-5.10/recommended")]
    [InlineData("eks/optimized-ami/1.32/amazon-linux-2/recommended/image_id", "arm64", "eks/optimized-ami/1.32/amazon-linux-2-arm64/recommended/image_id")]
    [InlineData("eks/optimized-ami/1.35/amazon-linux-2023/arm64/nvidia/recommended/image_id", "x86_64", "eks/optimized-ami/1.35/amazon-linux-2023/x86_64/nvidia/recommended/image_id")]
    [InlineData("bottlerocket/aws-ecs-1/x86_64/1.0.6/image_id", "arm64", "bottlerocket/aws-ecs-1/arm64/1.0.6/image_id")]
    [InlineData("canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id", "arm64", "canonical/ubuntu/server/24.04/stable/current/arm64/hvm/ebs-gp3/ami-id")]
    [InlineData("debian/release/13/latest/arm64", "x86_64", "debian/release/13/latest/amd64")]
    [InlineData("suse/sles/15-sp6/x86_64/latest", "arm64", "suse/sles/15-sp6/arm64/latest")]
    [InlineData("freebsd/amd64/base/ufs/15.1/RELEASE", "arm64", "freebsd/arm64/base/ufs/15.1/RELEASE")]
    [InlineData("ec2-macos/sequoia/arm64_mac/latest/image_id", "x86_64_mac", "ec2-macos/sequoia/x86_64_mac/latest/image_id")]
    public void The_other_architecture_has_its_name(string name, string target, string other) =>
        Assert.Equal("/aws/service/" + other, ImageParameterCatalog.Parse("/aws/service/" + name)!.WithArchitecture(CpuArchitectures.Parse(target)!.Value));

    [Theory]
    [InlineData("ami-windows-latest/Windows_Server-2022-English-Full-Base")]
    [InlineData("neuron/dlami/multi-framework/ubuntu-24.04/latest/image_id")]
    [InlineData("ecs/optimized-ami/amazon-linux-2023/gpu/recommended/image_id")]
    [InlineData("ecs/optimized-ami/amazon-linux-2023/neuron/recommended/image_id")]
    [InlineData("ecs/optimized-ami/amazon-linux-2/kernel-5.10/gpu/recommended/image_id")]
    [InlineData("eks/optimized-ami/1.32/amazon-linux-2-gpu/recommended/image_id")]
    [InlineData("eks/optimized-ami/1.35/amazon-linux-2023/x86_64/neuron/recommended/image_id")]
    [InlineData("ami-amazon-linux-latest/amzn-ami-hvm-x86_64-gp2")]
    [InlineData("ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-ebs")]
    [InlineData("ecs/optimized-ami/amazon-linux/recommended/image_id")]
    [InlineData("ecs/optimized-ami/amazon-linux-2/ami-06cc69030d77088a1/image_id")]
    [InlineData("ecs/optimized-ami/amazon-linux-2023/al2023-ami-ecs-hvm-2023.0.20260226-kernel-6.1-x86_64/image_id")]
    [InlineData("deeplearning/ami/x86_64/base-oss-nvidia-driver-gpu-ubuntu-24.04/latest/ami-id")]
    [InlineData("marketplace/prod-y5kejmnu3wodg/latest")]
    [InlineData("cloud9/amis/amazonlinux-2023-x86_64")]
    public void Some_images_have_no_arm64_form(string name) =>
        Assert.Null(ImageParameterCatalog.Parse("/aws/service/" + name)!.WithArchitecture(CpuArchitecture.Arm64));

    [Theory]
    [InlineData("arn:aws:ssm:us-east-1::parameter/aws/service/debian/release/13/latest/amd64")]
    [InlineData("arn:aws:ssm:us-east-1::parameter/aws/service/debian/release/13/latest/amd64:2")]
    [InlineData("arn:aws-us-gov:ssm:us-gov-west-1::parameter/aws/service/debian/release/13/latest/amd64")]
    [InlineData("/aws/service/debian/release/13/latest/amd64:label")]
    public void A_name_is_read_in_every_form_of_reference(string reference) =>
        Assert.Equal("/aws/service/debian/release/13/latest/amd64", ImageParameterCatalog.Parse(reference)?.Name);

    [Fact]
    public void Answers_keep_the_arn() =>
        Assert.Equal(
            "arn:aws:ssm:us-east-1::parameter/aws/service/debian/release/13/latest/arm64",
            ImageParameterCatalog.Parse("arn:aws:ssm:us-east-1::parameter/aws/service/debian/release/13/latest/amd64:2")!.WithArchitecture(CpuArchitecture.Arm64));

    [Theory]
    [InlineData("ecs/optimized-ami/amazon-linux-2023/recommended", "/aws/service/ecs/optimized-ami/", true)]
    [InlineData("ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2", "/aws/service/ami-amazon-linux-latest/", true)]
    [InlineData("marketplace/prod-y5kejmnu3wodg/latest", "/aws/service/marketplace/", false)]
    public void The_namespace_is_known(string name, string prefix, bool isClosed)
    {
        var parameter = ImageParameterCatalog.Parse("/aws/service/" + name)!;

        Assert.Equal((prefix, isClosed), (parameter.Namespace, parameter.IsNamespaceClosed));
    }

    /// <summary>Hostile names end; the longest run over the grammar many times if the work were not proportional to their length.</summary>
    [Theory]
    [InlineData("-", 100_000)]
    [InlineData("/", 100_000)]
    [InlineData("1.", 100_000)]
    [InlineData("recommended/", 20_000)]
    [InlineData("al2023-ami-ecs-", 10_000)]
    [InlineData("-a", 100)]
    public void A_hostile_name_is_read_without_harm(string unit, int times)
    {
        foreach (var start in (string[])["", "/aws/service/", "/aws/service/ecs/optimized-ami/amazon-linux-2/", "arn:aws:ssm:x::parameter/aws/service/bottlerocket/"])
        {
            var name = start + string.Concat(Enumerable.Repeat(unit, times));

            Assert.Null(ImageParameterCatalog.Parse(name));
            Assert.Null(ImageParameterCatalog.Nearest(name));
        }
    }

    private static string Traits(ImageParameter parameter) =>
        string.Join(' ', new[]
        {
            parameter.IsPinned ? "pinned" : null,
            parameter.Retirement is null ? null : "retired",
            parameter.HasKernel414 ? "kernel-4.14" : null,
            parameter.IsParavirtual ? "paravirtual" : null,
        }.Where(trait => trait is not null));
}
