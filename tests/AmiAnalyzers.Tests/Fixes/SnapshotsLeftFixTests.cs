using AmiAnalyzers.Tests.Harness;

using VerifyFix = AmiAnalyzers.Tests.Harness.VerifyFix<AmiAnalyzers.ImageIdAnalyzer, AmiAnalyzers.CodeFixes.LifeCycle.SnapshotsLeftCodeFixProvider>;

namespace AmiAnalyzers.Tests.Fixes;

public sealed class SnapshotsLeftFixTests
{
    [Fact]
    public Task Every_form_of_the_request() => VerifyFix.Rewrites(
        InMethod("""
            await ec2.DeregisterImageAsync({|AMI0402:new DeregisterImageRequest { ImageId = id }|});
                    await ec2.DeregisterImageAsync({|AMI0402:new DeregisterImageRequest(id)|});
                    await ec2.DeregisterImageAsync({|AMI0402:new() { ImageId = id }|});
                    var request = {|AMI0402:new DeregisterImageRequest()|};
                    request.ImageId = id;
                    await ec2.DeregisterImageAsync(request);
                    DeregisterImageRequest other = {|AMI0402:new()|};
                    var long_ = {|AMI0402:new DeregisterImageRequest
                    {
                        ImageId = id, // the old one
                    }|};
            """),
        InMethod("""
            await ec2.DeregisterImageAsync(new DeregisterImageRequest { ImageId = id, DeleteAssociatedSnapshots = true });
                    await ec2.DeregisterImageAsync(new DeregisterImageRequest(id) { DeleteAssociatedSnapshots = true });
                    await ec2.DeregisterImageAsync(new() { ImageId = id, DeleteAssociatedSnapshots = true });
                    var request = new DeregisterImageRequest() { DeleteAssociatedSnapshots = true };
                    request.ImageId = id;
                    await ec2.DeregisterImageAsync(request);
                    DeregisterImageRequest other = new() { DeleteAssociatedSnapshots = true };
                    var long_ = new DeregisterImageRequest
                    {
                        ImageId = id, // the old one
                        DeleteAssociatedSnapshots = true,
                    };
            """));

    private static string InMethod(string statements) => $$"""
        using Amazon.EC2;
        using Amazon.EC2.Model;

        class CleanUp
        {
            async Task Run(IAmazonEC2 ec2, string id)
            {
                {{statements}}
            }
        }
        """;
}
