using AmiAnalyzers.Tests.Harness;

namespace AmiAnalyzers.Tests.Rules;

/// <summary>The limits that docs/how-it-works.md names: what lies beyond is silent, and IDs are reported all the same.</summary>
public sealed class AnalysisLimitsTests
{
    private const string ArmImage = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64";

    [Fact]
    public Task What_one_class_hands_to_another_is_reported_where_it_stands_and_not_compared() => Verify<ImageIdAnalyzer>.Reports("""
        using Amazon.EC2;
        using Amazon.EC2.Model;

        class Launcher
        {
            public RunInstancesRequest Of(string image) => new() { ImageId = image, InstanceType = InstanceType.T3Micro };
        }

        class Caller
        {
            // An arm64 image, as the catalog says.
            object Call() => new Launcher().Of({|AMI0001:"ami-0f3a6d8e2b4c5179a"|});
        }
        """, new Setup { AdditionalFiles = [new("/eu-west-1.ami-catalog.json", """{ "Images": [ { "ImageId": "ami-0f3a6d8e2b4c5179a", "Architecture": "arm64" } ] }""")] });

    [Theory]
    [InlineData("for (var i = 0; i < 2; i++) image = Environment.MachineName;")]
    [InlineData("Change(ref image);")]
    [InlineData("Action change = () => image = Environment.MachineName; change();")]
    public Task A_variable_that_others_write_is_unknown(string statements) => Verify<ImageIdAnalyzer>.Silent($$"""
        using Amazon.EC2;
        using Amazon.EC2.Model;

        class C
        {
            object M()
            {
                var image = "{{ArmImage}}";
                {{statements}}
                return new RunInstancesRequest { ImageId = image, InstanceType = InstanceType.T3Micro };
            }

            static void Change(ref string text) => text = Environment.MachineName;
        }
        """);

    [Fact]
    public Task Text_that_is_put_together_at_run_time_is_no_constant() => Verify<ImageIdAnalyzer>.Silent("""
        class C
        {
            object Sum(string digits) => new Amazon.EC2.Model.RunInstancesRequest { ImageId = "ami-" + digits };
            object Format(string digits) => new Amazon.EC2.Model.RunInstancesRequest { ImageId = string.Format("ami-{0}", digits) };
        }
        """);

    [Theory]
    [InlineData("""InstanceType = "zz9.large" """)]
    [InlineData("""InstanceType = {|AMI0201:"m99i.large"|} """)]
    [InlineData("""InstanceType = {|AMI0201:"m7i.99xlarge"|} """)]
    public Task The_name_tells_of_new_sizes_and_generations_but_not_of_new_series(string type) => Verify<ImageIdAnalyzer>.Reports(
        $$"""class C { object request = new Amazon.EC2.Model.RunInstancesRequest { ImageId = "{{ArmImage}}", {{type}} }; }""");

    [Fact]
    public async Task A_table_of_more_images_than_a_trace_takes_is_reported_all_the_same()
    {
        var table = string.Concat(Enumerable.Range(0, 300).Select(i => $"[\"image{i}\"] = \"ami-0f3a6d8e2b4c5{i:x4}\",\n"));

        var reports = await Analysis.Of<ImageIdAnalyzer>(
            $$"""class C { static readonly Dictionary<string, string> Images = new() { {{table}} }; object M(string key) => new Amazon.EC2.Model.RunInstancesRequest { ImageId = Images[key] }; }""");

        Assert.Equal(300, reports.Count(report => report.Id == "AMI0001"));
    }
}
