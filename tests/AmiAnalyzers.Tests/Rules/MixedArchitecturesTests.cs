using AmiAnalyzers.Tests.Harness;

using Verify = AmiAnalyzers.Tests.Harness.Verify<AmiAnalyzers.ImageIdAnalyzer>;

namespace AmiAnalyzers.Tests.Rules;

public sealed class MixedArchitecturesTests
{
    [Theory]
    // The first type that does not fit the first one, or the image.
    [InlineData("""new CreateNodegroupRequest { InstanceTypes = new List<string> { "m6i.large", {|AMI0203:"m6g.large"|} } }""")]
    [InlineData("""new CreateNodegroupRequest { InstanceTypes = ["m6i.large", "c6i.large", {|AMI0203:"m6g.large"|}, "c6g.large"] }""")]
    [InlineData("""new CreateNodegroupRequest { AmiType = AMITypes.AL2023_ARM_64_STANDARD, InstanceTypes = [{|AMI0203:"m6i.large"|}, "m6g.large"] }""")]
    [InlineData("""new CreateNodegroupRequest { AmiType = AMITypes.AL2023_x86_64_STANDARD, InstanceTypes = ["m6i.large", {|AMI0203:"m6g.large"|}] }""")]
    [InlineData("""new CreateNodegroupRequest { AmiType = type, InstanceTypes = ["m6i.large", {|AMI0203:"m6g.large"|}] }""")]
    [InlineData("""new CreateNodegroupRequest { InstanceTypes = [other, "m6i.large", {|AMI0203:"m6g.large"|}] }""")]
    [InlineData("""new CreateNodegroupRequest { InstanceTypes = ["m6i.large", {|AMI0203:big ? "m6g.large" : "m6g.xlarge"|}] }""")]
    [InlineData("""new ComputeResource { InstanceTypes = ["c6i", {|AMI0203:"c6g"|}] }""")]
    [InlineData("""new ComputeResource { InstanceTypes = ["optimal", {|AMI0203:"c6g"|}] }""")]
    [InlineData("""new ComputeResource { InstanceTypes = ["default_arm64", {|AMI0203:"m5.large"|}] }""")]
    [InlineData("""new LaunchTemplate { Overrides = [new LaunchTemplateOverrides { InstanceType = "m6i.large" }, new LaunchTemplateOverrides { InstanceType = {|AMI0203:"m6g.large"|} }] }""")]
    [InlineData("""new RunJobFlowRequest { CustomAmiId = "resolve:ssm:/aws/service/debian/release/13/latest/arm64", Instances = new JobFlowInstancesConfig { MasterInstanceType = {|AMI0203:"m6i.large"|}, SlaveInstanceType = "m6g.large" } }""")]
    [InlineData("""new CreateNodegroupRequest { InstanceTypes = ["m6i.large", .. new[] { {|AMI0203:"m6g.large"|} }] }""")]
    [InlineData("""new CreateNodegroupRequest { InstanceTypes = new List<string>(new[] { "m6i.large", {|AMI0203:"m6g.large"|} }) }""")]
    [InlineData("""new CreateNodegroupRequest { InstanceTypes = new[] { "m6i.large" }.Concat(new[] { {|AMI0203:"m6g.large"|} }).ToList() }""")]
    // Every type is wrong: the image is what has to change.
    [InlineData("""new CreateNodegroupRequest { AmiType = AMITypes.AL2023_ARM_64_STANDARD, InstanceTypes = {|AMI0201:["m6i.large", "c6i.large"]|} }""")]
    // One architecture, or nothing known of the others.
    [InlineData("""new CreateNodegroupRequest { InstanceTypes = ["m6i.large", "m5.large", "t2.micro"] }""")]
    [InlineData("""new CreateNodegroupRequest { InstanceTypes = ["m6i.large", other, "q9z.large"] }""")]
    [InlineData("""new CreateNodegroupRequest { InstanceTypes = ["m6g.large"] }""")]
    [InlineData("""new CreateNodegroupRequest { InstanceTypes = new[] { "m6i.large", "m6g.large" }.Where(type => type != other).ToList() }""")]
    // Alternatives do not stand side by side, nor surely beside the others.
    [InlineData("""new CreateNodegroupRequest { InstanceTypes = ["m6i.large", big ? "m6g.large" : "m6i.xlarge"] }""")]
    [InlineData("""new CreateNodegroupRequest { InstanceTypes = [big ? "m6i.large" : "m6g.large"] }""")]
    [InlineData("""new CreateNodegroupRequest { InstanceTypes = big ? ["m6i.large"] : ["m6g.large"] }""")]
    [InlineData("""new CreateNodegroupRequest { InstanceTypes = [big ? "m6i.large" : "m6g.large", big ? "c6i.large" : "c6g.large"] }""")]
    [InlineData("""new CreateNodegroupRequest { InstanceTypes = [Pick(big), "m6g.xlarge"] }""")]
    [InlineData("""new LaunchTemplate { Overrides = big ? [new() { InstanceType = "m6i.large" }] : [new() { InstanceType = "m6g.large" }] }""")]
    [InlineData("""new RunJobFlowRequest { CustomAmiId = big ? "resolve:ssm:/aws/service/debian/release/13/latest/amd64" : "resolve:ssm:/aws/service/debian/release/13/latest/arm64", Instances = new() { InstanceGroups = big ? [new() { InstanceType = "m6i.large" }] : [new() { InstanceType = "m6g.large" }] } }""")]
    // Each brings its own.
    [InlineData("""new LaunchTemplate { Overrides = [new() { InstanceType = "m6i.large" }, new() { InstanceType = "m6g.large", ImageId = "resolve:ssm:/aws/service/debian/release/13/latest/arm64" }] }""")]
    [InlineData("""new LaunchTemplate { Overrides = [new() { InstanceType = "m6i.large", LaunchTemplateSpecification = intel }, new() { InstanceType = "m6g.large", LaunchTemplateSpecification = arm }] }""")]
    [InlineData("""new LaunchTemplate[] { new() { Overrides = [new() { InstanceType = "m6i.large" }] }, new() { Overrides = [new() { InstanceType = "m6g.large" }] } }""")]
    [InlineData("""new RunJobFlowRequest { Instances = new JobFlowInstancesConfig { MasterInstanceType = "m6i.large", SlaveInstanceType = "m6g.large" } }""")]
    [InlineData("""new RunJobFlowRequest { CustomAmiId = "resolve:ssm:/aws/service/debian/release/13/latest/amd64", Instances = new() { InstanceGroups = [new() { InstanceType = "m6i.large" }, new() { InstanceType = "m6g.large", CustomAmiId = "resolve:ssm:/aws/service/debian/release/13/latest/arm64" }] } }""")]
    public Task In_requests(string request) => Verify.Reports(
        $$"""
        using Amazon.AutoScaling.Model;
        using Amazon.Batch.Model;
        using Amazon.EKS;
        using Amazon.EKS.Model;
        using Amazon.ElasticMapReduce.Model;
        using LaunchTemplate = Amazon.AutoScaling.Model.LaunchTemplate;

        class C
        {
            object M(bool big, string other, AMITypes type, Amazon.AutoScaling.Model.LaunchTemplateSpecification intel, Amazon.AutoScaling.Model.LaunchTemplateSpecification arm) => {{request}};
            string Pick(bool big) { if (big) { return "m6i.large"; } return "m6g.large"; }
        }
        """,
        Libs.OtherSdk);

