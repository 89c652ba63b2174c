using AmiAnalyzers.Tests.Harness;

using Verify = AmiAnalyzers.Tests.Harness.Verify<AmiAnalyzers.ImageIdAnalyzer>;

namespace AmiAnalyzers.Tests.Rules;

/// <summary>AMI0402: what becomes of the snapshots of a deregistered image.</summary>
public sealed class SnapshotsLeftTests
{
    [Theory]
    [InlineData("""await ec2.DeregisterImageAsync({|AMI0402:new DeregisterImageRequest { ImageId = id }|});""")]
    [InlineData("""await ec2.DeregisterImageAsync({|AMI0402:new DeregisterImageRequest(id)|});""")]
    [InlineData("""await ec2.DeregisterImageAsync({|AMI0402:new() { ImageId = id }|});""")]
    [InlineData("""var request = {|AMI0402:new DeregisterImageRequest()|}; request.ImageId = id; await ec2.DeregisterImageAsync(request);""")]
    [InlineData("""foreach (var one in ids) { await ec2.DeregisterImageAsync({|AMI0402:new DeregisterImageRequest { ImageId = one }|}); }""")]
    [InlineData("""await Task.WhenAll(ids.Select(one => ec2.DeregisterImageAsync({|AMI0402:new DeregisterImageRequest(one)|})));""")]
    public Task Nothing_is_said(string statements) => Verify.Reports(InMethod(statements));

    [Theory]
    [InlineData("""await ec2.DeregisterImageAsync(new DeregisterImageRequest { ImageId = id, DeleteAssociatedSnapshots = true });""")]
    [InlineData("""await ec2.DeregisterImageAsync(new DeregisterImageRequest { ImageId = id, DeleteAssociatedSnapshots = false });""")]
    [InlineData("""var request = new DeregisterImageRequest(id); request.DeleteAssociatedSnapshots = true; await ec2.DeregisterImageAsync(request);""")]
    [InlineData("""var request = new DeregisterImageRequest(id); if (ids.Count > 0) { request.DeleteAssociatedSnapshots = true; } await ec2.DeregisterImageAsync(request);""")]
    [InlineData("""var request = new DeregisterImageRequest(id); Complete(request); await ec2.DeregisterImageAsync(request); void Complete(DeregisterImageRequest r) => r.DeleteAssociatedSnapshots = true;""")]
    [InlineData("""var request = new DeregisterImageRequest(id); Other.Complete(request); await ec2.DeregisterImageAsync(request);""")]
    [InlineData("""await ec2.DeregisterImageAsync(new DeregisterImageRequest(id)); await ec2.DeleteSnapshotAsync(new DeleteSnapshotRequest(id));""")]
    [InlineData("""await ec2.DeregisterImageAsync(new DeregisterImageRequest(id)); Other.DeleteSnapshots(ids);""")]
    public Task Something_is_said_or_done(string statements) => Verify.Reports(InMethod(statements));

    [Fact]
    public Task An_SDK_without_the_member() => Verify.Reports(
        """
        using Amazon.EC2;
        using Amazon.EC2.Model;

        class CleanUp
        {
            Task Run(IAmazonEC2 ec2, string id) => ec2.DeregisterImageAsync(new DeregisterImageRequest { ImageId = id });
        }
        """,
        Libs.OldSdk);

    private static string InMethod(string statements) => $$"""
        using Amazon.EC2;
        using Amazon.EC2.Model;

        class CleanUp
        {
            async Task Run(IAmazonEC2 ec2, string id, List<string> ids)
            {
                {{statements}}
            }
        }

        static class Other
        {
            public static void Complete(DeregisterImageRequest request) => request.DeleteAssociatedSnapshots = true;

            public static void DeleteSnapshots(List<string> ids) { }
        }
        """;
}
