using AmiAnalyzers.Tests.Harness;

using VerifyFix = AmiAnalyzers.Tests.Harness.VerifyFix<AmiAnalyzers.ImageIdAnalyzer, AmiAnalyzers.CodeFixes.LookUpImageCodeFixProvider>;

namespace AmiAnalyzers.Tests.Fixes;

/// <summary>Where the other client is injected: parameter, field and registration come together, or not at all.</summary>
public sealed class SsmInjectionFixTests
{
    private const string Registration = """
        using Amazon.EC2;
        using Microsoft.Extensions.DependencyInjection;

        static class Services
        {
            public static void Add(IServiceCollection services)
            {
                services.AddAWSService<IAmazonEC2>(ServiceLifetime.Scoped);
            }
        }
        """;

    private const string Registered = """
        using Amazon.EC2;
        using Amazon.SimpleSystemsManagement;
        using Microsoft.Extensions.DependencyInjection;

        static class Services
        {
            public static void Add(IServiceCollection services)
            {
                services.AddAWSService<IAmazonEC2>(ServiceLifetime.Scoped);
                services.AddAWSService<IAmazonSimpleSystemsManagement>(ServiceLifetime.Scoped);
            }
        }
        """;

    private static readonly Setup Libraries = (Libs.Sdk | Libs.DependencyInjection).Without("AMI0101");

    [Fact]
    public Task A_constructor_and_its_field() => VerifyFix.Rewrites(
        [
            """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            public class Server
            {
                private readonly IAmazonEC2 _ec2;
                private readonly string _name;

                public Server(IAmazonEC2 ec2, string name)
                {
                    _ec2 = ec2 ?? throw new ArgumentNullException(nameof(ec2));
                    _name = name;
                }

                public async Task StartAsync() => await _ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = {|AMI0001:"ami-0c7e3b7f5a9d21e84"|}, KeyName = _name });

                public async Task StartAgainAsync() => await _ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = {|AMI0001:"ami-04d29b6f966df1537"|}, KeyName = _name });
            }
            """,
            Registration,
        ],
        [
            """
            using Amazon.EC2;
            using Amazon.EC2.Model;
            using Amazon.SimpleSystemsManagement;
            using Amazon.SimpleSystemsManagement.Model;

            public class Server
            {
                private readonly IAmazonEC2 _ec2;
                private readonly IAmazonSimpleSystemsManagement _ssm;
                private readonly string _name;

                public Server(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm, string name)
                {
                    _ec2 = ec2 ?? throw new ArgumentNullException(nameof(ec2));
                    _ssm = ssm ?? throw new ArgumentNullException(nameof(ssm));
                    _name = name;
                }

                public async Task StartAsync() => await _ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = (await _ssm.GetParameterAsync(new GetParameterRequest { Name = "/ami/server-1e84" })).Parameter.Value, KeyName = _name });

                public async Task StartAgainAsync() => await _ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = (await _ssm.GetParameterAsync(new GetParameterRequest { Name = "/ami/server-1537" })).Parameter.Value, KeyName = _name });
            }
            """,
            Registered,
        ],
        Libraries);

    [Fact]
    public Task A_primary_constructor() => VerifyFix.Rewrites(
        [
            """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            /// <summary>Starts servers.</summary>
            /// <param name="ec2">Starts instances.</param>
            public class Server(IAmazonEC2 ec2)
            {
                public async Task StartAsync() => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = {|AMI0001:"ami-0c7e3b7f5a9d21e84"|} });
            }
            """,
            Registration,
        ],
        [
            """
            using Amazon.EC2;
            using Amazon.EC2.Model;
            using Amazon.SimpleSystemsManagement;
            using Amazon.SimpleSystemsManagement.Model;

            /// <summary>Starts servers.</summary>
            /// <param name="ec2">Starts instances.</param>
            /// <param name="ssm">Looks up image IDs.</param>
            public class Server(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm)
            {
                public async Task StartAsync() => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = (await ssm.GetParameterAsync(new GetParameterRequest { Name = "/ami/server" })).Parameter.Value });
            }
            """,
            Registered,
        ],
        Libraries);

