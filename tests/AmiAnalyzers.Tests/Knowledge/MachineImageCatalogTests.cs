using System.Collections.Immutable;
using System.Reflection;
using Amazon.CDK.AWS.EC2;
using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.Tests.Knowledge;

public class MachineImageCatalogTests
{
    private const string Ec2 = "Amazon.CDK.AWS.EC2.";
    private const string Ecs = "Amazon.CDK.AWS.ECS.";
    private const string Eks = "Amazon.CDK.AWS.EKS.";
    private static readonly Assembly s_cdk = typeof(WindowsVersion).Assembly;

    /// <summary>What newer releases of the CDK than the referenced one have.</summary>
    private static readonly string[] s_newer = ["SERVER_2025", "ECS_AL2023_NVIDIA", "EKS_AL2023", "EKS_AL2023_NVIDIA"];

    public static TheoryData<string> CdkMembers => new(MachineImageTable.Load().Table.Ids.Where(id => id.StartsWith("M:", StringComparison.Ordinal)));

    public static TheoryData<string> WordTypes => new(MachineImageTable.Load().Table.Words.Select(list => list.TypeName).Where(type => type != ""));

    public static TheoryData<string> WindowsVersions => new(Enum.GetNames<WindowsVersion>());

    /// <summary>Member, arguments, the parameter that it reads.</summary>
    public static IEnumerable<object[]> Images => TextTable.Read(3,
        """
        EC2.MachineImage.LatestAmazonLinux2023                 |                              | ami-amazon-linux-latest/al2023-ami-kernel-6.1-x86_64
        EC2.MachineImage.LatestAmazonLinux2023                 | CpuType=AmazonLinuxCpuType.ARM_64 | ami-amazon-linux-latest/al2023-ami-kernel-6.1-arm64
        EC2.MachineImage.LatestAmazonLinux2023                 | CpuType=AmazonLinuxCpuType.ARM_64 Edition=AmazonLinuxEdition.MINIMAL | ami-amazon-linux-latest/al2023-ami-minimal-kernel-6.1-arm64
        EC2.MachineImage.LatestAmazonLinux2023                 | CpuType=AmazonLinuxCpuType.X86_64 Edition=AmazonLinuxEdition.STANDARD | ami-amazon-linux-latest/al2023-ami-kernel-6.1-x86_64
        EC2.MachineImage.LatestAmazonLinux2022                 | CpuType=AmazonLinuxCpuType.ARM_64 | ami-amazon-linux-latest/al2022-ami-kernel-5.15-arm64
        EC2.MachineImage.LatestAmazonLinux2                    |                              | ami-amazon-linux-latest/amzn2-ami-kernel-5.10-hvm-x86_64-gp2
        EC2.MachineImage.LatestAmazonLinux2                    | CpuType=AmazonLinuxCpuType.ARM_64 | ami-amazon-linux-latest/amzn2-ami-kernel-5.10-hvm-arm64-gp2
        EC2.MachineImage.LatestAmazonLinux2                    | Storage=AmazonLinuxStorage.EBS | ami-amazon-linux-latest/amzn2-ami-kernel-5.10-hvm-x86_64-ebs
        EC2.MachineImage.LatestAmazonLinux                     |                              | ami-amazon-linux-latest/amzn-ami-hvm-x86_64-gp2
        EC2.AmazonLinuxImage.#ctor                             |                              | ami-amazon-linux-latest/amzn-ami-hvm-x86_64-gp2
        EC2.AmazonLinuxImage.#ctor                             | Generation=AmazonLinuxGeneration.AMAZON_LINUX Edition=AmazonLinuxEdition.MINIMAL Storage=AmazonLinuxStorage.S3 | ami-amazon-linux-latest/amzn-ami-minimal-hvm-x86_64-s3
        EC2.AmazonLinuxImage.#ctor                             | Virtualization=AmazonLinuxVirt.PV Storage=AmazonLinuxStorage.EBS | ami-amazon-linux-latest/amzn-ami-pv-x86_64-ebs
        EC2.AmazonLinuxImage.#ctor                             | Generation=AmazonLinuxGeneration.AMAZON_LINUX_2 | ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2
        EC2.AmazonLinuxImage.#ctor                             | Generation=AmazonLinuxGeneration.AMAZON_LINUX_2 CpuType=AmazonLinuxCpuType.ARM_64 Kernel=AmazonLinuxKernel.KERNEL5_X | ami-amazon-linux-latest/amzn2-ami-kernel-5.10-hvm-arm64-gp2
        EC2.AmazonLinuxImage.#ctor                             | Generation=AmazonLinuxGeneration.AMAZON_LINUX_2022 | ami-amazon-linux-latest/al2022-ami-kernel-5.10-x86_64
        EC2.AmazonLinuxImage.#ctor                             | Generation=AmazonLinuxGeneration.AMAZON_LINUX_2023 CpuType=AmazonLinuxCpuType.ARM_64 | ami-amazon-linux-latest/al2023-ami-kernel-6.1-arm64
        EC2.AmazonLinuxImage.SsmParameterName                  | Generation=AmazonLinuxGeneration.AMAZON_LINUX_2 | ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2
        EC2.AmazonLinux2023ImageSsmParameter.#ctor             |                              | ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64
        EC2.AmazonLinux2023ImageSsmParameter.#ctor             | Kernel=P:AmazonLinux2023Kernel.KERNEL_6_1 CpuType=AmazonLinuxCpuType.ARM_64 | ami-amazon-linux-latest/al2023-ami-kernel-6.1-arm64
        EC2.AmazonLinux2023ImageSsmParameter.SsmParameterName  |                              | ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64
        EC2.AmazonLinux2022ImageSsmParameter.#ctor             |                              | ami-amazon-linux-latest/al2022-ami-kernel-default-x86_64
        EC2.AmazonLinux2ImageSsmParameter.#ctor                |                              | ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2
        EC2.AmazonLinux2ImageSsmParameter.#ctor                | Kernel=P:AmazonLinux2Kernel.DEFAULT | ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2
        EC2.AmazonLinux2ImageSsmParameter.#ctor                | Kernel=P:AmazonLinux2Kernel.CDK_LATEST Storage=AmazonLinuxStorage.EBS | ami-amazon-linux-latest/amzn2-ami-kernel-5.10-hvm-x86_64-ebs
        EC2.MachineImage.LatestWindows                         | version=WindowsVersion.WINDOWS_SERVER_2022_ENGLISH_FULL_BASE | ami-windows-latest/Windows_Server-2022-English-Full-Base
        EC2.MachineImage.LatestWindows                         | version=WindowsVersion.WINDOWS_SERVER_2025_ENGLISH_FULL_SQL_2022_WEB | ami-windows-latest/Windows_Server-2025-English-Full-SQL_2022_Web
        EC2.WindowsImage.#ctor                                 | version=WindowsVersion.WINDOWS_SERVER_2012_SP2_PORTUGUESE_BRAZIL_64BIT_BASE | ami-windows-latest/Windows_Server-2008-SP2-Portuguese_Brazil-64Bit-Base
        ECS.EcsOptimizedImage.AmazonLinux2023                  |                              | ecs/optimized-ami/amazon-linux-2023/recommended/image_id
        ECS.EcsOptimizedImage.AmazonLinux2023                  | hardwareType=AmiHardwareType.ARM | ecs/optimized-ami/amazon-linux-2023/arm64/recommended/image_id
        ECS.EcsOptimizedImage.AmazonLinux2023                  | hardwareType=AmiHardwareType.NEURON | ecs/optimized-ami/amazon-linux-2023/neuron/recommended/image_id
        ECS.EcsOptimizedImage.AmazonLinux2                     | hardwareType=AmiHardwareType.STANDARD | ecs/optimized-ami/amazon-linux-2/recommended/image_id
        ECS.EcsOptimizedImage.AmazonLinux2                     | hardwareType=AmiHardwareType.GPU | ecs/optimized-ami/amazon-linux-2/gpu/recommended/image_id
        ECS.EcsOptimizedImage.AmazonLinux2                     | hardwareType=AmiHardwareType.NEURON | ecs/optimized-ami/amazon-linux-2/inf/recommended/image_id
        ECS.EcsOptimizedImage.AmazonLinux                      |                              | ecs/optimized-ami/amazon-linux/recommended/image_id
        ECS.EcsOptimizedImage.Windows                          | windowsVersion=WindowsOptimizedVersion.SERVER_2019 | ami-windows-latest/Windows_Server-2019-English-Full-ECS_Optimized/image_id
        ECS.BottleRocketImage.#ctor                            |                              | bottlerocket/aws-ecs-1/x86_64/latest/image_id
        ECS.BottleRocketImage.#ctor                            | Architecture=EC2:InstanceArchitecture.ARM_64 Variant=BottlerocketEcsVariant.AWS_ECS_2_NVIDIA | bottlerocket/aws-ecs-2-nvidia/arm64/latest/image_id
        EKS.EksOptimizedImage.#ctor                            |                              | eks/optimized-ami/1.24/amazon-linux-2/recommended/image_id
        EKS.EksOptimizedImage.#ctor                            | KubernetesVersion='1.29 CpuArch=CpuArch.ARM_64 | eks/optimized-ami/1.29/amazon-linux-2-arm64/recommended/image_id
        EKS.EksOptimizedImage.#ctor                            | KubernetesVersion='1.29 NodeType=NodeType.TRAINIUM CpuArch=CpuArch.ARM_64 | eks/optimized-ami/1.29/amazon-linux-2-gpu/recommended/image_id
        """);

