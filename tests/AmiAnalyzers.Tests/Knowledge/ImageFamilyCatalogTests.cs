using System.Globalization;
using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.Tests.Knowledge;

public class ImageFamilyCatalogTests
{
    private static readonly CpuArchitecture[] s_architectures =
        [CpuArchitecture.X86_64, CpuArchitecture.Arm64, CpuArchitecture.X86_64Mac, CpuArchitecture.Arm64Mac];

    public static TheoryData<string> All => new(ImageFamilyCatalog.All.Select(family => family.Id));

    public static TheoryData<string> Retired => new(ImageFamilyCatalog.All.Where(family => family.Retirement is not null).Select(family => family.Id));

    [Fact]
    public void Every_row_is_read() => Assert.Empty(ImageFamilyCatalog.Load().BadRows);

    [Fact]
    public void No_word_stands_for_two_families()
    {
        var ids = ImageFamilyCatalog.Load().Rows.SelectMany(row => row.Ids).ToList();

        Assert.Equal(ids, ids.Distinct(StringComparer.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Retired))]
    public void A_retired_family_has_a_date_and_a_source(string id)
    {
        var retirement = ImageFamilyCatalog.Find(id)!.Retirement!;

        Assert.True(DateOnly.TryParseExact(retirement.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), retirement.Date);
        Assert.NotEmpty(retirement.Source);
        Assert.NotEmpty(retirement.Milestone);
    }

    [Theory]
    [InlineData("x,X,retired,,,,,,source")]
    [InlineData("x,X,retired,2026-06-30,,,,,")]
    [InlineData("x,X,gone,2026-06-30,,,,,source")]
    public void A_row_that_lacks_a_fact_is_a_bad_row(string row) =>
        Assert.Single(DataFile.Parse(row, ImageFamilyRow.Read).BadRows);

    [Theory]
    [MemberData(nameof(All))]
    public void Its_public_parameter_gives_that_family_and_architecture(string id)
    {
        var family = ImageFamilyCatalog.Find(id)!;
        foreach (var architecture in s_architectures)
        {
            if (family.PublicParameter(architecture) is not { } name)
            {
                continue;
            }

            var parameter = ImageParameterCatalog.Parse(name)!;
            Assert.Equal((family, architecture, ParameterValueKind.AmiId, false), (parameter.Family!, parameter.Architecture, parameter.ValueKind, parameter.IsPinned));
        }

        Assert.Equal(family.HasPublicParameter, s_architectures.Any(architecture => family.PublicParameter(architecture) is not null));
    }

    [Theory]
    [MemberData(nameof(Retired))]
    public void A_successor_is_supported(string id)
    {
        var family = ImageFamilyCatalog.Find(id)!;
        var successor = ImageFamilyCatalog.SuccessorOf(family);

        Assert.Equal(family.SuccessorId, successor?.Id);
        Assert.Null(successor?.Retirement);
    }

    [Theory]
    [InlineData("amazon-linux-2023", "Amazon Linux 2023", "x86_64", "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64")]
    [InlineData("amazon-linux-2023", "Amazon Linux 2023", "arm64", "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64")]
    [InlineData("ubuntu-noble", "Ubuntu 24.04", "arm64", "/aws/service/canonical/ubuntu/server/24.04/stable/current/arm64/hvm/ebs-gp3/ami-id")]
    [InlineData("ubuntu-22.04", "Ubuntu 22.04", "x86_64", "/aws/service/canonical/ubuntu/server/22.04/stable/current/amd64/hvm/ebs-gp2/ami-id")]
    [InlineData("windows-2022", "Windows Server 2022", "x86_64", "/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base")]
    [InlineData("windows-2022", "Windows Server 2022", "arm64", null)]
    [InlineData("ecs-amazon-linux-2023", "ECS-optimized Amazon Linux 2023", "arm64", "/aws/service/ecs/optimized-ami/amazon-linux-2023/arm64/recommended/image_id")]
    [InlineData("macos-15", "macOS 15 Sequoia", "arm64_mac", "/aws/service/ec2-macos/sequoia/arm64_mac/latest/image_id")]
    [InlineData("amazon-linux-1", "Amazon Linux 1", "arm64", null)]
    [InlineData("rhel-9", "Red Hat Enterprise Linux 9", "x86_64", null)]
    [InlineData("centos-7", "CentOS 7", "x86_64", null)]
    [InlineData("rocky-9", "Rocky Linux 9", "arm64", null)]
    [InlineData("alma-9", "AlmaLinux 9", "arm64", null)]
    [InlineData("custom", "custom image", "x86_64", null)]
    public void A_family_has_its_name_and_parameter(string id, string displayName, string architecture, string? parameter)
    {
        var family = ImageFamilyCatalog.Find(id)!;

        Assert.Equal((displayName, parameter), (family.DisplayName, family.PublicParameter(CpuArchitectures.Parse(architecture)!.Value)));
    }

    [Theory]
    [InlineData("amazon-linux-2", "2026-06-30", "end of support", "amazon-linux-2023")]
    [InlineData("amazon-linux-1", "2023-12-31", "end of support", "amazon-linux-2023")]
    [InlineData("ecs-amazon-linux-2", "2026-06-30", "end of support", "ecs-amazon-linux-2023")]
    [InlineData("eks-amazon-linux-2", "2025-11-26", "end of support", "eks-amazon-linux-2023")]
    [InlineData("windows-2012", "2023-10-10", "end of support", null)]
    [InlineData("ubuntu-20.04", "2025-05-31", "end of standard support", null)]
    [InlineData("debian-11", "2026-08-31", "end of long-term support", null)]
    public void A_retirement_tells_when_what_ended(string id, string date, string milestone, string? successor)
    {
        var family = ImageFamilyCatalog.Find(id)!;

        Assert.Equal((date, milestone), (family.Retirement!.Date, family.Retirement.Milestone));
        Assert.Equal(successor, ImageFamilyCatalog.SuccessorOf(family)?.Id);
    }

    [Theory]
    [InlineData("amazon-linux-2023")]
    [InlineData("windows-2016")]
    [InlineData("windows-2025")]
    [InlineData("ubuntu-22.04")]
    [InlineData("debian-12")]
    [InlineData("sles-15-sp6")]
    [InlineData("bottlerocket-ecs-1")]
    public void A_supported_family_is_not_retired(string id) => Assert.Null(ImageFamilyCatalog.Find(id)!.Retirement);

    [Theory]
    [InlineData("")]
    [InlineData("ubuntu")]
    [InlineData("ubuntu-99.04")]
    [InlineData("amazon-linux")]
    public void A_family_without_a_known_version_is_none(string id) => Assert.Null(ImageFamilyCatalog.Find(id));
}
