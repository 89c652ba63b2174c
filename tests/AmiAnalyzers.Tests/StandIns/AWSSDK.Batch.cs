// Stands in for AWSSDK.Batch 4.x: compute environments, and the client that creates them. Nothing runs.
#pragma warning disable CS8618
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Batch.Model;
using Amazon.Runtime;

namespace Amazon.Batch
{
    public interface IAmazonBatch : IAmazonService, IDisposable
    {
        Task<CreateComputeEnvironmentResponse> CreateComputeEnvironmentAsync(
            CreateComputeEnvironmentRequest request, CancellationToken cancellationToken = default);
    }

    public class AmazonBatchClient : IAmazonBatch
    {
        public IClientConfig Config => throw null!;
        public static ClientConfig CreateDefaultClientConfig() => throw null!;
        public static IAmazonService CreateDefaultServiceClient(AWSCredentials credentials, ClientConfig config) => throw null!;
        public void Dispose() { }

        public AmazonBatchClient() { }
        public AmazonBatchClient(RegionEndpoint region) { }
        public AmazonBatchClient(AWSCredentials credentials, RegionEndpoint region) { }

        public virtual Task<CreateComputeEnvironmentResponse> CreateComputeEnvironmentAsync(
            CreateComputeEnvironmentRequest request, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Amazon.Batch.Model
{
    public class CreateComputeEnvironmentRequest : AmazonWebServiceRequest
    {
        public string ComputeEnvironmentName { get; set; }
        public ComputeResource ComputeResources { get; set; }
    }

    public class CreateComputeEnvironmentResponse : AmazonWebServiceResponse { }

    public class ComputeResource
    {
        public List<Ec2Configuration> Ec2Configuration { get; set; }
        public string ImageId { get; set; }
        public List<string> InstanceTypes { get; set; }
        public LaunchTemplateSpecification LaunchTemplate { get; set; }
        public int? MaxvCpus { get; set; }
        public List<string> Subnets { get; set; }
    }

    public class ComputeResourceUpdate
    {
        public List<Ec2Configuration> Ec2Configuration { get; set; }
        public string ImageId { get; set; }
        public List<string> InstanceTypes { get; set; }
        public LaunchTemplateSpecification LaunchTemplate { get; set; }
    }

    public class LaunchTemplateSpecification
    {
        public string LaunchTemplateId { get; set; }
        public string Version { get; set; }
    }

    public class Ec2Configuration
    {
        public string ImageIdOverride { get; set; }
        public string ImageKubernetesVersion { get; set; }
        public string ImageType { get; set; }
    }
}
