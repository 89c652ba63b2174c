// References: Sdk
using Amazon.EC2;
using Amazon.EC2.Model;
using Amazon.Runtime;

namespace Shop.Development;

public static class Emulator
{
    private const string Image = "ami-0e4a9f3b2c1d5e6f7";

    private static AmazonEC2Client Client() => new(
        new BasicAWSCredentials("test", "test"),
        new AmazonEC2Config { ServiceURL = "http://localhost:4566", AuthenticationRegion = "eu-central-1" });

    public static async Task Main()
    {
        using var ec2 = Client();
        var known = await ec2.DescribeImagesAsync(new DescribeImagesRequest { ImageIds = [Image] });
        foreach (var image in known.Images)
        {
            Console.WriteLine(image.Name);
        }

        await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Image, InstanceType = InstanceType.T3Micro, MinCount = 1, MaxCount = 1 });
        await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-fake", InstanceType = InstanceType.T3Micro, MinCount = 1, MaxCount = 1 });
        await ec2.DeregisterImageAsync(new DeregisterImageRequest { ImageId = Image, DeleteAssociatedSnapshots = true });
    }
}
