// References: Cdk
using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Constructs;
using Amazon.CDK.AWS.RDS;
using InstanceType = Amazon.CDK.AWS.EC2.InstanceType;

namespace Infrastructure;

public sealed class DataStack : Stack
{
    public DataStack(Construct scope, string id) : base(scope, id)
    {
        var vpc = new Vpc(this, "Vpc");
        _ = new DatabaseInstance(this, "Database", new DatabaseInstanceProps
        {
            Engine = DatabaseInstanceEngine.POSTGRES,
            InstanceType = InstanceType.Of(InstanceClass.BURSTABLE4_GRAVITON, InstanceSize.MICRO),
            Vpc = vpc,
        });
        _ = new Amazon.CDK.AWS.Connect.CfnInstance(this, "Calls", new Amazon.CDK.AWS.Connect.CfnInstanceProps
        {
            IdentityManagementType = "CONNECT_MANAGED",
            Attributes = new Amazon.CDK.AWS.Connect.CfnInstance.AttributesProperty { InboundCalls = true, OutboundCalls = false },
        });
    }
}
