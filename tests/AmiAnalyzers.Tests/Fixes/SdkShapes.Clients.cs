using AmiAnalyzers.Tests.Harness;

namespace AmiAnalyzers.Tests.Fixes;

/// <summary>Where the SSM client comes from.</summary>
internal static partial class SdkShapes
{
    private static IEnumerable<CodeShape> Clients =>
    [
        new("top-level statements", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            var ec2 = new AmazonEC2Client();
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            """),
        new("top-level statements, ID first", "GR", """
            using Amazon;
            using Amazon.EC2;
            using Amazon.EC2.Model;

            // The image of the web server.
            var image = "ami-0c7e3b7f5a9d21e84";

            using var ec2 = new AmazonEC2Client(RegionEndpoint.EUWest1);
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image });
            """),
        new("client per Region", "GR", """
            using Amazon;
            using Amazon.EC2;
            using Amazon.EC2.Model;

            foreach (var region in new[] { RegionEndpoint.USEast1, RegionEndpoint.EUWest1 })
            {
                using var ec2 = new AmazonEC2Client(region);
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            }
            """),
        new("ID outside the loop over Regions", "GR", """
            using Amazon;
            using Amazon.EC2;
            using Amazon.EC2.Model;

            var image = "ami-0c7e3b7f5a9d21e84";
            foreach (var region in new[] { RegionEndpoint.USEast1, RegionEndpoint.EUWest1 })
            {
                using var ec2 = new AmazonEC2Client(region);
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image });
            }
            """),
        new("using block", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            static class Program
            {
                static async Task Main()
                {
                    using (var ec2 = new AmazonEC2Client())
                    {
                        await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
                    }
                }
            }
            """),
        new("parameter", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            static class Server
            {
                public static async Task StartAsync(IAmazonEC2 ec2)
                {
                    ArgumentNullException.ThrowIfNull(ec2);
                    await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
                }
            }
            """),
        new("field", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            public class Server
            {
                private readonly IAmazonEC2 _ec2;

                public Server(IAmazonEC2 ec2)
                {
                    _ec2 = ec2;
                }

                public async Task<string> StartAsync() => (await _ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" })).Reservation.ReservationId;
            }
            """),
        new("field made in the constructor", "GR", """
            using Amazon;
            using Amazon.EC2;
            using Amazon.EC2.Model;
            using Amazon.Runtime;

            public sealed class Server : IDisposable
            {
                private readonly AmazonEC2Client _ec2;

                public Server(AWSCredentials credentials, RegionEndpoint region)
                {
                    _ec2 = new AmazonEC2Client(credentials, region);
                }

                public async Task StartAsync() => await _ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });

                public void Dispose()
                {
                    _ec2.Dispose();
                }
            }
            """),
        new("static field", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            static class Server
            {
                private static readonly AmazonEC2Client Ec2 = new();

                public static async Task StartAsync() => await Ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            }
            """),
        new("configuration", "GR", """
            using Amazon;
            using Amazon.EC2;
            using Amazon.EC2.Model;

            var ec2 = new AmazonEC2Client(new AmazonEC2Config { RegionEndpoint = RegionEndpoint.EUWest1, MaxErrorRetry = 3 });
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            """),
        new("configuration in a variable", "GR", """
            using Amazon;
            using Amazon.EC2;
            using Amazon.EC2.Model;
            using Amazon.Runtime;

            var config = new AmazonEC2Config { RegionEndpoint = RegionEndpoint.EUWest1 };
            var ec2 = new AmazonEC2Client(new BasicAWSCredentials(args[0], args[1]), config);
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            """),
        new("endpoint of its own", "R", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            var ec2 = new AmazonEC2Client(new AmazonEC2Config { ServiceURL = "https://ec2.example.com" });
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            """),
        new("client made in the call", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            await new AmazonEC2Client().RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            """),
        new("client of a factory", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            static class Server
            {
                public static async Task StartAsync(Func<IAmazonEC2> factory)
                {
                    var ec2 = factory();
                    await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
                }
            }
            """),
        new("client in a lambda", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            static class Server
            {
                public static Func<IAmazonEC2, Task> Start() => async ec2 => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            }
            """),
        new("client of a base class", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;
            using Amazon.SimpleSystemsManagement;

            abstract class Job(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement parameters)
            {
                protected IAmazonEC2 Ec2 => ec2;

                protected IAmazonSimpleSystemsManagement Parameters => parameters;
            }

            class Server(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement parameters) : Job(ec2, parameters)
            {
                public async Task StartAsync() => await Ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            }
            """),
        new("client that may be missing", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;
            using Amazon.SimpleSystemsManagement;

            class Server(IAmazonSimpleSystemsManagement? ssm)
            {
                private static IAmazonEC2 Ec2() => new AmazonEC2Client();

                public async Task StartAsync()
                {
                    Console.WriteLine(ssm is null);
                    await Ec2().RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
                }
            }
            """),
        new("two clients of the same Region", "GR", """
            using Amazon;
            using Amazon.EC2;
            using Amazon.EC2.Model;

            var web = new AmazonEC2Client(RegionEndpoint.EUWest1);
            await web.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            var batch = new AmazonEC2Client(RegionEndpoint.EUWest1);
            await batch.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-04d29b6f966df1537" });
            """),
        new("the name is taken", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            var ssm = 1;
            var ec2 = new AmazonEC2Client();
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84", MinCount = ssm });
            """),
        new("Systems Manager is not referenced", "R", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            var ec2 = new AmazonEC2Client();
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            """) { Setup = new() { Libs = Libs.Ec2 } },
    ];
}
