using AmiAnalyzers.Tests.Harness;

using Verify = AmiAnalyzers.Tests.Harness.Verify<AmiAnalyzers.ImageIdAnalyzer>;

namespace AmiAnalyzers.Tests.Rules;

/// <summary>AMI0303: which of the found images is taken.</summary>
public sealed class ArbitraryImageTests
{
    [Theory]
    [InlineData("""var image = {|AMI0303:response.Images.First()|};""")]
    [InlineData("""var image = {|AMI0303:response.Images.FirstOrDefault()|};""")]
    [InlineData("""var image = {|AMI0303:response.Images.Single()|};""")]
    [InlineData("""var image = {|AMI0303:response.Images.SingleOrDefault(i => i.State == ImageState.Available)|};""")]
    [InlineData("""var image = {|AMI0303:response.Images.Last()|};""")]
    [InlineData("""var image = {|AMI0303:response.Images.ElementAt(0)|};""")]
    [InlineData("""var image = {|AMI0303:response.Images[0]|};""")]
    [InlineData("""var image = {|AMI0303:response.Images[^1]|};""")]
    [InlineData("""var image = {|AMI0303:response.Images[response.Images.Count - 1]|};""")]
    [InlineData("""var found = {|AMI0303:response.Images.First()|}.ImageId;""")]
    [InlineData("""var found = response.Images?{|AMI0303:.FirstOrDefault()|}?.ImageId;""")]
    [InlineData("""var found = {|AMI0303:response.Images.Select(i => i.ImageId).First()|};""")]
    [InlineData("""var image = {|AMI0303:response.Images.Where(i => i.Architecture == ArchitectureValues.Arm64).First()|};""")]
    [InlineData("""var image = {|AMI0303:response.Images.First(i => i.Name.StartsWith("web-"))|};""")]
    [InlineData("""var image = {|AMI0303:response.Images.Find(i => i.Name.StartsWith("web-"))|};""")]
    [InlineData("""var images = response.Images.Where(i => i.Name != null).ToList(); var image = {|AMI0303:images[0]|};""")]
    [InlineData("""var images = response.Images.ToArray(); var image = {|AMI0303:images[0]|};""")]
    [InlineData("""var image = {|AMI0303:(from i in response.Images where i.Name != null select i).First()|};""")]
    [InlineData("""var image = {|AMI0303:(await ec2.DescribeImagesAsync(request)).Images.First()|};""")]
    [InlineData("""var image = {|AMI0303:response.Images.OrderByDescending(i => i.Name).First()|};""")]
    [InlineData("""var image = {|AMI0303:response.Images.OrderBy(i => i.Name).Last()|};""")]
    [InlineData("""var image = {|AMI0303:response.Images.MaxBy(i => i.Name)|};""")]
    [InlineData("""var image = {|AMI0303:(from i in response.Images orderby i.Name descending select i).First()|};""")]
    [InlineData("""var sorted = response.Images.OrderByDescending(i => i.Name); var image = {|AMI0303:sorted.First()|};""")]
    [InlineData("""foreach (var image in {|AMI0303:response.Images|}) { Use(image.ImageId); break; }""")]
    [InlineData("""string? found = null; foreach (var image in {|AMI0303:response.Images|}) { if (image.Name.Contains("web")) { found = image.ImageId; break; } }""")]
    [InlineData("""var image = Any(response.Images); static Image Any(List<Image> images) => {|AMI0303:images.First()|};""")]
    [InlineData("""var found = {|AMI0303:response.Images.Select(i => new { i.ImageId, i.Name }).First()|};""")]
    [InlineData("""var found = {|AMI0303:response.Images.Select(i => new { i.ImageId, i.Name }).OrderByDescending(i => i.Name).First()|};""")]
    [InlineData("""var pairs = response.Images.Select(i => (i.ImageId, i.Name)).ToList(); var found = {|AMI0303:pairs[0]|};""")]
    [InlineData("""var image = {|AMI0303:response.Images.OrderBy(i => i.Name).ThenBy(i => i.Architecture).Last()|};""")]
    [InlineData("""var found = response.Images is {|AMI0303:[var first, ..]|} ? first.ImageId : null;""")]
    [InlineData("""var found = response is { Images: {|AMI0303:[.., { ImageId: var last }]|} } ? last : null;""")]
    [InlineData("""var found = response.Images switch { [] => null, [var only] => only.ImageId, {|AMI0303:[var first, ..]|} => first.ImageId };""")]
    [InlineData("""var found = response.Images is { Count: > 0 } images ? {|AMI0303:images[0]|} : null;""")]
    [InlineData("""switch (response.Images.Count) { case 0: break; default: Use({|AMI0303:response.Images.First()|}.ImageId); break; }""")]
    [InlineData("""string? found = null; for (var i = 0; i < response.Images.Count; i++) { if ({|AMI0303:response.Images[i]|}.Public != true) { found = response.Images[i].ImageId; break; } }""")]
    public Task Left_to_chance(string statements) => Verify.Reports(InMethod(statements));

