using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.Tests.Knowledge;

public class ImageEvidenceTests
{
    /// <summary>Text, family, architecture.</summary>
    public static IEnumerable<object[]> Comments => TextTable.Read(3,
        """
        Ubuntu 24.04 arm64                                             | ubuntu-24.04      | arm64
        Ubuntu 24.04                                                   | ubuntu-24.04      |
        ubuntu 22.04 LTS                                               | ubuntu-22.04      |
        Ubuntu Server 22.04 LTS (HVM), SSD Volume Type                 | ubuntu-22.04      |
        Ubuntu Server 20.04 LTS (HVM),EBS General Purpose (SSD) Volume Type. | ubuntu-20.04 |
        Canonical, Ubuntu, 22.04 LTS, amd64 jammy image build on 2023-05-16 | ubuntu-22.04 | x86_64
        Canonical, Ubuntu 22.04 LTS, amd64 jammy image build on 2023-05-16 | ubuntu-22.04 | x86_64
        Canonical, Ubuntu, 24.04, amd64 noble image                    | ubuntu-24.04      | x86_64
        ubuntu jammy                                                   | ubuntu-22.04      |
        Ubuntu Jammy Jellyfish 22.04                                   | ubuntu-22.04      |
        Ubuntu 22.04.3 LTS                                             | ubuntu-22.04      |
        Ubuntu 18.04 LTS - Bionic                                      | ubuntu-18.04      |
        Ubuntu 22.04 LTS in us-east-1                                  | ubuntu-22.04      |
        eu-west-1: Ubuntu 22.04 amd64 hvm:ebs-ssd                      | ubuntu-22.04      | x86_64
        latest Ubuntu 24.04 LTS as of 2024-11-01                       | ubuntu-24.04      |
        Ubuntu 22.04, user ubuntu                                      | ubuntu-22.04      |
        web server: Ubuntu 22.04 x86                                   | ubuntu-22.04      | x86_64
        Ubuntu 22.04 with kernel 6.5                                   | ubuntu-22.04      |
        ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-amd64-server-20231207 | ubuntu-22.04      | x86_64
        jammy, amd64                                                   | ubuntu-22.04      | x86_64
        ubuntu:22.04                                                   | ubuntu-22.04      |
        AMI for Ubuntu 20.04 (eu-central-1), updated 2024-03           | ubuntu-20.04      |
        ubuntu-focal-20.04-amd64-server                                | ubuntu-20.04      | x86_64
        Arm-based Ubuntu 22.04                                         | ubuntu-22.04      | arm64
        Ubuntu 22.04, never hard-code                                  | ubuntu-22.04      |
        Legacy Ubuntu 16.04 box                                        | ubuntu-16.04      |
        do not change: Ubuntu 22.04                                    | ubuntu-22.04      |
        Ubuntu 22.04 - DON'T TOUCH                                     | ubuntu-22.04      |
        Ubuntu 22.04 (never update by hand)                            | ubuntu-22.04      |

        AL2023                                                         | amazon-linux-2023 |
        al2023 arm64                                                   | amazon-linux-2023 | arm64
        Amazon Linux 2023                                              | amazon-linux-2023 |
        Amazon Linux 2023 AMI 2023.3.20240108.0 x86_64 HVM kernel-6.1  | amazon-linux-2023 | x86_64
        Amazon Linux 2023 (Graviton)                                   | amazon-linux-2023 | arm64
        Amazon Linux 2023, 64-bit (Arm)                                | amazon-linux-2023 | arm64
        Amazon Linux 2023 64-bit (x86)                                 | amazon-linux-2023 | x86_64
        AL 2023 in Frankfurt                                           |                   |
        AL-2023                                                        | amazon-linux-2023 |
        AmazonLinux2023                                                | amazon-linux-2023 |
        al2023-ami-2023.3.20240108.0-kernel-6.1-x86_64                 | amazon-linux-2023 | x86_64
        "al2023-ami-2023.3.20240108.0-kernel-6.1-arm64".               | amazon-linux-2023 | arm64
        Amazon Linux 2                                                 | amazon-linux-2    |
        Amazon Linux 2 AMI (HVM), SSD Volume Type                      | amazon-linux-2    |
        Amazon Linux 2 AMI (HVM) - Kernel 5.10, SSD Volume Type        | amazon-linux-2    |
        Amazon Linux 2 Kernel 5.10 AMI 2.0.20240109.0 x86_64 HVM gp2   | amazon-linux-2    | x86_64
        Amazon Linux 2 LTS arm64                                       | amazon-linux-2    | arm64
        Amazon Linux 2 2023-05-01                                      | amazon-linux-2    |
        Amazon Linux 2 (us-west-2)                                     | amazon-linux-2    |
        AL2                                                            | amazon-linux-2    |
        AWS Linux 2                                                    | amazon-linux-2    |
        Amazon Linux v2                                                | amazon-linux-2    |
        AmazonLinux 2 (AL2)                                            | amazon-linux-2    |
        Amazon Linux 2 AMI ID for us-east-1                            | amazon-linux-2    |
        amzn2                                                          | amazon-linux-2    |
        amzn2-ami-hvm-2.0.20230119.1-x86_64-gp2                        | amazon-linux-2    | x86_64
        amzn2-ami-kernel-5.10-hvm-x86_64-gp2                           | amazon-linux-2    | x86_64
        Amazon Linux AMI 2018.03.0 (HVM), SSD Volume Type              | amazon-linux-1    | x86_64
        Amazon Linux 1                                                 | amazon-linux-1    | x86_64
        amzn-ami-hvm-2018.03.0.20181129-x86_64-gp2                     | amazon-linux-1    | x86_64
        /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64 | amazon-linux-2023 | arm64
        resolve:ssm:/aws/service/debian/release/12/latest/amd64        | debian-12         | x86_64
        /aws/service/canonical/ubuntu/server/22.04/stable/20230219/amd64/hvm/ebs-gp2/ami-id | ubuntu-22.04 | x86_64

        Microsoft Windows Server 2019 Base                             | windows-2019      | x86_64
        Windows Server 2022                                            | windows-2022      | x86_64
        Microsoft Windows Server 2022 Full Locale English AMI provided by Amazon | windows-2022 | x86_64
        Windows 2022                                                   | windows-2022      | x86_64
        Windows Server 2022 Datacenter                                 | windows-2022      | x86_64
        Windows Server 2016 English Full Base                          | windows-2016      | x86_64
        Windows_Server-2022-English-Full-Base-2024.01.10               | windows-2022      | x86_64
        Windows_Server-2019-English-Full-Base                          | windows-2019      | x86_64
        Microsoft Windows Server 2012 R2 Base                          | windows-2012-r2   | x86_64
        Windows Server 2012R2                                          | windows-2012-r2   | x86_64
        Windows Server 2012                                            | windows-2012      | x86_64
        Windows Server Core 2022                                       | windows-2022      | x86_64
        windows-2022                                                   | windows-2022      | x86_64
        win2019                                                        | windows-2019      | x86_64

        RHEL 9                                                         | rhel-9            |
        RHEL-9.3.0_HVM-20240117-x86_64-49-Hourly2-GP3                  | rhel-9            | x86_64
        Red Hat Enterprise Linux 8 (HVM), SSD Volume Type              | rhel-8            |
        Red Hat Enterprise Linux version 9 (HVM)                       | rhel-9            |
        RedHat 7.9                                                     | rhel-7            |
        rhel8 aarch64                                                  | rhel-8            | arm64
        CentOS 7 (x86_64) - with Updates HVM                           | centos-7          | x86_64
        CentOS Stream 9                                                | centos-stream-9   |
        centos-7                                                       | centos-7          |
        Rocky Linux 9.3                                                | rocky-9           |
        Rocky 8                                                        | rocky-8           |
        AlmaLinux OS 9                                                 | alma-9            |
        Alma Linux 8.9                                                 | alma-8            |
        Oracle Linux 9                                                 | oracle-9          |
        Debian 12 (HVM), SSD Volume Type                               | debian-12         |
        Debian 12 (20240717-1811) amd64                                | debian-12         | x86_64
        Debian Bookworm                                                | debian-12         |
        debian 11 bullseye                                             | debian-11         |
        debian-12-arm64                                                | debian-12         | arm64
        SUSE Linux Enterprise Server 15 SP5 (HVM)                      | sles-15-sp5       |
        SLES 15 SP6                                                    | sles-15-sp6       |
        sles15.5                                                       | sles-15-sp5       |
        FreeBSD 14.3                                                   | freebsd-14.3      |
        macOS Sonoma                                                   | macos-sonoma      |
        macOS Sonoma 14.4.1                                            | macos-sonoma      |
        macOS 15                                                       | macos-sequoia     |
        Bottlerocket aws-ecs-2                                         | bottlerocket-ecs-2 |
        Deep Learning AMI (Ubuntu 22.04)                               | deep-learning     |
        Deep Learning OSS Nvidia Driver AMI GPU PyTorch 2.2            | deep-learning     |
        DLAMI                                                          | deep-learning     |
        ECS-optimized Amazon Linux 2                                   | ecs-amazon-linux-2 |
        ECS Optimized AL2023 (arm64)                                   | ecs-amazon-linux-2023 | arm64
        Amazon ECS-Optimised Amazon Linux 2 AMI                        | ecs-amazon-linux-2 |
        amzn2-ami-ecs-hvm-2.0.20240109-x86_64-ebs                      | ecs-amazon-linux-2 | x86_64
        Windows Server 2022 ECS optimized                              | ecs-windows-2022  | x86_64
        EKS optimized Amazon Linux 2023                                | eks-amazon-linux-2023 |
        amazon-eks-node-1.29-v20240117                                 | eks-amazon-linux-2 | x86_64

        Ubuntu 24 LTS                                                  | ubuntu-24.04      |
        Ubuntu 22.04, Docker 24.0.7                                    | ubuntu-22.04      |
        Ubuntu 24.04. TODO: replace with a parameter                   | ubuntu-24.04      |
        No longer tested. Ubuntu 24.04.                                | ubuntu-24.04      |
        focal, arm64                                                   | ubuntu-20.04      | arm64
        EKS optimized Amazon Linux 2023 1.31, x86_64                   | eks-amazon-linux-2023 | x86_64
        Bottlerocket aws-k8s-1.30                                      | bottlerocket-k8s  |

        custom image                                                   | custom            |
        our own AMI                                                    | custom            |
        custom Ubuntu 22.04 image                                      | custom            |
        golden image                                                   | custom            |
        our golden AMI, Ubuntu 22.04                                   | custom            |
        CIS hardened Ubuntu 22.04                                      | custom            |
        AL2023 baked with our agent                                    | custom            |
        built from Amazon Linux 2                                      | custom            |
        Packer image on Ubuntu 22.04                                   | custom            |
        Ubuntu 22.04 based image                                       | custom            |
        based on Ubuntu 22.04                                          | custom            |
        """);

