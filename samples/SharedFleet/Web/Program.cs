// Starts an image that the shared catalog file, images/eu-west-1.ami-catalog.json, knows.
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

using var ec2 = new AmazonEC2Client(RegionEndpoint.USEast1);
await ec2.RunInstancesAsync(new RunInstancesRequest
{
    // AMI0001: hard-coded; the first fix looks up a parameter below /fleet/images, as .editorconfig says.
    // AMI0103: the catalog has this image in eu-west-1, the client starts it in us-east-1.
    ImageId = "ami-0c7e3b7f5a9d21e84",
    InstanceType = InstanceType.T3Micro,
    MinCount = 1,
    MaxCount = 1,
});
