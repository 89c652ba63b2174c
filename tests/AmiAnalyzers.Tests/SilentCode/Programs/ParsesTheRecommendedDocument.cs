// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;
using Amazon.SimpleSystemsManagement;
using Amazon.SimpleSystemsManagement.Model;
using System.Text.Json;

namespace Shop;

public sealed class EcsImages(IAmazonSimpleSystemsManagement ssm)
{
    public async Task<string?> NewestAsync()
    {
        var response = await ssm.GetParameterAsync(new GetParameterRequest { Name = "/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended" });
        using var document = JsonDocument.Parse(response.Parameter.Value);
        return document.RootElement.GetProperty("image_id").GetString();
    }
}