    /// <summary>Identifier, map key or tag, family, architecture.</summary>
    public static IEnumerable<object[]> Identifiers => TextTable.Read(3,
        """
        UbuntuNobleImageId      | ubuntu-24.04      |
        Ubuntu2204AmiId         | ubuntu-22.04      |
        ubuntu2204              | ubuntu-22.04      |
        Ubuntu_22_04_Arm64      | ubuntu-22.04      | arm64
        UBUNTU_22_04            | ubuntu-22.04      |
        ubuntu-22.04-arm64      | ubuntu-22.04      | arm64
        ubuntu-22-04            | ubuntu-22.04      |
        ubuntuJammyAmi          | ubuntu-22.04      |
        JammyAmi                | ubuntu-22.04      |
        Ubuntu22Ami             | ubuntu-22.04      |
        NobleAmi                | ubuntu-24.04      |
        TRIXIE_ARM64_IMAGE_ID   | debian-13         | arm64
        Al2023AmiId             | amazon-linux-2023 |
        AL2023_X86_64           | amazon-linux-2023 | x86_64
        al2023Arm64             | amazon-linux-2023 | arm64
        al2AmiId                | amazon-linux-2    |
        AmazonLinux2            | amazon-linux-2    |
        amazonLinux2Ami         | amazon-linux-2    |
        amazon_linux_2023_arm64 | amazon-linux-2023 | arm64
        amazonlinux2            | amazon-linux-2    |
        AMZN2_ARM               | amazon-linux-2    | arm64
        WindowsServer2022       | windows-2022      | x86_64
        WINDOWS_2019            | windows-2019      | x86_64
        windows2012R2Ami        | windows-2012-r2   | x86_64
        Win2022Ami              | windows-2022      | x86_64
        Rhel9ImageId            | rhel-9            |
        RHEL_9_ARM64            | rhel-9            | arm64
        CentOS7Ami              | centos-7          |
        CentOSStream9           | centos-stream-9   |
        debian12                | debian-12         |
        Debian11Bullseye        | debian-11         |
        sles15sp5               | sles-15-sp5       |
        Sles15Sp6Ami            | sles-15-sp6       |
        Rocky9                  | rocky-9           |
        rockyLinux8             | rocky-8           |
        alma9                   | alma-9            |
        AlmaLinux8              | alma-8            |
        MacOsSonoma             | macos-sonoma      |
        EcsOptimizedAl2023Ami   | ecs-amazon-linux-2023 |
        ECSOptimizedAmazonLinux2 | ecs-amazon-linux-2 |
        ami-id-al2023-x86-64    | amazon-linux-2023 | x86_64
        DeepLearningAmi         | deep-learning     |
        """);

