using AmiAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

using Verify = AmiAnalyzers.Tests.Harness.Verify<AmiAnalyzers.ImageIdAnalyzer>;

namespace AmiAnalyzers.Tests.Rules;

public sealed class IgnoredCopyTests
{
    [Theory]
    [InlineData("await {|AMI0105:ec2.CopyImageAsync(request)|};")]
    [InlineData("await {|AMI0105:ec2.CopyImageAsync(request)|}.ConfigureAwait(false);")]
    [InlineData("{|AMI0105:ec2.CopyImageAsync(request)|};")]
    [InlineData("{|AMI0105:ec2.CopyImageAsync(request)|}.GetAwaiter().GetResult();")]
    [InlineData("foreach (var region in regions) { using var there = new AmazonEC2Client(RegionEndpoint.GetBySystemName(region)); await {|AMI0105:there.CopyImageAsync(request)|}; }")]
    [InlineData("var copy = await {|AMI0105:ec2.CopyImageAsync(request)|};")]
    [InlineData("{|AMI0105:ec2.CopyImageAsync(request)|}.Wait();")]
    [InlineData("var copy = {|AMI0105:ec2.CopyImageAsync(request)|}.Result;")]
    [InlineData("CopyImageResponse copy; copy = await {|AMI0105:ec2.CopyImageAsync(request)|};")]
    [InlineData("var copy = await {|AMI0105:ec2.CopyImageAsync(request)|}; if (copy.HttpStatusCode != System.Net.HttpStatusCode.OK) { throw new Exception(); }")]
    [InlineData("await {|AMI0105:ec2.CopyImageAsync(new CopyImageRequest { SourceImageId = id, SourceRegion = from, Name = \"web\" })|};")]
    [InlineData("await Task.WhenAll(regions.Select(_ => {|AMI0105:ec2.CopyImageAsync(request)|}));")]
    [InlineData("var started = new List<Task>(); foreach (var region in regions) started.Add({|AMI0105:ec2.CopyImageAsync(request)|}); await Task.WhenAll(started);")]
    // Not dropped.
    [InlineData("_ = await ec2.CopyImageAsync(request);")]
    [InlineData("_ = ec2.CopyImageAsync(request);")]
    [InlineData("var copy = await ec2.CopyImageAsync(request); Console.WriteLine(copy.ImageId);")]
    [InlineData("var copy = await ec2.CopyImageAsync(request); Keep(copy);")]
    [InlineData("Keep(await ec2.CopyImageAsync(request));")]
    [InlineData("var id2 = (await ec2.CopyImageAsync(request)).ImageId; Keep(id2);")]
    [InlineData("var copies = await Task.WhenAll(regions.Select(_ => ec2.CopyImageAsync(request)));")]
    [InlineData("var copies = await Task.WhenAll(ec2.CopyImageAsync(request)); Console.WriteLine(copies[0].ImageId);")]
    [InlineData("tasks.Add(ec2.CopyImageAsync(request));")]
    [InlineData("if (await ec2.CopyImageAsync(request) is { ImageId: var copied }) { Keep(copied); }")]
    // A question, not a copy.
    [InlineData("await ec2.CopyImageAsync(new CopyImageRequest { DryRun = true, SourceImageId = id, SourceRegion = from });")]
    public Task Dropped_answers(string statements) => Verify.Reports(Method(statements));

