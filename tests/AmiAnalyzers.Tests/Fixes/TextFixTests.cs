using AmiAnalyzers.Tests.Harness;

using VerifyFix = AmiAnalyzers.Tests.Harness.VerifyFix<AmiAnalyzers.ImageIdAnalyzer, AmiAnalyzers.CodeFixes.LookUpImageCodeFixProvider>;

namespace AmiAnalyzers.Tests.Fixes;

/// <summary>IDs inside longer text become references to a parameter where whoever reads the text understands them, in the text's own quotes and braces.</summary>
public sealed class TextFixTests
{
    private const string Id = "ami-0c7e3b7f5a9d21e84";

    [Theory]
    [InlineData("\"aws ec2 run-instances --image-id ID --count 1\"")]
    [InlineData("$\"aws --region {region} ec2 run-instances --image-id=ID\"")]
    [InlineData("@\"aws ec2 run-instances --image-id \"\"ID\"\" --count 1\"")]
    [InlineData("\"aws ec2 run-instances --count 1 \" + \"--image-id 'ID'\"")]
    [InlineData("\"aws ec2 deregister-image --image-id x; aws ec2 run-instances --image-id ID\"")]
    [InlineData("\"aws ec2 create-launch-template --launch-template-name x --launch-template-data '{\\\"ImageId\\\":\\\"ID\\\"}'\"")]
    [InlineData("\"aws ec2 create-launch-template-version --launch-template-id x --launch-template-data ImageId=ID\"")]
    [InlineData("\"New-EC2Instance -ImageId ID -MinCount 1\"")]
    public Task Command_lines_that_start_instances(string text) => Rewrites(text, "resolve:ssm:/ami/worker");

    /// <summary>Braces are as many in the source as make two in the text; YAML needs quotes around them.</summary>
    [Theory]
    [InlineData("\"Type: AWS::EC2::Instance\\nProperties:\\n  ImageId: ID\\n\"", "'{{resolve:ssm:/ami/worker}}'")]
    [InlineData("\"Type: AWS::EC2::Instance\\n\" + \"Properties:\\n  ImageId: ID\\n\"", "'{{resolve:ssm:/ami/worker}}'")]
    [InlineData("\"{ \\\"Type\\\": \\\"AWS::EC2::Instance\\\", \\\"Properties\\\": { \\\"ImageId\\\": \\\"ID\\\" } }\"", "{{resolve:ssm:/ami/worker}}")]
    [InlineData("@\"{ \"\"Type\"\": \"\"AWS::EC2::Instance\"\", \"\"Properties\"\": { \"\"ImageId\"\": \"\"ID\"\" } }\"", "{{resolve:ssm:/ami/worker}}")]
    [InlineData("$\"Type: AWS::EC2::Instance\\nProperties:\\n  ImageId: ID\\n  KeyName: {region}\\n\"", "'{{{{resolve:ssm:/ami/worker}}}}'")]
    [InlineData("string.Format(\"Type: AWS::EC2::Instance\\nProperties:\\n  ImageId: ID\\n  KeyName: {0}\\n\", region)", "'{{{{resolve:ssm:/ami/worker}}}}'")]
    public Task CloudFormation(string text, string reference) => Rewrites(text, reference);

    [Fact]
    public Task Each_ID_of_a_text() => VerifyFix.Rewrites(
        Program($$"""var worker = "aws ec2 run-instances --image-id {|AMI0001:{{Id}}|}; aws ec2 run-instances --image-id {|AMI0001:ami-04d29b6f966df1537|}";"""),
        Program("""var worker = "aws ec2 run-instances --image-id resolve:ssm:/golden; aws ec2 run-instances --image-id resolve:ssm:/golden";"""),
        new Setup { EditorConfig = "ami_analyzers.default_parameter = /golden" });

    [Theory]
    [InlineData("\"aws ec2 deregister-image --image-id ID\"")]
    [InlineData("\"aws ec2 run-instances --count 1; aws ec2 deregister-image --image-id ID\"")]
    [InlineData("\"aws ec2 run-instances --count 1\\naws ec2 modify-image-attribute --image-id ID\"")]
    [InlineData("\"aws ec2 describe-images --image-ids ID\"")]
    [InlineData("\"aws autoscaling create-launch-configuration --launch-configuration-name x --image-id ID\"")]
    [InlineData("\"Type: AWS::EC2::Image::Id\\nDefault: ID\\n\"")]
    [InlineData("\"Type: AWS::EC2::Instance\\nProperties:\\n  ImageId: ID\\n  KeyName: {0}\\n\"")]
    [InlineData("\"Type: AWS::EC2::Instance\\nProperties:\\n  ImageId: ID\\n  KeyName: {{key}}\\n\"")]
    [InlineData("\"<img src='ID.png'>\"")]
    public Task Nothing_is_offered_where_nobody_would_understand_it(string text) => VerifyFix.OffersNothing(Program($"var worker = {Marked(text)};"));

    private static Task Rewrites(string text, string reference) => VerifyFix.Rewrites(Program($"var worker = {Marked(text)};"), Program($"var worker = {text.Replace("ID", reference)};"));

    private static string Marked(string text) => text.Replace("ID", $"{{|AMI0001:{Id}|}}");

    private static string Program(string statement) => $$"""
        class Program
        {
            static string Worker(string region)
            {
                {{statement}}
                return worker + region;
            }
        }
        """;
}
