// Stands in for AWSSDK.ElasticMapReduce 4.x: clusters with a custom AMI, and the client that starts them. Nothing runs.
#pragma warning disable CS8618
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Amazon.ElasticMapReduce.Model;
using Amazon.Runtime;

namespace Amazon.ElasticMapReduce
{
    public interface IAmazonElasticMapReduce : IAmazonService, IDisposable
    {
        Task<RunJobFlowResponse> RunJobFlowAsync(RunJobFlowRequest request, CancellationToken cancellationToken = default);
    }

    public class AmazonElasticMapReduceClient : IAmazonElasticMapReduce
    {
        public IClientConfig Config => throw null!;
        public static ClientConfig CreateDefaultClientConfig() => throw null!;
        public static IAmazonService CreateDefaultServiceClient(AWSCredentials credentials, ClientConfig config) => throw null!;
        public void Dispose() { }

        public AmazonElasticMapReduceClient() { }
        public AmazonElasticMapReduceClient(RegionEndpoint region) { }
        public AmazonElasticMapReduceClient(AWSCredentials credentials, RegionEndpoint region) { }

        public virtual Task<RunJobFlowResponse> RunJobFlowAsync(
            RunJobFlowRequest request, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Amazon.ElasticMapReduce.Model
{
    public class RunJobFlowRequest : AmazonWebServiceRequest
    {
        public string CustomAmiId { get; set; }
        public JobFlowInstancesConfig Instances { get; set; }
        public string Name { get; set; }
        public string ReleaseLabel { get; set; }
    }

    public class RunJobFlowResponse : AmazonWebServiceResponse { }

    public class JobFlowInstancesConfig
    {
        public List<InstanceFleetConfig> InstanceFleets { get; set; }
        public List<InstanceGroupConfig> InstanceGroups { get; set; }
        public string MasterInstanceType { get; set; }
        public string SlaveInstanceType { get; set; }
    }

    public class InstanceRoleType : ConstantClass
    {
        public static readonly InstanceRoleType CORE = new("CORE");
        public static readonly InstanceRoleType MASTER = new("MASTER");
        public InstanceRoleType(string value) : base(value) { }
        public static implicit operator InstanceRoleType(string value) => throw null!;
    }

    public class InstanceGroupConfig
    {
        public InstanceGroupConfig() { }
        public InstanceGroupConfig(InstanceRoleType instanceRole, string instanceType, int? instanceCount) { }
        public string CustomAmiId { get; set; }
        public int? InstanceCount { get; set; }
        public InstanceRoleType InstanceRole { get; set; }
        public string InstanceType { get; set; }
    }

    public class InstanceFleetConfig
    {
        public List<InstanceTypeConfig> InstanceTypeConfigs { get; set; }
    }

    public class InstanceTypeConfig
    {
        public string CustomAmiId { get; set; }
        public string InstanceType { get; set; }
    }
}
