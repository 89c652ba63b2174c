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

/// <summary>Whatever the text looks like, the report is on the ID.</summary>
public sealed class HardCodedTextTests
{
    [Theory]
    [InlineData("""const string S = {|AMI0001:@"ami-0c7e3b7f5a9d21e84"|};""")]
    [InlineData("""const string S = {|AMI0001:$"ami-0c7e3b7f5a9d21e84"|};""")]
    [InlineData(""""const string S = {|AMI0001:"""ami-0c7e3b7f5a9d21e84"""|};"""")]
    [InlineData("""const string S = {|AMI0001:"\u0061mi-0c7e3b7f5a9d21e84"|};""")]
    [InlineData("""const string S = "image:\n{|AMI0001:ami-0c7e3b7f5a9d21e84|}\n";""")]
    [InlineData("""const string S = "image:\u0009{|AMI0001:ami-0c7e3b7f5a9d21e84|}\0";""")]
    [InlineData("""const string S = "→{|AMI0001:ami-0c7e3b7f5a9d21e84|}←";""")]
    [InlineData("""const string S = "arn:aws:ec2:us-east-1::image/{|AMI0001:ami-0c7e3b7f5a9d21e84|}";""")]
    [InlineData("""const string S = "{\"ImageId\":\"{|AMI0001:ami-0c7e3b7f5a9d21e84|}\"}";""")]
    [InlineData("""const string S = @"{""ImageId"":""{|AMI0001:ami-0c7e3b7f5a9d21e84|}""}";""")]
    [InlineData("""const string S = "{|AMI0001:ami-0c7e3b7f5a9d21e84|},{|AMI0001:ami-0f3a6d8e2b4c5179a|}";""")]
    [InlineData("""const string S = "/aws/service/ecs/optimized-ami/amazon-linux-2023/{|AMI0001:ami-0c7e3b7f5a9d21e84|}/image_id";""")]
    [InlineData("""const string P = "ami-", S = {|AMI0001:P + "0c7e3b7f5a9d21e84"|};""")]
    [InlineData("""const string P = "ami-", S = {|AMI0001:$"{P}0c7e3b7f5a9d21e84"|};""")]
    [InlineData("""const string S = {|AMI0001:$"ami-{"0c7e3b7f5a9d21e84"}"|};""")]
    [InlineData("""const string S = {|AMI0001:"ami-0c7e3b7f" + "5a9d21e84"|};""")]
    [InlineData("""const string W = {|AMI0001:"ami-0c7e3b7f5a9d21e84"|}; object[] S(Func<string, object> x) => [x($"from {W}"), x("from " + W + ".")];""")]
    [InlineData("""const string P = "ami-", W = {|AMI0001:"ami-04d29b6f966df1537"|}; object S(Func<string, object> x) => x({|AMI0001:W + " " + P + "0c7e3b7f5a9d21e84"|});""")]
    [InlineData("""const string S = "--image-id " + {|AMI0001:"ami-0c7e3b7f5a9d21e84"|} + " --count 1";""")]
    [InlineData("""const string S = "Image: " + {|AMI0001:"ami-0c7e3b7f5a9d21e84"|};""")]
    [InlineData("""string S(string x) => "--image-id {|AMI0001:ami-0c7e3b7f5a9d21e84|}" + x;""")]
    [InlineData("""string S(string x) => $"{x}/{|AMI0001:ami-0c7e3b7f5a9d21e84|}{x}";""")]
    [InlineData("""string S(string image = {|AMI0001:"ami-0c7e3b7f5a9d21e84"|}) => image;""")]
    [InlineData("""[System.Obsolete("use {|AMI0001:ami-0c7e3b7f5a9d21e84|}")] int S;""")]
    [InlineData("""record R(string Image = {|AMI0001:"ami-0c7e3b7f5a9d21e84"|});""")]
    [InlineData("""delegate void D(string image = {|AMI0001:"ami-0c7e3b7f5a9d21e84"|});""")]
    [InlineData("""enum E { [System.ComponentModel.Description({|AMI0001:"ami-0c7e3b7f5a9d21e84"|})] Web }""")]
    public Task As_a_member(string member) => Verify.Reports("class C { " + member + "\n}");

    [Theory]
    [InlineData("""string S(string x) => "ami-0c7e3b7f" + x;""")]
    [InlineData("""string S(string x) => $"ami-0c7e3b7f{x}";""")]
    [InlineData("""const string S = "xami-0c7e3b7f5a9d21e84 ami-0c7e3b7f5a9d21e84a ami-0c7e3b7f5a9d21e84-x _ami-0c7e3b7f5a9d21e84 ami-0C7E3B7F5A9D21E84";""")]
    [InlineData("""const string S = "al2023-ami-2023.1.20230809.0-kernel-6.1-x86_64 amzn-ami-minimal-pv-2018.03 ami-id ami-launch-index aki-0c7e3b7f";""")]
    [InlineData("""// ami-0c7e3b7f5a9d21e84""")]
    [InlineData("""/// <summary>ami-0c7e3b7f5a9d21e84</summary> """)]
    [InlineData("""
        #if NEVER
        const string S = "ami-0c7e3b7f5a9d21e84";
        #endif
        """)]
    [InlineData("""[System.ComponentModel.DataAnnotations.RegularExpression("ami-0c7e3b7f5a9d21e84|ami-0f3a6d8e2b4c5179a")] string S = "";""")]
    [InlineData("""bool S(string x) => System.Text.RegularExpressions.Regex.IsMatch(x, "^ami-0c7e3b7f5a9d21e84$");""")]
    [InlineData("""static readonly System.Text.RegularExpressions.Regex S = new("^ami-0c7e3b7f5a9d21e84$");""")]
    [InlineData("""[System.Runtime.CompilerServices.CompilerGenerated] string S = "ami-0c7e3b7f5a9d21e84";""")]
    [InlineData("""[System.Runtime.CompilerServices.CompilerGenerated] string S => "ami-0c7e3b7f5a9d21e84";""")]
    [InlineData("""[System.CodeDom.Compiler.GeneratedCode("x", "1")] const string S = "ami-0c7e3b7f5a9d21e84";""")]
    public Task No_report(string member) => Verify.Reports("class C {\n" + member + "\n}");
}

public sealed class NamedOutsideLaunchTests
{
    [Theory]
    [InlineData("""if (id is {|AMI0002:"ami-0c7e3b7f5a9d21e84"|} or {|AMI0002:"ami-0f3a6d8e2b4c5179a"|}) { }""")]
    [InlineData("""if (instance is { ImageId: not {|AMI0002:"ami-0c7e3b7f5a9d21e84"|} }) { }""")]
    [InlineData("""var name = id switch { {|AMI0002:"ami-0c7e3b7f5a9d21e84"|} => "web", _ => "" };""")]
    [InlineData("""if (string.CompareOrdinal(id, {|AMI0002:"ami-0c7e3b7f5a9d21e84"|}) == 0) { }""")]
    [InlineData("""const string old = {|AMI0002:"ami-0c7e3b7f5a9d21e84"|}; if (id == old) { }""")]
    [InlineData("""var (old, name) = ({|AMI0002:"ami-0c7e3b7f5a9d21e84"|}, "web"); if (id == old) { System.Console.WriteLine(name); }""")]
    [InlineData("""foreach (var (old, _) in new[] { ({|AMI0002:"ami-0c7e3b7f5a9d21e84"|}, 1) }) { if (id == old) { } }""")]
    [InlineData("""var old = ({|AMI0002:"ami-0c7e3b7f5a9d21e84"|}, Name: "web"); if (id == old.Item1) { instance.ImageId = old.Name; }""")]
    [InlineData("""var expected = id == "" ? {|AMI0002:"ami-0c7e3b7f5a9d21e84"|} : null; if (id == expected) { }""")]
    [InlineData("""var blocked = new[] { {|AMI0002:"ami-0c7e3b7f5a9d21e84"|} }.ToFrozenSet(); if (blocked.Contains(id)) { }""")]
    [InlineData("""var blocked = new HashSet<string> { {|AMI0002:"ami-0c7e3b7f5a9d21e84"|} }; if (blocked.Count > 0 && blocked.Any(other => other == id)) { }""")]
    [InlineData("""throw new InvalidOperationException($"Not {id} but {|AMI0002:ami-0c7e3b7f5a9d21e84|}");""")]
    [InlineData("""Console.WriteLine(string.Format("Image {0}", {|AMI0002:"ami-0c7e3b7f5a9d21e84"|}));""")]
    [InlineData("""System.Diagnostics.Trace.TraceWarning({|AMI0002:"ami-0c7e3b7f5a9d21e84"|});""")]
    [InlineData("""System.Diagnostics.Debug.Assert(id != {|AMI0002:"ami-0c7e3b7f5a9d21e84"|}, "Not {|AMI0002:ami-0f3a6d8e2b4c5179a|}!");""")]
    [InlineData("""new Logger().Write({|AMI0002:"ami-0c7e3b7f5a9d21e84"|});""")]
    [InlineData("""new ImageLogic().Write({|AMI0001:"ami-0c7e3b7f5a9d21e84"|});""")]
    [InlineData("""var ids = new List<string> { {|AMI0002:"ami-0c7e3b7f5a9d21e84"|} }; ids.Add({|AMI0002:"ami-0f3a6d8e2b4c5179a"|}); _ = new DescribeImagesRequest { ImageIds = ids };""")]
    [InlineData("""var (old, name) = ({|AMI0002:"ami-0c7e3b7f5a9d21e84"|}, "web"); Console.WriteLine(name); _ = new DeregisterImageRequest { ImageId = old.Trim(), DeleteAssociatedSnapshots = true };""")]
    [InlineData("""string old, current; (old, current) = ({|AMI0002:"ami-0c7e3b7f5a9d21e84"|}, {|AMI0001:"ami-0f3a6d8e2b4c5179a"|}); _ = new RunInstancesRequest { ImageId = current }; _ = new DeregisterImageRequest { ImageId = old, DeleteAssociatedSnapshots = true };""")]
    [InlineData("""Array.ForEach(new[] { {|AMI0002:"ami-0c7e3b7f5a9d21e84"|} }, Remove); void Remove(string old) => _ = new DeregisterImageRequest { ImageId = old, DeleteAssociatedSnapshots = true };""")]
    [InlineData("""_ = new[] { {|AMI0002:"ami-0c7e3b7f5a9d21e84"|} }.Select(old => new DeregisterImageRequest { ImageId = old, DeleteAssociatedSnapshots = true }).ToList();""")]
    [InlineData("""if (new List<string> { id }.LastIndexOf({|AMI0002:"ami-0c7e3b7f5a9d21e84"|}) > 0) { }""")]
    [InlineData("""_ = new Filter("tag:image", [{|AMI0001:"ami-0c7e3b7f5a9d21e84"|}]);""")]
    [InlineData("""const string both = {|AMI0001:"ami-0c7e3b7f5a9d21e84"|}; if (id == both) { } _ = new RunInstancesRequest { ImageId = both };""")]
    [InlineData("""if (id == "ami-12345678") Console.WriteLine("ami-12345678");""")]
    public Task In_statements(string statements) => Verify.Reports("""
        using System.Collections.Frozen;
        using Amazon.EC2.Model;
        class Logger { public void Write(string text) { } }
        class ImageLogic { public void Write(string text) { } }
        class C { void M(string id, Instance instance) {
        """ + statements + " } }");

    [Fact]
    public Task A_filter_of_a_stack() => Verify.Reports(
        """
        using Amazon.CDK.AWS.EC2;
        class C
        {
            IMachineImage Image => MachineImage.Lookup(new LookupMachineImageProps
            {
                Name = "*",
                Filters = new Dictionary<string, string[]> { ["image-id"] = [{|AMI0002:"ami-0c7e3b7f5a9d21e84"|}] },
            });
        }
        """,
        Libs.Cdk);

    [Fact]
    public Task A_message_of_a_log_method() => Verify.Reports("""
        class LoggerMessageAttribute : Attribute { public string? Message { get; set; } }
        class C { [LoggerMessage(Message = "{Image} in place of {|AMI0002:ami-0c7e3b7f5a9d21e84|}")] void Replaced(string image) { } }
        """);
}

public sealed class MalformedAmiIdTests
{
    [Theory]
    [InlineData("""{|AMI0003:"ami-"|}""")]
    [InlineData("""{|AMI0003:"ami-0c7e3b7f5a9d21e8"|}""")]
    [InlineData("""{|AMI0003:"ami-0c7e3b7f5a9d21e84f"|}""")]
    [InlineData("""{|AMI0003:"ami-0c7e3b7g"|}""")]
    [InlineData("""{|AMI0003:"ami-xxxxxxxx"|}""")]
    [InlineData("""{|AMI0003:"ami-0C7E3B7F5A9D21E84"|}""")]
    [InlineData("""{|AMI0003:"Ami-0c7e3b7f"|}""")]
    [InlineData("""{|AMI0003:"ami-0c7e3b7f "|}""")]
    [InlineData("""{|AMI0003:"ami-0ac394d6a3example"|}""")]
    [InlineData("""id == "" ? {|AMI0003:"ami-1"|} : {|AMI0001:"ami-0c7e3b7f"|}""")]
    [InlineData("""$"ami-{id}" """)]
    [InlineData(""" "ami-" + id""")]
    [InlineData(""" "ami-{0}" """)]
    [InlineData(""" "ami-${AMI}" """)]
    [InlineData(""" "ami-%AMI%" """)]
    [InlineData(""" "resolve:ssm:/ami/web" """)]
    [InlineData(""" "amazon-linux" """)]
    public Task In_a_slot(string value) => Verify.Reports("using Amazon.EC2.Model; class C { RunInstancesRequest M(string id) => new() { ImageId = " + value + " }; }");

    [Theory]
    [InlineData("""new DeregisterImageRequest { ImageId = {|AMI0003:"ami-1234"|}, DeleteAssociatedSnapshots = true }""")]
    [InlineData("""new DescribeImagesRequest { ImageIds = [{|AMI0003:"ami-1234"|}, {|AMI0002:"ami-0c7e3b7f"|}] }""")]
    [InlineData("""new CreateTagsRequest { Resources = ["i-0c7e3b7f", {|AMI0003:"ami-0c7e3b7"|}] }""")]
    [InlineData("""new Filter("image-id", ["ami-*", "ami-0c7e3b7?", {|AMI0003:"ami-123"|}])""")]
    [InlineData("""new Filter("name", ["ami-123"])""")]
    public Task In_operations_on_images(string request) => Verify.Reports("using Amazon.EC2.Model; class C { object M() => " + request + "; }");

    [Fact]
    public Task Of_an_emulator() => Verify.Reports("""
        using Amazon.EC2;
        using Amazon.EC2.Model;
        class C
        {
            readonly AmazonEC2Client _ec2 = new(new AmazonEC2Config { ServiceURL = "http://localhost:4566" });
            const string Emulated = "ami-12345678";
            Task Start() => _ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-fake" });
            Task StartOne() => _ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Emulated });
            Task StartOther() => _ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Images.Emulated });
            Task Show() => _ec2.DescribeImagesAsync(new DescribeImagesRequest { ImageIds = ["ami-0c7e3b7f5a9d21e84"] });
        }
        static class Images { public const string Emulated = "ami-0abcdef1234567890"; }
        """);
}

public sealed class HardCodedRegionMapTests
{
    [Fact]
    public Task An_id_goes_through_a_loop_over_a_dictionary() => Verify.Reports("""
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
                    await ec2.RunInstancesAsync(new RunInstancesRequest({|AMI0101:image|}, 1, 1) { ClientToken = name });
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
