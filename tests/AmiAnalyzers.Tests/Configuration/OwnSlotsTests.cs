using AmiAnalyzers.Tests.Harness;

namespace AmiAnalyzers.Tests.Configuration;

/// <summary>Slots of the user's own, declared in <c>*.ami-slots.txt</c>.</summary>
public sealed class OwnSlotsTests
{
    private const string Library = """
        namespace Shop
        {
            public class FleetOptions
            {
                public FleetOptions() { }
                public FleetOptions(string baseImage) { }
                public string? Machine { get; set; }
                public string? Retired { get; set; }
            }

            public static class Fleet
            {
                public static void Start(string image, int count = 1) { }
            }
        }

        """;

    private static readonly Setup WithSlots = new()
    {
        AdditionalFiles = [new("/shop.ami-slots.txt", """
            # Our own fleet library.
            LaunchImage  | P:Shop.FleetOptions.Machine
            LaunchImage  | M:Shop.FleetOptions.#ctor@baseImage
            LaunchImage  | M:Shop.Fleet.Start@image
            ManagedImage | P:Shop.FleetOptions.Retired
            LaunchImage  | P:Elsewhere.NotReferenced.Image
            """)],
    };

    // A placeholder is reported only where an instance starts from it, so it shows which slots are known.
    [Theory]
    [InlineData("""var o = new FleetOptions { Machine = {|AMI0001:"ami-12345678"|} };""")]
    [InlineData("""FleetOptions o = new() { Machine = {|AMI0001:"ami-12345678"|} };""")]
    [InlineData("""var o = new FleetOptions({|AMI0001:"ami-12345678"|});""")]
    [InlineData("""Fleet.Start({|AMI0001:"ami-12345678"|});""")]
    [InlineData("""Fleet.Start(count: 2, image: {|AMI0001:"ami-12345678"|});""")]
    [InlineData("""Fleet.Start({|AMI0003:"ami-42"|});""")]
    [InlineData("""var o = new FleetOptions { Retired = {|AMI0002:"ami-0c7e3b7f5a9d21e84"|} };""")]
    [InlineData("""var o = new FleetOptions { Retired = "ami-12345678" };""")]
    public Task Own_slots_are_slots(string statement) =>
        Verify<ImageIdAnalyzer>.Reports("using Shop; class C { void M() { " + statement + " } }\n" + Library, WithSlots);

    [Fact]
    public Task A_type_is_looked_at_for_the_name_of_an_own_slot() => Verify<ImageIdAnalyzer>.Reports(
        Library + """
        static class Images { public const string Web = {|AMI0003:"ami-" + "42"|}; }
        class C { void M() { var o = new Shop.FleetOptions { Machine = Images.Web }; } }
        """,
        WithSlots);

    [Fact]
    public Task Without_the_file_they_are_members_like_any_other() => Verify<ImageIdAnalyzer>.Silent(
        "class C { void M() { var o = new Shop.FleetOptions { Machine = \"ami-12345678\" }; } }\n" + Library);
}
