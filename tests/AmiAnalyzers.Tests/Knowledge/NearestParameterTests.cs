using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.Tests.Knowledge;

public class NearestParameterTests
{
    public static IEnumerable<object[]> Slips => TextTable.Read(2,
        """
        /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-defualt-x86_64        | /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64
        /aws/service/ami-amazon-linux-latest/al2023-ami-kernal-default-x86_64        | /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64
        /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86-64        | /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64
        /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-X86_64        | /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64
        /aws/service/ami-amazon-linux-latest/AL2023-ami-kernel-default-arm64         | /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64
        /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-amd64         | /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64
        /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-aarch64       | /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64
        /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.1-amr64             | /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.1-arm64
        /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-x86_64                | /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64
        /aws/service/ami-amazon-linux-latest/al2023-kernel-default-x86_64            | /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64
        /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default               | /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64
        /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-minimal-arm64 | /aws/service/ami-amazon-linux-latest/al2023-ami-minimal-kernel-default-arm64
        /aws/service/ami-amazon-linux-latest/al2023-ami-x86_64-kernel-default        | /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64
        /aws/service/ami-amazon-linux-latest/al2023_ami_kernel_default_x86_64        | /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64
        /aws/service/ami-amazon-linux-lastest/al2023-ami-kernel-default-x86_64       | /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64
        /aws/service/ami-amazonlinux-latest/al2023-ami-kernel-default-x86_64         | /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64
        /aws/services/ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2               | /aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2
        aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2                 | /aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2
        /AWS/Service/ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2                | /aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2
        /aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-gp2-x86_64                | /aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2
        /aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-x86_64                    | /aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2
        /aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-arm64-ebs                 | /aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-arm64-gp2
        /aws/service/ami-amazon-linux-latest/amzn2-hvm-x86_64-gp2                    | /aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2
        /aws/service/ami-amazon-linux-latest/amazn2-ami-hvm-x86_64-gp2               | /aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2

        /aws/service/ami-windows-latest/Windows-Server-2022-English-Full-Base        | /aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base
        /aws/service/ami-windows-latest/Windows_Server_2022_English_Full_Base        | /aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base
        /aws/service/ami-windows-latest/windows_server-2022-english-full-base        | /aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base
        /aws/service/ami-windows-latest/Windows_Server-2019-Englsh-Full-Base         | /aws/service/ami-windows-latest/Windows_Server-2019-English-Full-Base
        /aws/service/ami-windows-latest/Windows_Server-2019-English-Full-base        | /aws/service/ami-windows-latest/Windows_Server-2019-English-Full-Base
        /aws/service/ami-windows-latest/Windows_Server-2019-Full-English-Base        | /aws/service/ami-windows-latest/Windows_Server-2019-English-Full-Base
        /aws/service/ami-windows-latest/Windows_Server-2019-English-Base             | /aws/service/ami-windows-latest/Windows_Server-2019-English-Full-Base
        /aws/service/ami-windows-latest/Windows_Server-2019-English-Full-SQL_2019_Standart | /aws/service/ami-windows-latest/Windows_Server-2019-English-Full-SQL_2019_Standard
        /aws/service/ami-windows-latest/Windows_Server-2022-English-Full-ECS_Optimised/image_id | /aws/service/ami-windows-latest/Windows_Server-2022-English-Full-ECS_Optimized/image_id
        /aws/service/ami-windows-latest/Windows_Server-2022-English-Core-EKS_Optimized-1.33/image-id | /aws/service/ami-windows-latest/Windows_Server-2022-English-Core-EKS_Optimized-1.33/image_id

        /aws/service/ecs/optimized-ami/amazon-linux-2023/recomended/image_id         | /aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id
        /aws/service/ecs/optimized-ami/amazon-linux-2023/reccommended/image_id       | /aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id
        /aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image-id        | /aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id
        /aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/imageid         | /aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id
        /aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/ami-id          | /aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id
        /aws/service/ecs/optimized-ami/amazon-linux-2023/Recommended/image_id        | /aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id
        /aws/service/ecs/optimized-ami/amazon-linux-2023/latest/image_id             | /aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id
        /aws/service/ecs/optimized-ami/amazon-linux-2023/image_id                    | /aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id
        /aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/arm64/image_id  | /aws/service/ecs/optimized-ami/amazon-linux-2023/arm64/recommended/image_id
        /aws/service/ecs/optimized-ami/amazon-linux-2023/arm/recommended/image_id    | /aws/service/ecs/optimized-ami/amazon-linux-2023/arm64/recommended/image_id
        /aws/service/ecs/optimized-ami/amazon-linux-2023/inf/recommended/image_id    | /aws/service/ecs/optimized-ami/amazon-linux-2023/neuron/recommended/image_id
        /aws/service/ecs/optimized-ami/amazon-linux-2/neuron/recommended/image_id    | /aws/service/ecs/optimized-ami/amazon-linux-2/inf/recommended/image_id
        /aws/service/ecs/optimized-ami/amazonlinux-2023/recommended/image_id         | /aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id
        /aws/service/ecs/optimised-ami/amazon-linux-2/recommended                    | /aws/service/ecs/optimized-ami/amazon-linux-2/recommended
        /aws/service/ecs/amazon-linux-2/recommended/image_id                         | /aws/service/ecs/optimized-ami/amazon-linux-2/recommended/image_id

        /aws/service/eks/optimized-ami/1.35/amazon-linux-2023/x86_64/standrad/recommended/image_id | /aws/service/eks/optimized-ami/1.35/amazon-linux-2023/x86_64/standard/recommended/image_id
        /aws/service/eks/optimized-ami/1.35/amazon-linux-2023/x86_64/recommended/image_id          | /aws/service/eks/optimized-ami/1.35/amazon-linux-2023/x86_64/standard/recommended/image_id
        /aws/service/eks/optimized-ami/1.35/amazon-linux-2023/standard/x86_64/recommended/image_id | /aws/service/eks/optimized-ami/1.35/amazon-linux-2023/x86_64/standard/recommended/image_id
        /aws/service/eks/optimized-ami/amazon-linux-2023/1.35/x86_64/standard/recommended/image_id | /aws/service/eks/optimized-ami/1.35/amazon-linux-2023/x86_64/standard/recommended/image_id
        /aws/service/eks/optimized-ami/1.35/amazon-linux-2023/x86_64/gpu/recommended/image_id      | /aws/service/eks/optimized-ami/1.35/amazon-linux-2023/x86_64/nvidia/recommended/image_id
        /aws/service/eks/optimized-ami/1.32/amazon-linux-2_arm64/recommended/image_id              | /aws/service/eks/optimized-ami/1.32/amazon-linux-2-arm64/recommended/image_id

        /aws/service/bottlerocket/aws-ecs-2/arm64/lates/image_id                     | /aws/service/bottlerocket/aws-ecs-2/arm64/latest/image_id
        /aws/service/bottlerocket/aws-ecs-2/aarch64/latest/image_id                  | /aws/service/bottlerocket/aws-ecs-2/arm64/latest/image_id
        /aws/service/bottlerocket/aws-ecs-2/arm64/latest                             | /aws/service/bottlerocket/aws-ecs-2/arm64/latest/image_id
        /aws/service/bottlerocket/aws-ecs-2/arm64/image_id                           | /aws/service/bottlerocket/aws-ecs-2/arm64/latest/image_id
        /aws/service/bottlerocket/aws-ecs-2/latest/arm64/image_id                    | /aws/service/bottlerocket/aws-ecs-2/arm64/latest/image_id
        /aws/service/bottlerocket/aws-ks8-1.35/x86_64/latest/image_id                | /aws/service/bottlerocket/aws-k8s-1.35/x86_64/latest/image_id
        /aws/service/bottlerockt/aws-k8s-1.35/x86_64/latest/image_id                 | /aws/service/bottlerocket/aws-k8s-1.35/x86_64/latest/image_id

        /aws/service/canonical/ubuntu/server/24.04/stable/current/x86_64/hvm/ebs-gp3/ami-id | /aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id
        /aws/service/canonical/ubuntu/server/24.04/stable/curent/amd64/hvm/ebs-gp3/ami-id   | /aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id
        /aws/service/canonical/ubuntu/server/24.04/current/amd64/hvm/ebs-gp3/ami-id         | /aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id
        /aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3         | /aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id
        /aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/image_id | /aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id
        /aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hmv/ebs-gp3/ami-id  | /aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id
        /aws/service/canonical/ubuntu/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id         | /aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id
        /aws/service/cannonical/ubuntu/server/jammy/stable/current/amd64/hvm/ebs-gp2/ami-id | /aws/service/canonical/ubuntu/server/jammy/stable/current/amd64/hvm/ebs-gp2/ami-id
        /aws/service/debian/release/13/latest/x86_64                                 | /aws/service/debian/release/13/latest/amd64
        /aws/service/debian/relase/bookworm/latest/amd64                             | /aws/service/debian/release/bookworm/latest/amd64
        /aws/service/debian/13/latest/amd64                                          | /aws/service/debian/release/13/latest/amd64
        /aws/service/al2023-ami-kernel-default-x86_64                                | /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64
        /aws/service/ami-amazon-linux-latest/al2023-ami-kernel6.1-x86_64             | /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.1-x86_64
        /aws/service/optimized-ami/ecs/amazon-linux-2023/recommended/image_id        | /aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id
        /aws/service/ec2-macos/sonoma/arm64-mac/latest/image_id                      | /aws/service/ec2-macos/sonoma/arm64_mac/latest/image_id

        arn:aws:ssm:us-east-1::parameter/aws/service/debian/release/13/lattest/arm64 | arn:aws:ssm:us-east-1::parameter/aws/service/debian/release/13/latest/arm64
        /aws/service/debian/release/13/lattest/arm64:3                               | /aws/service/debian/release/13/latest/arm64:3
        """);

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_has_the_name_that_was_meant(string name, string meant) =>
        Assert.Equal(meant, ImageParameterCatalog.Nearest(name) ?? "");

