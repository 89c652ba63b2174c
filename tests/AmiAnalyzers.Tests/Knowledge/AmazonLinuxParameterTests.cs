using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.Tests.Knowledge;

public class AmazonLinuxParameterTests
{
    /// <summary>All names that were published in any of 30 Regions in July 2026.</summary>
    public static IEnumerable<object[]> Published => TextTable.Read(1,
        """
        al2023-ami-kernel-6.1-arm64
        al2023-ami-kernel-6.1-x86_64
        al2023-ami-kernel-6.12-arm64
        al2023-ami-kernel-6.12-x86_64
        al2023-ami-kernel-6.18-arm64
        al2023-ami-kernel-6.18-x86_64
        al2023-ami-kernel-default-arm64
        al2023-ami-kernel-default-x86_64
        al2023-ami-minimal-kernel-6.1-arm64
        al2023-ami-minimal-kernel-6.1-x86_64
        al2023-ami-minimal-kernel-6.12-arm64
        al2023-ami-minimal-kernel-6.12-x86_64
        al2023-ami-minimal-kernel-6.18-arm64
        al2023-ami-minimal-kernel-6.18-x86_64
        al2023-ami-minimal-kernel-default-arm64
        al2023-ami-minimal-kernel-default-x86_64
        amzn-ami-hvm-x86_64-ebs
        amzn-ami-hvm-x86_64-gp2
        amzn-ami-hvm-x86_64-s3
        amzn-ami-minimal-hvm-x86_64-ebs
        amzn-ami-minimal-hvm-x86_64-s3
        amzn-ami-minimal-pv-x86_64-ebs
        amzn-ami-minimal-pv-x86_64-s3
        amzn-ami-pv-x86_64-ebs
        amzn-ami-pv-x86_64-s3
        amzn2-ami-hvm-arm64-gp2
        amzn2-ami-hvm-x86_64-ebs
        amzn2-ami-hvm-x86_64-gp2
        amzn2-ami-kernel-4.14-hvm-arm64-gp2
        amzn2-ami-kernel-4.14-hvm-x86_64-ebs
        amzn2-ami-kernel-4.14-hvm-x86_64-gp2
        amzn2-ami-kernel-5.10-hvm-arm64-gp2
        amzn2-ami-kernel-5.10-hvm-x86_64-ebs
        amzn2-ami-kernel-5.10-hvm-x86_64-gp2
        amzn2-ami-kernel-default-hvm-arm64-gp2
        amzn2-ami-kernel-default-hvm-x86_64-ebs
        amzn2-ami-kernel-default-hvm-x86_64-gp2
        amzn2-ami-minimal-hvm-arm64-ebs
        amzn2-ami-minimal-hvm-x86_64-ebs
        amzn2-ami-minimal-kernel-4.14-hvm-arm64-ebs
        amzn2-ami-minimal-kernel-4.14-hvm-x86_64-ebs
        amzn2-ami-minimal-kernel-5.10-hvm-arm64-gp2
        amzn2-ami-minimal-kernel-5.10-hvm-x86_64-gp2
        amzn2-ami-minimal-kernel-default-hvm-arm64-gp2
        amzn2-ami-minimal-kernel-default-hvm-x86_64-gp2
        """);

    [Theory]
    [MemberData(nameof(Published))]
    public void Every_published_name_is_known(string name)
    {
        var parameter = ImageParameterCatalog.Parse("/aws/service/ami-amazon-linux-latest/" + name);

        Assert.NotNull(parameter);
        Assert.Equal(name.Contains("arm64") ? CpuArchitecture.Arm64 : CpuArchitecture.X86_64, parameter.Architecture);
        Assert.Equal(name.Split('-')[0], parameter.Family!.Id switch
        {
            "amazon-linux-2023" => "al2023",
            "amazon-linux-2" => "amzn2",
            "amazon-linux-1" => "amzn",
            var other => other,
        });
        Assert.Equal(parameter.Family.Id != "amazon-linux-2023", parameter.Retirement is not null);
        Assert.Equal(ParameterValueKind.AmiId, parameter.ValueKind);
        Assert.False(parameter.IsPinned);
        Assert.Equal(name.Contains("-pv-"), parameter.IsParavirtual);
        Assert.Null(ImageParameterCatalog.Nearest(parameter.Name));
    }

    /// <summary>The names that exist for one architecture only have no other form; all others have theirs among the published.</summary>
    [Theory]
    [MemberData(nameof(Published))]
    public void The_other_architecture_is_published_too(string name)
    {
        const string prefix = "/aws/service/ami-amazon-linux-latest/";
        var parameter = ImageParameterCatalog.Parse(prefix + name)!;
        var target = parameter.Architecture == CpuArchitecture.Arm64 ? CpuArchitecture.X86_64 : CpuArchitecture.Arm64;
        var other = parameter.WithArchitecture(target);

        var twin = prefix + (name.Contains("arm64") ? name.Replace("arm64", "x86_64") : name.Replace("x86_64", "arm64"));
        Assert.Equal(Published.Any(row => prefix + row[0] == twin) ? twin : null, other);
    }
}
