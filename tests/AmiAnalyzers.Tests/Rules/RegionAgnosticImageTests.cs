using AmiAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

using Verify = AmiAnalyzers.Tests.Harness.Verify<AmiAnalyzers.ImageIdAnalyzer>;

namespace AmiAnalyzers.Tests.Rules;

public sealed class RegionAgnosticImageTests
{
    // Every ID is hard-coded too, which is AMI0001's affair.
    private static readonly Setup Alone = new() { Libs = Libs.Sdk | Libs.DependencyInjection, EditorConfig = "dotnet_diagnostic.AMI0001.severity = none" };

    private const string Usings = """
        using Amazon;
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.Extensions.NETCore.Setup;
        using Microsoft.Extensions.DependencyInjection;

        """;

    private const string Report = """{|AMI0101:"ami-0c7e3b7f5a9d21e84"|}""";
    private const string Id = "\"ami-0c7e3b7f5a9d21e84\"";
    private const string OtherId = "\"ami-0f3a6d8e2b4c5179a\"";

    [Theory]
    [InlineData("async Task M() { var ec2 = new AmazonEC2Client(); RUN }")]
    [InlineData("""async Task M() { using var ec2 = new AmazonEC2Client("key", "secret"); RUN }""")]
    [InlineData("async Task M() { using (var ec2 = new AmazonEC2Client(new AmazonEC2Config { MaxErrorRetry = 3 })) { RUN } }")]
    [InlineData("public async Task M(string region) { var ec2 = new AmazonEC2Client(RegionEndpoint.GetBySystemName(region)); RUN }")]
    [InlineData("public async Task M(RegionEndpoint region) { var ec2 = new AmazonEC2Client(new AmazonEC2Config { RegionEndpoint = region }); RUN }")]
    [InlineData("public async Task M(AmazonEC2Config config) { var ec2 = new AmazonEC2Client(config); RUN }")]
    [InlineData("""async Task M() { var region = Environment.GetEnvironmentVariable("AWS_REGION") ?? "us-east-1"; var ec2 = new AmazonEC2Client(RegionEndpoint.GetBySystemName(region)); RUN }""")]
    [InlineData("async Task M() { var config = new AmazonEC2Config(); config.RegionEndpoint = Amazon.Runtime.FallbackRegionFactory.GetRegionEndpoint(); var ec2 = new AmazonEC2Client(config); RUN }")]
    [InlineData("""public string Region { get; set; } = null!; async Task M() { var ec2 = new AmazonEC2Client(RegionEndpoint.GetBySystemName(Region)); RUN }""")]
    [InlineData("readonly IAmazonEC2 ec2; public C(IAmazonEC2 client) { ec2 = client; } async Task M() { RUN }")]
    [InlineData("readonly IAmazonEC2 ec2; public C(IAmazonEC2 client) => ec2 = client ?? throw new ArgumentNullException(nameof(client)); async Task M() { RUN }")]
    [InlineData("readonly IAmazonEC2 ec2; public C(IAmazonEC2? client = null) => ec2 = client ?? new AmazonEC2Client(); async Task M() { RUN }")]
    [InlineData("public async Task M(IAmazonEC2 ec2) { RUN }")]
    [InlineData("public IAmazonEC2 ec2 { get; set; } = null!; async Task M() { RUN }")]
    [InlineData("[ThreadStatic] private static IAmazonEC2 ec2; async Task M() { RUN }")]
    [InlineData("static readonly AmazonEC2Client ec2 = new(); async Task M() { RUN }")]
    [InlineData("IAmazonEC2? client; IAmazonEC2 ec2 => client ??= new AmazonEC2Client(); async Task M() { RUN }")]
    [InlineData("async Task M() { var ec2 = Make(); RUN } static IAmazonEC2 Make() => new AmazonEC2Client();")]
    [InlineData("readonly Lazy<IAmazonEC2> client = new(() => new AmazonEC2Client()); IAmazonEC2 ec2 => client.Value; async Task M() { RUN }")]
    [InlineData("async Task M(IServiceProvider services) { var ec2 = services.GetRequiredService<IAmazonEC2>(); RUN }")]
    [InlineData("public async Task M(AWSOptions options) { var ec2 = options.CreateServiceClient<IAmazonEC2>(); RUN }")]
    [InlineData("async Task M() { using var ec2 = new AmazonEC2Client(); await Go(); async Task Go() { RUN } }")]
    [InlineData("""void Map(string path, Delegate handler) { } void M() => Map("/", async (IAmazonEC2 ec2) => { RUN });""")]
    [InlineData("async Task M(bool test) { var ec2 = test ? new AmazonEC2Client() : new AmazonEC2Client(new AmazonEC2Config()); RUN }")]
    [InlineData("async Task M(IAmazonEC2 ec2) { RUN }")]
    [InlineData("static async Task M(string region) { var ec2 = new AmazonEC2Client(RegionEndpoint.GetBySystemName(region)); RUN }")]
    [InlineData("""async Task M(bool local) { var ec2 = local ? new AmazonEC2Client(new AmazonEC2Config { ServiceURL = "http://localhost:4566" }) : new AmazonEC2Client(); RUN }""")]
    [InlineData("""async Task M(bool local) { var config = new AmazonEC2Config(); if (local) { config.ServiceURL = "http://localhost:4566"; } var ec2 = new AmazonEC2Client(config); RUN }""")]
    [InlineData("async Task M() { var services = new ServiceCollection(); services.AddAWSService<IAmazonEC2>(new AWSOptions()); var ec2 = services.BuildServiceProvider().GetRequiredService<IAmazonEC2>(); RUN }")]
    [InlineData("async Task M() { var services = new ServiceCollection(); services.AddSingleton<IAmazonEC2>(_ => new AmazonEC2Client()); var ec2 = services.BuildServiceProvider().GetRequiredService<IAmazonEC2>(); RUN }")]
    [InlineData("public async Task M(IAmazonEC2 ec2, string[] names) { foreach (var name in names) { RUN } }")]
    [InlineData("public async Task M(IAmazonEC2 ec2) { Func<Task> run = async () => { RUN }; await run(); }")]
    public Task Clients_whose_Region_the_code_leaves_open(string member) => Verify.Reports(InClass(member, Report), Alone);

