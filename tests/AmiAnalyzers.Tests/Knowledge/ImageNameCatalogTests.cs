using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.Tests.Knowledge;

public class ImageNameCatalogTests
{
    /// <summary>Name, family, architecture, parameter below /aws/service/.</summary>
    public static IEnumerable<object[]> Names => TextTable.Read(4,
        """
        al2023-ami-2023.12.20260727.0-kernel-6.1-arm64                | amazon-linux-2023 | arm64  | ami-amazon-linux-latest/al2023-ami-kernel-6.1-arm64
        al2023-ami-2023.12.20260727.0-kernel-6.18-x86_64              | amazon-linux-2023 | x86_64 | ami-amazon-linux-latest/al2023-ami-kernel-6.18-x86_64
        al2023-ami-minimal-2023.12.20260727.0-kernel-6.12-x86_64      | amazon-linux-2023 | x86_64 | ami-amazon-linux-latest/al2023-ami-minimal-kernel-6.12-x86_64
        amzn2-ami-hvm-2.0.20260727.0-arm64-gp2                        | amazon-linux-2    | arm64  | ami-amazon-linux-latest/amzn2-ami-hvm-arm64-gp2
        amzn2-ami-hvm-2.0.20180622.1-x86_64-ebs                       | amazon-linux-2    | x86_64 | ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-ebs
        amzn2-ami-hvm-2.0.20180622.1-arm64-ebs                        | amazon-linux-2    | arm64  |
        amzn2-ami-kernel-5.10-hvm-2.0.20260727.0-x86_64-gp2           | amazon-linux-2    | x86_64 | ami-amazon-linux-latest/amzn2-ami-kernel-5.10-hvm-x86_64-gp2
        amzn2-ami-minimal-hvm-2.0.20260727.0-arm64-ebs                | amazon-linux-2    | arm64  | ami-amazon-linux-latest/amzn2-ami-minimal-hvm-arm64-ebs
        amzn2-ami-minimal-kernel-5.10-hvm-2.0.20260727.0-x86_64-gp2   | amazon-linux-2    | x86_64 | ami-amazon-linux-latest/amzn2-ami-minimal-kernel-5.10-hvm-x86_64-gp2
        amzn-ami-hvm-2018.03.0.20231218.0-x86_64-gp2                  | amazon-linux-1    | x86_64 | ami-amazon-linux-latest/amzn-ami-hvm-x86_64-gp2
        amzn-ami-minimal-hvm-2018.03.0.20231218.0-x86_64-ebs          | amazon-linux-1    | x86_64 | ami-amazon-linux-latest/amzn-ami-minimal-hvm-x86_64-ebs
        amzn-ami-pv-2018.03.0.20231218.0-x86_64-ebs                   | amazon-linux-1    | x86_64 | ami-amazon-linux-latest/amzn-ami-pv-x86_64-ebs
        amzn-ami-vpc-nat-2018.03.0.20230807.0-x86_64-ebs              | amazon-linux-1    | x86_64 |

        al2023-ami-ecs-hvm-2023.0.20260226-kernel-6.1-x86_64          | ecs-amazon-linux-2023 | x86_64 | ecs/optimized-ami/amazon-linux-2023/recommended/image_id
        al2023-ami-ecs-hvm-2023.0.20260226-kernel-6.1-arm64           | ecs-amazon-linux-2023 | arm64  | ecs/optimized-ami/amazon-linux-2023/arm64/recommended/image_id
        al2023-ami-ecs-neuron-hvm-2023.0.20260226-kernel-6.1-x86_64   | ecs-amazon-linux-2023 | x86_64 | ecs/optimized-ami/amazon-linux-2023/neuron/recommended/image_id
        al2023-ami-ecs-gpu-hvm-2023.0.20260226-kernel-6.1-x86_64-ebs  | ecs-amazon-linux-2023 | x86_64 | ecs/optimized-ami/amazon-linux-2023/gpu/recommended/image_id
        al2022-ami-ecs-hvm-2022.0.20230127-kernel-5.15-arm64          | ecs-amazon-linux-2022 | arm64  | ecs/optimized-ami/amazon-linux-2022/arm64/recommended/image_id
        al2022-ami-ecs-hvm-2022.0.20221207-x86_64-ebs                 | ecs-amazon-linux-2022 | x86_64 | ecs/optimized-ami/amazon-linux-2022/recommended/image_id
        amzn2-ami-ecs-hvm-2.0.20260223-x86_64-ebs                     | ecs-amazon-linux-2    | x86_64 | ecs/optimized-ami/amazon-linux-2/recommended/image_id
        amzn2-ami-ecs-hvm-2.0.20260223-arm64-ebs                      | ecs-amazon-linux-2    | arm64  | ecs/optimized-ami/amazon-linux-2/arm64/recommended/image_id
        amzn2-ami-ecs-inf-hvm-2.0.20260223-x86_64-ebs                 | ecs-amazon-linux-2    | x86_64 | ecs/optimized-ami/amazon-linux-2/inf/recommended/image_id
        amzn2-ami-ecs-kernel-5.10-hvm-2.0.20260223-arm64-ebs          | ecs-amazon-linux-2    | arm64  | ecs/optimized-ami/amazon-linux-2/kernel-5.10/arm64/recommended/image_id
        amzn2-ami-ecs-kernel-5.10-gpu-hvm-2.0.20260223-x86_64-ebs     | ecs-amazon-linux-2    | x86_64 | ecs/optimized-ami/amazon-linux-2/kernel-5.10/gpu/recommended/image_id
        amzn-ami-2018.03.20231219-amazon-ecs-optimized                | ecs-amazon-linux-1    | x86_64 | ecs/optimized-ami/amazon-linux/recommended/image_id
        amzn-ami-2018.03.y-amazon-ecs-optimized                       | ecs-amazon-linux-1    | x86_64 | ecs/optimized-ami/amazon-linux/recommended/image_id
        amazon-eks-node-1.29-v20240117                                | eks-amazon-linux-2    | x86_64 | eks/optimized-ami/1.29/amazon-linux-2/recommended/image_id
        amazon-eks-arm64-node-1.29-v20240117                          | eks-amazon-linux-2    | arm64  | eks/optimized-ami/1.29/amazon-linux-2-arm64/recommended/image_id
        amazon-eks-gpu-node-1.29-v20240117                            | eks-amazon-linux-2    | x86_64 | eks/optimized-ami/1.29/amazon-linux-2-gpu/recommended/image_id
        amazon-eks-node-al2023-arm64-nvidia-1.35-v20260828            | eks-amazon-linux-2023 | arm64  | eks/optimized-ami/1.35/amazon-linux-2023/arm64/nvidia/recommended/image_id
        bottlerocket-aws-ecs-2-x86_64-v1.19.0-6b3a6ef2                | bottlerocket-ecs-2    | x86_64 | bottlerocket/aws-ecs-2/x86_64/latest/image_id
        bottlerocket-aws-k8s-1.35-nvidia-aarch64-v1.50.0-6b3a6ef2     | bottlerocket-k8s      | arm64  | bottlerocket/aws-k8s-1.35-nvidia/arm64/latest/image_id

        Windows_Server-2022-English-Full-Base-2026.10.14              | windows-2022          | x86_64 | ami-windows-latest/Windows_Server-2022-English-Full-Base
        Windows_Server-2019-Japanese-Full-SQL_2019_Web-2024.01.10     | windows-2019          | x86_64 | ami-windows-latest/Windows_Server-2019-Japanese-Full-SQL_2019_Web
        Windows_Server-2016-English-Full-ECS_Optimized-2018.10.23     | ecs-windows-2016      | x86_64 | ami-windows-latest/Windows_Server-2016-English-Full-ECS_Optimized/image_id
        Windows_Server-2022-English-Core-EKS_Optimized-1.33-2026.01.14 | eks-windows-2022     | x86_64 | ami-windows-latest/Windows_Server-2022-English-Core-EKS_Optimized-1.33/image_id
        Windows_Server-2012-R2_RTM-English-64Bit-Base-2023.10.11      | windows-2012-r2       | x86_64 | ami-windows-latest/Windows_Server-2012-R2_RTM-English-64Bit-Base
        Windows_Server-2008-SP2-English-32Bit-Base-2020.01.15         | windows-2008          | i386   | ami-windows-latest/Windows_Server-2008-SP2-English-32Bit-Base
        Windows_Server-2022-English-Full-Something-2026.10.14         | windows-2022          | x86_64 |

        ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-amd64-server-20240423      | ubuntu-24.04 | x86_64 | canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id
        ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-arm64-server-20231207          | ubuntu-22.04 | arm64  | canonical/ubuntu/server/22.04/stable/current/arm64/hvm/ebs-gp2/ami-id
        ubuntu/images/hvm-ssd/ubuntu-focal-20.04-amd64-server-20200408.1        | ubuntu-20.04 | x86_64 | canonical/ubuntu/server/20.04/stable/current/amd64/hvm/ebs-gp2/ami-id
        ubuntu/images/hvm-instance/ubuntu-xenial-16.04-amd64-server-20200408    | ubuntu-16.04 | x86_64 |
        ubuntu/images/hvm-ssd/ubuntu-trusty-14.04-amd64-server-20190514         | ubuntu-14.04 | x86_64 | canonical/ubuntu/server/14.04/stable/current/amd64/hvm/ebs-gp2/ami-id
        ubuntu/images-testing/hvm-ssd-gp3/ubuntu-noble-daily-arm64-server-20240423 | ubuntu-24.04 | arm64 |
        ubuntu-minimal/images/hvm-ssd/ubuntu-jammy-22.04-amd64-minimal-20231207 | ubuntu-22.04 | x86_64 | canonical/ubuntu/server-minimal/22.04/stable/current/amd64/hvm/ebs-gp2/ami-id
        ubuntu-pro-server/images/hvm-ssd-gp3/ubuntu-noble-24.04-arm64-pro-server-20240423 | ubuntu-24.04 | arm64 | canonical/ubuntu/pro-server/24.04/stable/current/arm64/hvm/ebs-gp3/ami-id
        ubuntu-eks/k8s_1.29/images/hvm-ssd/ubuntu-jammy-22.04-amd64-server-20240229 | ubuntu-22.04 | x86_64 | canonical/ubuntu/eks/22.04/1.29/stable/current/amd64/hvm/ebs-gp2/ami-id
        debian-12-amd64-20240717-1811                                 | debian-12   | x86_64 | debian/release/12/latest/amd64
        debian-11-backports-arm64-20240717-1811                       | debian-11   | arm64  |
        debian-stretch-hvm-x86_64-gp2-2022-07-01-66430                | debian-9    | x86_64 |
        suse-sles-15-sp6-v20250101-hvm-ssd-x86_64                     | sles-15-sp6 | x86_64 | suse/sles/15-sp6/x86_64/latest
        suse-sles-15-sp6-byos-v20250101-hvm-ssd-arm64                 | sles-15-sp6 | arm64  | suse/sles-byos/15-sp6/arm64/latest
        suse-sles-15-sp6-chost-byos-v20250101-hvm-ssd-arm64           | sles-15-sp6 | arm64  |
        FreeBSD 14.3-RELEASE-arm64 base ZFS                           | freebsd-14.3 | arm64 | freebsd/arm64/base/zfs/14.3/RELEASE
        FreeBSD 14.3-STABLE-amd64-20250101                            | freebsd-14.3 | x86_64 |
        amzn-ec2-macos-14.4.1-20240411-224138-arm64                   | macos-sonoma  | arm64_mac  |
        amzn-ec2-macos-13.6.6-20240411-224138                         | macos-ventura | x86_64_mac |
        RHEL-9.3.0_HVM-20240117-x86_64-49-Hourly2-GP3                 | rhel-9   | x86_64 |
        RHEL-8.4.0_HVM-20210504-arm64-2-Hourly2-GP2                   | rhel-8   | arm64  |
        CentOS Stream 9 aarch64 20230704                              | centos-stream-9 | arm64 |
        CentOS Linux 7 x86_64 HVM EBS ENA 1901_01                     | centos-7 | x86_64 |
        CentOS 7.9.2009 x86_64                                        | centos-7 | x86_64 |
        Rocky-9-EC2-Base-9.3-20231113.0.x86_64                        | rocky-9  | x86_64 |
        AlmaLinux OS 9.3.20231113 aarch64                             | alma-9   | arm64  |
        OL9.3-x86_64-HVM-2023-11-15                                   | oracle-9 | x86_64 |
        Deep Learning ARM64 Base OSS Nvidia Driver GPU AMI (Ubuntu 22.04) 20240503 | deep-learning | arm64 |
        Deep Learning OSS Nvidia Driver AMI GPU PyTorch 2.2.0 (Ubuntu 20.04) 20240503 | deep-learning |  |
        """);

