using AmiAnalyzers.Tests.Harness;

using Verify = AmiAnalyzers.Tests.Harness.Verify<AmiAnalyzers.ImageIdAnalyzer>;

namespace AmiAnalyzers.Tests.Rules;

/// <summary>AMI0301: whose images a look-up accepts, on every way to the call.</summary>
public sealed class LookUpOwnerTests
{
    private const string Usings = """
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Filter = Amazon.EC2.Model.Filter;

        """;

    [Theory]
    [InlineData("""var request = {|AMI0301:new DescribeImagesRequest { Filters = new List<Filter> { new Filter("name", new List<string> { "web-*" }) } }|};""")]
    [InlineData("""var request = {|AMI0301:new DescribeImagesRequest { Filters = [new Filter { Name = "name", Values = ["web-*"] }] }|};""")]
    [InlineData("""var request = {|AMI0301:new DescribeImagesRequest { Filters = [new("name") { Values = ["web-*"] }, new("state", ["available"])] }|};""")]
    [InlineData("""DescribeImagesRequest request = {|AMI0301:new() { Filters = { new Filter("name", ["web-*"]) } }|};""")]
    [InlineData("""var request = {|AMI0301:new DescribeImagesRequest()|}; request.Filters = [new("name", ["web-*"])];""")]
    [InlineData("""var request = {|AMI0301:new DescribeImagesRequest()|}; request.Filters.Add(new Filter("name", ["web-*"]));""")]
    [InlineData("""var request = {|AMI0301:new DescribeImagesRequest { Owners = null, Filters = [new("name", [name])] }|};""")]
    [InlineData("""const string Key = "name"; var request = {|AMI0301:new DescribeImagesRequest { Filters = [new(Key, [name])] }|};""")]
    [InlineData("""var filters = new List<Filter>(); filters.Add(new Filter("name", [name])); await ec2.DescribeImagesAsync({|AMI0301:new DescribeImagesRequest { Filters = filters }|});""")]
    [InlineData("""var filters = new List<Filter>(); var request = {|AMI0301:new DescribeImagesRequest { Filters = filters }|}; filters.Add(new Filter("name", [name])); await ec2.DescribeImagesAsync(request);""")]
    [InlineData("""var filter = new Filter(); filter.Name = "name"; filter.Values = [name]; await ec2.DescribeImagesAsync({|AMI0301:new DescribeImagesRequest { Filters = [filter] }|});""")]
    [InlineData("""await ec2.DescribeImagesAsync({|AMI0301:new DescribeImagesRequest { Filters = [new("architecture", ["arm64"]), new("name", ["web-*"])] }|});""")]
    [InlineData("""await ec2.DescribeImagesAsync({|AMI0301:new DescribeImagesRequest { Filters = [new("is-public", ["true"]), new("name", ["web-*"])] }|});""")]
    [InlineData("""await ec2.DescribeImagesAsync({|AMI0301:new DescribeImagesRequest { ExecutableUsers = ["all"], Filters = [new("name", ["web-*"])] }|});""")]
    public Task A_name_alone(string statements) => Verify.Reports(InMethod(statements));

    [Theory]
    [InlineData("""Owners = ["self"]""")]
    [InlineData("""Owners = new List<string> { "099720109477" }""")]
    [InlineData("""Owners = { "amazon" }""")]
    [InlineData("""Owners = [owner]""")]
    [InlineData("""Owners = owners""")]
    [InlineData("""Owners = owners.ToList()""")]
    [InlineData("""Owners = new List<string>(owners)""")]
    [InlineData("""Owners = [.. owners]""")]
    [InlineData("""Owners = own ? ["self"] : ["amazon"]""")]
    [InlineData("""Owners = owners ?? ["self"]""")]
    [InlineData("""Owners = own switch { true => ["self"], _ => ["amazon"] }""")]
    [InlineData("""ImageIds = [id]""")]
    [InlineData("""ExecutableUsers = ["self"]""")]
    public Task A_member_that_keeps_strangers_out(string member) =>
        Verify.Reports(InMethod($$"""await ec2.DescribeImagesAsync(new DescribeImagesRequest { {{member}}, Filters = [new("name", ["web-*"])] });"""));