    [Theory]
    [InlineData("""new CreateFleetRequest { LaunchTemplateConfigs = new List<FleetLaunchTemplateConfigRequest> { new() { Overrides = new List<FleetLaunchTemplateOverridesRequest> { new() { InstanceType = InstanceType.M6iLarge }, new() { InstanceType = {|AMI0203:InstanceType.M6gLarge|} } } } } }""")]
    [InlineData("""new CreateFleetRequest { LaunchTemplateConfigs = [new() { Overrides = [new() { InstanceType = InstanceType.M6iLarge }] }, new() { Overrides = [new() { InstanceType = InstanceType.M6gLarge }] }] }""")]
    [InlineData("""new LaunchTemplateConfig { Overrides = [new() { InstanceType = InstanceType.M6iLarge }, new() { InstanceType = {|AMI0203:InstanceType.M6gLarge|} }] }""")]
    public Task In_fleets(string request) => Verify.Reports(
        $$"""
        using Amazon.EC2;
        using Amazon.EC2.Model;

        class C
        {
            object M() => {{request}};
        }
        """);

    [Theory]
    [InlineData("""new EKS.NodegroupOptions { InstanceTypes = new[] { new InstanceType("m6i.large"), new InstanceType({|AMI0203:"m6g.large"|}) } }""")]
    [InlineData("""new MixedInstancesPolicy { LaunchTemplate = template, LaunchTemplateOverrides = new[] { new LaunchTemplateOverrides { InstanceType = new InstanceType("m6i.large") }, new LaunchTemplateOverrides { InstanceType = new InstanceType({|AMI0203:"m6g.large"|}) } } }""")]
    [InlineData("""new MixedInstancesPolicy { LaunchTemplate = template, LaunchTemplateOverrides = new[] { new LaunchTemplateOverrides { InstanceType = new InstanceType("m6i.large") }, new LaunchTemplateOverrides { InstanceType = new InstanceType("m6g.large"), LaunchTemplate = other } } }""")]
    [InlineData("""new Batch.ManagedEc2EcsComputeEnvironmentProps { InstanceClasses = new[] { InstanceClass.C6I, {|AMI0203:InstanceClass.C6G|} } }""")]
    [InlineData("""new Batch.ManagedEc2EcsComputeEnvironmentProps { InstanceClasses = new[] { InstanceClass.C6G }, InstanceTypes = new[] { new InstanceType({|AMI0203:"m5.large"|}) } }""")]
    [InlineData("""new Batch.ManagedEc2EcsComputeEnvironmentProps { InstanceClasses = new[] { InstanceClass.C6G, InstanceClass.STANDARD7_GRAVITON } }""")]
    public Task In_constructs(string props) => Verify.Reports(
        $$"""
        using Amazon.CDK.AWS.AutoScaling;
        using Amazon.CDK.AWS.EC2;
        using Batch = Amazon.CDK.AWS.Batch;
        using EKS = Amazon.CDK.AWS.EKS;

        class C
        {
            object M(ILaunchTemplate template, ILaunchTemplate other) => {{props}};
        }
        """,
        Libs.Cdk);

