// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

using var ec2 = new AmazonEC2Client("test", "test", new AmazonEC2Config { ServiceURL = "http://localhost:4566" });
var response = await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0e4a9f3b2c1d5e6f7", InstanceType = InstanceType.T3Micro, MinCount = 1, MaxCount = 1 });
Console.WriteLine(response.Reservation.ReservationId);