    /// <summary>Pattern, family, architecture, parameter below /aws/service/.</summary>
    public static IEnumerable<object[]> Patterns => TextTable.Read(4,
        """
        al2023-ami-*-arm64                            | amazon-linux-2023     | arm64
        al2023-ami-2023.*-x86_64                      | amazon-linux-2023     | x86_64
        al2023-ami-2023*-kernel-6.1-arm64             | amazon-linux-2023     | arm64
        al2023-ami-*                                  | amazon-linux-2023     |
        al2023-ami*x86_64*                            | amazon-linux-2023     | x86_64
        al2023-ami-ecs-hvm-*-kernel-*-x86_64          | ecs-amazon-linux-2023 | x86_64
        amzn2-ami-hvm-*-x86_64-gp2                    | amazon-linux-2        | x86_64
        amzn2-ami-hvm-2.0.????????.?-arm64-gp2        | amazon-linux-2        | arm64
        amzn2-ami-hvm*                                | amazon-linux-2        |
        amzn2-ami-ecs-hvm-*-arm64-ebs                 | ecs-amazon-linux-2    | arm64
        amzn-ami-hvm-*-x86_64-gp2                     | amazon-linux-1        | x86_64
        amzn-ami-vpc-nat-*                            | amazon-linux-1        |
        ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-amd64-server-*     | ubuntu-22.04 | x86_64 | canonical/ubuntu/server/22.04/stable/current/amd64/hvm/ebs-gp2/ami-id
        ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-arm64-server-* | ubuntu-24.04 | arm64 | canonical/ubuntu/server/24.04/stable/current/arm64/hvm/ebs-gp3/ami-id
        ubuntu/images/*/ubuntu-jammy-22.04-arm64-server-*           | ubuntu-22.04 | arm64
        ubuntu/images/*ubuntu-jammy-22.04-amd64-server-*            |              | x86_64
        ubuntu/images/hvm-ssd/ubuntu-*-22.04-amd64-server-*         |              | x86_64
        ubuntu/images/*                                             |              |
        Windows_Server-2022-English-Full-Base-*       | windows-2022 | x86_64
        Windows_Server-2019-English-*                 | windows-2019 | x86_64
        Windows_Server-*-English-Full-Base-*          |              | x86_64
        Windows_Server-2008*                          |              |
        debian-12-arm64-*                             | debian-12    | arm64
        debian-12-*                                   | debian-12    |
        RHEL-9*                                       | rhel-9       |
        RHEL-9.?.?_HVM-*-x86_64-*                     | rhel-9       | x86_64
        suse-sles-15-sp5-*-hvm-ssd-x86_64             | sles-15-sp5  | x86_64
        bottlerocket-aws-k8s-1.29-aarch64-*           | bottlerocket-k8s | arm64
        amazon-eks-node-1.29-*                        | eks-amazon-linux-2 | x86_64
        amazon-eks-arm64-node-1.29-*                  | eks-amazon-linux-2 | arm64
        amazon-eks-node-al2023-arm64-standard-1.30-*  | eks-amazon-linux-2023 | arm64
        Rocky-9-EC2-*.x86_64                          | rocky-9      | x86_64
        """);