    [Theory]
    [InlineData("async Task M() { var ec2 = new AmazonEC2Client(RegionEndpoint.USEast1); RUN }")]
    [InlineData("""async Task M() { var ec2 = new AmazonEC2Client("key", "secret", RegionEndpoint.GetBySystemName("us-east-1")); RUN }""")]
    [InlineData("""const string Region = "us-east-1"; async Task M() { var ec2 = new AmazonEC2Client(RegionEndpoint.GetBySystemName(Region)); RUN }""")]
    [InlineData("static readonly RegionEndpoint Region = RegionEndpoint.EUWest1; async Task M() { var ec2 = new AmazonEC2Client(Region); RUN }")]
    [InlineData("async Task M() { var ec2 = new AmazonEC2Client(new AmazonEC2Config { RegionEndpoint = RegionEndpoint.EUWest1 }); RUN }")]
    [InlineData("async Task M() { var config = new AmazonEC2Config(); config.RegionEndpoint = RegionEndpoint.EUWest1; var ec2 = new AmazonEC2Client(config); RUN }")]
    [InlineData("""async Task M() { var ec2 = new AmazonEC2Client(new AmazonEC2Config { AuthenticationRegion = "eu-west-1" }); RUN }""")]
    [InlineData("""async Task M() { var ec2 = new AmazonEC2Client(new AmazonEC2Config { ServiceURL = "https://ec2.us-west-2.amazonaws.com" }); RUN }""")]
    [InlineData("""async Task M() { var ec2 = new AmazonEC2Client(new AmazonEC2Config { ServiceURL = "http://emulator:4566" }); RUN }""")]
    [InlineData("""async Task M(string url) { var ec2 = new AmazonEC2Client(new AmazonEC2Config { ServiceURL = url }); RUN }""")]
    [InlineData("""async Task M(string url) { var config = new AmazonEC2Config(); if (url != null) { config.ServiceURL = url; } var ec2 = new AmazonEC2Client(config); RUN }""")]
    [InlineData("""async Task M() { AWSConfigs.AWSRegion = "us-east-1"; var ec2 = new AmazonEC2Client(); RUN }""")]
    [InlineData("""async Task M(AWSOptions options) { options.DefaultClientConfig.ServiceURL = "http://localhost:4566"; var ec2 = options.CreateServiceClient<IAmazonEC2>(); RUN }""")]
    [InlineData("async Task M() { var ec2 = new AWSOptions { Region = RegionEndpoint.USEast1 }.CreateServiceClient<IAmazonEC2>(); RUN }")]
    [InlineData("""async Task M() { var services = new ServiceCollection(); services.AddDefaultAWSOptions(new AWSOptions { Region = RegionEndpoint.USEast1 }); services.AddAWSService<IAmazonEC2>(); var ec2 = services.BuildServiceProvider().GetRequiredService<IAmazonEC2>(); RUN }""")]
    [InlineData("async Task M() { var services = new ServiceCollection(); services.AddSingleton<IAmazonEC2>(_ => new AmazonEC2Client(RegionEndpoint.USEast1)); var ec2 = services.BuildServiceProvider().GetRequiredService<IAmazonEC2>(); RUN }")]
    [InlineData("""void Map(string path, Delegate handler) { } void M(IServiceCollection services) { services.AddAWSService<IAmazonEC2>(new AWSOptions { Region = RegionEndpoint.USEast1 }); Map("/", async (IAmazonEC2 ec2) => { RUN }); }""")]
    [InlineData("readonly IAmazonEC2 ec2; public C(IAmazonEC2? client = null) => ec2 = client ?? new AmazonEC2Client(RegionEndpoint.USEast1); async Task M() { RUN }")]
    [InlineData("async Task M() { var ec2 = Make(RegionEndpoint.USEast1); RUN } public static IAmazonEC2 Make(RegionEndpoint region) => new AmazonEC2Client(region);")]
    [InlineData("""IAmazonEC2 ec2 = Make("us-east-1"); async Task M() { RUN } public static IAmazonEC2 Make(string region) => new AmazonEC2Client(RegionEndpoint.GetBySystemName(region));""")]
    [InlineData("async Task M() { var ec2 = Make(); RUN } static IAmazonEC2 Make(RegionEndpoint? region = null) => new AmazonEC2Client(region ?? RegionEndpoint.USEast1);")]
    [InlineData("async Task M() { var ec2 = Other.Make(); RUN }")]
    [InlineData("async Task M() { var ec2 = Other.Client; RUN }")]
    [InlineData("async Task M() { var ec2 = new AmazonEC2Client(Other.Region); RUN }")]
    [InlineData("async Task M() { var ec2 = new AmazonEC2Client(Other.FindRegion()); RUN }")]
    [InlineData("async Task M(Other other) { var ec2 = other.Mock; RUN }")]
    [InlineData("async Task M() { var ec2 = new Mock<IAmazonEC2>().Object; RUN }")]
    [InlineData("async Task M() { var ec2 = Mock.Of<IAmazonEC2>(); RUN }")]
    [InlineData("async Task M() { var ec2 = new FakeClient(); RUN }")]
    [InlineData("Task N(RegionEndpoint region) => M(new AmazonEC2Client(RegionEndpoint.USEast1)); async Task M(IAmazonEC2 ec2) { RUN }")]
    [InlineData("Task With(Func<IAmazonEC2, Task> go) => go(new AmazonEC2Client(RegionEndpoint.USEast1)); Task M() => With(async ec2 => { RUN });")]
    [InlineData("""public async Task M(IAmazonEC2 ec2, string region) { if (region == "us-east-1") { RUN } }""")]
    [InlineData("""public async Task M(IAmazonEC2 ec2, RegionEndpoint region) { if (region.Equals(RegionEndpoint.USEast1)) { RUN } }""")]
    [InlineData("""public async Task M(IAmazonEC2 ec2, string region) { if (region != "us-east-1") throw new Exception(); RUN }""")]
    [InlineData("""public async Task M(IAmazonEC2 ec2, string region) { switch (region) { case "us-east-1": RUN break; } }""")]
    [InlineData("""async Task M() { foreach (var name in new[] { "us-east-1" }) { var ec2 = new AmazonEC2Client(RegionEndpoint.GetBySystemName(name)); RUN } }""")]
    public Task Clients_of_which_nothing_bad_is_known(string member) => Verify.Reports(InClass(member, Id), Alone);

