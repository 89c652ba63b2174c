using AmiAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmiAnalyzers.Tests.Fixes;

/// <summary>Old and new versions of C#.</summary>
internal static partial class SdkShapes
{
    private static IEnumerable<CodeShape> Languages =>
    [
        new("record", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;
            using Amazon.SimpleSystemsManagement;

            public record Server(IAmazonEC2 Ec2, IAmazonSimpleSystemsManagement Ssm)
            {
                public async Task StartAsync() => await Ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            }
            """),
        new("nested type", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            static class Outer
            {
                public sealed class Server(IAmazonEC2 ec2)
                {
                    public async Task StartAsync() => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
                }
            }
            """),
        new("generic type", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            class Server<T>(IAmazonEC2 ec2) where T : new()
            {
                public T Value { get; } = new();

                public async Task StartAsync() => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            }
            """),
        new("file-scoped namespace with usings inside", "GR", """
            namespace Web;

            using Amazon.EC2;
            using Amazon.EC2.Model;

            class Server
            {
                public async Task StartAsync(IAmazonEC2 ec2) => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            }
            """),
        new("ambiguous names", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            class GetParameterRequest;

            class Server
            {
                public async Task StartAsync(IAmazonEC2 ec2) => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84", KeyName = nameof(GetParameterRequest) });
            }
            """),
        new("names that an import would change", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            class Server
            {
                public async Task<Tag> StartAsync(IAmazonEC2 ec2)
                {
                    await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
                    return new Tag();
                }
            }
            """),
        new("no usings at all", "GR", """
            // Copyright of the example.

            /// <summary>Starts.</summary>
            class Server
            {
                public async Task StartAsync(Amazon.EC2.IAmazonEC2 ec2)
                {
                    await ec2.RunInstancesAsync(new Amazon.EC2.Model.RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
                }
            }
            """),
        new("aliases", "GR", """
            using EC2 = Amazon.EC2;
            using Run = Amazon.EC2.Model.RunInstancesRequest;

            class Server
            {
                public async Task StartAsync(EC2.IAmazonEC2 ec2) => await ec2.RunInstancesAsync(new Run { ImageId = "ami-0c7e3b7f5a9d21e84" });
            }
            """),
        new("C# 9, no nullable types", "GR", """
            using System.Threading.Tasks;
            using Amazon.EC2;
            using Amazon.EC2.Model;

            namespace Web
            {
                class Server
                {
                    readonly IAmazonEC2 ec2;

                    public Server(IAmazonEC2 ec2)
                    {
                        this.ec2 = ec2;
                    }

                    public async Task StartAsync()
                    {
                        await this.ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
                    }
                }
            }
            """) { Setup = new() { Language = LanguageVersion.CSharp9, Nullable = NullableContextOptions.Disable } },
        new("C# 8", "GR", """
            using System.Threading.Tasks;
            using Amazon.EC2;
            using Amazon.EC2.Model;

            struct Server
            {
                public static async Task StartAsync(IAmazonEC2 ec2)
                {
                    switch (ec2)
                    {
                        case AmazonEC2Client client:
                            await client.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
                            break;
                    }
                }
            }
            """) { Setup = new() { Language = LanguageVersion.CSharp8 } },
    ];
}