    [Theory]
    [InlineData("""new("owner-id", ["099720109477"])""")]
    [InlineData("""new("owner-id", [owner])""")]
    [InlineData("""new("owner-alias", ["amazon"])""")]
    [InlineData("""new Filter { Name = "image-id", Values = [id] }""")]
    [InlineData("""new("tag:Name", ["web"])""")]
    [InlineData("""new("tag-key", ["role"])""")]
    [InlineData("""new("is-public", ["false"])""")]
    [InlineData("""new("is-public", [owner])""")]
    [InlineData("""new("product-code", ["aw0evgkw8e5c1q413zgy5pjce"])""")]
    [InlineData("""new(name, [owner])""")]
    [InlineData("""new($"tag:{name}", [owner])""")]
    [InlineData(""".. owners.Select(value => new Filter(value, [value]))""")]
    [InlineData("""Other.Filter()""")]
    [InlineData("""own ? new("owner-id", [owner]) : new("tag:Name", [name])""")]
    public Task A_filter_that_keeps_strangers_out_or_cannot_be_read(string filter) =>
        Verify.Reports(InMethod($$"""await ec2.DescribeImagesAsync(new DescribeImagesRequest { Filters = [new("name", ["web-*"]), {{filter}}] });"""));

    [Theory]
    [InlineData("""await ec2.DescribeImagesAsync();""")]
    [InlineData("""await ec2.DescribeImagesAsync(new DescribeImagesRequest());""")]
    [InlineData("""var response = await ec2.DescribeImagesAsync(new DescribeImagesRequest { Filters = [new("architecture", ["arm64"])] }); foreach (var image in response.Images) Console.WriteLine(image.ImageId);""")]
    [InlineData("""var filters = owners.ToDictionary(o => "name", o => o).Select(p => new Filter(p.Key, [p.Value])).ToList(); await ec2.DescribeImagesAsync(new DescribeImagesRequest { Filters = filters });""")]
    [InlineData("""var filters = Other.Filters(); filters.Add(new("name", [name])); await ec2.DescribeImagesAsync(new DescribeImagesRequest { Filters = filters });""")]
    [InlineData("""var response = await ec2.DescribeImagesAsync(); var mine = response.Images.FirstOrDefault(i => i.ImageId == id);""")]
    [InlineData("""var response = await ec2.DescribeImagesAsync(); foreach (var image in response.Images) Console.WriteLine(image.Tags.FirstOrDefault(t => t.Key == "Name")?.Value + image.BlockDeviceMappings[0].DeviceName);""")]
    [InlineData("""var response = await ec2.DescribeImagesAsync(); var text = ""; foreach (var image in response.Images) { text = text + image.ImageId + "\n"; }""")]
    [InlineData("""var response = await ec2.DescribeImagesAsync(); var width = 0; var oldest = "9"; foreach (var image in response.Images) { width = Math.Max(width, image.Name.Length); oldest = image.CreationDate; }""")]
    [InlineData("""var last = ""; await foreach (var page in ec2.Paginators.DescribeImages(new DescribeImagesRequest()).Responses) { last = page.NextToken; }""")]
    [InlineData("""var response = await ec2.DescribeImagesAsync(); var mine = response.Images.Where(i => i.OwnerId == owner).First();""")]
    [InlineData("""var response = await ec2.DescribeImagesAsync(new DescribeImagesRequest { Filters = [new("name", [name])] }); foreach (var image in response.Images) { if (image.OwnerId != owner) continue; Console.WriteLine(image.ImageId); }""")]
    public Task Listing_everything_and_unknown_filters(string statements) => Verify.Reports(InMethod(statements));