    [Theory]
    [InlineData("new RunInstancesRequest(REPORT, 1, 1)", "RunInstancesAsync")]
    [InlineData("new CreateLaunchTemplateRequest { LaunchTemplateData = new RequestLaunchTemplateData { ImageId = REPORT } }", "CreateLaunchTemplateAsync")]
    [InlineData("new CreateLaunchTemplateVersionRequest { LaunchTemplateData = new() { ImageId = REPORT } }", "CreateLaunchTemplateVersionAsync")]
    [InlineData("new CreateFleetRequest { LaunchTemplateConfigs = [new() { Overrides = [new() { ImageId = REPORT }] }] }", "CreateFleetAsync")]
    [InlineData("new CreateFleetRequest { LaunchTemplateConfigs = new List<FleetLaunchTemplateConfigRequest> { new() { Overrides = new List<FleetLaunchTemplateOverridesRequest> { new() { ImageId = REPORT } } } } }", "CreateFleetAsync")]
    [InlineData("new RequestSpotInstancesRequest { LaunchSpecification = new LaunchSpecification { ImageId = REPORT } }", "RequestSpotInstancesAsync")]
    [InlineData("new RequestSpotFleetRequest { SpotFleetRequestConfig = new SpotFleetRequestConfigData { LaunchSpecifications = [new SpotFleetLaunchSpecification { ImageId = REPORT }] } }", "RequestSpotFleetAsync")]
    public Task Requests_of_every_kind(string request, string operation) =>
        Verify.Reports(Usings + $$"""class C(IAmazonEC2 ec2) { public Task M() => ec2.{{operation}}({{request.Replace("REPORT", Report)}}); }""", Alone);

