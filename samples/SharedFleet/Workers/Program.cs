// Starts images through the team's own wrapper, whose members images/fleet.ami-slots.txt declares.
using Amazon;
using Amazon.EC2;
using SharedFleet;

using var ec2 = new AmazonEC2Client(RegionEndpoint.EUWest1);
var launcher = new Launcher(ec2);
await launcher.Launch(new FleetOptions
{
    // AMI0001: an instance starts from FleetOptions.Image.
    Image = "ami-0f3a6d8e2b4c5179a",
    // AMI0201: the catalog says that the image is arm64.
    Size = "t3.micro",
});

// No report: .editorconfig allows this ID.
await launcher.Launch(new FleetOptions { Image = "ami-0d1e8c5b7a3f92e46", Size = "t3.micro" });