    /// <summary>Text, public parameter below /aws/service/ for x86_64 (or the evidence's own architecture), title.</summary>
    public static IEnumerable<object[]> Editions => TextTable.Read(3,
        """
        Windows Server 2022 Core                            | ami-windows-latest/Windows_Server-2022-English-Core-Base           | Windows Server 2022 Core
        Windows_Server-2022-English-Core-Base               | ami-windows-latest/Windows_Server-2022-English-Core-Base           | Windows Server 2022
        Windows Server Core 2019                            | ami-windows-latest/Windows_Server-2019-English-Core-Base           | Windows Server 2019 Core
        Windows Server 2022 Full                            | ami-windows-latest/Windows_Server-2022-English-Full-Base           | Windows Server 2022
        Windows Server 2022, 8 core machine                 | ami-windows-latest/Windows_Server-2022-English-Full-Base           | Windows Server 2022
        Windows Server 2022 with Containers                 | ami-windows-latest/Windows_Server-2022-English-Full-ContainersLatest | Windows Server 2022 with Containers
        Windows Server 2019 with SQL Server 2019 Standard   | ami-windows-latest/Windows_Server-2019-English-Full-SQL_2019_Standard | Windows Server 2019 with SQL 2019 Standard
        Windows 2016 SQL 2016 SP2 Web                       | ami-windows-latest/Windows_Server-2016-English-Full-SQL_2016_SP2_Web | Windows Server 2016 with SQL 2016 SP2 Web
        Windows Server 2019 with SQL Server                 |                                                                    | Windows Server 2019
        Windows Server 2022 Japanese                        | ami-windows-latest/Windows_Server-2022-Japanese-Full-Base          | Windows Server 2022 Japanese
        Ubuntu Pro 22.04 LTS                                | canonical/ubuntu/pro-server/22.04/stable/current/amd64/hvm/ebs-gp2/ami-id | Ubuntu 22.04 Pro
        Ubuntu 24.04 minimal arm64                          | canonical/ubuntu/server-minimal/24.04/stable/current/arm64/hvm/ebs-gp3/ami-id | Ubuntu 24.04 Minimal
        Ubuntu 22.04 with Docker                            |                                                                    | Ubuntu 22.04
        Ubuntu 22.04 + NVIDIA drivers                       |                                                                    | Ubuntu 22.04
        Ubuntu 22.04 with SSD storage                       | canonical/ubuntu/server/22.04/stable/current/amd64/hvm/ebs-gp2/ami-id | Ubuntu 22.04
        AL2023 minimal                                      | ami-amazon-linux-latest/al2023-ami-minimal-kernel-default-x86_64   | Amazon Linux 2023 Minimal
        amzn2-ami-minimal-hvm-2.0.20230119.1-x86_64-ebs     | ami-amazon-linux-latest/amzn2-ami-minimal-hvm-x86_64-ebs           | Amazon Linux 2
        al2023-ami-2023.3.20240108.0-kernel-6.1-arm64       | ami-amazon-linux-latest/al2023-ami-kernel-6.1-arm64                | Amazon Linux 2023
        /aws/service/bottlerocket/aws-ecs-1/x86_64/1.0.6/image_id | bottlerocket/aws-ecs-1/x86_64/latest/image_id                | Bottlerocket (aws-ecs-1)
        ECS-optimized AL2023 GPU                            | ecs/optimized-ami/amazon-linux-2023/gpu/recommended/image_id       | ECS-optimized Amazon Linux 2023 GPU
        ECS-optimized AL2 arm64                             | ecs/optimized-ami/amazon-linux-2/arm64/recommended/image_id        | ECS-optimized Amazon Linux 2
        Amazon Linux 2 GPU                                  |                                                                    | Amazon Linux 2
        EKS 1.31 optimized AL2023                           | eks/optimized-ami/1.31/amazon-linux-2023/x86_64/standard/recommended/image_id | EKS-optimized Amazon Linux 2023 (Kubernetes 1.31)
        EKS optimized AL2023 GPU, Kubernetes 1.31           | eks/optimized-ami/1.31/amazon-linux-2023/x86_64/nvidia/recommended/image_id | EKS-optimized Amazon Linux 2023 (Kubernetes 1.31) NVIDIA
        EKS optimized Windows Server 2022 Core 1.31         | ami-windows-latest/Windows_Server-2022-English-Core-EKS_Optimized-1.31/image_id | EKS-optimized Windows Server 2022 (Kubernetes 1.31) Core
        EKS optimized AL2023                                |                                                                    | EKS-optimized Amazon Linux 2023
        Bottlerocket aws-k8s-1.30                           | bottlerocket/aws-k8s-1.30/x86_64/latest/image_id                   | Bottlerocket for Kubernetes (Kubernetes 1.30)
        RHEL 9                                              |                                                                    | Red Hat Enterprise Linux 9
        """);