    [Theory]
    [InlineData("public async Task M(IAmazonEC2 ec2) { var request = new RunInstancesRequest(); request.ImageId = REPORT; await ec2.RunInstancesAsync(request); }")]
    [InlineData("public async Task M(IAmazonEC2 ec2) { var spec = new LaunchSpecification(); spec.ImageId = REPORT; var request = new RequestSpotInstancesRequest(); request.LaunchSpecification = spec; await ec2.RequestSpotInstancesAsync(request); }")]
    [InlineData("public async Task M(IAmazonEC2 ec2) { var list = new List<FleetLaunchTemplateOverridesRequest>(); list.Add(new() { ImageId = REPORT }); var config = new FleetLaunchTemplateConfigRequest { Overrides = list }; await ec2.CreateFleetAsync(new CreateFleetRequest { LaunchTemplateConfigs = [config] }); }")]
    [InlineData("public async Task M(IAmazonEC2 ec2, string[] names) { var requests = names.Select(name => new RunInstancesRequest { ImageId = REPORT, KeyName = name }); foreach (var request in requests) { await ec2.RunInstancesAsync(request); } }")]
    [InlineData("public async Task M(IAmazonEC2 ec2, string[] types) { var overrides = types.Select(type => { return new FleetLaunchTemplateOverridesRequest { ImageId = REPORT, InstanceType = type }; }).ToList(); await ec2.CreateFleetAsync(new CreateFleetRequest { LaunchTemplateConfigs = [new() { Overrides = overrides }] }); }")]
    [InlineData("public async Task M(IAmazonEC2 ec2, string[] names) { foreach (var request in from name in names select new RunInstancesRequest { ImageId = REPORT, KeyName = name }) { await ec2.RunInstancesAsync(request); } }")]
    [InlineData("public Task M(IAmazonEC2 ec2) => ec2.RunInstancesAsync(Make()); RunInstancesRequest Make() => new() { ImageId = REPORT };")]
    [InlineData("public Task M(IAmazonEC2 ec2) => ec2.RunInstancesAsync(Make()); public static RunInstancesRequest Make() => new() { ImageId = REPORT };")]
    [InlineData("public Task M(IAmazonEC2 ec2) => ec2.RunInstancesAsync(Web); public RunInstancesRequest Web => new() { ImageId = REPORT };")]
    [InlineData("public Task M(IAmazonEC2 ec2) => ec2.RunInstancesAsync(request); readonly RunInstancesRequest request = new() { ImageId = REPORT };")]
    [InlineData("public Task M(IAmazonEC2 ec2) => Retry(() => ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = REPORT })); Task Retry(Func<Task> go) => go();")]
    [InlineData("const string Image = ID; public Task M(IAmazonEC2 ec2) => ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = {|AMI0101:Image|} });")]
    [InlineData("public Task M(IAmazonEC2 ec2) => Run(ec2, ID); Task Run(IAmazonEC2 ec2, string image) => ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = {|AMI0101:image|} });")]
    [InlineData("public Task M(IAmazonEC2 ec2, string? image) => ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = {|AMI0101:image ?? ID|} });")]
    [InlineData("public Task M(IAmazonEC2 ec2) => Run(ec2, new RunInstancesRequest { ImageId = REPORT }); public Task Run(IAmazonEC2 ec2, RunInstancesRequest request) => ec2.RunInstancesAsync(request);")]
    [InlineData("const string Image = ID; public async Task M(IAmazonEC2 ec2) { await ec2.RunInstancesAsync(new() { ImageId = {|AMI0101:Image|} }); await ec2.RunInstancesAsync(new() { ImageId = Image }); }")]
    [InlineData("public async Task M(IAmazonEC2 ec2) { var request = new RunInstancesRequest { ImageId = REPORT }; await new AmazonEC2Client(RegionEndpoint.USEast1).RunInstancesAsync(request); await ec2.RunInstancesAsync(request); }")]
    public Task Ways_from_the_ID_to_the_client(string member) => Verify.Reports(InClass(member, Report), Alone);

    [Theory]
    [InlineData("public RunInstancesRequest M() => new() { ImageId = ID };")]
    [InlineData("public void M(RunInstancesRequest request) => request.ImageId = ID;")]
    [InlineData("public Task M(IAmazonEC2 ec2) => ec2.RunInstancesAsync(Make()); protected virtual RunInstancesRequest Make() => new() { ImageId = ID };")]
    [InlineData("public Task M(Other other) => other.Launch(new RunInstancesRequest { ImageId = ID });")]
    [InlineData("public Task M(IAmazonEC2 ec2) => ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = \"resolve:ssm:/ami/web\" });")]
    [InlineData("public Task M(IAmazonEC2 ec2, string image) => ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image });")]
    [InlineData("public Task M(IAmazonEC2 ec2) => ec2.RunInstancesAsync(new RunInstancesRequest { InstanceType = InstanceType.T3Micro });")]
    [InlineData("static readonly RunInstancesRequest Template = new() { ImageId = ID };")]
    public Task Requests_that_meet_no_client(string member) => Verify.Reports(InClass(member, Id), Alone);

