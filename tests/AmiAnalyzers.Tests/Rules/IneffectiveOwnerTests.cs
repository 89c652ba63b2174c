using AmiAnalyzers.Tests.Harness;

using Verify = AmiAnalyzers.Tests.Harness.Verify<AmiAnalyzers.ImageIdAnalyzer>;

namespace AmiAnalyzers.Tests.Rules;

/// <summary>AMI0302: what looks like an owner and is none.</summary>
public sealed class IneffectiveOwnerTests
{
    [Theory]
    [InlineData("""Filters = [new("name", ["web-*"]), new("owner-alias", [{|AMI0302:"self"|}])]""")]
    [InlineData("""Filters = [new("owner-alias", [{|AMI0302:"self"|}])]""")]
    [InlineData("""Filters = [new("name", ["web-*"]), new({|AMI0302:"owner"|}, ["self"])]""")]
    [InlineData("""Filters = [new Filter { Name = {|AMI0302:"owners"|}, Values = [account] }]""")]
    [InlineData("""Owners = {|AMI0302:[]|}, Filters = [new("name", ["web-*"])]""")]
    [InlineData("""Owners = {|AMI0302:new List<string>()|}, Filters = [new("name", ["web-*"])]""")]
    [InlineData("""Owners = {|AMI0302:new()|}, Filters = [new("name", ["web-*"])]""")]
    [InlineData("""Owners = {|AMI0302:new List<string>(4)|}, Filters = [new("name", ["web-*"])]""")]
    [InlineData("""Owners = {|AMI0302:Array.Empty<string>().ToList()|}, Filters = [new("name", ["web-*"])]""")]
    [InlineData("""Owners = {|AMI0302:[.. Enumerable.Empty<string>()]|}, Filters = [new("name", ["web-*"])]""")]
    [InlineData("""ExecutableUsers = [{|AMI0302:"123456789012"|}], Filters = [new("name", ["web-*"])]""")]
    [InlineData("""ExecutableUsers = new List<string> { {|AMI0302:account|} }, Filters = [new("name", ["web-*"])]""")]
    [InlineData("""ExecutableUsers = {|AMI0302:accounts|}, Filters = [new("name", ["web-*"])]""")]
    [InlineData("""ExecutableUsers = [Self], Filters = [new("name", ["web-*"])]""")]
    [InlineData("""ExecutableUsers = ["123456789012"], Owners = ["self"], Filters = [new("name", ["web-*"])]""")]
    [InlineData("""ExecutableUsers = ["123456789012"], Filters = [new("name", ["web-*"]), new("owner-id", [account])]""")]
    [InlineData("""ExecutableUsers = [account]""")]
    [InlineData("""Owners = ["self"], Filters = [new("owner-alias", ["amazon"])]""")]
    [InlineData("""Owners = accounts ?? []""")]
    [InlineData("""Owners = new List<string>(accounts), Filters = [new("name", ["web-*"])]""")]
    public Task In_the_initialiser(string members) => Verify.Reports(InMethod($$"""
        await ec2.DescribeImagesAsync(new DescribeImagesRequest { {{members}} });
        """));

    [Theory]
    [InlineData("""request.Owners = new List<string>(); request.Owners.Add("self");""")]
    [InlineData("""request.Owners = new List<string>(); foreach (var one in accounts) request.Owners.Add(one);""")]
    [InlineData("""request.Owners = new List<string>(); Fill(request.Owners);""")]
    [InlineData("""request.Owners = new List<string>(); Other.Fill(request.Owners);""")]
    [InlineData("""var owners = new List<string>(); request.Owners = owners; owners.Add(account);""")]
    [InlineData("""request.Owners = {|AMI0302:new List<string>()|};""")]
    [InlineData("""var owners = {|AMI0302:new List<string>()|}; request.Owners = owners;""")]
    [InlineData("""request.ExecutableUsers = [{|AMI0302:account|}];""")]
    public Task Later(string statements) => Verify.Reports(InMethod($$"""
        var request = new DescribeImagesRequest { Filters = [new("name", ["web-*"])] };
        {{statements}}
        await ec2.DescribeImagesAsync(request);
        """));

    private static string InMethod(string statements) => $$"""
        using Amazon.EC2;
        using Amazon.EC2.Model;

        class Finder
        {
            private const string Self = "self";

            async Task Run(IAmazonEC2 ec2, string account, List<string> accounts)
            {
                {{statements}}
            }

            static void Fill(List<string> owners) => owners.Add("self");
        }

        static class Other
        {
            public static void Fill(List<string> owners) => owners.Add("self");
        }
        """;
}
