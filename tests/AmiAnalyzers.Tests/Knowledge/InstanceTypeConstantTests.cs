using System.Reflection;
using Amazon.CDK.AWS.EC2;
using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.Tests.Knowledge;

public class InstanceTypeConstantTests
{
    /// <summary>CDK has them, EC2 does not: there is no x2g.</summary>
    private static readonly string[] s_cdkClassesWithoutInstances = ["MEMORY_INTENSIVE_2_GRAVITON2", "X2G"];

    private static readonly List<(string Member, string Value)> s_sdkConstants =
    [
        .. typeof(Amazon.EC2.InstanceType)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.IsInitOnly && field.FieldType == typeof(Amazon.EC2.InstanceType))
            .Select(field => (field.Name, ((Amazon.EC2.InstanceType)field.GetValue(null)!).Value)),
    ];

    [Fact]
    public void Every_constant_of_the_sdk_gives_its_value()
    {
        Assert.Equal(1_437, s_sdkConstants.Count);
        Assert.DoesNotContain(s_sdkConstants, constant => InstanceTypeCatalog.FromSdkConstant(constant.Member) != constant.Value);
    }

    [Fact]
    public void Every_value_gives_its_constant_of_the_sdk() =>
        Assert.DoesNotContain(s_sdkConstants, constant => InstanceTypeCatalog.SdkConstantOf(constant.Value) != constant.Member);

    [Theory]
    [InlineData("M10gXlarge", "m10g.xlarge")]
    [InlineData("C8gMetal96xl", "c8g.metal-96xl")]
    [InlineData("M7iFlex24xlarge", "m7i-flex.24xlarge")]
    [InlineData("T312xlarge", null)] // t3.12xlarge or t31.2xlarge
    [InlineData("Nonsense", null)]
    [InlineData("", null)]
    public void A_constant_newer_than_the_list_needs_one_reading(string member, string? value) =>
        Assert.Equal(value, InstanceTypeCatalog.FromSdkConstant(member));

    [Fact]
    public void Every_instance_class_of_cdk_gives_a_family_or_is_known_to_have_none() =>
        Assert.Equal(
            s_cdkClassesWithoutInstances,
            Enum.GetNames<InstanceClass>().Where(member => InstanceTypeCatalog.FamilyOfCdkClass(member) is null).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_instance_size_of_cdk_gives_a_size() =>
        Assert.DoesNotContain(Enum.GetNames<InstanceSize>(), member => InstanceTypeCatalog.SizeOfCdkMember(member) is null);

    // The map inside InstanceType.of, which spells each family out.
    [Theory]
    [InlineData("T4G", "t4g")]
    [InlineData("BURSTABLE4_GRAVITON", "t4g")]
    [InlineData("BURSTABLE3", "t3")]
    [InlineData("STANDARD5_HIGH_COMPUTE", "m5zn")]
    [InlineData("STANDARD6_GRAVITON2_NVME_DRIVE", "m6gd")]
    [InlineData("M7I_FLEX", "m7i-flex")]
    [InlineData("STANDARD7_INTEL_FLEX", "m7i-flex")]
    [InlineData("MEMORY7_INTEL", "r7iz")]
    [InlineData("MEMORY7_INTEL_BASE", "r7i")]
    [InlineData("U_6TB1", "u-6tb1")]
    [InlineData("HIGH_MEMORY_6TB_1", "u-6tb1")]
    [InlineData("MAC2_M2PRO", "mac2-m2pro")]
    [InlineData("MACINTOSH2_M1", "mac2")]
    [InlineData("STORAGE4_GRAVITON_NETWORK_STORAGE_OPTIMIZED", "is4gen")]
    [InlineData("ARM1", "a1")]
    [InlineData("STANDARD9_GRAVITON", "m9g")]
    [InlineData("M10G", "m10g")]
    [InlineData("PARALLEL5_EXTENDED", null)]
    [InlineData("", null)]
    public void An_instance_class_gives_its_family(string member, string? family) =>
        Assert.Equal(family, InstanceTypeCatalog.FamilyOfCdkClass(member));

    [Theory]
    [InlineData("MICRO", "micro")]
    [InlineData("XLARGE", "xlarge")]
    [InlineData("XLARGE2", "2xlarge")]
    [InlineData("XLARGE112", "112xlarge")]
    [InlineData("METAL", "metal")]
    [InlineData("XLARGE24METAL", "metal-24xl")]
    [InlineData("XLARGEMETAL", null)]
    [InlineData("HUGE", null)]
    [InlineData("", null)]
    public void An_instance_size_gives_its_word(string member, string? size) =>
        Assert.Equal(size, InstanceTypeCatalog.SizeOfCdkMember(member));

    [Fact]
    public void A_family_gives_its_instance_class()
    {
        // Hyphens differ from member to member (HIGH_MEMORY_…, MAC2_M2PRO), so the way back is tried for all families that CDK has.
        var families = Enum.GetNames<InstanceClass>().Select(InstanceTypeCatalog.FamilyOfCdkClass).OfType<string>().Distinct();

        Assert.DoesNotContain(families, family => !Enum.TryParse<InstanceClass>(InstanceTypeCatalog.CdkClassOf(family), out _));
    }

    [Theory]
    [InlineData("T4g_Micro", "t4g.micro")]
    [InlineData("A1_2XLarge", "a1.2xlarge")]
    [InlineData("C5n_Metal", "c5n.metal")]
    [InlineData("Mac1_Metal", "mac1.metal")]
    [InlineData("U_12tb1Metal", "u-12tb1.metal")]
    [InlineData("M5as_XLarge", "m5ad.xlarge")]
    [InlineData("M10g_XLarge", "m10g.xlarge")]
    [InlineData("LinuxUnix", null)]
    public void A_constant_of_pulumi_gives_its_value(string member, string? value) =>
        Assert.Equal(value, InstanceTypeCatalog.FromPulumiConstant(member));
}
