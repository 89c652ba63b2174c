// Stands in for AWSSDK.AutoScaling 4.x: requests with an image ID, and the client that takes them. Nothing runs.
#pragma warning disable CS8618
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling
{
    public class AmazonAutoScalingConfig
    {
        public RegionEndpoint RegionEndpoint { get; set; }
        public string ServiceURL { get; set; }
    }

    public interface IAmazonAutoScaling : IAmazonService, IDisposable
    {
        Task<CreateLaunchConfigurationResponse> CreateLaunchConfigurationAsync(
            CreateLaunchConfigurationRequest request, CancellationToken cancellationToken = default);

        Task<CreateAutoScalingGroupResponse> CreateAutoScalingGroupAsync(
            CreateAutoScalingGroupRequest request, CancellationToken cancellationToken = default);
    }

    public class AmazonAutoScalingClient : IAmazonAutoScaling
    {
        public IClientConfig Config => throw null!;
        public static ClientConfig CreateDefaultClientConfig() => throw null!;
        public static IAmazonService CreateDefaultServiceClient(AWSCredentials credentials, ClientConfig config) => throw null!;
        public void Dispose() { }

        public AmazonAutoScalingClient() { }
        public AmazonAutoScalingClient(RegionEndpoint region) { }
        public AmazonAutoScalingClient(AmazonAutoScalingConfig config) { }
        public AmazonAutoScalingClient(AWSCredentials credentials, RegionEndpoint region) { }

        public virtual Task<CreateLaunchConfigurationResponse> CreateLaunchConfigurationAsync(
            CreateLaunchConfigurationRequest request, CancellationToken cancellationToken = default) => throw null!;

        public virtual Task<CreateAutoScalingGroupResponse> CreateAutoScalingGroupAsync(
            CreateAutoScalingGroupRequest request, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Amazon.AutoScaling.Model
{
    public class CreateLaunchConfigurationRequest : AmazonWebServiceRequest
    {
        public string ImageId { get; set; }
        public string InstanceType { get; set; }
        public string LaunchConfigurationName { get; set; }
        public string UserData { get; set; }
    }

    public class CreateLaunchConfigurationResponse : AmazonWebServiceResponse { }

    public class CreateAutoScalingGroupRequest : AmazonWebServiceRequest
    {
        public string AutoScalingGroupName { get; set; }
        public string LaunchConfigurationName { get; set; }
        public MixedInstancesPolicy MixedInstancesPolicy { get; set; }
    }

    public class CreateAutoScalingGroupResponse : AmazonWebServiceResponse { }

    public class MixedInstancesPolicy
    {
        public LaunchTemplate LaunchTemplate { get; set; }
    }

    public class LaunchTemplate
    {
        public LaunchTemplateSpecification LaunchTemplateSpecification { get; set; }
        public List<LaunchTemplateOverrides> Overrides { get; set; }
    }

    public class LaunchTemplateSpecification
    {
        public string LaunchTemplateId { get; set; }
        public string Version { get; set; }
    }

    public class LaunchTemplateOverrides
    {
        public string ImageId { get; set; }
        public string InstanceType { get; set; }
        public LaunchTemplateSpecification LaunchTemplateSpecification { get; set; }
    }
}