    [Theory]
    [InlineData("""request.Owners = ["self"];""")]
    [InlineData("""request.Owners = new List<string>(); request.Owners.Add(owner);""")]
    [InlineData("""request.Owners = new List<string>(); request.Owners.AddRange(owners);""")]
    [InlineData("""request.Owners = new List<string>(); foreach (var one in owners) { request.Owners.Add(one); }""")]
    [InlineData("""if (own) { request.Owners = ["self"]; } else { request.Owners = ["amazon"]; }""")]
    [InlineData("""if (own) request.Owners = ["self"]; else request.Filters.Add(new("owner-id", [owner]));""")]
    [InlineData("""switch (name) { case "a": request.Owners = ["self"]; break; case "b": request.Owners = ["amazon"]; break; default: throw new ArgumentException(name); }""")]
    [InlineData("""switch (name) { case "a": request.Owners = ["self"]; break; case "b": request.Owners = ["amazon"]; break; }""")]
    [InlineData("""if (owner.Length == 0) return; request.Owners = [owner];""")]
    [InlineData("""request.Owners ??= ["self"];""")]
    [InlineData("""request.Filters.Add(new Filter("owner-alias", ["amazon"]));""")]
    [InlineData("""var trusted = new List<string>(); request.Owners = trusted; trusted.Add("self");""")]
    [InlineData("""Restrict(request);""")]
    [InlineData("""RestrictFilters(request.Filters);""")]
    [InlineData("""Local(request); void Local(DescribeImagesRequest r) { r.Owners = ["self"]; }""")]
    [InlineData("""Other.Restrict(request);""")]
    [InlineData("""configure(request);""")]
    [InlineData("""request = Other.Restricted(request);""")]
    public Task An_owner_on_every_way_to_the_call(string statements) => Verify.Reports(InMethod(
        $$"""var request = new DescribeImagesRequest { Filters = [new("name", ["web-*"])] }; {{statements}} await ec2.DescribeImagesAsync(request);"""));

    [Theory]
    [InlineData("""if (own) { request.Owners = ["self"]; }""")]
    [InlineData("""if (own) request.Owners = ["self"]; else Console.WriteLine("any");""")]
    [InlineData("""if (owner != null) { request.Filters.Add(new("owner-id", [owner])); }""")]
    [InlineData("""request.Owners = own ? ["self"] : null;""")]
    [InlineData("""RestrictSome(request, own);""")]
    [InlineData("""request.Filters.Add(new("is-public", [own ? "false" : "true"]));""")]
    [InlineData("""Console.WriteLine(request);""")]
    [InlineData("""request.MaxResults = 5;""")]
    [InlineData("""var other = new DescribeImagesRequest { Owners = ["self"] }; await ec2.DescribeImagesAsync(other);""")]
    [InlineData("""await ec2.DescribeImagesAsync(request); request.Owners = ["self"];""")]
    public Task No_owner_on_some_way_to_the_call(string statements) => Verify.Reports(InMethod(
        $$"""var request = {|AMI0301:new DescribeImagesRequest { Filters = [new("name", ["web-*"])] }|}; {{statements}} await ec2.DescribeImagesAsync(request);"""));

    [Theory]
    [InlineData("""if (name != null) { request.Filters = [new("name", [name])]; request.Owners = ["self"]; }""")]
    [InlineData("""if (name != null) request.Filters = [new("name", [name])]; if (name != null) request.Owners = ["self"];""")]
    [InlineData("""if (own) { request.Owners = ["self"]; } else { request.ImageIds = [id]; } request.Filters = [new("name", [name])];""")]
    [InlineData("""request.Filters = own ? [new("name", [name]), new("owner-alias", ["amazon"])] : [new("architecture", ["arm64"])];""")]
    public Task A_name_only_where_there_is_an_owner(string statements) => Verify.Reports(InMethod(
        $$"""var request = new DescribeImagesRequest(); {{statements}} await ec2.DescribeImagesAsync(request);"""));

    [Theory]
    [InlineData("""var image = response.Images.First();""")]
    [InlineData("""var image = response.Images.OrderByDescending(i => i.CreationDate).First();""")]
    [InlineData("""var image = response.Images.MaxBy(i => i.CreationDate);""")]
    [InlineData("""var sorted = response.Images.OrderByDescending(i => i.CreationDate).ToList(); var image = sorted[0];""")]
    [InlineData("""var image = (from i in response.Images orderby i.CreationDate descending select i).FirstOrDefault();""")]
    [InlineData("""Image? latest = null; foreach (var image in response.Images) { if (latest == null || string.Compare(image.CreationDate, latest.CreationDate) > 0) latest = image; }""")]
    [InlineData("""var image = Newest(response.Images);""")]
    [InlineData("""var chosen = response.Images?.OrderBy(i => i.CreationDate).LastOrDefault()?.ImageId;""")]
    [InlineData("""var chosen = (from i in response.Images orderby i.CreationDate descending select new { i.ImageId, i.Name }).First();""")]
    [InlineData("""var infos = response.Images.Select(i => (i.ImageId, Created: DateTime.Parse(i.CreationDate))).ToList(); var chosen = infos.MaxBy(i => i.Created);""")]
    [InlineData("""var image = response.Images.Aggregate((a, b) => string.CompareOrdinal(a.CreationDate, b.CreationDate) > 0 ? a : b);""")]
    [InlineData("""var chosen = response.Images.OrderBy(i => i.CreationDate).ToList() is [.., var newest] ? newest : null;""")]
    [InlineData("""var chosen = response.Images is { Count: > 0 } images ? images.MaxBy(i => i.CreationDate) : null;""")]
    [InlineData("""Image? latest = null; for (var n = 0; n < response.Images.Count; n++) { var image = response.Images[n]; if (latest == null || DateTime.Parse(image.CreationDate) > DateTime.Parse(latest.CreationDate)) latest = image; }""")]
    public Task One_image_is_taken_from_what_is_found(string statements)
    {
        const string Shown = """var request = {|AMI0301:new DescribeImagesRequest { Filters = [new("architecture", ["arm64"])] }|}; var response = await ec2.DescribeImagesAsync(request); """;
        return Verify.Reports(InMethod(Shown + "{|#0:" + statements + "|}"), new Setup { GlobalConfig = "dotnet_diagnostic.AMI0303.severity = none" });
    }

