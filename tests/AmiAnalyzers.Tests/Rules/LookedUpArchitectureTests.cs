using AmiAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

using Verify = AmiAnalyzers.Tests.Harness.Verify<AmiAnalyzers.ImageIdAnalyzer>;

namespace AmiAnalyzers.Tests.Rules;

/// <summary>What a look-up asks for holds of the image that is started.</summary>
public sealed class LookedUpArchitectureTests
{
    private const string Mismatch = """{|AMI0201:"t3.micro"|}""";

    [Theory]
    [InlineData("""new Filter("architecture", ["arm64"])""", Mismatch)]
    [InlineData("""new Filter { Name = "architecture", Values = ["arm64"] }, new Filter("name", ["web-*"])""", Mismatch)]
    [InlineData("""new Filter("architecture", [ArchitectureValues.Arm64])""", Mismatch)]
    [InlineData("""new Filter("architecture", [ArchitectureValues.Arm64.Value])""", Mismatch)]
    [InlineData("""new Filter("name", ["al2023-ami-2023.*-arm64"])""", Mismatch)]
    [InlineData("""new Filter("name", ["ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-arm64-server-*"])""", Mismatch)]
    [InlineData("""new Filter("architecture", ["x86_64"])""", """{|AMI0201:"m7g.large"|}""")]
    // It fits, or is left open.
    [InlineData("""new Filter("architecture", ["arm64"])""", "\"m7g.large\"")]
    [InlineData("""new Filter("architecture", ["x86_64"])""", "\"t3.micro\"")]
    [InlineData("""new Filter("architecture", ["x86_64", "arm64"])""", "\"m7g.large\"")]
    [InlineData("""new Filter("architecture", [wanted])""", "\"m7g.large\"")]
    [InlineData("""new Filter("architecture", values)""", "\"m7g.large\"")]
    [InlineData("""new Filter("architecture", [wanted]), new Filter("name", ["al2023-ami-2023.*-arm64"])""", "\"t3.micro\"")]
    [InlineData("""new Filter("name", ["al2023-ami-2023.*"])""", "\"m7g.large\"")]
    [InlineData("""new Filter("name", ["al2023-ami-2023.*-arm64", "al2023-ami-2023.*-x86_64"])""", "\"m7g.large\"")]
    [InlineData("""new Filter("name", [wanted])""", "\"m7g.large\"")]
    [InlineData("""new Filter("name", ["web-arm64-*"])""", "\"t3.micro\"")]
    public Task By_filters(string filters, string type) => Verify.Reports(Sdk(
        $$"""
        var answer = await ec2.DescribeImagesAsync(new DescribeImagesRequest { Owners = ["self"], Filters = [{{filters}}] });
                var image = answer.Images.OrderByDescending(i => i.CreationDate).First();
                return new RunInstancesRequest { ImageId = image.ImageId, InstanceType = {{type}} };
        """));

    [Theory]
    [InlineData("""return new RunInstancesRequest { ImageId = (await ec2.DescribeImagesAsync(Request())).Images.MaxBy(i => i.CreationDate)!.ImageId, InstanceType = {|AMI0201:"t3.micro"|} };""")]
    [InlineData("""return new RunInstancesRequest { ImageId = await Latest(), InstanceType = {|AMI0201:"t3.micro"|} };""")]
    [InlineData("""var images = (await ec2.DescribeImagesAsync(Request())).Images; images.Sort((a, b) => string.CompareOrdinal(b.CreationDate, a.CreationDate)); return new RunInstancesRequest { ImageId = images[0].ImageId, InstanceType = {|AMI0201:InstanceType.T3Micro|} };""")]
    [InlineData("""return new RunInstancesRequest { ImageId = (await ec2.DescribeImagesAsync(Request())).Images.MaxBy(i => i.CreationDate)!.Name, InstanceType = "t3.micro" };""")]
    [InlineData("""var id = (await ec2.DescribeImagesAsync(Request())).Images.MaxBy(i => i.CreationDate)?.ImageId ?? wanted; return new RunInstancesRequest { ImageId = id, InstanceType = "t3.micro" };""")]
    public Task However_the_image_gets_there(string statements) => Verify.Reports(Sdk(statements));

    [Theory]
    [InlineData("arm ? \"arm64\" : \"x86_64\"", "arm ? \"m7g.large\" : \"m7i.large\"")]
    [InlineData("arm ? \"arm64\" : \"x86_64\"", "{|AMI0201:\"mac2.metal\"|}")]
    public Task Alternatives_belong_together(string architecture, string type) => Verify.Reports(Sdk(
        $$"""
        var answer = await ec2.DescribeImagesAsync(new DescribeImagesRequest { Owners = ["self"], Filters = [new Filter("architecture", [{{architecture}}])] });
                return new RunInstancesRequest { ImageId = answer.Images.MaxBy(i => i.CreationDate)!.ImageId, InstanceType = {{type}} };
        """));

    [Fact]
    public Task The_message_names_what_was_asked_for() => Verify.Reports(
        Sdk("""
            var answer = await ec2.DescribeImagesAsync(new DescribeImagesRequest { Owners = ["self"], Filters = [new Filter("architecture", [{|#1:"arm64"|}])] });
                    return new RunInstancesRequest { ImageId = answer.Images.MaxBy(i => i.CreationDate)!.ImageId, InstanceType = {|#0:"t3.micro"|} };
            """),
        null,
        new DiagnosticResult("AMI0201", DiagnosticSeverity.Warning).WithLocation(0).WithLocation(1)
            .WithMessage("Instance type 't3.micro' runs x86_64, but the image 'architecture=arm64' is for arm64: no instance starts; use an x86_64 image, or an arm64 instance type ('t4g.micro')"));

