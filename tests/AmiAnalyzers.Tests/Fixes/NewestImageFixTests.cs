using AmiAnalyzers.Tests.Harness;

using VerifyFix = AmiAnalyzers.Tests.Harness.VerifyFix<AmiAnalyzers.ImageIdAnalyzer, AmiAnalyzers.CodeFixes.LookUps.NewestImageCodeFixProvider>;

namespace AmiAnalyzers.Tests.Fixes;

public sealed class NewestImageFixTests
{
    [Theory]
    [InlineData("var image = {|AMI0303:response.Images.First()|};", "var image = response.Images.OrderByDescending(i => i.CreationDate).First();")]
    [InlineData("Image? image = {|AMI0303:response.Images.FirstOrDefault()|};", "Image? image = response.Images.OrderByDescending(i => i.CreationDate).FirstOrDefault();")]
    [InlineData("Image image = {|AMI0303:response.Images.Single()|};", "Image image = response.Images.OrderByDescending(i => i.CreationDate).First();")]
    [InlineData("var image = {|AMI0303:response.Images.Last(i => i.Name != null)|};", "var image = response.Images.OrderByDescending(i => i.CreationDate).First(i => i.Name != null);")]
    [InlineData("var image = {|AMI0303:response.Images.LastOrDefault()|};", "var image = response.Images.OrderByDescending(i => i.CreationDate).FirstOrDefault();")]
    [InlineData("var image = {|AMI0303:response.Images.Find(i => i.Name != null)|};", "var image = response.Images.OrderByDescending(i => i.CreationDate).FirstOrDefault(i => i.Name != null);")]
    [InlineData("var image = {|AMI0303:response.Images.ElementAt(0)|};", "var image = response.Images.OrderByDescending(i => i.CreationDate).ElementAt(0);")]
    [InlineData("var image = {|AMI0303:response.Images[0]|};", "var image = response.Images.OrderByDescending(i => i.CreationDate).First();")]
    [InlineData("var image = {|AMI0303:response.Images[^1]|};", "var image = response.Images.OrderByDescending(i => i.CreationDate).First();")]
    [InlineData("var id = {|AMI0303:response.Images[0]|}.ImageId;", "var id = response.Images.OrderByDescending(i => i.CreationDate).First().ImageId;")]
    [InlineData("var id = response.Images?{|AMI0303:[0]|}.ImageId;", "var id = response.Images?.OrderByDescending(i => i.CreationDate).First().ImageId;")]
    [InlineData("var id = response.Images?{|AMI0303:.FirstOrDefault()|}?.ImageId;", "var id = response.Images?.OrderByDescending(i => i.CreationDate).FirstOrDefault()?.ImageId;")]
    [InlineData("var id = {|AMI0303:response.Images.Select(x => x.ImageId).First()|};", "var id = response.Images.OrderByDescending(i => i.CreationDate).Select(x => x.ImageId).First();")]
    [InlineData("var image = {|AMI0303:response.Images.Where(x => x.Name != null).First()|};", "var image = response.Images.Where(x => x.Name != null).OrderByDescending(i => i.CreationDate).First();")]
    [InlineData("var image = {|AMI0303:response.Images.OrderBy(x => x.Name).Last()|};", "var image = response.Images.OrderByDescending(x => x.CreationDate).First();")]
    [InlineData("var image = {|AMI0303:response.Images.OrderByDescending(x => x.Name).First()|};", "var image = response.Images.OrderByDescending(x => x.CreationDate).First();")]
    [InlineData("var image = {|AMI0303:response.Images.MaxBy(x => x.Name)|};", "var image = response.Images.MaxBy(x => x.CreationDate);")]
    [InlineData("var image = {|AMI0303:response.Images.MinBy(x => x.Name)|};", "var image = response.Images.MaxBy(x => x.CreationDate);")]
    [InlineData("var image = {|AMI0303:(from x in response.Images where x.Name != null select x).First()|};", "var image = (from x in response.Images where x.Name != null select x).OrderByDescending(i => i.CreationDate).First();")]
    [InlineData("var image = {|AMI0303:(from x in response.Images orderby x.Name descending select x).First()|};", "var image = (from x in response.Images orderby x.CreationDate descending select x).First();")]
    [InlineData("var id = {|AMI0303:(from x in response.Images orderby x.Name select x.ImageId).LastOrDefault()|};", "var id = (from x in response.Images orderby x.CreationDate descending select x.ImageId).FirstOrDefault();")]
    [InlineData("var image = {|AMI0303:response.Images.OrderBy(x => x.Name).ThenBy(x => x.Architecture).Last()|};", "var image = response.Images.OrderByDescending(x => x.CreationDate).ThenBy(x => x.Architecture).First();")]
    [InlineData("var id = {|AMI0303:response.Images.Select(x => new { x.ImageId, x.Name }).First()|}.ImageId;", "var id = response.Images.OrderByDescending(i => i.CreationDate).Select(x => new { x.ImageId, x.Name }).First().ImageId;")]
    [InlineData("var i = 0; var image = {|AMI0303:response.Images.First()|};", "var i = 0; var image = response.Images.OrderByDescending(candidate => candidate.CreationDate).First();")]
    [InlineData("var i = 0; var found = {|AMI0303:response.Images.First()|};", "var i = 0; var found = response.Images.OrderByDescending(image => image.CreationDate).First();")]
    [InlineData("foreach (var image in {|AMI0303:response.Images|}) { Console.WriteLine(image); break; }", "foreach (var image in response.Images.OrderByDescending(i => i.CreationDate)) { Console.WriteLine(image); break; }")]
    [InlineData("var image = {|AMI0303:(await ec2.DescribeImagesAsync(request)).Images.First()|};", "var image = (await ec2.DescribeImagesAsync(request)).Images.OrderByDescending(i => i.CreationDate).First();")]
    public Task One_line(string before, string after) => VerifyFix.Rewrites(InMethod(before), InMethod(after));

