// A CDK app. Run it to synthesize its template into cdk.out (needs node): dotnet run
using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using CdkStack;
using Constructs;

var app = new App(new AppProps { Outdir = "cdk.out" });
_ = new WebStack(app, "Web");
app.Synth();

namespace CdkStack
{
    internal sealed class WebStack : Stack
    {
        public WebStack(Construct scope, string id) : base(scope, id, new StackProps { Env = new Amazon.CDK.Environment { Region = "eu-west-1" } })
        {
            var vpc = new Vpc(this, "Vpc", new VpcProps { MaxAzs = 2 });

            _ = new Instance_(this, "Server", new InstanceProps
            {
                Vpc = vpc,
                InstanceType = InstanceType.Of(InstanceClass.T3, InstanceSize.MICRO),
                MachineImage = MachineImage.GenericLinux(new Dictionary<string, string>
                {
                    // AMI0001: one report for the whole map. Every new image means an edit here, once per Region.
                    ["eu-west-1"] = "ami-0c7e3b7f5a9d21e84",
                    ["us-east-1"] = "ami-0f3a6d8e2b4c5179a",
                }),
            });

            _ = new CfnInstance(this, "Worker", new CfnInstanceProps
            {
                // AMI0001: the fix makes it a CloudFormation parameter that Parameter Store fills at each deployment.
                ImageId = "ami-0c7e3b7f5a9d21e84",
                InstanceType = "t3.micro",
                SubnetId = vpc.PrivateSubnets[0].SubnetId,
            });

            _ = new Instance_(this, "Bastion", new InstanceProps
            {
                Vpc = vpc,
                InstanceType = InstanceType.Of(InstanceClass.T3, InstanceSize.MICRO),
                // No hard-coded ID: CDK looks the newest image up.
                MachineImage = MachineImage.LatestAmazonLinux2023(),
            });
        }
    }
}