    [Theory]
    [InlineData("""list.Add("m6i.large"); list.Clear(); list.Add("m6g.large");""")]
    [InlineData("""list.AddRange(new[] { "m6i.large", {|AMI0203:"m6g.large"|} }); list.Sort();""")]
    [InlineData("""list.AddRange(new[] { "m6i.large", "m6g.large" }); list.Remove("m6i.large");""")]
    [InlineData("""list.Add("m6i.large"); list.Add({|AMI0203:"m6g.large"|});""")]
    [InlineData("""list.Add("m6i.large"); if (arm) { list.Add({|AMI0203:"m6g.large"|}); }""")]
    [InlineData("""if (arm) { list.Add("m6g.large"); } else { list.Add("m6i.large"); }""")]
    [InlineData("""if (arm) { list.Add("m6g.large"); } if (!arm) { list.Add("m6i.large"); }""")]
    [InlineData("""if (IsArm()) { list.Add("m6g.large"); } if (IsIntel()) { list.Add("m6i.large"); }""")]
    public Task In_lists_that_grow(string statements) => Verify.Reports(
        $$"""
        using Amazon.EKS.Model;

        class C
        {
            object M(bool arm)
            {
                var list = new List<string>();
                {{statements}}
                return new CreateNodegroupRequest { InstanceTypes = list };
            }

            bool IsArm() => DateTime.Now.Ticks > 0;
            bool IsIntel() => !IsArm();
        }
        """,
        Libs.OtherSdk);
}
