using AmiAnalyzers.CodeFixes;
using AmiAnalyzers.Tests.Harness;

using VerifyFix = AmiAnalyzers.Tests.Harness.VerifyFix<AmiAnalyzers.ImageIdAnalyzer, AmiAnalyzers.CodeFixes.LookUpImageCodeFixProvider>;

namespace AmiAnalyzers.Tests.Fixes;

/// <summary>The plainest case of every API: an ID written into the slot itself.</summary>
public sealed class FirstLookUpFixTests
{
    [Fact]
    public Task A_visible_client_is_awaited() => VerifyFix.Rewrites(
        """
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;

        class WebServer(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm)
        {
            public async Task StartAsync()
            {
                await ec2.RunInstancesAsync(new RunInstancesRequest
                {
                    ImageId = {|AMI0001:"ami-0abcdef0123456781"|}, // the web server
                    MinCount = 1,
                });
            }
        }
        """,
        """
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;

        class WebServer(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm)
        {
            public async Task StartAsync()
            {
                await ec2.RunInstancesAsync(new RunInstancesRequest
                {
                    ImageId = (await ssm.GetParameterAsync(new GetParameterRequest { Name = "/ami/web-server" })).Parameter.Value, // the web server
                    MinCount = 1,
                });
            }
        }
        """,
        Libs.Sdk.Without("AMI0101"));

    [Fact]
    public Task A_launch_template_resolves_by_itself() => VerifyFix.Rewrites(
        """
        using Amazon.EC2.Model;

        class Templates
        {
            static readonly RequestLaunchTemplateData Web = new() { ImageId = {|AMI0001:"ami-0abcdef0123456781"|} };
        }
        """,
        """
        using Amazon.EC2.Model;

        class Templates
        {
            static readonly RequestLaunchTemplateData Web = new() { ImageId = "resolve:ssm:/ami/web" };
        }
        """);

    [Fact]
    public Task An_image_map_becomes_a_machine_image() => VerifyFix.Rewrites(
        """
        using System.Collections.Generic;
        using Amazon.CDK;
        using Amazon.CDK.AWS.EC2;
        using Constructs;

        class WebStack : Stack
        {
            public WebStack(Construct scope, string id) : base(scope, id)
            {
                IMachineImage image = MachineImage.GenericLinux(new Dictionary<string, string> { ["us-east-1"] = {|AMI0001:"ami-0abcdef0123456781"|} });
            }
        }
        """,
        """
        using System.Collections.Generic;
        using Amazon.CDK;
        using Amazon.CDK.AWS.EC2;
        using Constructs;

        class WebStack : Stack
        {
            public WebStack(Construct scope, string id) : base(scope, id)
            {
                IMachineImage image = MachineImage.FromSsmParameter("/ami/web-stack", new SsmParameterImageOptions { Os = OperatingSystemType.LINUX });
            }
        }
        """,
        Libs.Cdk.Without("AMI0101"));

    [Fact]
    public Task A_CloudFormation_property_becomes_a_typed_parameter() => VerifyFix.Rewrites(
        """
        using Amazon.CDK;
        using Amazon.CDK.AWS.EC2;
        using Constructs;

        class WebStack : Stack
        {
            public WebStack(Construct scope, string id) : base(scope, id)
            {
                new CfnInstance(this, "Web", new CfnInstanceProps { ImageId = {|AMI0001:"ami-0abcdef0123456781"|} });
            }
        }
        """,
        """
        using Amazon.CDK;
        using Amazon.CDK.AWS.EC2;
        using Amazon.CDK.AWS.SSM;
        using Constructs;

        class WebStack : Stack
        {
            public WebStack(Construct scope, string id) : base(scope, id)
            {
                new CfnInstance(this, "Web", new CfnInstanceProps { ImageId = StringParameter.ValueForTypedStringParameterV2(this, "/ami/web", ParameterValueType.AWS_EC2_IMAGE_ID) });
            }
        }
        """,
        Libs.Cdk.Without("AMI0101"));

    [Fact]
    public Task A_Pulumi_resource_takes_an_output() => VerifyFix.Rewrites(
        """
        using Pulumi.Aws.Ec2;

        class Program
        {
            void Run()
            {
                var web = new Instance("web", new InstanceArgs { Ami = {|AMI0001:"ami-12345678"|} });
            }
        }
        """,
        """
        using Pulumi.Aws.Ec2;
        using Pulumi.Aws.Ssm;

        class Program
        {
            void Run()
            {
                var web = new Instance("web", new InstanceArgs { Ami = GetParameter.Invoke(new() { Name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64" }).Apply(p => p.Value) });
            }
        }
        """,
        Libs.Pulumi.Without("AMI0101"));
}