    [Theory]
    [InlineData("""MachineImage.Lookup(new LookupMachineImageProps { Name = "al2023-ami-2023.*-arm64", Owners = new[] { "amazon" } })""", """{|AMI0201:"t3.micro"|}""")]
    [InlineData("""new LookupMachineImage(new LookupMachineImageProps { Name = "web-*", Owners = new[] { "self" }, Filters = new Dictionary<string, string[]> { ["architecture"] = new[] { "arm64" } } })""", """{|AMI0201:"t3.micro"|}""")]
    [InlineData("""MachineImage.Lookup(new LookupMachineImageProps { Name = "al2023-ami-2023.*-arm64", Owners = new[] { "amazon" } })""", "\"t4g.micro\"")]
    [InlineData("""MachineImage.Lookup(new LookupMachineImageProps { Name = "web-*", Owners = new[] { "self" } })""", "\"t4g.micro\"")]
    [InlineData("""MachineImage.Lookup(props)""", "\"t4g.micro\"")]
    public async Task In_the_CDK(string image, string type)
    {
        await Verify.Reports(Cdk($"new InstanceProps {{ MachineImage = {image}, InstanceType = new InstanceType({type}) }}"), Libs.Cdk);
        await Verify.Reports(Cdk($"new CfnInstanceProps {{ ImageId = {image}.GetImage(this).ImageId, InstanceType = {type} }}"), Libs.Cdk);
    }

    [Theory]
    [InlineData("AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>", """{|AMI0201:"t3.micro"|}""")]
    [InlineData("AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>", "\"t4g.micro\"")]
    [InlineData("AWS::EC2::Image::Id", "\"t3.micro\"")]
    public Task Of_a_parameter_of_the_stack(string parameterType, string type) => Verify.Reports(
        Cdk($$"""
            new CfnInstanceProps
                    {
                        ImageId = new CfnParameter(this, "Image", new CfnParameterProps { Type = "{{parameterType}}", Default = "/aws/service/debian/release/13/latest/arm64" }).ValueAsString,
                        InstanceType = {{type}},
                    }
            """),
        Libs.Cdk);

    [Theory]
    [InlineData("""GetAmi.Invoke(new GetAmiInvokeArgs { MostRecent = true, Owners = { "amazon" }, Filters = { new GetAmiFilterInputArgs { Name = "architecture", Values = { "arm64" } } } }).Apply(a => a.Id)""", """{|AMI0201:"t3.micro"|}""")]
    [InlineData("""GetAmi.Invoke(new() { MostRecent = true, Owners = { "amazon" }, Filters = { new GetAmiFilterInputArgs { Name = "name", Values = { "al2023-ami-2023.*-arm64" } } } }).Apply(a => a.ImageId)""", """{|AMI0201:"t3.micro"|}""")]
    [InlineData("""GetAmi.Invoke(new() { MostRecent = true, Owners = { "amazon" }, Filters = { new GetAmiFilterInputArgs { Name = "name", Values = { "al2023-ami-2023.*-arm64" } } } }).Apply(a => a.ImageId)""", "\"t4g.micro\"")]
    [InlineData("""GetAmi.Invoke(new() { MostRecent = true, Owners = { "amazon" }, Filters = { new GetAmiFilterInputArgs { Name = "name", Values = { name } } } }).Apply(a => a.Id)""", "\"t4g.micro\"")]
    [InlineData("""Output.Create(GetAmi.InvokeAsync(new GetAmiArgs { MostRecent = true, Owners = ["amazon"], Filters = [new GetAmiFilterArgs { Name = "architecture", Values = ["arm64"] }] })).Apply(a => a.Id)""", "\"t4g.micro\"")]
    public Task In_Pulumi(string image, string type) => Verify.Reports(
        $$"""
        using Pulumi;
        using Pulumi.Aws.Ec2;
        using Pulumi.Aws.Ec2.Inputs;

        class Program
        {
            object M(string name) => new InstanceArgs { Ami = {{image}}, InstanceType = {{type}} };
        }
        """,
        Libs.Pulumi);

    private static string Cdk(string props) => $$"""
        using Amazon.CDK;
        using Amazon.CDK.AWS.EC2;

        class S : Stack
        {
            object M(ILookupMachineImageProps props) => {{props}};
        }
        """;

    private static string Sdk(string statements) => $$"""
        using Amazon.EC2;
        using Amazon.EC2.Model;

        class Launcher(IAmazonEC2 ec2)
        {
            DescribeImagesRequest Request() => new() { Owners = ["self"], Filters = [new Filter("architecture", ["arm64"])] };

            private async Task<string> Latest()
            {
                var answer = await ec2.DescribeImagesAsync(new DescribeImagesRequest { Owners = ["self"], Filters = [new Filter("architecture", ["arm64"])] });
                return answer.Images.OrderByDescending(i => i.CreationDate).First().ImageId;
            }

            async Task<RunInstancesRequest> M(string wanted, List<string> values, bool arm)
            {
                {{statements}}
            }
        }
        """;
}