    [Fact]
    public Task A_chain_over_several_lines() => VerifyFix.Rewrites(
        InMethod("""
            return {|AMI0303:response.Images // all of them
                        .Where(image => image.State == ImageState.Available)
                        .FirstOrDefault()|}
                        ?.ImageId;
            """),
        InMethod("""
            return response.Images // all of them
                        .Where(image => image.State == ImageState.Available)
                        .OrderByDescending(i => i.CreationDate)
                        .FirstOrDefault()
                        ?.ImageId;
            """));

    [Fact]
    public Task The_namespace_of_the_sort_is_imported() => VerifyFix.Rewrites(
        InMethod("""var image = {|AMI0303:response.Images[0]|};""", imports: "using System.Threading.Tasks;\n"),
        InMethod("""var image = response.Images.OrderByDescending(i => i.CreationDate).First();""", imports: "using System.Linq;\nusing System.Threading.Tasks;\n"),
        new Setup { ImplicitUsings = false });

    [Fact]
    public Task Many_at_once() => VerifyFix.Rewrites(
        InMethod("""
            var first = {|AMI0303:response.Images.First()|};
                    var last = {|AMI0303:response.Images[^1]|};
                    return {|AMI0303:response.Images.First()|}.ImageId;
            """),
        InMethod("""
            var first = response.Images.OrderByDescending(i => i.CreationDate).First();
                    var last = response.Images.OrderByDescending(i => i.CreationDate).First();
                    return response.Images.OrderByDescending(i => i.CreationDate).First().ImageId;
            """));

    [Theory]
    [InlineData("var image = {|AMI0303:response.Images[1]|};")]
    [InlineData("var image = response.Images is {|AMI0303:[var first, ..]|} ? first : null;")]
    [InlineData("for (var n = 0; n < response.Images.Count; n++) { if ({|AMI0303:response.Images[n]|}.Public != true) { return response.Images[n].ImageId; } }")]
    [InlineData("var image = {|AMI0303:response.Images.ElementAt(2)|};")]
    [InlineData("var id = {|AMI0303:(from x in response.Images select x.ImageId).First()|};")]
    [InlineData("var ids = response.Images.Select(x => x.ImageId).ToList(); var id = {|AMI0303:ids[0]|};")]
    [InlineData("await foreach (var image in {|AMI0303:ec2.Paginators.DescribeImages(request).Images|}) { return image.ImageId; }")]
    public Task Nothing_where_the_newest_is_out_of_reach(string statements) => VerifyFix.OffersNothing(InMethod(statements));

    /// <summary>What is cleaned up was arbitrary; the newest it must not become.</summary>
    [Theory]
    [InlineData("await ec2.DeregisterImageAsync(new DeregisterImageRequest { ImageId = {|AMI0303:response.Images.Last()|}.ImageId, DeleteAssociatedSnapshots = true });")]
    [InlineData("var old = {|AMI0303:response.Images.OrderBy(image => image.Name).FirstOrDefault()|}; var id = old?.ImageId; await ec2.DeregisterImageAsync(new DeregisterImageRequest(id) { DeleteAssociatedSnapshots = true });")]
    [InlineData("var id = {|AMI0303:response.Images.Select(image => image.ImageId).First()|}; await ec2.DeregisterImageAsync(new() { ImageId = id, DeleteAssociatedSnapshots = true });")]
    public Task Nothing_where_the_image_is_deregistered(string statements) => VerifyFix.OffersNothing(InMethod(statements));

    private static string InMethod(string statements, string imports = "") => $$"""
        using Amazon.EC2;
        using Amazon.EC2.Model;
        {{imports}}
        class Finder
        {
            async Task<string?> Run(IAmazonEC2 ec2)
            {
                var request = new DescribeImagesRequest { Owners = ["self"] };
                var response = await ec2.DescribeImagesAsync(request);
                {{statements}}
                return null;
            }
        }
        """;
}
