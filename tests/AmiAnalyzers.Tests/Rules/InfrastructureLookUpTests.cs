using AmiAnalyzers.Tests.Harness;

using Verify = AmiAnalyzers.Tests.Harness.Verify<AmiAnalyzers.ImageIdAnalyzer>;

namespace AmiAnalyzers.Tests.Rules;

/// <summary>AMI0301 and AMI0302 in CDK and Pulumi, where a look-up always ends in one image.</summary>
public sealed class InfrastructureLookUpTests
{
    [Theory]
    [InlineData("""MachineImage.Lookup({|AMI0301:new LookupMachineImageProps { Name = "web-*" }|});""")]
    [InlineData("""new LookupMachineImage({|AMI0301:new LookupMachineImageProps { Name = name }|});""")]
    [InlineData("""var props = {|AMI0301:new LookupMachineImageProps()|}; props.Name = name; MachineImage.Lookup(props);""")]
    [InlineData("""ILookupMachineImageProps props = {|AMI0301:new LookupMachineImageProps { Name = name }|}; MachineImage.Lookup(props);""")]
    [InlineData("""MachineImage.Lookup({|AMI0301:new LookupMachineImageProps { Name = name, Filters = new Dictionary<string, string[]> { ["architecture"] = new[] { "arm64" } } }|});""")]
    [InlineData("""MachineImage.Lookup(new LookupMachineImageProps { Name = name, Owners = new[] { "amazon" } });""")]
    [InlineData("""MachineImage.Lookup(new LookupMachineImageProps { Name = name, Owners = owners });""")]
    [InlineData("""MachineImage.Lookup(new LookupMachineImageProps { Name = name, Owners = ["self"] });""")]
    [InlineData("""var props = new LookupMachineImageProps { Name = name }; props.Owners = new[] { "self" }; MachineImage.Lookup(props);""")]
    [InlineData("""MachineImage.Lookup(new LookupMachineImageProps { Name = name, Filters = new Dictionary<string, string[]> { ["owner-id"] = new[] { "099720109477" } } });""")]
    [InlineData("""MachineImage.Lookup(new LookupMachineImageProps { Name = name, Filters = new Dictionary<string, string[]> { { "owner-alias", new[] { "amazon" } } } });""")]
    [InlineData("""var filters = new Dictionary<string, string[]>(); filters["image-id"] = [name]; MachineImage.Lookup(new LookupMachineImageProps { Name = name, Filters = filters });""")]
    [InlineData("""MachineImage.Lookup(new LookupMachineImageProps { Name = name, Filters = Other.Filters() });""")]
    [InlineData("""MachineImage.Lookup(new LookupMachineImageProps { Name = name, Filters = owners.ToDictionary(o => "owner-id", o => new[] { o }) });""")]
    [InlineData("""MachineImage.Lookup(new LookupMachineImageProps { Name = name, Owners = {|AMI0302:new string[0]|} });""")]
    [InlineData("""MachineImage.Lookup(new LookupMachineImageProps { Name = name, Owners = {|AMI0302:[]|} });""")]
    [InlineData("""MachineImage.Lookup(new LookupMachineImageProps { Name = name, Filters = new Dictionary<string, string[]> { ["owner-alias"] = new[] { {|AMI0302:"self"|} } } });""")]
    [InlineData("""MachineImage.Lookup(new LookupMachineImageProps { Name = name, Filters = new Dictionary<string, string[]> { [{|AMI0302:"owner"|}] = new[] { "self" } } });""")]
    public Task Cdk(string statements) => Verify.Reports(
        $$"""
        using Amazon.CDK.AWS.EC2;

        class Images
        {
            void Define(string name, string[] owners)
            {
                {{statements}}
            }
        }

        static class Other
        {
            public static IDictionary<string, string[]> Filters() => new Dictionary<string, string[]>();
        }
        """,
        Libs.Cdk);

    [Theory]
    [InlineData("""GetAmi.Invoke({|AMI0301:new GetAmiInvokeArgs { MostRecent = true, Filters = { new GetAmiFilterInputArgs { Name = "name", Values = { "web-*" } } } }|});""")]
    [InlineData("""GetAmi.Invoke({|AMI0301:new() { MostRecent = true, NameRegex = "^web-" }|});""")]
    [InlineData("""GetAmi.Invoke({|AMI0301:new GetAmiInvokeArgs { MostRecent = true, Filters = new[] { new GetAmiFilterInputArgs { Name = "name", Values = new[] { "web-*" } } } }|});""")]
    [InlineData("""await GetAmi.InvokeAsync({|AMI0301:new GetAmiArgs { MostRecent = true, Filters = { new GetAmiFilterArgs { Name = "name", Values = { "web-*" } } } }|});""")]
    [InlineData("""await GetAmi.InvokeAsync({|AMI0301:new GetAmiArgs { MostRecent = true, Filters = new List<GetAmiFilterArgs> { new() { Name = "architecture", Values = ["arm64"] } } }|});""")]
    [InlineData("""{|AMI0301:GetAmi.Invoke()|};""")]
    [InlineData("""GetAmi.Invoke(new GetAmiInvokeArgs { MostRecent = true, Owners = { "amazon" }, NameRegex = "^web-" });""")]
    [InlineData("""GetAmi.Invoke(new GetAmiInvokeArgs { MostRecent = true, Owners = "self", NameRegex = "^web-" });""")]
    [InlineData("""GetAmi.Invoke(new GetAmiInvokeArgs { MostRecent = true, Owners = new[] { "self" }, NameRegex = "^web-" });""")]
    [InlineData("""GetAmi.Invoke(new GetAmiInvokeArgs { MostRecent = true, Owners = new InputList<string> { owner }, NameRegex = "^web-" });""")]
    [InlineData("""GetAmi.Invoke(new GetAmiInvokeArgs { MostRecent = true, Owners = owner.Apply(o => new List<string> { o }), NameRegex = "^web-" });""")]
    [InlineData("""GetAmi.Invoke(new GetAmiInvokeArgs { MostRecent = true, Filters = { new GetAmiFilterInputArgs { Name = "owner-id", Values = owner } } });""")]
    [InlineData("""GetAmi.Invoke(new GetAmiInvokeArgs { MostRecent = true, Filters = { new GetAmiFilterInputArgs { Name = owner, Values = owner } } });""")]
    [InlineData("""GetAmi.Invoke(new GetAmiInvokeArgs { Filters = new GetAmiFilterInputArgs { Name = "image-id", Values = owner } });""")]
    [InlineData("""await GetAmi.InvokeAsync(new GetAmiArgs { MostRecent = true, Owners = { "self" }, NameRegex = "^web-" });""")]
    [InlineData("""await GetAmi.InvokeAsync(new GetAmiArgs { MostRecent = true, ExecutableUsers = { "self" }, NameRegex = "^web-" });""")]
    [InlineData("""GetAmi.Invoke(new GetAmiInvokeArgs { MostRecent = true, ExecutableUsers = { {|AMI0302:"123456789012"|} }, NameRegex = "^web-" });""")]
    [InlineData("""GetAmi.Invoke(new GetAmiInvokeArgs { MostRecent = true, Filters = { new GetAmiFilterInputArgs { Name = {|AMI0302:"owners"|}, Values = { "self" } } } });""")]
    public Task Pulumi(string statements) => Verify.Reports(
        $$"""
        using Pulumi;
        using Pulumi.Aws.Ec2;
        using Pulumi.Aws.Ec2.Inputs;

        class Images
        {
            async Task Define(Output<string> owner)
            {
                {{statements}}
            }
        }
        """,
        Libs.Pulumi);
}
