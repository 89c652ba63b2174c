// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;
using Amazon.SimpleSystemsManagement;
using Amazon.SimpleSystemsManagement.Model;

namespace Shop;

public sealed class Settings(IAmazonSimpleSystemsManagement ssm)
{
    public async Task<string> ConnectionStringAsync(string stage)
    {
        var response = await ssm.GetParameterAsync(new GetParameterRequest { Name = $"/shop/{stage}/database", WithDecryption = true });
        return response.Parameter.Value;
    }

    public Task<GetParametersByPathResponse> AllAsync() => ssm.GetParametersByPathAsync(new GetParametersByPathRequest { Path = "/aws/service/ami-amazon-linux-latest" });

    public Task<GetParameterResponse> RegionsAsync() => ssm.GetParameterAsync(new GetParameterRequest { Name = "/aws/service/global-infrastructure/current-region" });
}