    [Theory]
    [InlineData("""static readonly Dictionary<string, string> Images = new() { ["us-east-1"] = ID, ["eu-west-1"] = OTHER }; public Task M(IAmazonEC2 ec2, string region) => Run(ec2, Images[region]);""")]
    [InlineData("""static readonly Dictionary<string, string> Images = new() { ["us-east-1"] = ID, ["eu-west-1"] = OTHER }; public Task M(IAmazonEC2 ec2, string region) => Images.TryGetValue(region, out var image) ? Run(ec2, image) : Task.CompletedTask;""")]
    [InlineData("""static readonly Dictionary<string, string> Images = new() { ["us-east-1"] = ID, ["eu-west-1"] = OTHER }; public async Task M(IAmazonEC2 ec2) { foreach (var (region, image) in Images) await Run(ec2, image); }""")]
    [InlineData("""public Task M(IAmazonEC2 ec2) => Run(ec2, ec2.Config.RegionEndpoint.SystemName switch { "us-east-1" => ID, "eu-west-1" => OTHER, _ => throw new Exception() });""")]
    [InlineData("""public Task M(IAmazonEC2 ec2, string region) { string image; switch (region) { case "us-east-1": image = ID; break; case "eu-west-1": image = OTHER; break; default: throw new Exception(); } return Run(ec2, image); }""")]
    [InlineData("""public Task M(IAmazonEC2 ec2, string region) { string image; if (region == "us-east-1") image = ID; else if (region == "eu-west-1") image = OTHER; else throw new Exception(); return Run(ec2, image); }""")]
    [InlineData("""static readonly (string Region, string Image)[] Images = { ("us-east-1", ID), ("eu-west-1", OTHER) }; public Task M(IAmazonEC2 ec2, string region) => Run(ec2, Images.First(one => one.Region == region).Image);""")]
    [InlineData("""record Target(string Region, string Image); static readonly List<Target> Targets = [new("us-east-1", ID), new("eu-west-1", OTHER)]; public Task M(IAmazonEC2 ec2, string region) => Run(ec2, Targets.Find(one => one.Region == region).Image);""")]
    [InlineData("""public async Task M() { foreach (var (region, image) in new[] { ("us-east-1", ID), ("eu-west-1", OTHER) }) await Run(new AmazonEC2Client(RegionEndpoint.GetBySystemName(region)), image); }""")]
    [InlineData("""string Image(string region) => region switch { "us-east-1" => ID, _ => OTHER }; public Task M(string region) => Run(new AmazonEC2Client(RegionEndpoint.USEast1), Image(region));""")]
    public Task IDs_that_the_Region_chooses(string member) =>
        Verify.Reports(InClass(member + " Task Run(IAmazonEC2 ec2, string image) => ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image });", Id), Alone);

    [Theory]
    [InlineData("""public Task M(IAmazonEC2 ec2, string region) => ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = {|AMI0101:region switch { "us-east-1" => ID, _ => OTHER }|} });""")]
    [InlineData("""string Image(string region) => region switch { "us-east-1" => ID, _ => OTHER }; public RunInstancesRequest M(string region) => new() { ImageId = {|AMI0101:Image(region)|} };""")]
    [InlineData("""public Task M(IAmazonEC2 ec2, string region) { string image; switch (region) { case "us-east-1": image = ID; break; default: image = OTHER; break; } return ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = {|AMI0101:image|} }); }""")]
    [InlineData("""static readonly Dictionary<string, string> Images = new() { ["us-east-1"] = ID }; public Task M(IAmazonEC2 ec2, string region) => ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = {|AMI0101:Images.TryGetValue(region, out var image) ? image : OTHER|} });""")]
    public Task IDs_for_all_other_Regions(string member) => Verify.Reports(InClass(member, Id), Alone);

