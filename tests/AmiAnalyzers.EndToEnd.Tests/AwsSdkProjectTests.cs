namespace AmiAnalyzers.EndToEnd.Tests;

/// <summary>A console program on the AWS SDK, from the first build to the fixed file.</summary>
[Collection(PackageCollection.Name)]
public sealed class AwsSdkProjectTests(PackedPackage package)
{
    private const int ReportedLine = 10;

    private const string Program = """
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;

        using var ec2 = new AmazonEC2Client(Amazon.RegionEndpoint.USEast1);
        using var ssm = new AmazonSimpleSystemsManagementClient(Amazon.RegionEndpoint.USEast1);

        await ec2.RunInstancesAsync(new RunInstancesRequest
        {
            ImageId = "ami-0c7e3b7f5a9d21e84",
            InstanceType = InstanceType.T3Micro,
            MinCount = 1,
            MaxCount = 1,
        });
        Console.WriteLine(ssm.Config.RegionEndpoint);

        """;

    private static readonly string[] Packages = ["AWSSDK.EC2", "AWSSDK.SimpleSystemsManagement"];

    [Fact]
    public async Task A_build_warns_at_the_literal()
    {
        var build = (await new UserProject(package, Program, Packages).DotNetBuild()).Succeeded();

        UserProject.AssertHealthy(build);
        Assert.Equal([new Reported("Program.cs", ReportedLine, "warning", "AMI0001")], UserProject.Reports(build));
    }

    [Fact]
    public async Task A_build_fails_where_the_warning_is_an_error()
    {
        var build = await new UserProject(package, Program, Packages).DotNetBuild("-warnaserror:AMI0001");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal([new Reported("Program.cs", ReportedLine, "error", "AMI0001")], UserProject.Reports(build));
    }

    [Fact]
    public async Task Formatting_rewrites_the_file_and_the_result_builds_without_the_warning()
    {
        var project = new UserProject(package, Program, Packages);
        (await project.DotNetBuild()).Succeeded();

        await project.Format("AMI0001");

        Assert.DoesNotContain("ami-0c7e3b7f5a9d21e84", project.Source, StringComparison.Ordinal);
        Assert.Contains("await ssm.GetParameterAsync(", project.Source, StringComparison.Ordinal);
        var build = (await project.DotNetBuild()).Succeeded();
        UserProject.AssertHealthy(build);
        Assert.Empty(UserProject.Reports(build));
    }

    [Fact]
    public async Task A_project_without_AWS_packages_sees_nothing()
    {
        var build = (await new UserProject(package, """Console.WriteLine("ami-0c7e3b7f5a9d21e84");""").DotNetBuild()).Succeeded();

        UserProject.AssertHealthy(build);
        Assert.Empty(UserProject.Reports(build));
    }

    [Fact]
    public async Task A_project_can_turn_the_package_off()
    {
        var project = new UserProject(package, Program, Packages, "<AmiAnalyzersEnabled>false</AmiAnalyzersEnabled>");

        Assert.Empty(UserProject.Reports((await project.DotNetBuild()).Succeeded()));
    }

    [Fact]
    public async Task Broken_code_gets_compiler_errors_and_no_complaint_about_the_analyzers()
    {
        var build = await new UserProject(package, Program.Replace("});", "", StringComparison.Ordinal), Packages).DotNetBuild();

        Assert.NotEqual(0, build.ExitCode);
        UserProject.AssertHealthy(build);
        Assert.Contains(UserProject.Reports(build), report => report.Id.StartsWith("CS", StringComparison.Ordinal));
    }
}
