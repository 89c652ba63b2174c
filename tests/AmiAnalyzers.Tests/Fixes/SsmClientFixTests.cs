using AmiAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

using VerifyFix = AmiAnalyzers.Tests.Harness.VerifyFix<AmiAnalyzers.ImageIdAnalyzer, AmiAnalyzers.CodeFixes.LookUpImageCodeFixProvider>;

namespace AmiAnalyzers.Tests.Fixes;

/// <summary>Which client looks the image up: it must ask where the instance starts.</summary>
public sealed class SsmClientFixTests
{
    private static Task Rewrites(string before, string after, Setup? setup = null) => VerifyFix.Rewrites(before, after, (setup ?? Setup.Default).Without("AMI0101", "AMI0102"));

    [Fact]
    public Task A_client_is_made_like_the_one_that_launches() => Rewrites(
        """
        using Amazon;
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.Runtime;

        class Server
        {
            public async Task StartAsync(AWSCredentials credentials)
            {
                using var ec2 = new AmazonEC2Client(credentials, RegionEndpoint.EUWest1); // Dublin
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = {|AMI0001:"ami-0c7e3b7f5a9d21e84"|} });
            }
        }
        """,
        """
        using Amazon;
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.Runtime;
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;

        class Server
        {
            public async Task StartAsync(AWSCredentials credentials)
            {
                using var ec2 = new AmazonEC2Client(credentials, RegionEndpoint.EUWest1); // Dublin
                using var ssm = new AmazonSimpleSystemsManagementClient(credentials, RegionEndpoint.EUWest1);
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = (await ssm.GetParameterAsync(new GetParameterRequest { Name = "/ami/server" })).Parameter.Value });
            }
        }
        """);

    /// <summary>What is put before a statement goes one level deeper with it.</summary>
    [Fact]
    public Task A_block_around_a_variable_that_a_lambda_takes()
    {
        const string Usings = "using System.Linq;\nusing System.Threading.Tasks;\nusing Amazon.EC2;\nusing Amazon.EC2.Model;\n", SsmUsings = "using Amazon.SimpleSystemsManagement;\nusing Amazon.SimpleSystemsManagement.Model;\n";
        const string Request = "ec2.RequestSpotInstancesAsync(new RequestSpotInstancesRequest { LaunchSpecification = new LaunchSpecification { ImageId = ";
        return Rewrites(
            Usings + Class($"        await Task.WhenAll(names.Select(name => {Request}{{|AMI0001:\"ami-0c7e3b7f5a9d21e84\"|}} }} }})));"),
            Usings + SsmUsings + Class($$"""
                        using (var ssm = new AmazonSimpleSystemsManagementClient(ec2.Config.RegionEndpoint))
                        {
                            var imageId = (await ssm.GetParameterAsync(new GetParameterRequest { Name = "/ami/server" })).Parameter.Value;
                            await Task.WhenAll(names.Select(name => {{Request}}imageId } })));
                        }
                """),
            new Setup { Language = LanguageVersion.CSharp7_3, Nullable = NullableContextOptions.Disable, ImplicitUsings = false });

        static string Class(string statements) => "\nclass Server\n{\n    public async Task StartAsync(IAmazonEC2 ec2, string[] names)\n    {\n" + statements + "\n    }\n}\n";
    }

    [Theory]
    [InlineData("readonly AmazonEC2Client _ec2 = new();", "readonly AmazonSimpleSystemsManagementClient _ssm = new AmazonSimpleSystemsManagementClient();")]
    [InlineData("static IAmazonEC2 _ec2 = new AmazonEC2Client();", "static IAmazonSimpleSystemsManagement _ssm = new AmazonSimpleSystemsManagementClient();")]
    [InlineData("internal static readonly IAmazonEC2 _ec2 = new AmazonEC2Client();", "private static readonly IAmazonSimpleSystemsManagement _ssm = new AmazonSimpleSystemsManagementClient();")]
    public Task A_field_looks_like_the_other(string field, string added)
    {
        return Rewrites(
            "using Amazon.EC2;\nusing Amazon.EC2.Model;\n\n" + Class(field, "{|AMI0001:\"ami-0c7e3b7f5a9d21e84\"|}"),
            "using Amazon.EC2;\nusing Amazon.EC2.Model;\nusing Amazon.SimpleSystemsManagement;\nusing Amazon.SimpleSystemsManagement.Model;\n\n"
                + Class(field + "\n    " + added, "(await _ssm.GetParameterAsync(new GetParameterRequest { Name = \"/ami/server\" })).Parameter.Value"));

        static string Class(string fields, string image) => $$"""
            class Server
            {
                {{fields}}

                public async Task StartAsync() => await _ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = {{image}} });
            }
            """;
    }

