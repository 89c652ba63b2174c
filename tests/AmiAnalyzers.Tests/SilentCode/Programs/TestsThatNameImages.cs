// References: Sdk, Xunit
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;
using Xunit;

namespace Shop.Tests;

public class LauncherTests
{
    [Fact]
    public void Keeps_the_image()
    {
        var request = new RunInstancesRequest { ImageId = "ami-0e4a9f3b2c1d5e6f7", InstanceType = InstanceType.T4gMicro };

        Assert.Equal("ami-0e4a9f3b2c1d5e6f7", request.ImageId);
    }
}