    [Theory]
    [InlineData("""var image = response.Images.OrderByDescending(i => i.CreationDate).First();""")]
    [InlineData("""var image = response.Images.OrderBy(i => i.CreationDate).Last();""")]
    [InlineData("""var image = response.Images.OrderBy(i => i.CreationDate).First();""")]
    [InlineData("""var image = response.Images.OrderByDescending(i => DateTime.Parse(i.CreationDate)).ThenBy(i => i.Name).First();""")]
    [InlineData("""var image = response.Images.OrderBy(i => i.Name).ThenByDescending(i => i.CreationDate).First();""")]
    [InlineData("""var image = response.Images.MaxBy(i => i.CreationDate);""")]
    [InlineData("""var image = (from i in response.Images orderby i.CreationDate descending select i.ImageId).First();""")]
    [InlineData("""var image = response.Images.Select(i => new { i.ImageId, i.CreationDate }).OrderByDescending(i => i.CreationDate).First();""")]
    [InlineData("""var images = response.Images; images.Sort((a, b) => string.Compare(b.CreationDate, a.CreationDate)); var image = images[0];""")]
    [InlineData("""response.Images.Sort((a, b) => string.Compare(b.CreationDate, a.CreationDate)); var image = response.Images[0];""")]
    [InlineData("""var image = response.Images.OrderByDescending(Age).First(); static DateTime Age(Image image) => DateTime.Parse(image.CreationDate);""")]
    [InlineData("""var image = response.Images.OrderByDescending(i => Version.Parse(i.Name.Split('-').Last())).First();""")]
    [InlineData("""var image = response.Images.OrderByDescending(i => i.CreationDate).ToList()[0];""")]
    [InlineData("""var image = response.Images.First(i => i.ImageId == id);""")]
    [InlineData("""var image = response.Images.Where(i => i.ImageId == id).Single();""")]
    [InlineData("""var image = response.Images.SingleOrDefault(i => i.Name == id);""")]
    [InlineData("""var image = response.Images.Where(i => string.Equals(i.Name, id, StringComparison.Ordinal)).FirstOrDefault();""")]
    [InlineData("""string? found = null; foreach (var image in response.Images) { if (image.Name == id) { found = image.ImageId; break; } }""")]
    [InlineData("""if (response.Images.Count != 1) throw new InvalidOperationException(); var image = response.Images[0];""")]
    [InlineData("""var image = response.Images.Count == 1 ? response.Images.Single() : null;""")]
    [InlineData("""switch (response.Images.Count) { case 0: break; case 1: Use(response.Images.First().ImageId); break; default: throw new InvalidOperationException(); }""")]
    [InlineData("""var image = response.Images.Count switch { 0 => null, 1 => response.Images[0], _ => throw new InvalidOperationException() };""")]
    [InlineData("""if (response.Images.Count is 0 or > 1) throw new InvalidOperationException(); var image = response.Images[0];""")]
    [InlineData("""var image = response.Images is not { Count: 1 } ? null : response.Images[0];""")]
    [InlineData("""foreach (var image in response.Images) Use(image.ImageId);""")]
    [InlineData("""for (var i = 0; i < response.Images.Count; i++) Use(response.Images[i].ImageId);""")]
    [InlineData("""var ids = response.Images.Select(i => i.ImageId).ToList();""")]
    [InlineData("""var any = response.Images.Any();""")]
    [InlineData("""foreach (var image in response.Images.OrderByDescending(i => i.CreationDate)) { Use(image.ImageId); break; }""")]
    [InlineData("""Image? newest = null; foreach (var image in response.Images) { if (newest == null || string.Compare(image.CreationDate, newest.CreationDate) > 0) newest = image; }""")]
    [InlineData("""foreach (var image in response.Images) { if (image.State == ImageState.Pending) break; Use(image.ImageId); }""")]
    [InlineData("""var tag = response.Images.SelectMany(i => i.Tags).First();""")]
    [InlineData("""var request2 = new DescribeInstancesRequest(); var instance = (await ec2.DescribeInstancesAsync(request2)).Reservations.First();""")]
    [InlineData("""var oldest = response.Images.Select(i => i.CreationDate).OrderBy(date => date).First();""")]
    [InlineData("""var sorted = new SortedDictionary<string, Image>(); foreach (var image in response.Images) sorted[image.CreationDate] = image; var newest = sorted.Values.Last();""")]
    [InlineData("""var names = response.Images.Select(i => i.Tags.First(t => t.Key == "Name").Value).ToList(); Use(names.First());""")]
    [InlineData("""foreach (var image in response.Images) { if (image.Name == "web") { Use(image.ImageId); break; } }""")]
    [InlineData("""bool IsPublic() { foreach (var image in response.Images) { if (image.State == ImageState.Available) return image.Public == true; } return false; }""")]
    [InlineData("""var tags = response.Images.Select(i => i.Tags.First(t => t.Key == "Name").Value).ToList();""")]
    [InlineData("""foreach (var image in response.Images) Use(image.BlockDeviceMappings[0].Ebs.SnapshotId + image.Tags.FirstOrDefault()?.Value);""")]
    [InlineData("""foreach (var image in response.Images) foreach (var tag in image.Tags.Where(t => t.Value.Contains(image.ImageId))) Use(tag.Key);""")]
    [InlineData("""foreach (var image in response.Images) { Use(IdOf()); string IdOf() { return image.ImageId; } }""")]
    [InlineData("""var device = response.Images.MaxBy(i => i.CreationDate)!.BlockDeviceMappings.First();""")]
    [InlineData("""var exists = response.Images.FirstOrDefault() is not null;""")]
    [InlineData("""var known = response.Images.FirstOrDefault(); if (known == null) throw new InvalidOperationException();""")]
    [InlineData("""if (response.Images.FirstOrDefault(i => i.Public == true) == null) Use("none");""")]
    [InlineData("""var latest = response.Images.Max(i => i.CreationDate); var image = response.Images.First(i => i.CreationDate == latest);""")]
    [InlineData("""var newest = response.Images[0]; foreach (var image in response.Images) { if (string.CompareOrdinal(image.CreationDate, newest.CreationDate) > 0) newest = image; }""")]
    [InlineData("""var image = response.Images.Aggregate((a, b) => string.CompareOrdinal(a.CreationDate, b.CreationDate) > 0 ? a : b);""")]
    [InlineData("""var found = response.Images.OrderByDescending(i => i.CreationDate).ToList() is [var newest, ..] ? newest : null;""")]
    [InlineData("""var found = response.Images is [var only] ? only : null;""")]
    public Task Chosen(string statements) => Verify.Reports(InMethod(statements));

