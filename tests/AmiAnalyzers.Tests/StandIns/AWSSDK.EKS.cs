// Stands in for AWSSDK.EKS 4.x: managed node groups, and the client that creates them. Nothing runs.
#pragma warning disable CS8618
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Amazon.EKS.Model;
using Amazon.Runtime;

namespace Amazon.EKS
{
    public class AMITypes : ConstantClass
    {
        public static readonly AMITypes AL2_ARM_64 = new("AL2_ARM_64");
        public static readonly AMITypes AL2_x86_64 = new("AL2_x86_64");
        public static readonly AMITypes AL2_x86_64_GPU = new("AL2_x86_64_GPU");
        public static readonly AMITypes AL2023_ARM_64_STANDARD = new("AL2023_ARM_64_STANDARD");
        public static readonly AMITypes AL2023_x86_64_STANDARD = new("AL2023_x86_64_STANDARD");
        public static readonly AMITypes BOTTLEROCKET_ARM_64 = new("BOTTLEROCKET_ARM_64");
        public static readonly AMITypes BOTTLEROCKET_x86_64 = new("BOTTLEROCKET_x86_64");
        public static readonly AMITypes CUSTOM = new("CUSTOM");
        public AMITypes(string value) : base(value) { }
        public static AMITypes FindValue(string value) => throw null!;
        public static implicit operator AMITypes(string value) => throw null!;
    }

    public interface IAmazonEKS : IAmazonService, IDisposable
    {
        Task<CreateNodegroupResponse> CreateNodegroupAsync(CreateNodegroupRequest request, CancellationToken cancellationToken = default);
    }

    public class AmazonEKSClient : IAmazonEKS
    {
        public IClientConfig Config => throw null!;
        public static ClientConfig CreateDefaultClientConfig() => throw null!;
        public static IAmazonService CreateDefaultServiceClient(AWSCredentials credentials, ClientConfig config) => throw null!;
        public void Dispose() { }

        public AmazonEKSClient() { }
        public AmazonEKSClient(RegionEndpoint region) { }
        public AmazonEKSClient(AWSCredentials credentials, RegionEndpoint region) { }

        public virtual Task<CreateNodegroupResponse> CreateNodegroupAsync(
            CreateNodegroupRequest request, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Amazon.EKS.Model
{
    public class CreateNodegroupRequest : AmazonWebServiceRequest
    {
        public AMITypes AmiType { get; set; }
        public string ClusterName { get; set; }
        public List<string> InstanceTypes { get; set; }
        public LaunchTemplateSpecification LaunchTemplate { get; set; }
        public string NodegroupName { get; set; }
        public string Version { get; set; }
    }

    public class LaunchTemplateSpecification
    {
        public string Id { get; set; }
        public string Version { get; set; }
    }

    public class CreateNodegroupResponse : AmazonWebServiceResponse { }
}