    [Theory]
    [MemberData(nameof(Images))]
    public void A_member_reads_a_parameter(string member, string arguments, string parameter)
    {
        var facts = MachineImageCatalog.Find("M:Amazon.CDK.AWS." + member)!.Resolve(Arguments(member, arguments));

        Assert.Equal("/aws/service/" + parameter, facts.Parameter?.Name);
        Assert.Equal((facts.Parameter!.Family, facts.Parameter.Architecture), (facts.Family, facts.Architecture));
    }

    [Theory]
    [MemberData(nameof(Images))]
    public void A_change_of_architecture_gives_that_parameter(string member, string arguments, string parameter)
    {
        var image = MachineImageCatalog.Find("M:Amazon.CDK.AWS." + member)!;
        var given = Arguments(member, arguments);
        var known = ImageParameterCatalog.Parse("/aws/service/" + parameter)!;
        var target = known.Architecture == CpuArchitecture.Arm64 ? CpuArchitecture.X86_64 : CpuArchitecture.Arm64;

        var change = image.WithArchitecture(given, target);

        Assert.Equal(known.WithArchitecture(target) is null, change is null);
        if (change is not null)
        {
            given[change.Argument!] = change.MemberId;
            Assert.Equal(known.WithArchitecture(target), image.Resolve(given).Parameter?.Name);
        }
    }

