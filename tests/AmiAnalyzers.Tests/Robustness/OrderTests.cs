using AmiAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmiAnalyzers.Tests.Robustness;

/// <summary>Types that share a place say the same there, whichever of them is analysed first.</summary>
public sealed class OrderTests
{
    private const string X86 = "\"resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64\"";

    /// <summary>The files of each program; the first type declares what the others use.</summary>
    public static readonly TheoryData<Libs, string, string[]> Programs = new()
    {
        {
            Libs.Sdk, "AMI0001",
            [
                "[assembly: System.Reflection.AssemblyMetadata(\"image\", \"ami-0c7e3b7f5a9d21e84\")] System.Console.WriteLine(\"ami-0f3a6d8e2b4c5179a\");",
                "[assembly: System.Reflection.AssemblyMetadata(\"other\", \"ami-0c7e3b7f5a9d21e84\")] class C { }",
            ]
        },
        {
            Libs.Sdk, "AMI0001",
            [
                Launcher("A", "us-east-1", "Image", "public const string Image = \"ami-12345678\", Other = \"ami-12345678\";"),
                Launcher("B", "eu-west-1", "A.Image"),
                Launcher("C", "us-east-1", "A.Image"),
            ]
        },
        {
            Libs.Sdk, "AMI0001",
            [
                Launcher("A", "us-east-1", "Image", "private const string Image = \"ami-12345678\"; " + Launcher("Nested", "eu-west-1", "Image")),
                "class Other { }",
            ]
        },
        {
            Libs.Sdk, "AMI0003",
            [
                Launcher("A", "us-east-1", "Image", "public const string Image = \"ami-0c7e3b7f5a9d21e84 \";"),
                Launcher("B", "eu-west-1", "A.Image"),
            ]
        },
        {
            Libs.Sdk, "AMI0103",
            [
                Launcher("A", "eu-west-1", "Nested.Image", "public class Nested { public const string Image = \"ami-04d29b6f966df1537\"; " + Start("eu-west-2", "Image") + " }"),
                Launcher("B", "us-west-2", "A.Nested.Image"),
            ]
        },
        {
            Libs.Sdk, "AMI0201",
            [
                Launcher("A", "us-east-1", X86, "public class Nested { public const string Small = \"t4g.micro\"; " + Start("us-east-1", X86, "Small") + " }", "Nested.Small"),
                Launcher("B", "us-east-1", X86, type: "A.Nested.Small"),
            ]
        },
        {
            Libs.Sdk, "AMI0502",
            [
                Launcher("A", "us-east-1", "Image", "public const string Image = \"resolve:ssm:/aws/service/ami-amazon-linux-latest/amzn2-ami-kernel-5.10-hvm-arm64-gp2\";", "\"a1.large\""),
                Launcher("B", "us-east-1", "A.Image", type: "\"t4g.large\""),
                Launcher("C", "us-east-1", "A.Image", type: "\"a1.large\""),
            ]
        },
        {
            Libs.Cdk, "AMI0503",
            [
                Machine("A", "Image", "3", "public const string Image = \"/ami/web\";"),
                Machine("B", "A.Image", "4"),
                Machine("C", "A.Image", "5"),
            ]
        },
        {
            Libs.Sdk | Libs.Pulumi, "AMI0302",
            [
                "class A { public const string Owner = \"owner\"; }",
                "class B { object Request() => new Amazon.EC2.Model.DescribeImagesRequest { Filters = [new(A.Owner, [\"self\"])] }; }",
                "class C { object Request() => Pulumi.Aws.Ec2.GetAmi.Invoke(new() { MostRecent = true, Filters = { new Pulumi.Aws.Ec2.Inputs.GetAmiFilterInputArgs { Name = A.Owner, Values = { \"self\" } } } }); }",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task The_order_of_files_changes_nothing(Libs libs, string rule, string[] files)
    {
        var setup = new Setup
        {
            Libs = libs,
            Output = files[0].Contains("Console") ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            EditorConfig = "dotnet_diagnostic.AMI0503.severity = warning",
            AdditionalFiles = [new("/us-east-1.ami-catalog.json", """{ "Images": [ { "ImageId": "ami-04d29b6f966df1537" } ] }""")],
        };
        var compilation = Analysis.Compile(files, setup);
        Analysis.AssertNoErrors(compilation);
        var trees = compilation.SyntaxTrees;
        string[]? first = null;
        for (var turn = 0; turn < files.Length; turn++)
        {
            var turned = trees.Skip(turn).Concat(trees.Take(turn)).ToList();
            foreach (var order in new[] { turned, Enumerable.Reverse(turned) })
            {
                var options = new CompilationWithAnalyzersOptions(Analysis.OptionsOf(setup), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
                var again = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(order);
                string[] reports = [.. (await again.WithAnalyzers([new ImageIdAnalyzer()], options).GetAnalyzerDiagnosticsAsync()).Select(WholeReport.Of).Order(StringComparer.Ordinal)];
                Assert.Contains(reports, report => report.StartsWith(rule, StringComparison.Ordinal));
                Assert.Equal(first ??= reports, reports);
            }
        }
    }

    [Fact]
    public async Task An_attribute_of_the_assembly_belongs_to_no_program()
    {
        var reports = await Analysis.Of<ImageIdAnalyzer>(
            "[assembly: System.Reflection.AssemblyMetadata(\"image\", \"ami-0c7e3b7f5a9d21e84\")] System.Console.WriteLine(\"ami-\");", new Setup { Output = OutputKind.ConsoleApplication });

        Assert.Equal("imageId", Assert.Single(Assert.Single(reports).Properties).Key);
    }

    private static string Launcher(string name, string region, string image, string members = "", string type = "\"t3.micro\"") => "class " + name + " { " + members + " " + Start(region, image, type) + " }";

    private static string Start(string region, string image, string type = "\"t3.micro\"") =>
        "System.Threading.Tasks.Task Start() => new Amazon.EC2.AmazonEC2Client(Amazon.RegionEndpoint.GetBySystemName(\"" + region + "\")).RunInstancesAsync("
        + "new Amazon.EC2.Model.RunInstancesRequest { ImageId = " + image + ", InstanceType = " + type + " });";

    private static string Machine(string name, string image, string version, string members = "") =>
        "class " + name + " { " + members + " object Make() => Amazon.CDK.AWS.EC2.MachineImage.FromSsmParameter(" + image + ", new Amazon.CDK.AWS.EC2.SsmParameterImageOptions { ParameterVersion = \"" + version + "\" }); }";
}
