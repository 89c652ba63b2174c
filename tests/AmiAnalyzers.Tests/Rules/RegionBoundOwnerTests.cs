using AmiAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

using Verify = AmiAnalyzers.Tests.Harness.Verify<AmiAnalyzers.ImageIdAnalyzer>;
using VerifyFix = AmiAnalyzers.Tests.Harness.VerifyFix<AmiAnalyzers.ImageIdAnalyzer, AmiAnalyzers.CodeFixes.LookUps.RegionBoundOwnerCodeFixProvider>;

namespace AmiAnalyzers.Tests.Rules;

public sealed class RegionBoundOwnerTests
{
    [Theory]
    [InlineData("137112412989", "Amazon Linux", "some Regions")]
    [InlineData("656109587541", "Amazon Linux", "me-south-1")]
    [InlineData("591542846629", "Amazon ECS", "some Regions")]
    [InlineData("092701018921", "Bottlerocket", "us-east-1")]
    [InlineData("877085696533", "Amazon EKS", "af-south-1")]
    public Task The_message_names_the_publisher_and_the_Region(string account, string publisher, string regions) => Verify.Reports(
        Request($$"""Owners = [{|#0:"{{account}}"|}]"""),
        null,
        new DiagnosticResult("AMI0106", DiagnosticSeverity.Info).WithLocation(0)
            .WithMessage($"Account {account} publishes images of {publisher} in {regions} only: use the owner 'amazon', which finds them in every Region"));

    [Theory]
    [InlineData("""Owners = ["amazon"]""")]
    [InlineData("""Owners = ["self"]""")]
    [InlineData("""Owners = ["099720109477"]""")]
    [InlineData("""Owners = ["602401143452"]""")]
    [InlineData("""Owners = [account]""")]
    [InlineData("""Owners = ["amazon", "137112412989"]""")]
    [InlineData("""Filters = [new Filter("owner-id", [account])]""")]
    [InlineData("""Owners = [account switch { "af-south-1" => "210953353124", "us-east-1" => "137112412989", _ => account }]""")]
    [InlineData("""Owners = ["self"], Filters = [new Filter("description", ["137112412989"])]""")]
    public Task Silent(string members) => Verify.Silent(Request(members));

    [Theory]
    [InlineData("""Owners = [{|AMI0106:"137112412989"|}]""", """Owners = ["amazon"]""")]
    [InlineData("""Owners = new List<string> { {|AMI0106:"137112412989"|} }""", """Owners = new List<string> { "amazon" }""")]
    [InlineData("""Owners = new() { {|AMI0106:"137112412989"|}, "self" }""", """Owners = new() { "amazon", "self" }""")]
    [InlineData("""Owners = [{|AMI0106:"137112412989"|}, {|AMI0106:"591542846629"|}]""", """Owners = ["amazon"]""")]
    [InlineData("""Owners = new List<string> { {|AMI0106:"137112412989"|}, "self", {|AMI0106:"210953353124"|} }""", """Owners = new List<string> { "amazon", "self" }""")]
    [InlineData("""Owners = new List<string> { "self", {|AMI0106:"137112412989"|}, {|AMI0106:"210953353124"|}, }""", """Owners = new List<string> { "self", "amazon", }""")]
    [InlineData("""Filters = [new Filter("owner-id", [{|AMI0106:"137112412989"|}])]""", """Filters = [new Filter("owner-alias", ["amazon"])]""")]
    [InlineData("""Filters = [new Filter { Name = "owner-id", Values = [{|AMI0106:"137112412989"|}, {|AMI0106:"210953353124"|}] }]""", """Filters = [new Filter { Name = "owner-alias", Values = ["amazon"] }]""")]
    [InlineData("""Filters = new List<Filter> { new() { Values = new List<string> { {|AMI0106:"137112412989"|} }, Name = "owner-id" } }""", """Filters = new List<Filter> { new() { Values = new List<string> { "amazon" }, Name = "owner-alias" } }""")]
    public Task Fixed_in_the_SDK(string before, string after) => VerifyFix.Rewrites(Request(before), Request(after));