    [Theory]
    [InlineData("EC2.MachineImage.LatestAmazonLinux2023", "CpuType=?", "amazon-linux-2023", CpuUnknown)]
    [InlineData("EC2.MachineImage.LatestAmazonLinux2023", "Edition=?", "amazon-linux-2023", "x86_64")]
    [InlineData("EC2.MachineImage.LatestAmazonLinux2", "Storage=? CpuType=AmazonLinuxCpuType.X86_64", "amazon-linux-2", "x86_64")]
    [InlineData("EC2.AmazonLinuxImage.#ctor", "Generation=?", "", "x86_64")]
    [InlineData("EC2.AmazonLinuxImage.#ctor", "Generation=? CpuType=?", "", CpuUnknown)]
    [InlineData("EC2.MachineImage.LatestWindows", "version=?", "", "x86_64")]
    [InlineData("EC2.MachineImage.LatestWindows", "version=WindowsVersion.WINDOWS_3_11", "", CpuUnknown)]
    [InlineData("ECS.EcsOptimizedImage.AmazonLinux2", "hardwareType=?", "ecs-amazon-linux-2", CpuUnknown)]
    [InlineData("EKS.EksOptimizedImage.#ctor", "KubernetesVersion=?", "eks-amazon-linux-2", "x86_64")]
    [InlineData("EKS.EksOptimizedImage.#ctor", "KubernetesVersion=? NodeType=NodeType.GPU CpuArch=?", "eks-amazon-linux-2", "x86_64")]
    [InlineData("ECS.BottleRocketImage.#ctor", "Variant=?", "", "x86_64")]
    public void Of_unknown_arguments_only_what_they_cannot_change_is_known(string member, string arguments, string family, string architecture)
    {
        var facts = MachineImageCatalog.Find("M:Amazon.CDK.AWS." + member)!.Resolve(Arguments(member, arguments));

        Assert.Equal((family, architecture, null), (facts.Family?.Id ?? "", facts.Architecture.ToWord(), facts.Parameter));
    }

