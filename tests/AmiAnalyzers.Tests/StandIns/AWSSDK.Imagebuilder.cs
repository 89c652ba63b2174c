// Stands in for AWSSDK.Imagebuilder 4.x: image recipes, and the client that creates them. Nothing runs.
#pragma warning disable CS8618
using System;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Imagebuilder.Model;
using Amazon.Runtime;

namespace Amazon.Imagebuilder
{
    public interface IAmazonImagebuilder : IAmazonService, IDisposable
    {
        Task<CreateContainerRecipeResponse> CreateContainerRecipeAsync(
            CreateContainerRecipeRequest request, CancellationToken cancellationToken = default);

        Task<CreateImageRecipeResponse> CreateImageRecipeAsync(CreateImageRecipeRequest request, CancellationToken cancellationToken = default);
    }

    public class AmazonImagebuilderClient : IAmazonImagebuilder
    {
        public IClientConfig Config => throw null!;
        public static ClientConfig CreateDefaultClientConfig() => throw null!;
        public static IAmazonService CreateDefaultServiceClient(AWSCredentials credentials, ClientConfig config) => throw null!;
        public void Dispose() { }

        public AmazonImagebuilderClient() { }
        public AmazonImagebuilderClient(RegionEndpoint region) { }
        public AmazonImagebuilderClient(AWSCredentials credentials, RegionEndpoint region) { }

        public virtual Task<CreateContainerRecipeResponse> CreateContainerRecipeAsync(
            CreateContainerRecipeRequest request, CancellationToken cancellationToken = default) => throw null!;

        public virtual Task<CreateImageRecipeResponse> CreateImageRecipeAsync(
            CreateImageRecipeRequest request, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Amazon.Imagebuilder.Model
{
    public class CreateContainerRecipeRequest : AmazonWebServiceRequest
    {
        public InstanceConfiguration InstanceConfiguration { get; set; }
        public string Name { get; set; }
        public string ParentImage { get; set; }
        public string SemanticVersion { get; set; }
    }

    public class CreateContainerRecipeResponse : AmazonWebServiceResponse { }

    public class InstanceConfiguration
    {
        public string Image { get; set; }
    }

    public class CreateImageRecipeRequest : AmazonWebServiceRequest
    {
        public string Name { get; set; }
        public string ParentImage { get; set; }
        public string SemanticVersion { get; set; }
    }

    public class CreateImageRecipeResponse : AmazonWebServiceResponse { }
}