    [Theory]
    [InlineData("public void Dispose() => _ec2.Dispose(); // no longer needed", "public void Dispose()\n{\n    _ec2.Dispose(); // no longer needed\n    _ssm.Dispose();\n}")]
    [InlineData("public void Dispose() { _ec2?.Dispose(); }", "public void Dispose() { _ec2?.Dispose(); _ssm?.Dispose(); }")]
    public Task A_client_is_disposed_of_with_the_other(string before, string after)
    {
        return Rewrites(
            "using Amazon.EC2;\nusing Amazon.EC2.Model;\n\n" + Class(before, "", "{|AMI0001:\"ami-0c7e3b7f5a9d21e84\"|}"),
            "using Amazon.EC2;\nusing Amazon.EC2.Model;\nusing Amazon.SimpleSystemsManagement;\nusing Amazon.SimpleSystemsManagement.Model;\n\n"
                + Class(after, "\n    private readonly AmazonSimpleSystemsManagementClient _ssm = new AmazonSimpleSystemsManagementClient();", "(await _ssm.GetParameterAsync(new GetParameterRequest { Name = \"/ami/server\" })).Parameter.Value"));

        static string Class(string dispose, string field, string image) => $$"""
            class Server : IDisposable
            {
                private readonly AmazonEC2Client _ec2 = new();{{field}}

                public async Task StartAsync() => await _ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = {{image}} });

                {{dispose.ReplaceLineEndings("\n    ")}}
            }
            """;
    }

