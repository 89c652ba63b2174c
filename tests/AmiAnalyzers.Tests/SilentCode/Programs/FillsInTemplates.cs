// References: Sdk
using System.Globalization;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public sealed class LaunchScripts(IAmazonEC2 ec2)
{
    private const string Command = "aws ec2 run-instances --image-id ami-{0} --instance-type {1}";

    public static string Script(string digits, string type) => string.Format(CultureInfo.InvariantCulture, Command, digits, type);

    public static string Terraform(string digits) => $$"""
        resource "aws_instance" "web" {
          ami           = "ami-{{digits}}"
          instance_type = "${var.type}"
        }
        """;

    public Task<RunInstancesResponse> Start(string digits) => ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-" + digits, MinCount = 1, MaxCount = 1 });

    public Task<RunInstancesResponse> StartFormatted(string digits) => ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = $"ami-{digits}", MinCount = 1, MaxCount = 1 });

    public static RunInstancesRequest Template() => new() { ImageId = "ami-${AMI_DIGITS}", InstanceType = "${TYPE}" };
}
