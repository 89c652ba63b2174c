using AmiAnalyzers.Tests.Harness;

namespace AmiAnalyzers.Tests.Fixes;

/// <summary>Synchronous calls of the .NET Framework.</summary>
internal static partial class SdkShapes
{
    private static IEnumerable<CodeShape> OldFramework =>
    [
        OnNetFramework("method", "GR", """
            public string Start(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm)
            {
                return ec2.RunInstances(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" }).Reservation.ReservationId;
            }
            """),
        OnNetFramework("asynchronous method", "GR", """
            public async Task StartAsync(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm)
            {
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            }
            """),
        OnNetFramework("client made in the method", "GR", """
            public void Start(bool twice)
            {
                var ec2 = new AmazonEC2Client();
                ec2.RunInstances(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
                if (twice)
                {
                    ec2.RunInstances(new RunInstancesRequest { ImageId = "ami-04d29b6f966df1537" });
                }
            }
            """),
        OnNetFramework("client in a using block", "GR", """
            public void Start()
            {
                using (var ec2 = new AmazonEC2Client())
                {
                    ec2.RunInstances(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
                }
            }
            """),
        OnNetFramework("client of the caller", "GR", """
            public void Start(IAmazonEC2 ec2)
            {
                // Starts the web server.
                ec2.RunInstances(new RunInstancesRequest
                {
                    ImageId = "ami-0c7e3b7f5a9d21e84",
                    UserData = @"#!/bin/sh
            echo hello",
                });
            }
            """),
        OnNetFramework("expression body", "GR", """
            public RunInstancesResponse Start(IAmazonEC2 ec2) => ec2.RunInstances(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            """),
        OnNetFramework("lambda", "GR", """
            public List<RunInstancesResponse> Start(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm, List<string> names)
            {
                return names.ConvertAll(name => ec2.RunInstances(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84", KeyName = name }));
            }
            """),
        OnNetFramework("constant", "RG", """
            private const string Image = "ami-0c7e3b7f5a9d21e84";

            public void Start(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm)
            {
                ec2.RunInstances(new RunInstancesRequest { ImageId = Image });
            }
            """),
    ];

    private static CodeShape OnNetFramework(string name, string offers, string members) => new(".NET Framework: " + name, offers, $$"""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;

        namespace Web
        {
            public class Server
            {
                {{members.ReplaceLineEndings("\n        ")}}
            }
        }
        """) { Setup = new() { Framework = Framework.Net472 } };
}