    [Theory]
    // Other digits: a version that is newer than this knowledge.
    [InlineData("/aws/service/ami-amazon-linux-latest/al2024-ami-kernel-default-x86_64")]
    [InlineData("/aws/service/ami-amazon-linux-latest/al2027-ami-minimal-kernel-default-arm64")]
    [InlineData("/aws/service/ami-amazon-linux-latest/amzn3-ami-hvm-x86_64-gp2")]
    [InlineData("/aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp3")]
    [InlineData("/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.24-x86_64")]
    [InlineData("/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-7.0-arm64")]
    [InlineData("/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-lts-arm64")]
    [InlineData("/aws/service/ami-windows-latest/Windows_Server-2028-English-Full-Base")]
    [InlineData("/aws/service/ami-windows-latest/Windows_Server-2025-English-Full-SQL_2025_Standard")]
    [InlineData("/aws/service/ecs/optimized-ami/amazon-linux-2024/recommended/image_id")]
    [InlineData("/aws/service/ecs/optimized-ami/amazon-linux-2027/arm64/recommended/image_id")]
    [InlineData("/aws/service/ecs/optimized-ami/amazon-linux-2/kernel-5.15/recommended/image_id")]
    [InlineData("/aws/service/eks/optimized-ami/1.41/amazon-linux-2023/x86_64/standard/recommended/image_id")]
    [InlineData("/aws/service/eks/optimized-ami/1.41/amazon-linux-2027/x86_64/standard/recommended/image_id")]
    [InlineData("/aws/service/bottlerocket/aws-ecs-4/x86_64/latest/image_id")]
    [InlineData("/aws/service/canonical/ubuntu/server/28.04/stable/current/amd64/hvm/ebs-gp3/ami-id")]
    [InlineData("/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp4/ami-id")]
    [InlineData("/aws/service/eks/optimized-ami/v1.35/amazon-linux-2023/x86_64/standard/recommended/image_id")]
    [InlineData("/aws/service/eks/optimized-ami/VERSION/amazon-linux-2023/x86_64/standard/recommended/image_id")]
    [InlineData("/aws/service/bottlerocket/aws-k8s-k8s/x86_64/latest/image_id")]
    // Other code names.
    [InlineData("/aws/service/canonical/ubuntu/server/Noble/stable/current/amd64/hvm/ebs-gp3/ami-id")]
    [InlineData("/aws/service/canonical/ubuntu/server/noblE/stable/current/amd64/hvm/ebs-gp3/ami-id")]
    [InlineData("/aws/service/canonical/ubuntu/server/nobel/stable/current/amd64/hvm/ebs-gp3/ami-id")]
    [InlineData("/aws/service/canonical/ubuntu/server/zesty/stable/current/amd64/hvm/ebs-gp3/ami-id")]
    [InlineData("/aws/service/debian/release/forky/latest/amd64")]
    [InlineData("/aws/service/ec2-macos/redwood/arm64_mac/latest/image_id")]
    // Other variants: too far from anything known.
    [InlineData("/aws/service/ecs/optimized-ami/amazon-linux-2023/fips/recommended/image_id")]
    [InlineData("/aws/service/ecs/optimized-ami/amazon-linux-2023/some-image/image_id")]
    [InlineData("/aws/service/ami-windows-latest/Windows_Server-2022-Klingon-Full-Base")]
    [InlineData("/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Exchange")]
    // Open grammars, other services, own parameters.
    [InlineData("/aws/service/suse/sles-sap/15-sp6/x86_64/latest")]
    [InlineData("/aws/service/deeplearning/ami/x86_64/new-image/latests/ami-id")]
    [InlineData("/aws/service/neuron/dlami/new/ubuntu-24.04/newest/image_id")]
    [InlineData("/aws/service/marketplace/prod-abc")]
    [InlineData("/aws/service/ami-macos-latest/sonoma")]
    [InlineData("/aws/service/redhat/rhel-9/latest")]
    [InlineData("/aws/service/aws-for-fluent-bit/latest")]
    [InlineData("/aws/service/global-infrastructure/services/ec2/endpoint")]
    [InlineData("/aws/reference/secretsmanager/my-secret")]
    [InlineData("/my/ami")]
    [InlineData("/ami/web-server")]
    [InlineData("/prod/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86-64")]
    [InlineData("/mirror/ami-amazon-linux-latest/al2023-ami-kernel-defualt-x86_64")]
    [InlineData("service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64")]
    [InlineData("al2023-ami-kernel-default-x86_64")]
    [InlineData("ami-0abcdef1234567890")]
    [InlineData("")]
    public void Anything_else_is_new_or_somebody_elses(string name) => Assert.Null(ImageParameterCatalog.Nearest(name));
}