    [Theory]
    [InlineData("record C(IAmazonEC2 Ec2) { public Task M() => Ec2.RunInstancesAsync(REQUEST); }")]
    [InlineData("class C(IAmazonEC2 ec2) { public Task M() => ec2.RunInstancesAsync(REQUEST); }")]
    [InlineData("class C(IAmazonEC2 ec2) { readonly IAmazonEC2 _ec2 = ec2; public Task M() => _ec2.RunInstancesAsync(REQUEST); }")]
    [InlineData("partial class C { readonly IAmazonEC2 _ec2; public C(IAmazonEC2 ec2) => _ec2 = ec2; } partial class C { public Task M() => _ec2.RunInstancesAsync(REQUEST); }")]
    [InlineData("static class C { static readonly AmazonEC2Client Ec2 = new(); public static Task M() => Ec2.RunInstancesAsync(REQUEST); }")]
    [InlineData("var ec2 = new AmazonEC2Client(); await ec2.RunInstancesAsync(REQUEST);")]
    [InlineData("var ec2 = new AmazonEC2Client(RegionEndpoint.GetBySystemName(args[0])); await ec2.RunInstancesAsync(REQUEST);")]
    [InlineData("class C { static async Task Main(string[] args) { var ec2 = new AmazonEC2Client(RegionEndpoint.GetBySystemName(args[0])); await ec2.RunInstancesAsync(REQUEST); } }")]
    public Task Programs_of_every_form(string program) =>
        Verify.Reports(Usings + program.Replace("REQUEST", $$"""new RunInstancesRequest { ImageId = {{Report}} }"""), Alone);

    [Fact]
    public Task Synchronous_calls_of_the_net_Framework() => Verify.Reports(
        """
        using Amazon.EC2;
        using Amazon.EC2.Model;
        class C
        {
            private readonly IAmazonEC2 ec2;
            public C(IAmazonEC2 ec2) { this.ec2 = ec2; }
            void M()
            {
                ec2.RunInstances(new RunInstancesRequest { ImageId = {|AMI0101:"ami-0c7e3b7f5a9d21e84"|} });
                new AmazonEC2Client(Amazon.RegionEndpoint.USEast1).RunInstances(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            }
        }
        """,
        Alone with { Libs = Libs.Sdk, Framework = Framework.Net472 });

    [Theory]
    [InlineData("""ServiceURL = "http://localhost:4566" """)]
    [InlineData("""ServiceURL = "http://127.0.0.1:4566", AuthenticationRegion = "us-east-1" """)]
    [InlineData("""ServiceURL = "http://[::1]:4566", UseHttp = true""")]
    [InlineData("""ServiceURL = "https://localhost.localstack.cloud:4566" """)]
    public Task A_client_of_this_machine_silences_all_rules(string config) => Verify.Silent(
        Usings + $$"""class C { public Task M() => new AmazonEC2Client(new AmazonEC2Config { {{config}} }).RunInstancesAsync(new RunInstancesRequest { ImageId = {{Id}} }); }""",
        Alone with { EditorConfig = "" });

    [Fact]
    public Task An_ID_for_this_machine_and_for_AWS_stays_hard_coded() => Verify.Reports(
        Usings + """
            class C
            {
                public Task M(bool local)
                {
                    var ec2 = local ? new AmazonEC2Client(new AmazonEC2Config { ServiceURL = "http://localhost:4566" }) : new AmazonEC2Client(RegionEndpoint.USEast1);
                    return ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = {|AMI0001:"ami-0c7e3b7f5a9d21e84"|} });
                }
            }
            """,
        Alone with { EditorConfig = "" });

    [Theory]
    [InlineData("""class S : Stack { public S(Construct scope, string id, IStackProps? props = null) : base(scope, id, props) { INSTANCE } }""")]
    [InlineData("""class S : Construct { public S(Construct scope, string id) : base(scope, id) { INSTANCE } }""")]
    [InlineData("""class S : Stack { public S(Construct scope, string id) : base(scope, id, new StackProps { Env = new Amazon.CDK.Environment { Account = "123456789012" } }) { INSTANCE } }""")]
    [InlineData("""class S : Stack { public S(Construct scope, string id) : base(scope, id, new StackProps { Env = new Amazon.CDK.Environment { Region = System.Environment.GetEnvironmentVariable("CDK_DEFAULT_REGION") } }) { INSTANCE } }""")]
    [InlineData("""class S : Stack { public S(Construct scope, string id) : base(scope, id) { _ = MachineImage.GenericLinux({|AMI0101:new Dictionary<string, string> { [Region] = ID }|}); } }""")]
    [InlineData("""class S : Stack { public S(Construct scope, string id) : base(scope, id) { var map = new Dictionary<string, string> { ["us-east-1"] = OTHER }; map.Add(Region, ID); _ = new GenericWindowsImage({|AMI0101:map|}); } }""")]
    [InlineData("""class S : Stack { public S(Construct scope, string id) : base(scope, id) { _ = new CfnLaunchTemplate(this, "T", new CfnLaunchTemplateProps { LaunchTemplateData = new CfnLaunchTemplate.LaunchTemplateDataProperty { ImageId = REPORT } }); } }""")]
    [InlineData("""
        class S
        {
            static void Make(App app)
            {
                var anywhere = new Stack(app, "A");
                var virginia = new Stack(app, "B", new StackProps { Env = new Amazon.CDK.Environment { Region = "us-east-1" } });
                _ = new CfnInstance(anywhere, "I", new CfnInstanceProps { ImageId = REPORT });
                _ = new CfnInstance(virginia, "I", new CfnInstanceProps { ImageId = OTHER });
            }
        }
        """)]
    [InlineData("""class S : Stack { public S(Construct scope, string id, CfnInstance instance) : base(scope, id) { instance.ImageId = REPORT; } }""")]
    public Task Stacks_that_are_not_pinned(string program) => Verify.Reports(Cdk(program, Report), Alone with { Libs = Libs.Cdk });