    [Fact]
    public Task One_alternative_without_an_owner() => Verify.Reports(InMethod("""
        var request = name switch
        {
            "ubuntu" => new DescribeImagesRequest { Owners = ["099720109477"], Filters = [new("name", ["ubuntu/images/*"])] },
            "own" => new DescribeImagesRequest { Owners = ["self"], Filters = [new("name", [name])] },
            _ => {|AMI0301:new DescribeImagesRequest { Filters = [new("name", [name])] }|},
        };
        await ec2.DescribeImagesAsync(request);
        """));

    [Fact]
    public Task Of_all_images_one_is_taken() => Verify.Reports(InMethod(
        """var image = (await {|AMI0301:ec2.DescribeImagesAsync()|}).Images.OrderByDescending(i => i.CreationDate).First();"""));

    [Fact]
    public Task Helpers_are_looked_into_for_each_call() => Verify.Reports(Usings + """
        class Finder(IAmazonEC2 ec2)
        {
            public async Task Run(string owner)
            {
                await Describe({|AMI0301:new DescribeImagesRequest { Filters = [Where("name", "web-*")] }|});
                await Describe(new DescribeImagesRequest { Filters = [Where("name", "web-*"), Where("owner-id", owner)] });
                await Describe(new DescribeImagesRequest { Owners = ["self"], Filters = [Where("name", "web-*")] });
                await ec2.DescribeImagesAsync(ByName("db-*"));
                var own = ByName("app-*");
                own.Owners = [owner];
                await ec2.DescribeImagesAsync(own);
                await ec2.DescribeImagesAsync(Own("x"));
            }

            private Task<DescribeImagesResponse> Describe(DescribeImagesRequest request) => ec2.DescribeImagesAsync(request);

            private static Filter Where(string name, string value) => new Filter(name, new List<string> { value });

            private static DescribeImagesRequest ByName(string name) => {|AMI0301:new DescribeImagesRequest { Filters = [Where("name", name)] }|};

            private static DescribeImagesRequest Own(string name)
            {
                var request = new DescribeImagesRequest();
                request.Filters = new List<Filter>();
                request.Filters.Add(Where("name", name));
                request.Owners = new List<string>();
                request.Owners.Add("self");
                return request;
            }
        }
        """);

    [Fact]
    public Task Helpers_that_hand_the_request_back() => Verify.Reports(Usings + """
        class Finder(IAmazonEC2 ec2)
        {
            public async Task Run()
            {
                await ec2.DescribeImagesAsync(Named({|AMI0301:new DescribeImagesRequest()|}, "web-*"));
                await ec2.DescribeImagesAsync(Named(new DescribeImagesRequest { Owners = ["self"] }, "web-*"));
            }

            private static DescribeImagesRequest Named(DescribeImagesRequest request, string name)
            {
                request.Filters = [new Filter("name", [name])];
                return request;
            }
        }
        """);

    [Fact]
    public Task What_others_may_complete_is_not_reported() => Verify.Reports(Usings + """
        public class Requests
        {
            private readonly List<DescribeImagesRequest> _pending = [];

            public DescribeImagesRequest ByName(string name) => new DescribeImagesRequest { Filters = [new("name", [name])] };

            public DescribeImagesRequest Current { get; set; } = new DescribeImagesRequest { Filters = [new("name", ["web-*"])] };

            public void Enqueue(string name, Action<DescribeImagesRequest> configure)
            {
                var request = new DescribeImagesRequest { Filters = [new("name", [name])] };
                configure(request);
                _pending.Add(request);
            }
        }
        """);

