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
                IAmazonEC2 ec2, // starts instances
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
                IAmazonEC2 ec2, // starts instances
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

    /// <summary>The head of a class before and after, and how its methods name the client.</summary>
    [Theory]
    [InlineData(
        "class Server\n{\n    private readonly IAmazonEC2 _ec2;\n\n    public Server(IAmazonEC2 ec2) => _ec2 = ec2;",
        "class Server\n{\n    private readonly IAmazonEC2 _ec2;\n    private readonly IAmazonSimpleSystemsManagement _ssm;\n\n    public Server(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm)\n    {\n        _ec2 = ec2;\n        _ssm = ssm;\n    }",
        "_ec2", "_ssm")]
    [InlineData(
        "class Server\n{\n    private readonly IAmazonEC2 _ec2;\n    private readonly string _name;\n\n    public Server(IAmazonEC2 ec2, string name)\n    {\n        (_ec2, _name) = (ec2, name);\n    }",
        "class Server\n{\n    private readonly IAmazonEC2 _ec2;\n    private readonly IAmazonSimpleSystemsManagement _ssm;\n    private readonly string _name;\n\n    public Server(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm, string name)\n    {\n        (_ec2, _name) = (ec2, name);\n        _ssm = ssm;\n    }",
        "_ec2", "_ssm")]
    [InlineData("record Server(IAmazonEC2 Ec2, string Name)\n{", "record Server(IAmazonEC2 Ec2, IAmazonSimpleSystemsManagement Ssm, string Name)\n{", "Ec2", "Ssm")]
    public Task Other_constructors(string before, string after, string ec2, string ssm) => VerifyFix.Rewrites(
        [Server(before, "", ec2, "{|AMI0001:\"ami-0c7e3b7f5a9d21e84\"|}"), Registration],
        [Server(after, "using Amazon.SimpleSystemsManagement;\nusing Amazon.SimpleSystemsManagement.Model;\n", ec2, $"(await {ssm}.GetParameterAsync(new GetParameterRequest {{ Name = \"/ami/server\" }})).Parameter.Value"), Registered],
        Libraries);

    /// <summary>Other types' heads call a constructor as well.</summary>
    [Fact]
    public Task A_base_class_asks_for_the_Region() => VerifyFix.Rewrites(
        [Server("class Special(IAmazonEC2 client) : Server(client);\n\nclass Server(IAmazonEC2 ec2)\n{", "", "ec2", "{|AMI0001:\"ami-0c7e3b7f5a9d21e84\"|}"), Registration],
        [
            Server("class Special(IAmazonEC2 client) : Server(client);\n\nclass Server(IAmazonEC2 ec2)\n{", "using Amazon.SimpleSystemsManagement;\nusing Amazon.SimpleSystemsManagement.Model;\n", "ec2", "(await ssm.GetParameterAsync(new GetParameterRequest { Name = \"/ami/server\" })).Parameter.Value")
                .Replace("{\n        await", "{\n        using var ssm = new AmazonSimpleSystemsManagementClient(ec2.Config.RegionEndpoint);\n        await", StringComparison.Ordinal),
            Registration,
        ],
        Libraries);

    [Fact]
    public Task A_parameter_from_services() => VerifyFix.Rewrites(
        [Handler("[FromServices] IAmazonEC2 ec2", "", "{|AMI0001:\"ami-0c7e3b7f5a9d21e84\"|}"), Registration],
        [
            Handler("[FromServices] IAmazonEC2 ec2, [FromServices] IAmazonSimpleSystemsManagement ssm", "using Amazon.SimpleSystemsManagement;\nusing Amazon.SimpleSystemsManagement.Model;\n", "(await ssm.GetParameterAsync(new GetParameterRequest { Name = \"/ami/servers-controller\" })).Parameter.Value"),
            Registered,
        ],
        Libraries);

    private static string Handler(string parameters, string usings, string image) => $$"""
        using Amazon.EC2;
        using Amazon.EC2.Model;
        {{usings}}
        class ServersController
        {
            public async Task Start({{parameters}}) => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = {{image}} });
        }

        [AttributeUsage(AttributeTargets.Parameter)]
        class FromServicesAttribute : Attribute;
        """;

    private static string Server(string head, string usings, string ec2, string image) => $$"""
        using Amazon.EC2;
        using Amazon.EC2.Model;
        {{usings}}
        {{head}}

            public async Task StartAsync()
            {
                await {{ec2}}.RunInstancesAsync(new RunInstancesRequest { ImageId = {{image}} });
            }
        }
        """;

    [Theory]
    [InlineData("IServiceProvider services", "var ec2 = services.GetRequiredService<IAmazonEC2>();", "var ssm = services.GetRequiredService<IAmazonSimpleSystemsManagement>();", true)]
    [InlineData("AWSOptions options", "using var ec2 = options.CreateServiceClient<IAmazonEC2>();", "using var ssm = options.CreateServiceClient<IAmazonSimpleSystemsManagement>();", false)]
    public Task A_client_that_is_asked_for(string parameter, string statement, string added, bool isRegistered) => VerifyFix.Rewrites(
        [Located(parameter, statement, "", "{|AMI0001:\"ami-0c7e3b7f5a9d21e84\"|}"), Registration],
        [
            Located(parameter, statement + "\n        " + added, "using Amazon.SimpleSystemsManagement;\nusing Amazon.SimpleSystemsManagement.Model;\n", "(await ssm.GetParameterAsync(new GetParameterRequest { Name = \"/ami/server\" })).Parameter.Value"),
            isRegistered ? Registered : Registration,
        ],
        Libraries);

    private static string Located(string parameter, string statement, string usings, string image) => $$"""
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.Extensions.NETCore.Setup;
        {{usings}}using Microsoft.Extensions.DependencyInjection;

        class Server
        {
            public async Task StartAsync({{parameter}})
            {
                {{statement}}
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = {{image}} });
            }
        }
        """;
}
