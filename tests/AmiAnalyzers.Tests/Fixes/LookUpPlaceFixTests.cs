using System.Text.RegularExpressions;
using AmiAnalyzers.Tests.Harness;

using VerifyFix = AmiAnalyzers.Tests.Harness.VerifyFix<AmiAnalyzers.ImageIdAnalyzer, AmiAnalyzers.CodeFixes.LookUpImageCodeFixProvider>;

namespace AmiAnalyzers.Tests.Fixes;

/// <summary>Where the first action of an ID in code on the AWS SDK writes the look-up, and how it fits in there.</summary>
public sealed class LookUpPlaceFixTests
{
    private const string Run = "ec2.RunInstancesAsync(new RunInstancesRequest";

    /// <summary>Code that cannot wait gets the ID from a variable before the nearest code that can.</summary>
    [Fact]
    public Task Lambdas_take_variables() => Rewrites(
        $$"""
        public async Task Billing(string[] names)
        {
            // The small ones.
            await Task.WhenAll(names.Select(name => {{Run}} { ImageId = ID1, KeyName = name })));
            await Task.WhenAll(names.Select(name => {{Run}} { ImageId = ID2, KeyName = name })));
        }
        """,
        $$"""
        public async Task Billing(string[] names)
        {
            var imageId = GET("/ami/billing-1e84");
            // The small ones.
            await Task.WhenAll(names.Select(name => {{Run}} { ImageId = imageId, KeyName = name })));
            var imageId1 = GET("/ami/billing-1537");
            await Task.WhenAll(names.Select(name => {{Run}} { ImageId = imageId1, KeyName = name })));
        }
        """);

    [Fact]
    public Task An_expression_body_becomes_a_block() => Rewrites(
        $"public async Task Billing(string[] names) => await Task.WhenAll(names.Select(name => {Run} {{ ImageId = ID1, KeyName = name }})));",
        $$"""
        public async Task Billing(string[] names)
        {
            var imageId = GET("/ami/billing");
            await Task.WhenAll(names.Select(name => {{Run}} { ImageId = imageId, KeyName = name })));
        }
        """);

    [Fact]
    public Task Comments_on_an_expression_body_stay() => Rewrites(
        $$"""
        public async Task Billing(string[] names) => // one each
            await Task.WhenAll(names.Select(name => {{Run}} { ImageId = ID1, KeyName = name }))); // of the newest
        """,
        $$"""
        public async Task Billing(string[] names)
        {
            // one each
            var imageId = GET("/ami/billing");
            await Task.WhenAll(names.Select(name => {{Run}} { ImageId = imageId, KeyName = name }))); // of the newest
        }
        """);

    [Theory]
    [InlineData("CancellationToken token", "")]
    [InlineData("CancellationToken token", ", token")]
    [InlineData("CancellationToken token = default", "")]
    public Task Cancellation_is_passed_on(string parameter, string argument) => Rewrites(
        $"public async Task Billing({parameter}) => await {Run} {{ ImageId = ID1 }}{argument});",
        $"public async Task Billing({parameter}) => await {Run} {{ ImageId = GET(\"/ami/billing\", token) }}{argument});");

    /// <summary>Of several tokens the nearest counts that can be named.</summary>
    [Theory]
    [InlineData("Func<CancellationToken, Task> start = async stop => ", ", stop")]
    [InlineData("Func<int, Task> start = async _ => ", ", token")]
    [InlineData("Func<IAmazonEC2, IAmazonSimpleSystemsManagement, Task> start = static async (ec2, ssm) => ", "")]
    public Task Cancellation_in_lambdas(string lambda, string token) => Rewrites(
        $$"""
        public Task Billing(CancellationToken token)
        {
            {{lambda}}await {{Run}} { ImageId = ID1 });
            return Task.FromCanceled(token);
        }
        """,
        $$"""
        public Task Billing(CancellationToken token)
        {
            {{lambda}}await {{Run}} { ImageId = GET("/ami/billing"{{token}}) });
            return Task.FromCanceled(token);
        }
        """);

    /// <summary>A member whose value is more than what is started becomes the parameter's name; what is started and what is told of it come from one look-up.</summary>
    [Fact]
    public Task A_constant_that_is_compared_too() => Rewrites(
        $$"""
        private const string Web = ID1;

        public async Task Billing(Instance other)
        {
            if (other.ImageId != Web)
            {
                await {{Run}} { ImageId = Web });
            }
        }
        """,
        $$"""
        private const string Web = "/ami/web";

        public async Task Billing(Instance other)
        {
            var imageId = GET(Web);
            if (other.ImageId != imageId)
            {
                await {{Run}} { ImageId = imageId });
            }
        }
        """);

