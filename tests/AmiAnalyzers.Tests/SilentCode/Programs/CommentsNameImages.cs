// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

/// <summary>Started from ami-0e4a9f3b2c1d5e6f7 until the move to Parameter Store.</summary>
/// <remarks>In eu-west-1 it was ami-0f4a9f3b2c1d5e6f8.</remarks>
public sealed class Launcher(IAmazonEC2 ec2)
{
    // Do not go back to ami-0e4a9f3b2c1d5e6f7: it has an old kernel.
    public Task StartAsync(string image) => ec2.RunInstancesAsync(new RunInstancesRequest(image, 1, 1)); /* ami-0e4a9f3b2c1d5e6f7 */
}
