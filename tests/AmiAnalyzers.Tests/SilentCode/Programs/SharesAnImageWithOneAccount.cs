// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public sealed class Sharing(IAmazonEC2 ec2)
{
    public Task ShareAsync(string image, string account) => ec2.ModifyImageAttributeAsync(new ModifyImageAttributeRequest
    {
        ImageId = image,
        Attribute = "launchPermission",
        OperationType = OperationType.Add,
        UserIds = [account],
    });

    public Task MakePrivateAsync(string image) => ec2.ModifyImageAttributeAsync(new ModifyImageAttributeRequest
    {
        ImageId = image,
        LaunchPermission = new LaunchPermissionModifications { Remove = [new LaunchPermission { Group = PermissionGroup.All }] },
    });
}