    [Theory]
    [InlineData("""class S : Stack { public S(Construct scope, string id) : base(scope, id, new StackProps { Env = new Amazon.CDK.Environment { Region = "us-east-1" } }) { INSTANCE } }""")]
    [InlineData("""class S : Stack { static Amazon.CDK.Environment In(string region) => new() { Region = region }; public S(Construct scope, string id) : base(scope, id, new StackProps { Env = In("us-east-1") }) { INSTANCE } }""")]
    [InlineData("""class S : Stack { public S(Construct scope, string id) : base(scope, id, new StackProps { Env = new Amazon.CDK.Environment { Region = "us-east-1" } }) { _ = MachineImage.GenericLinux(new Dictionary<string, string> { [Region] = ID }); } }""")]
    [InlineData("""class S : Stack { public S(Construct scope, string id) : base(scope, id) { if (Region == "us-east-1") { INSTANCE } } }""")]
    [InlineData("""class S : Stack { public S(Construct scope, string id) : base(scope, id) { _ = MachineImage.GenericLinux(new Dictionary<string, string> { ["us-east-1"] = ID, ["eu-west-1"] = OTHER }); } }""")]
    [InlineData("""class S : Stack { public S(Construct scope, string id) : base(scope, id) { _ = new CfnParameter(this, "Image", new CfnParameterProps { Type = "AWS::EC2::Image::Id", Default = ID }); } }""")]
    [InlineData("""class S : Stack { public S(Construct scope, string id) : base(scope, id) { _ = new MachineImageConfig { ImageId = ID, OsType = OperatingSystemType.LINUX }; } }""")]
    [InlineData("""
        class S
        {
            static void Make(App app)
            {
                var virginia = new Stack(app, "A", new StackProps { Env = new Amazon.CDK.Environment { Region = "us-east-1" } });
                var ireland = new Stack(app, "B", new StackProps { Env = new Amazon.CDK.Environment { Region = "eu-west-1" } });
                _ = new CfnInstance(virginia, "I", new CfnInstanceProps { ImageId = ID });
            }
        }
        """)]
    public Task Stacks_of_which_nothing_bad_is_known(string program) => Verify.Reports(Cdk(program, Id), Alone with { Libs = Libs.Cdk });

    [Theory]
    [InlineData("""_ = new Instance("web", new InstanceArgs { Ami = REPORT });""")]
    [InlineData("""_ = new Instance("web", new InstanceArgs { Ami = REPORT }, new CustomResourceOptions { Protect = true });""")]
    [InlineData("""_ = new Instance("web", new InstanceArgs { Ami = REPORT }, new CustomResourceOptions { Parent = this });""")]
    [InlineData("""_ = new Instance("web", new InstanceArgs { Ami = {|AMI0101:Output.Create(ID)|} });""")]
    [InlineData("""var args = new LaunchTemplateArgs(); args.ImageId = REPORT; _ = new LaunchTemplate("web", args);""")]
    [InlineData("""_ = new SpotFleetRequest("web", new SpotFleetRequestArgs { LaunchSpecifications = { new SpotFleetRequestLaunchSpecificationArgs { Ami = REPORT } } });""")]
    public Task Resources_without_a_provider(string statements) => Verify.Reports(PulumiStack(statements, Report), Alone with { Libs = Libs.Pulumi });

    [Theory]
    [InlineData("""var provider = new Provider("p", new ProviderArgs { Region = "us-east-1" }); _ = new Instance("web", new InstanceArgs { Ami = ID }, new CustomResourceOptions { Provider = provider });""")]
    [InlineData("""var provider = new Provider("p", new ProviderArgs { Region = region }); _ = new Instance("web", new InstanceArgs { Ami = ID }, new CustomResourceOptions { Provider = provider });""")]
    [InlineData("""var parent = new Instance("p", new InstanceArgs(), new CustomResourceOptions { Provider = options.Provider }); _ = new Instance("web", new InstanceArgs { Ami = ID }, new CustomResourceOptions { Parent = parent });""")]
    [InlineData("""_ = new Instance("web", new InstanceArgs { Ami = ID }, options);""")]
    [InlineData("""var args = new InstanceArgs { Ami = ID };""")]
    public Task Resources_of_which_nothing_bad_is_known(string statements) => Verify.Reports(PulumiStack(statements, Id), Alone with { Libs = Libs.Pulumi });