    /// <summary>Statements in which LAUNCH starts the image, and after the fix LOOKUP asks the client <c>ssm</c> for it.</summary>
    [Theory]
    [InlineData(
        "var ec2 = new AmazonEC2Client(RegionEndpoint.EUWest1);\nec2 = new AmazonEC2Client(RegionEndpoint.EUWest2);\nawait ec2.LAUNCH;",
        "var ec2 = new AmazonEC2Client(RegionEndpoint.EUWest1);\nec2 = new AmazonEC2Client(RegionEndpoint.EUWest2);\nusing var ssm = new AmazonSimpleSystemsManagementClient(RegionEndpoint.EUWest2);\nawait ec2.LAUNCH;")]
    [InlineData(
        "IAmazonEC2 ec2 = a;\nif (isSecond)\n{\n    ec2 = b;\n}\n\nawait ec2.LAUNCH;",
        "IAmazonEC2 ec2 = a;\nif (isSecond)\n{\n    ec2 = b;\n}\n\nusing var ssm = new AmazonSimpleSystemsManagementClient(ec2.Config.RegionEndpoint);\nawait ec2.LAUNCH;")]
    [InlineData(
        "IAmazonEC2 ec2;\nif (isSecond)\n{\n    ec2 = b;\n    await ec2.LAUNCH;\n}",
        "IAmazonEC2 ec2;\nif (isSecond)\n{\n    ec2 = b;\n    using var ssm = new AmazonSimpleSystemsManagementClient(ec2.Config.RegionEndpoint);\n    await ec2.LAUNCH;\n}")]
    [InlineData(
        "foreach (var ec2 in clients)\n    await ec2.LAUNCH;",
        "foreach (var ec2 in clients)\n{\n    using var ssm = new AmazonSimpleSystemsManagementClient(ec2.Config.RegionEndpoint);\n    await ec2.LAUNCH;\n}")]
    [InlineData(
        "var ec2 = new AmazonEC2Client(await Log.InAsync(), RegionEndpoint.EUWest1);\nawait ec2.LAUNCH;",
        "var credentials = await Log.InAsync();\nvar ec2 = new AmazonEC2Client(credentials, RegionEndpoint.EUWest1);\nusing var ssm = new AmazonSimpleSystemsManagementClient(credentials, RegionEndpoint.EUWest1);\nawait ec2.LAUNCH;")]
    [InlineData(
        "using var ec2 = Made();\nawait ec2.LAUNCH;",
        "using var ec2 = Made();\nusing var ssm = new AmazonSimpleSystemsManagementClient(_key, _secret, RegionEndpoint.EUWest1);\nawait ec2.LAUNCH;")]
    [InlineData("await clients.Last().LAUNCH;", "var ec2 = clients.Last();\nusing var ssm = new AmazonSimpleSystemsManagementClient(ec2.Config.RegionEndpoint);\nawait ec2.LAUNCH;")]
    [InlineData("var ec2 = await clients.Last().LAUNCH;", "var ec21 = clients.Last();\nusing var ssm = new AmazonSimpleSystemsManagementClient(ec21.Config.RegionEndpoint);\nvar ec2 = await ec21.LAUNCH;")]
    [InlineData("await clients[0].LAUNCH;", "using var ssm = new AmazonSimpleSystemsManagementClient(clients[0].Config.RegionEndpoint);\nawait clients[0].LAUNCH;")]
    public async Task The_client_is_the_one_that_launches(string before, string after)
    {
        const string Usings = "using Amazon;\nusing Amazon.EC2;\nusing Amazon.EC2.Model;\nusing Amazon.Runtime;\n";
        const string SsmUsings = "using Amazon.SimpleSystemsManagement;\nusing Amazon.SimpleSystemsManagement.Model;\n";
        const string LookUp = "(await ssm.GetParameterAsync(new GetParameterRequest { Name = \"NAME\" })).Parameter.Value";
        var name = before.Contains("if (isSecond)\n{\n    ec2 = b;\n    await", StringComparison.Ordinal) ? "/ami/server-is-second" : "/ami/server";

        await Rewrites(
            Usings + Class(before, "{|AMI0001:\"ami-0c7e3b7f5a9d21e84\"|}"),
            Usings + SsmUsings + Class(after, LookUp.Replace("NAME", name, StringComparison.Ordinal)));

        static string Class(string statements, string image) => $$"""

            class Server
            {
                private readonly string _key = "", _secret = "";

                private IAmazonEC2 Made() => new AmazonEC2Client(_key, _secret, RegionEndpoint.EUWest1);

                public async Task StartAsync(IAmazonEC2 a, IAmazonEC2 b, IAmazonEC2[] clients, bool isSecond)
                {
                    {{statements.Replace("LAUNCH", $"RunInstancesAsync(new RunInstancesRequest {{ ImageId = {image} }})", StringComparison.Ordinal).ReplaceLineEndings("\n        ").Replace("\n        \n", "\n\n", StringComparison.Ordinal)}}
                }

                private static class Log
                {
                    public static Task<AWSCredentials> InAsync() => Task.FromResult<AWSCredentials>(new AnonymousAWSCredentials());
                }
            }
            """;
    }

    [Theory]
    [InlineData("RegionEndpoint.GetBySystemName(\"eu-west-1\")", "_ssm")]
    [InlineData("RegionEndpoint.EUWest2", "_ssm1")]
    public Task A_visible_client_of_the_same_Region_is_taken(string region, string client) => Rewrites(
        Visible(region, "", "{|AMI0001:\"ami-0c7e3b7f5a9d21e84\"|}", ""),
        Visible(
            region,
            "using Amazon.SimpleSystemsManagement.Model;\n",
            $"(await {client}.GetParameterAsync(new GetParameterRequest {{ Name = \"/ami/server\" }})).Parameter.Value",
            client == "_ssm" ? "" : "\n    private readonly IAmazonSimpleSystemsManagement _ssm1 = new AmazonSimpleSystemsManagementClient(RegionEndpoint.EUWest1);"));