    [Fact]
    public Task A_primary_constructor_with_a_field_and_a_chain_of_registrations() => VerifyFix.Rewrites(
        [
            """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            public class Server(
                IAmazonEC2 ec2,
                string name)
            {
                private readonly IAmazonEC2 _ec2 = ec2;

                public async Task StartAsync() => await _ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = {|AMI0001:"ami-0c7e3b7f5a9d21e84"|}, KeyName = name });
            }
            """,
            """
            using Amazon.EC2;
            using Microsoft.Extensions.DependencyInjection;

            static class Services
            {
                public static IServiceCollection AddAll(this IServiceCollection services) => services
                    .AddAWSService<IAmazonEC2>()
                    .AddLogging();

                private static IServiceCollection AddLogging(this IServiceCollection services) => services;
            }
            """,
        ],
        [
            """
            using Amazon.EC2;
            using Amazon.EC2.Model;
            using Amazon.SimpleSystemsManagement;
            using Amazon.SimpleSystemsManagement.Model;

            public class Server(
                IAmazonEC2 ec2,
                IAmazonSimpleSystemsManagement ssm,
                string name)
            {
                private readonly IAmazonEC2 _ec2 = ec2;
                private readonly IAmazonSimpleSystemsManagement _ssm = ssm;

                public async Task StartAsync() => await _ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = (await _ssm.GetParameterAsync(new GetParameterRequest { Name = "/ami/server" })).Parameter.Value, KeyName = name });
            }
            """,
            """
            using Amazon.EC2;
            using Amazon.SimpleSystemsManagement;
            using Microsoft.Extensions.DependencyInjection;

            static class Services
            {
                public static IServiceCollection AddAll(this IServiceCollection services) => services
                    .AddAWSService<IAmazonEC2>()
                    .AddAWSService<IAmazonSimpleSystemsManagement>()
                    .AddLogging();

                private static IServiceCollection AddLogging(this IServiceCollection services) => services;
            }
            """,
        ],
        Libraries);

    [Fact]
    public Task Where_somebody_calls_the_constructor_the_Region_is_asked_for() => VerifyFix.Rewrites(
        [
            """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            public class Server(IAmazonEC2 ec2)
            {
                public static Server Default { get; } = new(new AmazonEC2Client());

                public async Task StartAsync()
                {
                    await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = {|AMI0001:"ami-0c7e3b7f5a9d21e84"|} });
                }
            }
            """,
            Registration,
        ],
        [
            """
            using Amazon.EC2;
            using Amazon.EC2.Model;
            using Amazon.SimpleSystemsManagement;
            using Amazon.SimpleSystemsManagement.Model;

            public class Server(IAmazonEC2 ec2)
            {
                public static Server Default { get; } = new(new AmazonEC2Client());

                public async Task StartAsync()
                {
                    using var ssm = new AmazonSimpleSystemsManagementClient(ec2.Config.RegionEndpoint);
                    await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = (await ssm.GetParameterAsync(new GetParameterRequest { Name = "/ami/server" })).Parameter.Value });
                }
            }
            """,
            Registration,
        ],
        Libraries);

    [Fact]
    public Task An_existing_registration_is_not_repeated() => VerifyFix.Rewrites(
        [
            """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            public class Server(IAmazonEC2 ec2)
            {
                public async Task StartAsync() => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = {|AMI0001:"ami-0c7e3b7f5a9d21e84"|} });
            }
            """,
            Registered,
        ],
        [
            """
            using Amazon.EC2;
            using Amazon.EC2.Model;
            using Amazon.SimpleSystemsManagement;
            using Amazon.SimpleSystemsManagement.Model;

            public class Server(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm)
            {
                public async Task StartAsync() => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = (await ssm.GetParameterAsync(new GetParameterRequest { Name = "/ami/server" })).Parameter.Value });
            }
            """,
            Registered,
        ],
        Libraries);
}