    [Theory]
    [InlineData("EC2.MachineImage.LatestAmazonLinux2023", "CpuType:Edition", "CpuType")]
    [InlineData("EC2.AmazonLinuxImage.#ctor", "CpuType:Edition:Generation:Kernel:Storage:Virtualization", "CpuType")]
    [InlineData("ECS.EcsOptimizedImage.AmazonLinux2", "hardwareType", "hardwareType")]
    [InlineData("ECS.BottleRocketImage.#ctor", "Architecture:Variant", "Architecture")]
    [InlineData("EKS.EksOptimizedImage.#ctor", "CpuArch:KubernetesVersion:NodeType", "CpuArch")]
    [InlineData("EC2.MachineImage.LatestWindows", "version", "")]
    public void The_arguments_that_count_are_named(string member, string names, string cpu)
    {
        var arguments = MachineImageCatalog.Find("M:Amazon.CDK.AWS." + member)!.Arguments;

        Assert.Equal(names, string.Join(':', arguments.Select(argument => argument.Name).Order(StringComparer.Ordinal)));
        Assert.Equal(cpu, string.Concat(arguments.Where(argument => argument.DecidesArchitecture).Select(argument => argument.Name)));
    }

    [Theory]
    [InlineData("M:Amazon.CDK.AWS.EC2.MachineImage.LatestAmazonLinux2", "M:Amazon.CDK.AWS.EC2.MachineImage.LatestAmazonLinux2023")]
    [InlineData("M:Amazon.CDK.AWS.EC2.AmazonLinuxImage.#ctor", "F:Amazon.CDK.AWS.EC2.AmazonLinuxGeneration.AMAZON_LINUX_2023")]
    [InlineData("M:Amazon.CDK.AWS.ECS.EcsOptimizedImage.AmazonLinux2", "M:Amazon.CDK.AWS.ECS.EcsOptimizedImage.AmazonLinux2023")]
    [InlineData("M:Amazon.CDK.AWS.EC2.MachineImage.LatestAmazonLinux2023", null)]
    [InlineData("M:Amazon.CDK.AWS.EKS.EksOptimizedImage.#ctor", null)]
    [InlineData("F:Amazon.CDK.AWS.EKS.NodegroupAmiType.AL2_X86_64", "F:Amazon.CDK.AWS.EKS.NodegroupAmiType.AL2023_X86_64_STANDARD")]
    [InlineData("F:Amazon.EKS.AMITypes.AL2_x86_64", "F:Amazon.EKS.AMITypes.AL2023_x86_64_STANDARD")]
    [InlineData("AL2_ARM_64", "AL2023_ARM_64_STANDARD")]
    [InlineData("AL2023_ARM_64_STANDARD", null)]
    [InlineData("ECS_AL2", "ECS_AL2023")]
    [InlineData("F:Amazon.CDK.AWS.Batch.EksMachineImageType.EKS_AL2_NVIDIA", "F:Amazon.CDK.AWS.Batch.EksMachineImageType.EKS_AL2023_NVIDIA")]
    [InlineData("F:Amazon.CDK.AWS.EC2.AmazonLinuxGeneration.AMAZON_LINUX_2", "F:Amazon.CDK.AWS.EC2.AmazonLinuxGeneration.AMAZON_LINUX_2023")]
    public void A_retired_image_has_a_successor(string id, string? successor) => Assert.Equal(successor, MachineImageCatalog.Find(id)!.SuccessorOf(ImmutableDictionary<string, string?>.Empty)?.MemberId);