    private static string Visible(string region, string usings, string image, string added) => $$"""
        using Amazon;
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;
        {{usings}}
        class Server
        {
            private readonly IAmazonEC2 _ec2 = new AmazonEC2Client(RegionEndpoint.EUWest1);{{added}}
            private readonly IAmazonSimpleSystemsManagement _ssm = new AmazonSimpleSystemsManagementClient({{region}});

            public string Name => _ssm.ToString()!;

            public async Task StartAsync() => await _ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = {{image}} });
        }
        """;

    /// <summary>Its field has none before somebody asks.</summary>
    [Theory]
    [InlineData("private IAmazonSimpleSystemsManagement Ssm => _ssm ??= new AmazonSimpleSystemsManagementClient();")]
    [InlineData("private IAmazonSimpleSystemsManagement Ssm { get { return _ssm ?? (_ssm = new AmazonSimpleSystemsManagementClient()); } }")]
    [InlineData("private IAmazonSimpleSystemsManagement Ssm { get { if (_ssm == null) { _ssm = new AmazonSimpleSystemsManagementClient(); } return _ssm; } }")]
    public Task A_client_that_is_made_on_demand_is_asked_for(string property)
    {
        string Source(string usings, string image) => $$"""
            using Amazon.EC2;
            using Amazon.EC2.Model;
            using Amazon.SimpleSystemsManagement;{{usings}}

            class Server(IAmazonEC2 ec2)
            {
                private IAmazonSimpleSystemsManagement? _ssm;

                {{property}}

                public async Task StartAsync() => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = {{image}} });
            }
            """;
        return Rewrites(
            Source("", "{|AMI0001:\"ami-0c7e3b7f5a9d21e84\"|}"),
            Source("\nusing Amazon.SimpleSystemsManagement.Model;", "(await Ssm.GetParameterAsync(new GetParameterRequest { Name = \"/ami/server\" })).Parameter.Value"));
    }

    [Fact]
    public Task A_client_beside_the_other_one_in_an_object_is_taken() => Rewrites(
        """
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;

        record Aws(IAmazonEC2 Ec2, IAmazonSimpleSystemsManagement Ssm);

        class Server(Aws aws)
        {
            public async Task StartAsync() => await aws.Ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = {|AMI0001:"ami-0c7e3b7f5a9d21e84"|} });
        }
        """,
        """
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;

        record Aws(IAmazonEC2 Ec2, IAmazonSimpleSystemsManagement Ssm);

        class Server(Aws aws)
        {
            public async Task StartAsync() => await aws.Ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = (await aws.Ssm.GetParameterAsync(new GetParameterRequest { Name = "/ami/server" })).Parameter.Value });
        }
        """);

    [Fact]
    public Task In_a_loop_over_Regions_it_is_made_in_the_loop() => Rewrites(
        """
        using Amazon;
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;

        using var ssm = new AmazonSimpleSystemsManagementClient(RegionEndpoint.USEast1);
        Console.WriteLine(await ssm.GetParameterAsync(new GetParameterRequest { Name = "/names" }));
        foreach (var region in new[] { RegionEndpoint.USEast1, RegionEndpoint.EUWest1 })
        {
            using var ec2 = new AmazonEC2Client(region);
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = {|AMI0001:"ami-0c7e3b7f5a9d21e84"|} });
        }
        """,
        """
        using Amazon;
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;

        using var ssm = new AmazonSimpleSystemsManagementClient(RegionEndpoint.USEast1);
        Console.WriteLine(await ssm.GetParameterAsync(new GetParameterRequest { Name = "/names" }));
        foreach (var region in new[] { RegionEndpoint.USEast1, RegionEndpoint.EUWest1 })
        {
            using var ec2 = new AmazonEC2Client(region);
            using var ssm1 = new AmazonSimpleSystemsManagementClient(region);
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = (await ssm1.GetParameterAsync(new GetParameterRequest { Name = "/ami/my-image" })).Parameter.Value });
        }
        """);