    [Theory]
    [InlineData("""var copy = await {|AMI0105:ireland.CopyImageAsync(new CopyImageRequest { SourceRegion = "us-east-1", SourceImageId = id, Name = "web" })|}; Keep(copy.ImageId); await ireland.RunInstancesAsync(new RunInstancesRequest { ImageId = id });""")]
    [InlineData("""var copy = await {|AMI0105:ireland.CopyImageAsync(request)|}; Keep(copy.ImageId); await ireland.CreateTagsAsync(new CreateTagsRequest { Resources = [id], Tags = tags });""")]
    [InlineData("""var copy = await {|AMI0105:ec2.CopyImageAsync(new CopyImageRequest { SourceRegion = "us-east-1", SourceImageId = id })|}; Keep(copy.ImageId); await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = id });""")]
    [InlineData("""var copy = await {|AMI0105:ec2.CopyImageAsync(new CopyImageRequest { SourceRegion = source.Config.RegionEndpoint.SystemName, SourceImageId = id })|}; Keep(copy.ImageId); await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = id });""")]
    // The new ID, another client, an earlier use, another image.
    [InlineData("""var copy = await ireland.CopyImageAsync(request); await ireland.RunInstancesAsync(new RunInstancesRequest { ImageId = copy.ImageId });""")]
    [InlineData("""var copy = await ireland.CopyImageAsync(request); Keep(copy.ImageId); await source.DeregisterImageAsync(new DeregisterImageRequest(id) { DeleteAssociatedSnapshots = false });""")]
    [InlineData("""await ireland.DescribeImageAttributeAsync(new DescribeImageAttributeRequest { ImageId = id }); var copy = await ireland.CopyImageAsync(request); Keep(copy.ImageId);""")]
    [InlineData("""var copy = await ireland.CopyImageAsync(request); Keep(copy.ImageId); await ireland.RunInstancesAsync(new RunInstancesRequest { ImageId = from });""")]
    [InlineData("""var copy = await ireland.CopyImageAsync(request); var other = await ireland.CopyImageAsync(new CopyImageRequest { SourceRegion = "us-east-1", SourceImageId = id, Name = "db" }); Keep(copy.ImageId + other.ImageId);""")]
    // Within one Region, or nobody knows.
    [InlineData("""var copy = await ireland.CopyImageAsync(new CopyImageRequest { SourceRegion = "eu-west-1", SourceImageId = id, Encrypted = true }); Keep(copy.ImageId); await ireland.RunInstancesAsync(new RunInstancesRequest { ImageId = id });""")]
    [InlineData("""var copy = await ec2.CopyImageAsync(new CopyImageRequest { SourceRegion = "eu-west-1", SourceImageId = id, Encrypted = true }); Keep(copy.ImageId); await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = id });""")]
    [InlineData("""var copy = await ec2.CopyImageAsync(new CopyImageRequest { SourceRegion = ec2.Config.RegionEndpoint.SystemName, SourceImageId = id }); Keep(copy.ImageId); await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = id });""")]
    [InlineData("""var copy = await ec2.CopyImageAsync(new CopyImageRequest { SourceRegion = from, SourceImageId = id }); Keep(copy.ImageId); await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = id });""")]
    public Task Uses_of_the_old_ID(string statements) => Verify.Reports(Method(
        """using var ireland = new AmazonEC2Client(RegionEndpoint.EUWest1); request = new CopyImageRequest { SourceRegion = "us-east-1", SourceImageId = id, Name = "web" }; """ + statements));

    [Theory]
    [InlineData("Task<CopyImageResponse> Copy(CopyImageRequest request) => ec2.CopyImageAsync(request);")]
    [InlineData("Task Copy(CopyImageRequest request) => ec2.CopyImageAsync(request);")]
    [InlineData("async Task<string> Copy(CopyImageRequest request) => (await ec2.CopyImageAsync(request)).ImageId;")]
    [InlineData("async Task Copy(CopyImageRequest request) => await {|AMI0105:ec2.CopyImageAsync(request)|};")]
    [InlineData("async Task Copy(CopyImageRequest request) => await Start(request); Task<CopyImageResponse> Start(CopyImageRequest request) => {|AMI0105:ec2.CopyImageAsync(request)|};")]
    public Task Answers_that_are_handed_on(string members) => Verify.Reports($$"""
        using Amazon.EC2;
        using Amazon.EC2.Model;

        class Copier(IAmazonEC2 ec2)
        {
            private {{members}}
        }
        """);

    [Fact]
    public Task Only_the_SDK_copies_images() => Verify.Silent("""
        using Amazon.EC2.Model;

        class Gallery
        {
            Task<string> CopyImageAsync(CopyImageRequest request) => Task.FromResult("");
            async Task M(CopyImageRequest request) => await CopyImageAsync(request);
        }
        """);

    [Fact]
    public Task The_message_says_where_the_new_ID_is() => Verify.Reports(
        Method("await {|#0:ec2.CopyImageAsync(request)|};"),
        null,
        new DiagnosticResult("AMI0105", DiagnosticSeverity.Info).WithLocation(0)
            .WithMessage("The answer of CopyImage is dropped: the copy has an ID of its own, which only the answer tells; use its ImageId"));

    private static string Method(string statements) => $$"""
        using Amazon;
        using Amazon.EC2;
        using Amazon.EC2.Model;

        class Copier
        {
            public void Keep(object copy) { }
            async Task M(IAmazonEC2 ec2, IAmazonEC2 source, CopyImageRequest request, string id, string from, string[] regions, List<Task> tasks, List<Tag> tags)
            {
                {{statements}}
            }
        }
        """;
}