    [Theory]
    [MemberData(nameof(Comments))]
    [MemberData(nameof(Identifiers))]
    public void A_text_names_the_image(string text, string family, string architecture)
    {
        var evidence = ImageEvidence.FromText(text);

        Assert.Equal((family, architecture), (evidence?.Family.Id ?? "", evidence?.Architecture.ToWord() ?? ""));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void An_edition_has_its_own_parameter(string text, string parameter, string title)
    {
        var evidence = ImageEvidence.FromText(text)!;
        var architecture = evidence.Architecture == CpuArchitecture.None ? CpuArchitecture.X86_64 : evidence.Architecture;

        Assert.Equal((parameter == "" ? null : "/aws/service/" + parameter, title), (evidence.Family.PublicParameter(architecture), evidence.Family.DisplayName));
    }

    [Theory]
    // No system, or none with a version.
    [InlineData("")]
    [InlineData("the image")]
    [InlineData("Ubuntu")]
    [InlineData("latest ubuntu LTS")]
    [InlineData("ubuntu user")]
    [InlineData("Amazon Linux")]
    [InlineData("Amazon Linux AMI")]
    [InlineData("debian-based script")]
    [InlineData("Windows")]
    [InlineData("Windows 11")]
    [InlineData("maintenance windows 2")]
    [InlineData("m5 core")]
    [InlineData("8 core, 16 GB")]
    [InlineData("not sure which")]
    [InlineData("t3.micro in us-east-1")]
    [InlineData("Ubuntu instance 2")]
    [InlineData("Amazon Linux image 2 of 3")]
    [InlineData("created 2023-01-02")]
    [InlineData("version 22.04")]
    [InlineData("Smith et al 2023")]
    [InlineData("see Smith et al. 2023")]
    [InlineData("total2")]
    [InlineData("global 2023 rollout")]
    [InlineData("focal point")]
    [InlineData("noble goals")]
    [InlineData("rocky start 9 am")]
    [InlineData("Ubuntu 99.04")]
    [InlineData("Ubuntu 20 GB disk")]
    [InlineData("Fedora 39")]
    [InlineData("Alma 9 is a film")]
    [InlineData("ImageId")]
    [InlineData("us-east-1")]
    [InlineData("x86_64")]
    // Negated, past, planned, unsure.
    [InlineData("not Ubuntu 22.04")]
    [InlineData("this isn't Ubuntu 22.04")]
    [InlineData("this isn\u2019t Ubuntu 22.04")]
    [InlineData("no longer Ubuntu 22.04")]
    [InlineData("was Amazon Linux 2")]
    [InlineData("used to be Amazon Linux 2: was replaced")]
    [InlineData("formerly RHEL 8")]
    [InlineData("migrated from Amazon Linux 2")]
    [InlineData("upgrade to Ubuntu 24.04")]
    [InlineData("TODO: migrate to AL2023")]
    [InlineData("AL2023 instead of AL2")]
    [InlineData("instead of Ubuntu 22.04")]
    [InlineData("replaces Ubuntu 20.04")]
    [InlineData("old Ubuntu 18.04")]
    [InlineData("maybe Ubuntu 22.04")]
    [InlineData("Ubuntu 22.04?")]
    [InlineData("should be Ubuntu 22.04")]
    [InlineData("will be AL2023")]
    [InlineData("do not use Ubuntu 22.04")]
    [InlineData("from Ubuntu 22.04")]
    [InlineData("similar to Ubuntu 22.04")]
    [InlineData("Ubuntu 22.04 or later")]
    // Several.
    [InlineData("Ubuntu 22.04 and Amazon Linux 2")]
    [InlineData("Ubuntu 20.04, Ubuntu 22.04")]
    [InlineData("Ubuntu 20.04/22.04")]
    [InlineData("Ubuntu 20.04 -> 22.04")]
    [InlineData("Ubuntu 20.04 and 22.04")]
    [InlineData("Ubuntu 22.04 noble")]
    [InlineData("Ubuntu 22.04 (24.04 breaks the agent)")]
    [InlineData("we moved away from\nUbuntu 22.04")]
    [InlineData("your image here, e.g. not Ubuntu 22.04")]
    [InlineData("AL2 => AL2023")]
    [InlineData("AL2/AL2023")]
    [InlineData("Rocky Linux 9, RHEL compatible")]
    [InlineData("Ubuntu 22.04 on the Debian host")]
    [InlineData("Windows Server 2019, 2022")]
    [InlineData("amzn2-ami-hvm-2.0.20230119.1-x86_64-gp2 (Ubuntu 22.04)")]
    [InlineData("al2023-ami-2023.3.20240108.0-kernel-6.1-x86_64 al2023-ami-2023.3.20240108.0-kernel-6.1-arm64")]
    // Which image of a cluster is not told.
    [InlineData("AL2023 for ECS")]
    [InlineData("EKS nodes, Amazon Linux 2")]
    public void A_text_that_does_not_say_it_is_no_evidence(string text) => Assert.Null(ImageEvidence.FromText(text));

    [Fact]
    public void A_text_about_another_image_is_no_evidence()
    {
        const string own = "ami-0b1a2c3d4e5f60718";

        Assert.Equal("ubuntu-22.04", ImageEvidence.FromText($"{own} = Ubuntu 22.04", own)?.Family.Id);
        Assert.Null(ImageEvidence.FromText($"{own} = Ubuntu 22.04"));
        Assert.Null(ImageEvidence.FromText("ami-0f1e2d3c4b5a69788 is Ubuntu 22.04", own));
        Assert.Null(ImageEvidence.FromText($"{own}, ami-0f1e2d3c4b5a69788: Ubuntu 22.04", own));
    }

    [Theory]
    [InlineData("ubuntu-24.04", "Ubuntu2404Ami", "Ubuntu 24.04 LTS amd64")]
    [InlineData("ubuntu-22.04", "Ubuntu2204Ami", "TODO: upgrade to Ubuntu 24.04")]
    [InlineData("amazon-linux-2023", "Al2023Ami", "was Amazon Linux 2")]
    [InlineData("windows-2022", "Windows2022Ami", "Windows Server 2022 Core")]
    [InlineData("custom", "Al2023Base", "our golden image")]
    [InlineData("custom", "CustomAmiId")]
    [InlineData("ubuntu-22.04", "Ubuntu2204Ami", "ubuntu user, key pair below")]
    [InlineData(null, "Ubuntu2204Ami", "not ubuntu")]
    [InlineData(null, "Ubuntu2204Ami", "no longer Ubuntu 22.04")]
    [InlineData(null, "Ubuntu2204Ami", "now Debian 12")]
    [InlineData(null, "Ubuntu2204Ami", "debian")]
    [InlineData(null, "Ubuntu2204Ami", "Ubuntu 20.04/22.04")]
    [InlineData(null, "Ubuntu2204Arm64", "Ubuntu 22.04 amd64")]
    public void Several_texts_must_agree(string? family, params string[] texts) => Assert.Equal(family, ImageEvidence.FromTexts(texts)?.Family.Id);

    [Theory]
    [InlineData("2022 Core", true, "windows-2022")]
    [InlineData("Image2019", true, "windows-2019")]
    [InlineData("Windows Server 2022", true, "windows-2022")]
    [InlineData("2022-03-01", true, null)]
    [InlineData("2022", false, null)]
    [InlineData("Ubuntu 22.04", true, null)]
    [InlineData("Windows Server 2022", false, null)]
    public void An_API_of_one_system_decides(string text, bool isWindows, string? family) => Assert.Equal(family, ImageEvidence.FromTexts([text], isWindows: isWindows)?.Family.Id);

    [Theory]
    [InlineData("Ubuntu 22.04 x86_64 or arm64", null)]
    [InlineData("Ubuntu 22.04 (amd64, arm64)", CpuUnknown)]
    [InlineData("al2023-ami-2023.3.20240108.0-kernel-6.1-arm64 (x86_64)", CpuUnknown)]
    public void Two_architectures_are_none(string text, string? architecture) =>
        Assert.Equal(architecture, ImageEvidence.FromText(text)?.Architecture.ToWord());

    [Fact]
    public void Every_row_is_read() => Assert.Empty(ImageWords.Load().BadRows);

    [Theory]
    [InlineData("a", null)]
    [InlineData("22.04/", null)]
    [InlineData("aB", null)]
    [InlineData("'", null)]
    [InlineData("\ud83d", null)]
    [InlineData("amazon linux ", null)]
    [InlineData("Ubuntu 22.04 ", "ubuntu-22.04")]
    [InlineData("-al2023-", "amazon-linux-2023")]
    public void A_text_of_any_length_is_read_without_harm(string unit, string? family)
    {
        foreach (var times in (int[])[1, 2, 40, 150])
        {
            Assert.Equal(family, ImageEvidence.FromText(string.Concat(Enumerable.Repeat(unit, times)))?.Family.Id);
        }

        Assert.Null(ImageEvidence.FromText(string.Concat(Enumerable.Repeat(unit, 100_000))));
    }

    private const string CpuUnknown = "";
}