    [Theory]
    [InlineData("foreach (var region in regions) { using var ec2 = new AmazonEC2Client(region); ADDED await ec2.LAUNCH; }", "new AmazonSimpleSystemsManagementClient(region)")]
    [InlineData("foreach (var name in names) { var region = RegionEndpoint.GetBySystemName(name); using var ec2 = new AmazonEC2Client(region); ADDED await ec2.LAUNCH; }", "new AmazonSimpleSystemsManagementClient(region)")]
    [InlineData("foreach (var ec2 in clients) { ADDED await ec2.LAUNCH; }", "new AmazonSimpleSystemsManagementClient(ec2.Config.RegionEndpoint)")]
    [InlineData("await Task.WhenAll(regions.Select(async region => { using var ec2 = new AmazonEC2Client(region); ADDED await ec2.LAUNCH; }));", "new AmazonSimpleSystemsManagementClient(region)")]
    [InlineData("foreach (var region in regions) { await client.LAUNCH; Console.WriteLine(region); }", null)]
    [InlineData("var region = regions[0]; using var ec2 = new AmazonEC2Client(region); await ec2.LAUNCH;", null)]
    public Task A_client_that_outlives_the_Regions_of_a_loop_is_not_asked(string body, string? creation) => Rewrites(
        OneAfterAnother(body.Replace(" ADDED", "", StringComparison.Ordinal), "{|AMI0001:\"ami-0c7e3b7f5a9d21e84\"|}"),
        OneAfterAnother(
            body.Replace(" ADDED", $" using var ssm1 = {creation};", StringComparison.Ordinal),
            $"(await {(creation is null ? "ssm" : "ssm1")}.GetParameterAsync(new GetParameterRequest {{ Name = \"/ami/server\" }})).Parameter.Value"));

    private static string OneAfterAnother(string body, string image) => $$"""
        using Amazon;
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;

        class Server(IAmazonSimpleSystemsManagement ssm)
        {
            public async Task StartAsync(IAmazonEC2 client, IAmazonEC2[] clients, RegionEndpoint[] regions, string[] names)
            {
                {{body.Replace("LAUNCH", $"RunInstancesAsync(new RunInstancesRequest {{ ImageId = {image} }})", StringComparison.Ordinal)}}
            }

            public Task<GetParameterResponse> NameAsync() => ssm.GetParameterAsync(new GetParameterRequest { Name = "/name" });
        }
        """;

    [Fact]
    public Task Configuration_is_repeated() => Rewrites(
        """
        using Amazon;
        using Amazon.EC2;
        using Amazon.EC2.Model;

        class Server
        {
            private readonly IAmazonEC2 _ec2 = new AmazonEC2Client(new AmazonEC2Config
            {
                RegionEndpoint = RegionEndpoint.EUWest1,
            });

            public async Task StartAsync() => await _ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = {|AMI0001:"ami-0c7e3b7f5a9d21e84"|} });
        }
        """,
        """
        using Amazon;
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;

        class Server
        {
            private readonly IAmazonEC2 _ec2 = new AmazonEC2Client(new AmazonEC2Config
            {
                RegionEndpoint = RegionEndpoint.EUWest1,
            });
            private readonly IAmazonSimpleSystemsManagement _ssm = new AmazonSimpleSystemsManagementClient(new AmazonSimpleSystemsManagementConfig
            {
                RegionEndpoint = RegionEndpoint.EUWest1,
            });

            public async Task StartAsync() => await _ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = (await _ssm.GetParameterAsync(new GetParameterRequest { Name = "/ami/server" })).Parameter.Value });
        }
        """);

