// References: Sdk
using System.Diagnostics;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop.Images;

public sealed class PackerRun(IAmazonEC2 ec2)
{
    public async Task<string> Build(string template)
    {
        using var packer = Process.Start(new ProcessStartInfo("packer", ["build", "-machine-readable", template]) { RedirectStandardOutput = true })!;
        var output = await packer.StandardOutput.ReadToEndAsync();

        // 1456332887,amazon-ebs,artifact,0,id,eu-west-1:ami-0e4a9f3b2c1d5e6f7
        var line = output.Split('\n').Last(line => line.Contains(",artifact,0,id,"));
        var image = line[line.IndexOf("ami-", StringComparison.Ordinal)..].Trim();
        await ec2.CreateTagsAsync(new CreateTagsRequest { Resources = [image], Tags = [new Tag("packer", Path.GetFileName(template))] });
        return image;
    }
}