    [Theory]
    [InlineData("""Owners = ["self"], ImageIds = [id]""")]
    [InlineData("""Filters = [new("image-id", [id])]""")]
    [InlineData("""Owners = ["self"], Filters = [new(id, [id])]""")]
    [InlineData("""Owners = ["self"], Filters = filters""")]
    public Task The_request_names_the_image_or_may(string members) => Verify.Reports(InMethod($$"""
        var named = new DescribeImagesRequest { {{members}} };
        var image = (await ec2.DescribeImagesAsync(named)).Images.First();
        """));

    [Fact]
    public Task Unknown_requests_and_sequences() => Verify.Reports("""
        using Amazon.EC2;
        using Amazon.EC2.Model;

        public class Finder(IAmazonEC2 ec2)
        {
            public async Task<Image> Find(DescribeImagesRequest request) => (await ec2.DescribeImagesAsync(request)).Images.First();

            public Image Pick(List<Image> images) => images.First();

            public async Task<Image> Newest()
            {
                var response = await ec2.DescribeImagesAsync(new DescribeImagesRequest { Owners = ["self"] });
                return Images.Sorted(response.Images).First();
            }
        }

        static class Images
        {
            public static IEnumerable<Image> Sorted(IEnumerable<Image> images) => images.OrderByDescending(image => image.CreationDate);
        }
        """);

    [Fact]
    public Task Pages() => Verify.Reports("""
        using Amazon.EC2;
        using Amazon.EC2.Model;

        public class Finder(IAmazonEC2 ec2)
        {
            public async Task<string?> First()
            {
                await foreach (var image in {|AMI0303:ec2.Paginators.DescribeImages(new DescribeImagesRequest { Owners = ["self"] }).Images|})
                {
                    return image.ImageId;
                }

                return null;
            }

            public async Task<string> Collected()
            {
                var images = new List<Image>();
                await foreach (var page in ec2.Paginators.DescribeImages(new DescribeImagesRequest { Owners = ["self"] }).Responses)
                {
                    images.AddRange(page.Images);
                }

                return {|AMI0303:images[0]|}.ImageId;
            }

            public async IAsyncEnumerable<string> All()
            {
                await foreach (var image in ec2.Paginators.DescribeImages(new DescribeImagesRequest { Owners = ["self"] }).Images)
                {
                    yield return image.ImageId;
                }
            }
        }
        """);

    private static string InMethod(string statements) => $$"""
        using Amazon.EC2;
        using Amazon.EC2.Model;

        class Finder
        {
            async Task Run(IAmazonEC2 ec2, string id, List<Filter> filters)
            {
                var request = new DescribeImagesRequest { Owners = ["self"], Filters = [new("name", ["web-*"])] };
                var response = await ec2.DescribeImagesAsync(request);
                {{statements}}
            }

            static void Use(string id) { }
        }
        """;
}