    [Fact]
    public Task A_client_that_comes_from_elsewhere_is_asked_for_its_Region() => Rewrites(
        """
        using Amazon.EC2;
        using Amazon.EC2.Model;

        static class Server
        {
            public static async Task<string> StartAsync(IAmazonEC2 ec2) =>
                (await ec2.RunInstancesAsync(new RunInstancesRequest
                {
                    ImageId = {|AMI0001:"ami-0c7e3b7f5a9d21e84"|},
                })).Reservation.ReservationId;
        }
        """,
        """
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;

        static class Server
        {
            public static async Task<string> StartAsync(IAmazonEC2 ec2)
            {
                using var ssm = new AmazonSimpleSystemsManagementClient(ec2.Config.RegionEndpoint);
                return (await ec2.RunInstancesAsync(new RunInstancesRequest
                {
                    ImageId = (await ssm.GetParameterAsync(new GetParameterRequest { Name = "/ami/server" })).Parameter.Value,
                })).Reservation.ReservationId;
            }
        }
        """);

    [Fact]
    public Task One_client_serves_every_look_up_of_its_scope() => Rewrites(
        """
        using Amazon.EC2;
        using Amazon.EC2.Model;

        class Server
        {
            public async Task StartAsync(IAmazonEC2 ec2, bool both)
            {
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = {|AMI0001:"ami-0c7e3b7f5a9d21e84"|} });
                if (both)
                {
                    await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = {|AMI0001:"ami-04d29b6f966df1537"|} });
                }
            }

            public async Task StartOther(IAmazonEC2 ec2) => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = {|AMI0001:"ami-0c7e3b7f5a9d21e84"|} });
        }
        """,
        """
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;

        class Server
        {
            public async Task StartAsync(IAmazonEC2 ec2, bool both)
            {
                using var ssm = new AmazonSimpleSystemsManagementClient(ec2.Config.RegionEndpoint);
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = (await ssm.GetParameterAsync(new GetParameterRequest { Name = "/ami/server" })).Parameter.Value });
                if (both)
                {
                    await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = (await ssm.GetParameterAsync(new GetParameterRequest { Name = "/ami/server-both" })).Parameter.Value });
                }
            }

            public async Task StartOther(IAmazonEC2 ec2)
            {
                using var ssm = new AmazonSimpleSystemsManagementClient(ec2.Config.RegionEndpoint);
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = (await ssm.GetParameterAsync(new GetParameterRequest { Name = "/ami/server" })).Parameter.Value });
            }
        }
        """);

    [Fact]
    public Task Before_CSharp_8_a_block_disposes_of_it() => Rewrites(
        """
        using Amazon.EC2;
        using Amazon.EC2.Model;

        class Server
        {
            public string Start()
            {
                var ec2 = new AmazonEC2Client();

                // Starts the web server.
                var response = ec2.RunInstances(new RunInstancesRequest
                {
                    ImageId = {|AMI0001:"ami-0c7e3b7f5a9d21e84"|},
                    UserData = @"#!/bin/sh
        echo hello",
                });

                return response.Reservation.ReservationId;
            }
        }
        """,
        """
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;

        class Server
        {
            public string Start()
            {
                var ec2 = new AmazonEC2Client();

                using (var ssm = new AmazonSimpleSystemsManagementClient())
                {
                    // Starts the web server.
                    var response = ec2.RunInstances(new RunInstancesRequest
                    {
                        ImageId = ssm.GetParameter(new GetParameterRequest { Name = "/ami/server" }).Parameter.Value,
                        UserData = @"#!/bin/sh
        echo hello",
                    });

                    return response.Reservation.ReservationId;
                }
            }
        }
        """,
        new Setup { Framework = Framework.Net472 });

    [Fact]
    public Task Awaits_are_configured_where_all_others_are() => Rewrites(
        """
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;

        class Server(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm)
        {
            public async Task StartAsync(CancellationToken stop)
            {
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = {|AMI0001:"ami-0c7e3b7f5a9d21e84"|} }, stop).ConfigureAwait(false);
            }
        }
        """,
        """
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;

        class Server(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm)
        {
            public async Task StartAsync(CancellationToken stop)
            {
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = (await ssm.GetParameterAsync(new GetParameterRequest { Name = "/ami/server" }, stop).ConfigureAwait(false)).Parameter.Value }, stop).ConfigureAwait(false);
            }
        }
        """);
}
