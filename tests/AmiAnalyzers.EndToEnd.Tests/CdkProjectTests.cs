using System.Text.Json;

namespace AmiAnalyzers.EndToEnd.Tests;

/// <summary>CDK apps: a generated one is fixed and synthesized, the sample is synthesized.</summary>
[Collection(PackageCollection.Name)]
public sealed class CdkProjectTests(PackedPackage package)
{
    /// <summary>The name of the image says which kernel it has, so the fix does not choose the default one.</summary>
    private const string AmazonLinux = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.1-arm64";

    private static readonly string App = $$"""
        using Amazon.CDK;
        using Amazon.CDK.AWS.EC2;
        using Constructs;

        var app = new App(new AppProps { Outdir = "cdk.out" });
        _ = new WebStack(app, "Web");
        app.Synth();

        internal sealed class WebStack : Stack
        {
            public WebStack(Construct scope, string id) : base(scope, id)
            {
                var vpc = new Vpc(this, "Vpc", new VpcProps { MaxAzs = 1 });

                _ = new Instance_(this, "Server", new InstanceProps
                {
                    Vpc = vpc,
                    InstanceType = new InstanceType("t3.micro"),
                    MachineImage = MachineImage.GenericLinux(new Dictionary<string, string>
                    {
                        ["eu-west-1"] = "ami-0c7e3b7f5a9d21e84",
                        ["us-east-1"] = "ami-0f3a6d8e2b4c5179a",
                    }),
                });

                _ = new CfnInstance(this, "Worker", new CfnInstanceProps
                {
                    ImageId = "{{PublishedParameters.Find(AmazonLinux, "us-east-1")}}",
                    InstanceType = "t4g.micro",
                    SubnetId = vpc.PublicSubnets[0].SubnetId,
                });
            }
        }

        """;

    [Fact]
    public async Task A_fixed_app_leaves_the_images_to_parameters_of_its_template()
    {
        var project = new UserProject(package, App, ["Amazon.CDK.Lib", "Constructs"]);
        var before = (await project.DotNetBuild()).Succeeded();
        UserProject.AssertHealthy(before);
        Assert.Equal(["AMI0001 21", "AMI0001 28", "AMI0101 28"], UserProject.Reports(before).Select(report => $"{report.Id} {report.Line}").Order(StringComparer.Ordinal));

        await project.Format("AMI0001");
        Assert.Empty(UserProject.Reports((await project.DotNetBuild()).Succeeded()));
        (await project.Run([])).Succeeded();

        var text = project.Read("cdk.out/Web.template.json");
        Assert.DoesNotContain("ami-0", text, StringComparison.Ordinal);
        using var template = JsonDocument.Parse(text);
        var images = template.RootElement.GetProperty("Parameters").EnumerateObject()
            .Where(parameter => parameter.Value.GetProperty("Type").GetString() == "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>")
            .ToDictionary(parameter => parameter.Value.GetProperty("Default").GetString()!, parameter => parameter.Name);
        Assert.Equal(["/ami/server", AmazonLinux], images.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(images.Values.Order(StringComparer.Ordinal), Instances(template).Select(ImageReference).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_sample_synthesizes_its_template()
    {
        var output = Directory.CreateDirectory(Path.Combine(package.Folder, "synth")).FullName;
        var app = Path.Combine(Build.RepositoryRoot, "samples", "CdkStack", "bin", Build.Configuration, "net10.0", "CdkStack.dll");

        (await DotNet.Run(output, app)).Succeeded();

        using var template = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(output, "cdk.out", "Web.template.json")));
        Assert.Equal(3, Instances(template).Count());
    }

    private static IEnumerable<JsonElement> Instances(JsonDocument template) =>
        template.RootElement.GetProperty("Resources").EnumerateObject().Select(resource => resource.Value)
            .Where(resource => resource.GetProperty("Type").GetString() == "AWS::EC2::Instance");

    private static string ImageReference(JsonElement instance) =>
        instance.GetProperty("Properties").GetProperty("ImageId").GetProperty("Ref").GetString()!;
}
