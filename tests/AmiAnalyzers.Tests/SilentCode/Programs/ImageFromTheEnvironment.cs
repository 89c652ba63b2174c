// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

var image = Environment.GetEnvironmentVariable("AMI_ID") ?? throw new InvalidOperationException("AMI_ID is not set, for example to ami-…");
using var ec2 = new AmazonEC2Client();
await ec2.RunInstancesAsync(new RunInstancesRequest(image, 1, 1) { InstanceType = InstanceType.T3Micro });
