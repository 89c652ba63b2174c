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
    [InlineData("""var request = new DeregisterImageRequest { ImageId = {|AMI0002:"ami-0abcdef0123456781"|} };""")]
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