    [Fact]
    public Task A_constant_that_is_logged_in_two_methods() => Rewrites(
        $$"""
        private const string Web = ID1;

        public async Task Billing(Action<string> log)
        {
            log($"Starting {Web}");
            await {{Run}} { ImageId = Web });
        }

        public async Task Reporting(Action<string> log)
        {
            await {{Run}} { ImageId = Web });
            await {{Run}} { ImageId = Web });
        }
        """,
        $$"""
        private const string Web = "/ami/web";

        public async Task Billing(Action<string> log)
        {
            var imageId = GET(Web);
            log($"Starting {imageId}");
            await {{Run}} { ImageId = imageId });
        }

        public async Task Reporting(Action<string> log)
        {
            await {{Run}} { ImageId = GET(Web) });
            await {{Run}} { ImageId = GET(Web) });
        }
        """);

    [Fact]
    public Task A_constant_in_a_lambda() => Rewrites(
        """
        private const string Web = ID1;

        public async Task Billing(string[] names) =>
            await Task.WhenAll(names.Select(name => ec2.RequestSpotInstancesAsync(new() { LaunchSpecification = new() { ImageId = Web, KeyName = name } })));
        """,
        """
        private const string Web = "/ami/web";

        public async Task Billing(string[] names)
        {
            var imageId = GET(Web);
            await Task.WhenAll(names.Select(name => ec2.RequestSpotInstancesAsync(new() { LaunchSpecification = new() { ImageId = imageId, KeyName = name } })));
        }
        """);

    [Fact]
    public Task A_constant_that_is_named_too() => Rewrites(
        $$"""
        private const string Web = ID1;

        public async Task Billing() => await {{Run}} { ImageId = Web, KeyName = nameof(Web) });
        """,
        $$"""
        private const string Web = "resolve:ssm:/ami/web";

        public async Task Billing() => await {{Run}} { ImageId = Web, KeyName = nameof(Web) });
        """);

    [Theory]
    [InlineData("string[] WebImages = { ID1 }", "WebImages[0]")]
    [InlineData("List<string> WebImages = new() { ID1 }", "WebImages[0]")]
    [InlineData("Dictionary<string, string> WebImages = new() { [\"\"] = ID1 }", "WebImages[\"\"]")]
    public Task A_collection_in_a_field(string field, string image) => Rewrites(
        $"private static readonly {field};\n\npublic async Task Billing() => await {Run} {{ ImageId = {image} }});",
        $"private static readonly {field.Replace("ID1", "\"resolve:ssm:/ami/web\"")};\n\npublic async Task Billing() => await {Run} {{ ImageId = {image} }});");

    /// <summary>A report on the use of another type's constant has the fix of the constant.</summary>
    [Fact]
    public Task The_constant_of_another_type() => VerifyFix.Rewrites(
        Server($"public async Task Billing() => await {Run} {{ ImageId = {{|AMI0101:Images.Web|}} }});") + Images("\"ami-0c7e3b7f5a9d21e84\""),
        Server($"public async Task Billing() => await {Run} {{ ImageId = Images.Web }});") + Images("\"resolve:ssm:/ami/web\""),
        Setup.Default.Without("AMI0001"));

    private static string Images(string web) => $"static class Images {{ public const string Web = {web}; }}\n";

    private static Task Rewrites(string before, string after) => VerifyFix.Rewrites(
        Server(before.Replace("ID1", "{|AMI0001:\"ami-0c7e3b7f5a9d21e84\"|}").Replace("ID2", "{|AMI0001:\"ami-04d29b6f966df1537\"|}")),
        Server(LookUp.Replace(after, "(await ssm.GetParameterAsync(new GetParameterRequest { Name = $1 }$2)).Parameter.Value")),
        Setup.Default.Without("AMI0101"));

    private static readonly Regex LookUp = new("GET\\(([^,)]+)([^)]*)\\)");

    private static string Server(string members) => $$"""
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;

        class Server(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm)
        {
            {{members.ReplaceLineEndings("\n    ")}}

            internal Task Touch() => Task.WhenAll(ec2.DescribeRegionsAsync(), ssm.GetParameterAsync(new()));
        }

        """;

    /// <summary>That a placeholder is launched is said by the class that launches it.</summary>
    [Fact]
    public async Task A_placeholder_of_another_class()
    {
        var titles = await VerifyFix.Titles("""
            using Amazon.EC2;
            using Amazon.EC2.Model;

            static class Images
            {
                public const string Web = "ami-12345678";
                public const string Worker = "ami-0c7e3b7f5a9d21e84";
            }

            class Server(IAmazonEC2 ec2)
            {
                public Task StartAsync(bool isWorker) => StartAsync(isWorker ? Images.Worker : Images.Web);

                private Task StartAsync(string image) => ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image });
            }
            """);

        Assert.Equal("Let EC2 look up Amazon Linux 2023 (x86_64) in SSM Parameter Store at launch", titles[0]);
    }
}
