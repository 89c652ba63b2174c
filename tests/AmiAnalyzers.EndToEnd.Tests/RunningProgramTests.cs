namespace AmiAnalyzers.EndToEnd.Tests;

/// <summary>The proof of the fixes: a program that starts instances in one Region only starts the same images in every Region once it is fixed.</summary>
[Collection(PackageCollection.Name)]
public sealed class RunningProgramTests(PackedPackage package)
{
    private const string Home = "us-east-1";
    private const string X86 = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.1-x86_64";
    private const string Arm = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.1-arm64";

    /// <summary>Three ways to start an instance, each with a fix of its own: a client in reach, an injected one, a constant.</summary>
    private static readonly string Program = $$"""
        using Amazon.EC2;
        using Amazon.EC2.Model;

        using var ec2 = new AmazonEC2Client();

        await ec2.RunInstancesAsync(new RunInstancesRequest
        {
            ImageId = "{{PublishedParameters.Find(X86, Home)}}",
            InstanceType = InstanceType.T3Micro,
            MinCount = 1,
            MaxCount = 1,
        });
        await new Workers(ec2).Add();
        await new Bastion(ec2).Add();

        internal sealed class Workers(IAmazonEC2 ec2)
        {
            public async Task Add() => await ec2.RunInstancesAsync(new RunInstancesRequest
            {
                ImageId = "{{PublishedParameters.Find(Arm, Home)}}",
                InstanceType = InstanceType.T4gMicro,
                MinCount = 1,
                MaxCount = 1,
            });
        }

        internal sealed class Bastion(IAmazonEC2 ec2)
        {
            private const string Image = "{{PublishedParameters.Find(X86, Home)}}";

            public Task Add() => ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Image, InstanceType = InstanceType.T3Nano, MinCount = 1, MaxCount = 1 });
        }

        """;

    [Fact]
    public async Task A_fixed_program_starts_the_right_images_in_every_Region()
    {
        var project = new UserProject(package, Program, ["AWSSDK.EC2", "AWSSDK.SimpleSystemsManagement"]);
        await using var aws = await FakeAws.Start();

        (await project.DotNetBuild()).Succeeded();
        foreach (var region in PublishedParameters.Regions)
        {
            var run = await project.Run(aws.Variables(region));

            Assert.Equal(region == Home, run.ExitCode == 0);
            Assert.Equal(region != Home, run.Output.Contains($"The image id '[{PublishedParameters.Find(X86, Home)}]' does not exist", StringComparison.Ordinal));
        }

        Assert.Equal(Expected(Home), aws.Launches);

        await project.Format("AMI0001", "AMI0101");

        Assert.DoesNotContain("\"ami-", project.Source, StringComparison.Ordinal);
        var build = (await project.DotNetBuild()).Succeeded();
        Assert.Empty(UserProject.Reports(build));
        foreach (var region in PublishedParameters.Regions)
        {
            (await project.Run(aws.Variables(region))).Succeeded();

            Assert.Equal(Expected(region), aws.Launches.TakeLast(3));
        }
    }

    private static IEnumerable<Launch> Expected(string region) =>
    [
        new(region, PublishedParameters.Find(X86, region)!, "t3.micro"),
        new(region, PublishedParameters.Find(Arm, region)!, "t4g.micro"),
        new(region, PublishedParameters.Find(X86, region)!, "t3.nano"),
    ];
}
