using AmiAnalyzers.Tests.Harness;

using Verify = AmiAnalyzers.Tests.Harness.Verify<AmiAnalyzers.ImageIdAnalyzer>;

namespace AmiAnalyzers.Tests.Rules;

public sealed class HardCodedAmiIdTests
{
    private const string Usings = """
        using Amazon;
        using Amazon.EC2;
        using Amazon.EC2.Model;

        """;

    [Theory]
    [InlineData("""var request = new RunInstancesRequest { ImageId = {|AMI0001:"ami-0abcdef0123456781"|} };""")]
    [InlineData("""var request = new RunInstancesRequest(); request.ImageId = {|AMI0001:"ami-0abcdef0123456781"|};""")]
    [InlineData("""var id = {|AMI0001:"ami-0abcdef0123456781"|}; var request = new RunInstancesRequest { ImageId = id };""")]
    [InlineData("""const string Id = {|AMI0001:"ami-0abcdef0123456781"|}; var request = new RunInstancesRequest(Id, 1, 1);""")]
    [InlineData("""var script = "aws ec2 run-instances --image-id {|AMI0001:ami-0abcdef0123456781|} --count 1";""")]
    [InlineData("""var id = {|AMI0001:"ami-" + "0abcdef0123456781"|};""")]
    [InlineData("""System.ReadOnlySpan<byte> id = {|AMI0001:"ami-0abcdef0123456781"u8|};""")]
    [InlineData("""var n = 1; var text = $"\tstart {n} of {|AMI0001:ami-0abcdef0123456781|}!";""")]
    [InlineData("""var id = System.Environment.GetEnvironmentVariable("X") ?? {|AMI0001:"ami-0abcdef0123456781"|};""")]
    [InlineData("""var request = new RunInstancesRequest { ImageId = {|AMI0001:"ami-12345678"|} };""")]
    [InlineData("""var id = "ami-12345678";""")]
    [InlineData("""var id = "ami-1234567";""")]
    [InlineData("""var prefix = "ami-"; var ok = "x".StartsWith("ami-");""")]
    [InlineData("""var found = "x" == {|AMI0002:"ami-0abcdef0123456781"|};""")]
    [InlineData("""System.Console.WriteLine($"start {|AMI0002:ami-0abcdef0123456781|}");""")]
    [InlineData("""var request = {|AMI0402:new DeregisterImageRequest { ImageId = {|AMI0002:"ami-0abcdef0123456781"|} }|};""")]
    [InlineData("""var filter = new Filter { Name = "image-id", Values = new System.Collections.Generic.List<string> { {|AMI0002:"ami-0abcdef0123456781"|} } };""")]
    [InlineData("""var filter = new Filter("image-id", [{|AMI0002:"ami-0abcdef0123456781"|}]);""")]
    [InlineData("""var filter = new Filter { Name = "image-id", Values = ["ami-*"] };""")]
    [InlineData("""var request = new RunInstancesRequest { ImageId = {|AMI0003:"ami-1234"|} };""")]
    [InlineData("""var request = new RunInstancesRequest { ImageId = {|AMI0003:"AMI-0abcdef0123456781"|} };""")]
    [InlineData("""var request = new RunInstancesRequest { ImageId = {|AMI0003:" ami-0abcdef0123456781"|} };""")]
    [InlineData("""var id = "ami-1234"; var other = "ami-xyz";""")]
    [InlineData("""switch ("x") { case {|AMI0002:"ami-0abcdef0123456781"|}: break; }""")]
    [InlineData("""var names = new System.Collections.Generic.Dictionary<string, string> { [{|AMI0002:"ami-0abcdef0123456781"|}] = "web" };""")]
    public Task In_statements(string statements) => Verify.Reports(Usings + "class C { void M() { " + statements + " } }");
}

public sealed class HardCodedRegionMapTests
{
    [Fact]
    public Task An_id_whose_way_to_the_launch_only_the_use_shows() => Verify.Reports("""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Amazon.EC2;
        using Amazon.EC2.Model;

        class Launcher(IAmazonEC2 ec2)
        {
            public async Task StartAsync()
            {
                var images = new Dictionary<string, string> { ["web"] = {|AMI0001:"ami-0e4a9f3b2c1d5e6f7"|} };
                foreach (var (name, image) in images)
                {
                    await ec2.RunInstancesAsync(new RunInstancesRequest(image, 1, 1) { ClientToken = name });
                }
            }
        }
        """);

    [Fact]
    public Task A_Region_map_is_one_report_with_its_other_IDs_beside_it() => Verify.Reports(
        """
        class Images
        {
            static readonly Dictionary<string, string> ById = new()
            {
                ["us-east-1"] = {|#0:"ami-0c7e3b7f5a9d21e84"|},
                ["eu-west-1"] = {|#1:"ami-0f3a6d8e2b4c5179a"|},
                ["default"] = {|#2:"ami-0d1e8c5b7a3f92e46"|},
            };

            static string Of(string region) => region switch
            {
                "us-east-1" => {|#3:"ami-0c7e3b7f5a9d21e84"|},
                "eu-west-1" => {|#4:"ami-0f3a6d8e2b4c5179a"|},
                "ap-south-1" => "ami-12345678",
                _ => throw new ArgumentException(region),
            };

            static readonly Dictionary<string, string> ByName = new()
            {
                ["web"] = {|AMI0001:"ami-0c7e3b7f5a9d21e84"|},
                ["db"] = {|AMI0001:"ami-0f3a6d8e2b4c5179a"|},
            };
        }
        """,
        Setup.Default,
        Report().WithLocation(0).WithLocation(1).WithLocation(2),
        Report().WithLocation(3).WithLocation(4));

    [Fact]
    public Task Constants_beside_a_Region_map_are_reported_where_they_stand() => Verify.Reports("""
        class Images
        {
            const string Virginia = {|AMI0001:"ami-0c7e3b7f5a9d21e84"|};
            static readonly string Ireland = {|AMI0001:"ami-0f3a6d8e2b4c5179a"|};
            static readonly Dictionary<string, string> ById = new() { ["us-east-1"] = Virginia, ["eu-west-1"] = Ireland };
        }
        """);

    private static Microsoft.CodeAnalysis.Testing.DiagnosticResult Report() => new("AMI0001", Microsoft.CodeAnalysis.DiagnosticSeverity.Warning);
}