    [Fact]
    public Task Requests_and_lists_in_fields() => Verify.Reports(Usings + """
        class Finder(IAmazonEC2 ec2)
        {
            private static readonly List<string> Trusted = new() { "self", "amazon" };
            private static readonly List<Filter> ByName = [new("name", ["web-*"])];
            private readonly DescribeImagesRequest _safe = new() { Owners = Trusted, Filters = ByName };
            private readonly DescribeImagesRequest _unsafe = {|AMI0301:new() { Filters = ByName }|};

            public async Task Run()
            {
                await ec2.DescribeImagesAsync(_safe);
                await ec2.DescribeImagesAsync(_unsafe);
            }
        }
        """);

    [Fact]
    public Task Pages_of_a_look_up() => Verify.Reports(Usings + """
        class Finder(IAmazonEC2 ec2)
        {
            public async Task<string?> Run()
            {
                var request = {|AMI0301:new DescribeImagesRequest { Filters = [new("architecture", ["arm64"])] }|};
                var images = new List<Image>();
                await foreach (var image in ec2.Paginators.DescribeImages(request).Images)
                {
                    images.Add(image);
                }

                return images.OrderByDescending(image => image.CreationDate).FirstOrDefault()?.ImageId;
            }

            public async Task<string> Loop()
            {
                var images = new List<Image>();
                var request = {|AMI0301:new DescribeImagesRequest { MaxResults = 100 }|};
                do
                {
                    var page = await ec2.DescribeImagesAsync(request);
                    images.AddRange(page.Images);
                    request.NextToken = page.NextToken;
                }
                while (request.NextToken != null);
                return images.MaxBy(image => image.CreationDate)!.ImageId;
            }
        }
        """);

    [Fact]
    public Task Only_trusted_owners_count_where_they_are_listed() => Verify.Reports(
        InMethod("""
            await ec2.DescribeImagesAsync(new DescribeImagesRequest { Owners = ["self", {|AMI0301:"123456789012"|}], Filters = [new("name", ["web-*"])] });
            await ec2.DescribeImagesAsync(new DescribeImagesRequest { Filters = [new("name", ["web-*"]), new("owner-id", [{|AMI0301:"123456789012"|}])] });
            await ec2.DescribeImagesAsync(new DescribeImagesRequest { Owners = ["amazon"], Filters = [new("name", ["web-*"])] });
            await ec2.DescribeImagesAsync(new DescribeImagesRequest { Owners = [owner], Filters = [new("name", ["web-*"])] });
            await ec2.DescribeImagesAsync(new DescribeImagesRequest { Owners = ["123456789012"] });
            """),
        new Setup { EditorConfig = "ami_analyzers.trusted_owners = self, amazon" });

    [Fact]
    public Task Other_vendors_requests_are_not_meant() => Verify.Reports("""
        namespace Acme
        {
            class Filter { public Filter(string name, List<string> values) { } }
            class DescribeImagesRequest { public List<Filter> Filters { get; set; } = new(); }
            class C { DescribeImagesRequest Find() => new DescribeImagesRequest { Filters = [new("name", ["web-*"])] }; }
        }
        """);

    private static string InMethod(string statements) => Usings + $$"""
        class Finder
        {
            async Task Run(IAmazonEC2 ec2, string name, string owner, string id, bool own, List<string> owners, Action<DescribeImagesRequest> configure)
            {
                {{statements}}
            }

            static void Restrict(DescribeImagesRequest request) => request.Owners = new List<string> { "self" };

            static void RestrictSome(DescribeImagesRequest request, bool some)
            {
                if (some)
                {
                    request.Owners = new List<string> { "self" };
                }
            }

            static void RestrictFilters(List<Filter> filters) => filters.Add(new Filter("owner-alias", new List<string> { "amazon" }));

            static Image Newest(IEnumerable<Image> images) => images.OrderByDescending(image => image.CreationDate).First();
        }

        static class Other
        {
            public static Filter Filter() => new("owner-id", ["self"]);

            public static List<Filter> Filters() => [Filter()];

            public static void Restrict(DescribeImagesRequest request) => request.Owners = ["self"];

            public static DescribeImagesRequest Restricted(DescribeImagesRequest request) => request;
        }
        """;
}
