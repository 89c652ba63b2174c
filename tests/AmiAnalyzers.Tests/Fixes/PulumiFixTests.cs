using AmiAnalyzers.Tests.Harness;

using VerifyFix = AmiAnalyzers.Tests.Harness.VerifyFix<AmiAnalyzers.ImageIdAnalyzer, AmiAnalyzers.CodeFixes.LookUpImageCodeFixProvider>;

namespace AmiAnalyzers.Tests.Fixes;

/// <summary>Pulumi's look-ups are outputs: what took a text must take an output, or nothing is offered.</summary>
public sealed class PulumiFixTests
{
    private const string Image = "{|AMI0001:\"ami-0c7e3b7f5a9d21e84\"|}";

    [Theory]
    [InlineData("var ami = IMAGE;", "var ami = LOOKUP;")]
    [InlineData("string ami = IMAGE;", "Input<string> ami = LOOKUP;")]
    [InlineData("const string ami = IMAGE;", "Input<string> ami = LOOKUP;")]
    [InlineData("Input<string> ami = IMAGE;", "Input<string> ami = LOOKUP;")]
    [InlineData("var ami = config.Get(\"ami\") ?? IMAGE;", "Input<string> ami = config.Get(\"ami\") is { } configured ? configured : LOOKUP;")]
    [InlineData("var ami = isProduction ? config.Require(\"ami\") : (IMAGE);", "Input<string> ami = isProduction ? config.Require(\"ami\") : (LOOKUP);")]
    [InlineData("var ami = config.Get(\"size\") switch { \"small\" => config.Require(\"ami\"), _ => IMAGE };", "Input<string> ami = config.Get(\"size\") switch { \"small\" => config.Require(\"ami\"), _ => LOOKUP };")]
    public Task Variables_hold_an_input(string before, string after) => VerifyFix.Rewrites(
        Program(before.Replace("IMAGE", Image) + "\n_ = new Instance(\"web\", new InstanceArgs { Ami = ami });"),
        Program(after.Replace("LOOKUP", LookUp("/ami/infrastructure")) + "\n_ = new Instance(\"web\", new InstanceArgs { Ami = ami });"),
        Libs.Pulumi.Without("AMI0101"));

    [Theory]
    [InlineData("config.Get(\"ami\") ?? IMAGE", "config.Get(\"ami\") is { } configured ? configured : LOOKUP")]
    [InlineData("isProduction ? config.Require(\"ami\") : IMAGE", "isProduction ? config.Require(\"ami\") : LOOKUP")]
    public Task Choices_in_place(string before, string after) => VerifyFix.Rewrites(
        Program($"_ = new Instance(\"web\", new InstanceArgs {{ Ami = {before.Replace("IMAGE", Image)} }});"),
        Program($"_ = new Instance(\"web\", new InstanceArgs {{ Ami = {after.Replace("LOOKUP", LookUp("/ami/web"))} }});"),
        Libs.Pulumi.Without("AMI0101"));

    /// <summary>Where <c>System</c> is sorted in with the others, what is added goes to the others too.</summary>
    [Theory]
    [InlineData("using Pulumi;\nusing Pulumi.Aws.Ec2;SSM\nusing System;\n\nusing Numbers = System.Collections.Generic.List<int>;")]
    [InlineData("using System;\nusing Pulumi;\nusing Pulumi.Aws.Ec2; // Instance SSM")]
    [InlineData("using Pulumi;\nusing Pulumi.Aws.Ec2;SSM\n\nusing System;")]
    public Task Using_directives_in_order(string usings)
    {
        string Source(string ssm, string image) => usings.Replace("SSM", ssm) + $"\n\nclass Web : ComponentResource\n{{\n    public Web(string name) : base(\"web\", name) => _ = new Instance(name, new InstanceArgs {{ Ami = {image} }});\n}}\n";
        return VerifyFix.Rewrites(Source("", Image), Source("\nusing Pulumi.Aws.Ssm;", "GetParameter.Invoke(new() { Name = \"/ami/web\" }).Apply(p => p.Value)"), Libs.Pulumi.Without("AMI0101"));
    }

    [Fact]
    public Task Fallbacks_in_one_method_have_variables_of_their_own() => VerifyFix.Rewrites(
        Program($$"""
            var web = config.Get("web") ?? {{Image}};
            var worker = config.Get("worker") ?? {|AMI0001:"ami-0f3a6d8e2b4c5179a"|};
            _ = new Instance("web", new InstanceArgs { Ami = web });
            _ = new Instance("worker", new InstanceArgs { Ami = worker });
            """),
        Program($$"""
            Input<string> web = config.Get("web") is { } configured ? configured : {{LookUp("/ami/web")}};
            Input<string> worker = config.Get("worker") is { } configured1 ? configured1 : {{LookUp("/ami/worker")}};
            _ = new Instance("web", new InstanceArgs { Ami = web });
            _ = new Instance("worker", new InstanceArgs { Ami = worker });
            """),
        Libs.Pulumi.Without("AMI0101"));

    [Theory]
    [InlineData("var ami = IMAGE;\nLog(ami);\n_ = new Instance(\"web\", new InstanceArgs { Ami = ami });")]
    [InlineData("var amis = new List<string> { IMAGE };\n_ = new Instance(\"web\", new InstanceArgs { Ami = amis[0] });")]
    [InlineData("var args = new InstanceArgs { Ami = IMAGE };\nMake(args);")]
    public Task Texts_that_must_stay(string statements) => VerifyFix.OffersNothing(Program(statements.Replace("IMAGE", Image)), Libs.Pulumi.Without("AMI0101"));

