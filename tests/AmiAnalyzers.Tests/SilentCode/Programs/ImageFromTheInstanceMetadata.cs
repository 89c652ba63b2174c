// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

using var http = new HttpClient();
var image = await http.GetStringAsync("http://169.254.169.254/latest/meta-data/ami-id");
var index = await http.GetStringAsync("http://169.254.169.254/latest/meta-data/ami-launch-index");
using var ec2 = new AmazonEC2Client();
await ec2.RunInstancesAsync(new RunInstancesRequest(image.Trim(), 1, 1) { ClientToken = index });