    [Theory]
    [InlineData("AL2_x86_64", "eks-amazon-linux-2", "x86_64", "AL2_ARM_64")]
    [InlineData("AL2_ARM_64", "eks-amazon-linux-2", "arm64", "AL2_x86_64")]
    [InlineData("AL2_x86_64_GPU", "eks-amazon-linux-2", "x86_64", null)]
    [InlineData("AL2023_x86_64_NEURON", "eks-amazon-linux-2023", "x86_64", null)]
    [InlineData("AL2023_ARM_64_NVIDIA", "eks-amazon-linux-2023", "arm64", "AL2023_x86_64_NVIDIA")]
    [InlineData("BOTTLEROCKET_ARM_64_FIPS", "bottlerocket-k8s", "arm64", "BOTTLEROCKET_x86_64_FIPS")]
    [InlineData("WINDOWS_CORE_2022_x86_64", "eks-windows-2022", "x86_64", null)]
    [InlineData("F:Amazon.CDK.AWS.EKS.NodegroupAmiType.AL2023_X86_64_STANDARD", "eks-amazon-linux-2023", "x86_64", "F:Amazon.CDK.AWS.EKS.NodegroupAmiType.AL2023_ARM_64_STANDARD")]
    [InlineData("F:Amazon.CDK.AWS.EKS.NodegroupAmiType.BOTTLEROCKET_ARM_64", "bottlerocket-k8s", "arm64", "F:Amazon.CDK.AWS.EKS.NodegroupAmiType.BOTTLEROCKET_X86_64")]
    [InlineData("F:Amazon.EKS.AMITypes.AL2_ARM_64", "eks-amazon-linux-2", "arm64", "F:Amazon.EKS.AMITypes.AL2_x86_64")]
    [InlineData("F:Amazon.CDK.AWS.EKS.MachineImageType.BOTTLEROCKET", "bottlerocket-k8s", "x86_64", null)]
    [InlineData("M:Amazon.CDK.AWS.EC2.NatInstanceImage.#ctor", "amazon-linux-1", "x86_64", null)]
    [InlineData("ECS_AL2", "ecs-amazon-linux-2", "", null)]
    [InlineData("ECS_AL2023_NVIDIA", "ecs-amazon-linux-2023", "", null)]
    [InlineData("F:Amazon.CDK.AWS.EC2.WindowsVersion.WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_BASE", "windows-2012-r2", "x86_64", null)]
    public void An_image_type_has_its_facts(string id, string family, string architecture, string? counterpart)
    {
        var image = MachineImageCatalog.Find(id)!;
        var facts = image.Resolve(new Dictionary<string, string?>());

        Assert.Equal((id, family, architecture), (image.Id, facts.Family?.Id ?? "", facts.Architecture.ToWord()));
        Assert.Equal(counterpart, Counterpart(CpuArchitecture.Arm64) ?? Counterpart(CpuArchitecture.X86_64));

        string? Counterpart(CpuArchitecture target)
            => target == facts.Architecture ? null : image.WithArchitecture(new Dictionary<string, string?>(), target)?.MemberId;
    }

    [Theory]
    [InlineData("")]
    [InlineData("CUSTOM")]
    [InlineData("M:Amazon.CDK.AWS.EC2.MachineImage.Lookup")]
    [InlineData("M:Amazon.CDK.AWS.EC2.MachineImage.FromSsmParameter")]
    [InlineData("F:Amazon.CDK.AWS.EKS.NodegroupAmiType.CUSTOM")]
    [InlineData("F:Amazon.CDK.AWS.ECS.MachineImageType.AMAZON_LINUX_2")]
    [InlineData("F:Other.WindowsVersion.WINDOWS_SERVER_2022_ENGLISH_FULL_BASE")]
    [InlineData("F:Amazon.CDK.AWS.EC2.WindowsVersion.")]
    public void Anything_else_is_unknown(string id) => Assert.Null(MachineImageCatalog.Find(id));