    [Theory]
    [InlineData("private const string WebImage = IMAGE;")]
    [InlineData("private static readonly string WebImage = IMAGE;")]
    [InlineData("private static string WebImage => IMAGE;")]
    public Task Constants_name_the_parameter(string member) => VerifyFix.Rewrites(
        Program("_ = new Instance(\"web\", new InstanceArgs { Ami = WebImage });", member.Replace("IMAGE", Image)),
        Program("_ = new Instance(\"web\", new InstanceArgs { Ami = GetParameter.Invoke(new() { Name = WebImage }).Apply(p => p.Value) });", member.Replace("IMAGE", "\"/ami/web\"")),
        Libs.Pulumi.Without("AMI0101"));

    [Fact]
    public Task A_field_of_an_input_is_looked_up_in_place() => VerifyFix.Rewrites(
        Program("_ = new Instance(\"web\", new InstanceArgs { Ami = _web });", $"private readonly Input<string> _web = {Image};"),
        Program("_ = new Instance(\"web\", new InstanceArgs { Ami = _web });", $"private readonly Input<string> _web = {LookUp("/ami/web")};"),
        Libs.Pulumi.Without("AMI0101"));

    /// <summary>Each provider is asked for itself.</summary>
    [Fact]
    public Task A_variable_for_several_providers() => VerifyFix.Rewrites(
        Program($$"""
            var ami = {{Image}};
            _ = new Instance("one", new InstanceArgs { Ami = ami }, new CustomResourceOptions { Provider = one });
            _ = new Instance("other", new InstanceArgs { Ami = ami }, new CustomResourceOptions { Provider = other });
            """),
        Program("""
            var ami = "/ami/infrastructure";
            _ = new Instance("one", new InstanceArgs { Ami = GetParameter.Invoke(new() { Name = ami }, new InvokeOptions { Provider = one }).Apply(p => p.Value) }, new CustomResourceOptions { Provider = one });
            _ = new Instance("other", new InstanceArgs { Ami = GetParameter.Invoke(new() { Name = ami }, new InvokeOptions { Provider = other }).Apply(p => p.Value) }, new CustomResourceOptions { Provider = other });
            """),
        Libs.Pulumi.Without("AMI0101", "AMI0102"));

    /// <summary>A resource on which another one depends is not made by the other one's provider.</summary>
    [Fact]
    public Task Resources_that_depend_on_it() => VerifyFix.Rewrites(
        Program($$"""
            var options = new CustomResourceOptions { Provider = one };
            var web = new Instance("web", new InstanceArgs { Ami = {{Image}} }, options);
            _ = new Instance("other", new InstanceArgs { Ami = config.Require("ami") }, new() { Provider = other, DependsOn = { web } });
            """),
        Program("""
            var options = new CustomResourceOptions { Provider = one };
            var web = new Instance("web", new InstanceArgs { Ami = GetParameter.Invoke(new() { Name = "/ami/web" }, new InvokeOptions { Parent = options.Parent, Provider = options.Provider }).Apply(p => p.Value) }, options);
            _ = new Instance("other", new InstanceArgs { Ami = config.Require("ami") }, new() { Provider = other, DependsOn = { web } });
            """),
        Libs.Pulumi.Without("AMI0101"));

    /// <summary>A second provider of the same name would end the deployment.</summary>
    [Theory]
    [InlineData("Provider = new Pulumi.Aws.Provider(\"east\", new() { Region = \"us-east-1\" })")]
    [InlineData("Parent = new ComponentResource(\"acme:web\", \"web\")")]
    public Task A_provider_that_nothing_holds(string member) => VerifyFix.OffersNothing(
        Program($$"""
            _ = new Instance("web", new InstanceArgs { Ami = {{Image}} }, new CustomResourceOptions { {{member}} });
            """),
        Libs.Pulumi.Without("AMI0101"));

    [Fact]
    public Task A_map_of_texts() => VerifyFix.Rewrites(
        Program("""
            var amis = new Dictionary<string, string> { ["eu-west-1"] = {|AMI0001:"ami-0c7e3b7f5a9d21e84"|}, ["us-east-1"] = "ami-04d29b6f966df1537" };
            string ami = amis[config.Require("region")];
            _ = new Instance("web", new InstanceArgs { Ami = ami });
            """),
        Program($$"""
            Input<string> ami = {{LookUp("/ami/infrastructure")}};
            _ = new Instance("web", new InstanceArgs { Ami = ami });
            """),
        Libs.Pulumi.Without("AMI0101"));

    [Fact]
    public Task An_alias_of_the_namespace_names_the_function()
    {
        const string Code = """
            using Pulumi;
            using Aws = Pulumi.Aws;

            return await Deployment.RunAsync(() =>
            {
                _ = new Aws.Ec2.Instance("web", new() { Ami = IMAGE });
            });
            """;
        return VerifyFix.Rewrites(
            Code.Replace("IMAGE", Image),
            Code.Replace("IMAGE", "Aws.Ssm." + LookUp("/ami/web")),
            Libs.Pulumi.Without("AMI0101"));
    }

    private static string LookUp(string parameter) => $"GetParameter.Invoke(new() {{ Name = \"{parameter}\" }}).Apply(p => p.Value)";

    private static string Program(string statements, string member = "") => $$"""
        using Pulumi;
        using Pulumi.Aws.Ec2;
        using Pulumi.Aws.Ssm;

        class Infrastructure : Stack
        {
            {{(member.Length == 0 ? "" : member + "\n\n    ")}}public Infrastructure(Config config, bool isProduction, ProviderResource one, ProviderResource other)
            {
                {{statements.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }

            private static void Log(string text) => Console.WriteLine(text);

            private protected virtual void Make(InstanceArgs args) => throw new NotSupportedException(args.ToString());
        }
        """;
}
