using AmiAnalyzers.Slots;
using AmiAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

using Verify = AmiAnalyzers.Tests.Harness.Verify<AmiAnalyzers.ImageIdAnalyzer>;

namespace AmiAnalyzers.Tests.Robustness;

/// <summary>Which types are analysed at all: one telling name is enough, wherever AWS comes from, and the same name of something else is not.</summary>
public sealed class WakingTests
{
    private static readonly TestFile Elsewhere = new("/0/Elsewhere.cs", """
        global using Amazon.EC2;
        global using Request = Amazon.EC2.Model.DescribeImagesRequest;

        namespace Shop;

        public abstract class Operator(IAmazonEC2 ec2)
        {
            protected IAmazonEC2 Ec2 => ec2;
        }

        public class OwnRequest : Amazon.EC2.Model.RunInstancesRequest
        {
        }

        public static class Parameters
        {
            public const string Linux = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64";
        }

        public class Picture
        {
            public string? ImageId { get; set; }

            public string? InstanceType { get; set; }
        }
        """);

    [Theory]
    [InlineData("""Task Find() => Ec2.DescribeImagesAsync(request: {|AMI0301:new() { Filters = [new("name", ["web-*"])] }|});""")]
    [InlineData("""Task Find() { var request = {|AMI0301:new Request { Filters = [new("name", ["web-*"])] }|}; return Ec2.DescribeImagesAsync(request); }""")]
    [InlineData("""Task Find() => Ec2?.DescribeImagesAsync({|AMI0301:new Request { Filters = [new("name", ["web-*"])] }|})!;""")]
    [InlineData("""object Run() { OwnRequest request = new(); request.ImageId = Parameters.Linux; request.InstanceType = {|AMI0201:"t4g.micro"|}; return request; }""")]
    [InlineData("""object Run() => new OwnRequest { ImageId = Parameters.Linux, InstanceType = {|AMI0201:"t4g.micro"|} };""")]
    [InlineData("""OwnRequest Own => new() { ImageId = Parameters.Linux, InstanceType = {|AMI0201:"t4g.micro"|} };""")]
    [InlineData("""OwnRequest own = new() { @ImageId = Parameters.Linux, InstanceType = {|AMI0201:"t4g.micro"|} };""")]
    [InlineData("""object Run() => new Amazon.EC2.Model.RunInstancesRequest(minCount: 1, maxCount: 1, imageId: Parameters.Linux) { InstanceType = {|AMI0201:"t4g.micro"|} };""")]
    [InlineData("""object Both() => (new Picture { ImageId = "" }, new OwnRequest { ImageId = Parameters.Linux, InstanceType = {|AMI0201:"t4g.micro"|} });""")]
    public Task A_name_of_AWS_wakes(string member) => Verify.Reports(Worker(member), Project);

    [Theory]
    [InlineData("""object Run() => new Picture { ImageId = Parameters.Linux, InstanceType = "t4g.micro" };""")]
    [InlineData("""string ImageId(Picture picture) => picture.ImageId ?? ImageId(new() { ImageId = nameof(Picture.ImageId) });""")]
    [InlineData("""object Run(Picture picture) => picture is { ImageId: null } ? new { picture.ImageId } : Log("The ImageId of DescribeImages: " + picture.ImageId); string Log(string text) => text;""")]
    public async Task The_same_name_of_something_else_does_not(string member)
    {
        await Verify.Silent(Worker(member), Project);

        Assert.False(IsAnalysed(Worker(member)));
    }

    [Fact]
    public void What_cannot_be_bound_may_be_AWS() => Assert.True(IsAnalysed(Worker("""void M(dynamic request) => request.ImageId = Parameters.Linux;""")));

    private static Setup Project => Setup.Default with { OtherSources = [Elsewhere] };

    private static string Worker(string member) => $$"""
        namespace Shop;

        public class Worker(IAmazonEC2 ec2) : Operator(ec2)
        {
            {{member}}
        }
        """;

    private static bool IsAnalysed(string source)
    {
        var compilation = Analysis.Compile([source], Project);
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees[0]);
        var worker = compilation.GetTypeByMetadataName("Shop.Worker")!;
        var bodies = worker.DeclaringSyntaxReferences.Single().GetSyntax().DescendantNodes()
            .Where(node => node is ArrowExpressionClauseSyntax or BlockSyntax { Parent: MethodDeclarationSyntax })
            .Select(node => model.GetOperation(node)!);
        var aws = AwsContext.Create(compilation, Analysis.OptionsOf(Project))!;
        return new TypeTriggers(worker, aws, default).AreMeant(bodies, default);
    }
}