    [Fact]
    public Task Fixed_in_a_constant_of_its_own() => VerifyFix.Rewrites(
        Request("""Owners = [Account]""", """private const string Account = {|AMI0106:"137112412989"|};"""),
        Request("""Owners = [Account]""", """private const string Account = "amazon";"""));

    [Theory]
    // The account says something elsewhere too, or in a filter something else stands beside it.
    [InlineData("Owners = [Account]", """private const string Account = {|AMI0106:"137112412989"|}; bool IsAmazon(string owner) => owner == Account;""")]
    [InlineData("Owners = [Account]", """public const string Account = {|AMI0106:"137112412989"|};""")]
    [InlineData("""Filters = [new Filter("owner-id", [{|AMI0106:"137112412989"|}, "123456789012"])]""", "")]
    [InlineData("""Filters = [new Filter("owner-id", [{|AMI0106:"137112412989"|}, account])]""", "")]
    [InlineData("""Filters = [new Filter("owner-alias", ["aws-marketplace"]), new Filter("owner-id", [{|AMI0106:"137112412989"|}])]""", "")]
    [InlineData("""Filters = [new Filter(OwnerId, [{|AMI0106:"137112412989"|}])]""", """private const string OwnerId = "owner-id";""")]
    public Task Offers_nothing(string members, string declarations) => VerifyFix.OffersNothing(Request(members, declarations));

    [Fact]
    public Task Offers_no_owner_that_is_not_trusted() => VerifyFix.OffersNothing(
        Request("""Owners = [{|AMI0106:"137112412989"|}]"""), new Setup { EditorConfig = "ami_analyzers.trusted_owners = 137112412989" });

    [Fact]
    public Task Fixed_where_it_is_added() => VerifyFix.Rewrites(
        Method("""
            var request = new DescribeImagesRequest { Owners = new List<string>() };
                    request.Owners.Add({|AMI0106:"137112412989"|});
                    return request;
            """),
        Method("""
            var request = new DescribeImagesRequest { Owners = new List<string>() };
                    request.Owners.Add("amazon");
                    return request;
            """));

    [Fact]
    public Task Fixed_in_the_CDK() => VerifyFix.Rewrites(Cdk("""{|AMI0106:"137112412989"|}""", "owner-id", """{|AMI0106:"591542846629"|}"""), Cdk("\"amazon\"", "owner-alias", "\"amazon\""), Libs.Cdk);

    [Fact]
    public Task Fixed_in_Pulumi() => VerifyFix.Rewrites(Pulumi("""{|AMI0106:"137112412989"|}""", "owner-id", """{|AMI0106:"591542846629"|}"""), Pulumi("\"amazon\"", "owner-alias", "\"amazon\""), Libs.Pulumi);

    private static string Cdk(string owner, string filter, string filtered) => $$"""
        using Amazon.CDK.AWS.EC2;

        class Images
        {
            IMachineImage Linux => MachineImage.Lookup(new LookupMachineImageProps { Name = "al2023-ami-*", Owners = new[] { {{owner}} } });
            IMachineImage Ecs => MachineImage.Lookup(new LookupMachineImageProps { Name = "al2023-ami-ecs-*", Filters = new Dictionary<string, string[]> { ["{{filter}}"] = new[] { {{filtered}} } } });
        }
        """;

    private static string Pulumi(string owner, string filter, string filtered) => $$"""
        using Pulumi.Aws.Ec2;
        using Pulumi.Aws.Ec2.Inputs;

        class Images
        {
            object Linux => GetAmi.Invoke(new GetAmiInvokeArgs { MostRecent = true, Owners = { {{owner}} } });
            object Ecs => GetAmi.Invoke(new GetAmiInvokeArgs { MostRecent = true, Filters = { new GetAmiFilterInputArgs { Name = "{{filter}}", Values = { {{filtered}} } } } });
        }
        """;

    private static string Request(string members, string declarations = "") => Method($$"""return new DescribeImagesRequest { {{members}} };""", declarations);

    private static string Method(string statements, string declarations = "") => $$"""
        using Amazon.EC2.Model;

        class Images
        {
            {{declarations}}
            DescribeImagesRequest M(string account)
            {
                {{statements}}
            }
        }
        """;
}