    [Fact]
    public void Every_row_is_read() => Assert.Empty(MachineImageTable.Load().BadRows);

    [Theory]
    [MemberData(nameof(WindowsVersions))]
    public void Every_Windows_version_of_the_cdk_is_known(string version)
    {
        var facts = MachineImageCatalog.Find($"F:{Ec2}WindowsVersion.{version}")?.Resolve(new Dictionary<string, string?>());

        Assert.NotNull(facts?.Parameter);
        Assert.NotNull(facts.Family);
        Assert.Equal(version.Contains("32BIT") ? CpuArchitecture.I386 : CpuArchitecture.X86_64, facts.Architecture);
    }

    [Theory]
    [MemberData(nameof(CdkMembers))]
    public void A_member_is_one_of_the_real_cdk(string id)
    {
        var dot = id.LastIndexOf('.');
        var type = s_cdk.GetType(id[2..dot], throwOnError: true)!;
        var members = id.EndsWith("#ctor", StringComparison.Ordinal)
            ? type.GetConstructors().Cast<MethodBase>().ToArray()
            : type.GetMethods().Where(method => method.Name == id[(dot + 1)..]).ToArray<MethodBase>();

        Assert.NotEmpty(members);
        foreach (var argument in MachineImageCatalog.Find(id)!.Arguments)
        {
            var parameters = members.SelectMany(member => member.GetParameters()).ToList();
            Assert.True(argument.IsProperty
                ? parameters.Any(parameter => Properties(parameter.ParameterType).Contains(argument.Name))
                : parameters.Any(parameter => parameter.Name == argument.Name), argument.Name);
        }

        static IEnumerable<string> Properties(Type props) =>
            props.GetInterfaces().Append(props).SelectMany(type => type.GetProperties()).Select(property => property.Name);
    }

    [Theory]
    [MemberData(nameof(WordTypes))]
    public void Words_are_members_of_the_real_cdk(string type)
    {
        var listed = MachineImageTable.Load().Table.Words.Single(list => list.TypeName == type);
        var real = s_cdk.GetType(type, throwOnError: true)!.GetMembers(BindingFlags.Public | BindingFlags.Static).Select(member => member.Name).ToList();

        Assert.Empty(listed.Members.Except(real).Except(s_newer));
        if (!listed.IsLoose)
        {
            Assert.Empty(real.Where(member => !member.StartsWith("get_", StringComparison.Ordinal)).Except(listed.Members));
        }
    }

    [Theory]
    [InlineData(Eks + "NodegroupAmiType")]
    [InlineData("Amazon.CDK.AWS.Batch.EcsMachineImageType")]
    [InlineData("Amazon.CDK.AWS.Batch.EksMachineImageType")]
    [InlineData(Ec2 + "AmazonLinuxGeneration")]
    public void Every_image_type_of_the_cdk_is_known(string type) =>
        Assert.All(
            Enum.GetNames(s_cdk.GetType(type, throwOnError: true)!),
            member => Assert.NotNull(MachineImageCatalog.Find($"F:{type}.{member}")?.Resolve(new Dictionary<string, string?>()).Family));

    private const string CpuUnknown = "";

    /// <summary>Reads <c>Name=Type.MEMBER</c> of the member's own namespace, <c>EC2:Type.MEMBER</c> of another, <c>P:</c> before a property,
    /// <c>'</c> before a plain text, <c>?</c> for an unknown value.</summary>
    private static Dictionary<string, string?> Arguments(string member, string text)
    {
        var own = member.StartsWith("ECS", StringComparison.Ordinal) ? Ecs : member.StartsWith("EKS", StringComparison.Ordinal) ? Eks : Ec2;
        return text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1] switch
        {
            "?" => null,
            ['\'', .. var constant] => constant,
            ['E', 'C', '2', ':', .. var foreign] => $"F:{Ec2}{foreign}",
            ['P', ':', .. var property] => $"P:{own}{property}",
            var field => $"F:{own}{field}",
        });
    }
}