    [Theory]
    [InlineData("class W : ComponentResource { public W(string name, ComponentResourceOptions? options) : base(\"w\", name, options) { CHILD } }", true)]
    [InlineData("class W : ComponentResource { public W(string name) : base(\"w\", name) { CHILD } }", true)]
    [InlineData("class W : ComponentResource { public W(string name) : base(\"w\", name, new ComponentResourceOptions { Provider = PROVIDER }) { CHILD } }", false)]
    [InlineData("class W : ComponentResource { public W(string name) : base(\"w\", name, new ComponentResourceOptions { Providers = { PROVIDER } }) { CHILD } }", false)]
    public Task Children_of_components(string program, bool isOpen) => Verify.Reports(
        "using Pulumi;\nusing Pulumi.Aws;\nusing Pulumi.Aws.Ec2;\n" + program
            .Replace("PROVIDER", """new Provider("p", new ProviderArgs { Region = "us-east-1" })""")
            .Replace("CHILD", $$"""_ = new Instance("web", new InstanceArgs { Ami = {{(isOpen ? Report : Id)}} }, new CustomResourceOptions { Parent = this });"""),
        Alone with { Libs = Libs.Pulumi });

    [Fact]
    public Task Allowed_IDs_are_silent() => Verify.Silent(
        Usings + "class C { Task M() => new AmazonEC2Client().RunInstancesAsync(new RunInstancesRequest { ImageId = " + Id + " }); }",
        Alone with { EditorConfig = "ami_analyzers.allowed_image_ids = ami-0c7e3b7f5a9d21e84" });

    [Theory]
    [InlineData("class C { const string Image = {|#1:ID|}; Task M() => new AmazonEC2Client().RunInstancesAsync(new() { ImageId = {|#0:Image|} }); }", "the client is created without a Region")]
    [InlineData("class C { const string Image = {|#1:ID|}; public Task M(IAmazonEC2 ec2) => ec2.RunInstancesAsync(new() { ImageId = {|#0:Image|} }); }", "the client is a parameter, so its Region is not fixed here")]
    [InlineData("class C(IAmazonEC2 ec2) { const string Image = {|#1:ID|}; public Task M() => ec2.RunInstancesAsync(new() { ImageId = {|#0:Image|} }); }", "the client is injected, so its Region is not fixed here")]
    [InlineData("class C { const string Image = {|#1:ID|}; public Task M(RegionEndpoint r) => new AmazonEC2Client(r).RunInstancesAsync(new() { ImageId = {|#0:Image|} }); }", "the Region of the client is not a constant")]
    public Task The_message_says_why_and_points_at_the_literal(string program, string reason) => Verify.Reports(
        Usings + program.Replace("ID", Id),
        Alone,
        new DiagnosticResult("AMI0101", DiagnosticSeverity.Warning).WithLocation(0).WithLocation(1)
            .WithMessage($"AMI ID 'ami-0c7e3b7f5a9d21e84' exists in one Region only, but {reason}: look the image up in SSM Parameter Store, or fix the Region"));

    private static string InClass(string member, string id) => Usings + $$"""
        #nullable disable warnings
        class C
        {
            {{Fill(member.Replace("RUN", "await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = " + id + " });"))}}
        }
        public abstract class Other
        {
            public static IAmazonEC2 Make() => new AmazonEC2Client();
            public static IAmazonEC2 Client { get; } = new AmazonEC2Client();
            public static RegionEndpoint Region => RegionEndpoint.USEast1;
            public static RegionEndpoint FindRegion() => RegionEndpoint.USEast1;
            public abstract IAmazonEC2 Mock { get; }
            public abstract Task Launch(RunInstancesRequest request);
        }
        class FakeClient : AmazonEC2Client { }
        class Mock<T> { public T Object => default!; }
        class Mock { public static T Of<T>() => default!; }
        """;

    private static string Cdk(string program, string id) =>
        "using Amazon.CDK;\nusing Amazon.CDK.AWS.EC2;\nusing Constructs;\n"
        + Fill(program.Replace("INSTANCE", $$"""_ = new CfnInstance(this, "I", new CfnInstanceProps { ImageId = {{id}} });"""));

    private static string PulumiStack(string statements, string id) => $$"""
        using Pulumi;
        using Pulumi.Aws;
        using Pulumi.Aws.Ec2;
        using Pulumi.Aws.Ec2.Inputs;
        class S : Stack { public S(string region, CustomResourceOptions options) { {{Fill(statements)}} } }
        """;

    private static string Fill(string text) => text.Replace("REPORT", Report).Replace("OTHER", OtherId).Replace("= ID", "= " + Id).Replace("?? ID", "?? " + Id).Replace("> ID", "> " + Id).Replace("(ID", "(" + Id).Replace(", ID", ", " + Id);
}
