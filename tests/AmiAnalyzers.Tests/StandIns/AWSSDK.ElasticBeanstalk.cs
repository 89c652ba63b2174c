// Stands in for AWSSDK.ElasticBeanstalk 4.x: option settings, and the client that takes them. Nothing runs.
#pragma warning disable CS8618
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Amazon.ElasticBeanstalk.Model;
using Amazon.Runtime;

namespace Amazon.ElasticBeanstalk
{
    public interface IAmazonElasticBeanstalk : IAmazonService, IDisposable
    {
        Task<CreateEnvironmentResponse> CreateEnvironmentAsync(CreateEnvironmentRequest request, CancellationToken cancellationToken = default);
    }

    public class AmazonElasticBeanstalkClient : IAmazonElasticBeanstalk
    {
        public IClientConfig Config => throw null!;
        public static ClientConfig CreateDefaultClientConfig() => throw null!;
        public static IAmazonService CreateDefaultServiceClient(AWSCredentials credentials, ClientConfig config) => throw null!;
        public void Dispose() { }

        public AmazonElasticBeanstalkClient() { }
        public AmazonElasticBeanstalkClient(RegionEndpoint region) { }
        public AmazonElasticBeanstalkClient(AWSCredentials credentials, RegionEndpoint region) { }

        public virtual Task<CreateEnvironmentResponse> CreateEnvironmentAsync(
            CreateEnvironmentRequest request, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Amazon.ElasticBeanstalk.Model
{
    public class CreateEnvironmentRequest : AmazonWebServiceRequest
    {
        public string ApplicationName { get; set; }
        public string EnvironmentName { get; set; }
        public List<ConfigurationOptionSetting> OptionSettings { get; set; }
    }

    public class CreateEnvironmentResponse : AmazonWebServiceResponse { }

    public class ConfigurationOptionSetting
    {
        public ConfigurationOptionSetting() { }
        public ConfigurationOptionSetting(string awsNamespace, string optionName, string value) { }
        public string Namespace { get; set; }
        public string OptionName { get; set; }
        public string ResourceName { get; set; }
        public string Value { get; set; }
    }
}