    [Theory]
    [MemberData(nameof(Names))]
    [MemberData(nameof(Patterns))]
    public void A_name_or_pattern_of_published_images_tells_what_they_are(string name, string family, string architecture, string parameter)
    {
        var image = ImageFamilyCatalog.FromImageName(name);

        Assert.NotNull(image);
        Assert.Equal(
            (family, architecture, parameter == "" ? null : "/aws/service/" + parameter),
            (image.Family?.Id ?? "", image.Architecture.ToWord(), image.Parameter));
    }

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("*arm64*")]
    [InlineData("my-golden-image-arm64-20240101")]
    [InlineData("web-server-ubuntu-22.04-amd64")]
    [InlineData("ubuntu")]
    [InlineData("amazon/al2023-ami-2023.12.20260727.0-kernel-6.1-arm64")]
    [InlineData("AL2023-AMI-2023.12.20260727.0-kernel-6.1-arm64")]
    [InlineData("nixos/24.05.1234-aarch64-linux")]
    public void A_name_of_nobody_known_tells_nothing(string name) => Assert.Null(ImageFamilyCatalog.FromImageName(name));

    [Fact]
    public void Two_architecture_words_are_none() =>
        Assert.Equal(CpuArchitecture.None, ImageFamilyCatalog.FromImageName("al2023-ami-x86_64-or-arm64")!.Architecture);

    [Theory]
    [InlineData("al2023-ami-2023-x86_64_mac")]
    [InlineData("al2023-ami-2023-myarm64")]
    [InlineData("al2023-ami-2023-arm64v8")]
    public void A_part_of_a_word_is_no_architecture(string name) =>
        Assert.Equal(CpuArchitecture.None, ImageFamilyCatalog.FromImageName(name)!.Architecture);

    [Fact]
    public void Every_row_is_read() => Assert.Empty(ImageNameCatalog.Load().BadRows);

    [Theory]
    [InlineData("-")]
    [InlineData("al2023-ami-")]
    [InlineData("1.")]
    [InlineData("*x86_64")]
    public void A_hostile_name_is_read_without_harm(string unit) =>
        Assert.Null(ImageFamilyCatalog.FromImageName("x" + string.Concat(Enumerable.Repeat(unit, 50_000))));
}
