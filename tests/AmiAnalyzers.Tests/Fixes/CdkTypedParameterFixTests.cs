using AmiAnalyzers.Tests.Harness;

using VerifyFix = AmiAnalyzers.Tests.Harness.VerifyFix<AmiAnalyzers.ImageIdAnalyzer, AmiAnalyzers.CodeFixes.LookUpImageCodeFixProvider>;

namespace AmiAnalyzers.Tests.Fixes;

/// <summary>Image IDs of CloudFormation resources: to which stack the parameter belongs, and how constants reach it.</summary>
public sealed class CdkTypedParameterFixTests
{
    private const string Image = "{|AMI0001:\"ami-0c7e3b7f5a9d21e84\"|}";

    /// <summary>The construct that the look-up names: <c>this</c>, or what the resource is made in.</summary>
    [Theory]
    [InlineData("class S(Construct scope, string id) : Construct(scope, id)", "void Add() => new CfnInstance(this, \"web\", PROPS);", "this")]
    [InlineData("class S(Construct scope, string id) : Stack(scope, id)", "CfnInstance Server => new CfnInstance(this, \"web\", PROPS);", "this")]
    [InlineData("class S(Construct scope, string id) : Stack(scope, id)", "CfnInstance Server { get { return new CfnInstance(this, \"web\", PROPS); } }", "this")]
    [InlineData("class S(Construct scope, string id) : Stack(scope, id)", "void Add(Stack other) => new CfnInstance(other, \"web\", PROPS);", "other")]
    [InlineData("class S(Construct scope, string id) : Stack(scope, id)", "static void Add(Construct parent) => new CfnInstance(parent, \"web\", PROPS);", "parent")]
    [InlineData("class S(Construct scope, string id) : Stack(scope, id)", "Func<Construct, CfnInstance> Make() => static inner => new CfnInstance(inner, \"web\", PROPS);", "inner")]
    [InlineData("class S(Construct scope, string id) : Stage(scope, id)", "void Add(Stack stack) => new CfnInstance(stack, \"web\", PROPS);", "stack")]
    [InlineData("static class S", "internal static void Web(this Stack stack) { var props = PROPS; _ = new CfnInstance(stack, \"web\", props); }", "stack")]
    [InlineData("static class S", "internal static CfnInstanceProps Web(Construct parent) => PROPS;", "parent")]
    [InlineData("class S(Stack stack)", "void Web() => new CfnInstance(stack, \"web\", PROPS);", "stack")]
    public Task The_construct_of_the_parameter(string type, string member, string scope)
    {
        const string Props = "new CfnInstanceProps { ImageId = IMAGE }";
        return VerifyFix.Rewrites(
            Code($"{type}\n{{\n    {member.Replace("PROPS", Props.Replace("IMAGE", Image))}\n}}"),
            Code($"{type}\n{{\n    {member.Replace("PROPS", Props.Replace("IMAGE", Value(scope, "\"/ami/web\"")))}\n}}"),
            Libs.Cdk.Without("AMI0101"));
    }

    [Theory]
    [InlineData("class S(Construct scope, string id) : Stage(scope, id)", "void Add() => new CfnInstance(this, \"web\", new CfnInstanceProps { ImageId = IMAGE });")]
    [InlineData("class S(Construct scope, string id) : Stage(scope, id)", "void Add() => new CfnInstance(new Stack(this, \"one\"), \"web\", new CfnInstanceProps { ImageId = IMAGE });")]
    [InlineData("static class S", "internal static CfnInstanceProps Web() => new CfnInstanceProps { ImageId = IMAGE };")]
    [InlineData("static class S", "internal static CfnInstanceProps Web(Construct one, Construct other) => new CfnInstanceProps { ImageId = IMAGE };")]
    [InlineData("class S", "private static readonly CfnInstanceProps Props = new() { ImageId = IMAGE };")]
    [InlineData("class S(Construct scope, string id, string image = IMAGE) : Stack(scope, id)", "void Add() => new CfnInstance(this, \"web\", new CfnInstanceProps { ImageId = image });")]
    public Task No_stack_is_known(string type, string member) => VerifyFix.OffersNothing(
        Code($"{type.Replace("IMAGE", Image)}\n{{\n    {member.Replace("IMAGE", Image)}\n}}"), Libs.Cdk.Without("AMI0101"));

    /// <summary>An ID that a class hands to a construct of another one, or to its base class.</summary>
    [Theory]
    [InlineData("class S(Construct scope, string id) : Stack(scope, id)", "void Add() => new Node(this, \"web\", IMAGE);", true)]
    [InlineData("class S(Construct scope, string id) : Node(scope, id, \"\")", "void Add() => Another(IMAGE);", true)]
    [InlineData("class S(Construct scope, string id) : Node(scope, id, \"\")", "protected override string Default => IMAGE;", true)]
    [InlineData("class S(Construct scope, string id) : Node(scope, id, \"\")", "protected override string Default { get; } = IMAGE;")]
    [InlineData("class S(Construct scope, string id) : Node(scope, id, IMAGE)", "")]
    [InlineData("class S(Construct scope, string id) : Stage(scope, id)", "void Add() => new Node(this, \"web\", IMAGE);")]
    [InlineData("class S(Construct scope, string id) : Stack(scope, id)", "static void Add(Construct parent) => new Node(parent, \"web\", IMAGE);")]
    [InlineData("class S(Construct scope, string id) : Stack(scope, id)", "void Add() => new OtherStack(this, \"other\", IMAGE);")]
    [InlineData("class S(Construct scope, string id) : Stack(scope, id)", "void Add() => new Logging(this, \"web\", IMAGE);")]
    public Task A_construct_of_another_class(string type, string member, bool isOffered = false)
    {
        string Source(string image) => Code($$"""
            class Node : Construct
            {
                public Node(Construct scope, string id, string image) : base(scope, id)
                {
                    _ = new CfnInstance(this, "given", new CfnInstanceProps { ImageId = image });
                    _ = new CfnInstance(this, "default", new CfnInstanceProps { ImageId = Default });
                }

                protected virtual string Default => "";

                protected CfnInstance Another(string image) => new(this, "another", new CfnInstanceProps { ImageId = image });
            }

            class OtherStack : Stack
            {
                public OtherStack(Construct scope, string id, string image) : base(scope, id) => _ = new CfnInstance(this, "web", new CfnInstanceProps { ImageId = image });
            }

            class Logging : Construct
            {
                public Logging(Construct scope, string id, string image) : base(scope, id) => _ = new CfnInstance(this, image + "-web", new CfnInstanceProps { ImageId = image });
            }

            {{type}}
            {
                {{member}}
            }
            """).Replace("IMAGE", image);
        return isOffered
            ? VerifyFix.Rewrites(Source(Image), Source(Value("this", "\"/ami/s\"")), Libs.Cdk)
            : VerifyFix.OffersNothing(Source(Image), Libs.Cdk);
    }

    /// <summary>A token stands for the ID while the program runs.</summary>
    [Theory]
    [InlineData("_ = new Construct(this, $\"of-{image}\");")]
    [InlineData("var name = \"of-\" + image; _ = new Construct(this, name);")]
    [InlineData("_ = new Construct(this, string.Format(\"of-{0}\", image));")]
    [InlineData("Tags.SetTag(image, \"image\");")]
    [InlineData("Node.SetContext(image, \"image\");")]
    [InlineData("System.IO.File.WriteAllText(\"image.txt\", image);")]
    [InlineData("if (image.StartsWith(\"ami-0\")) { return; }")]
    [InlineData("if (image == scope.ToString()) { return; }")]
    [InlineData("var names = new System.Collections.Generic.Dictionary<string, string>(); names[image] = \"image\";")]
    public Task The_ID_is_needed_at_synthesis(string use) => VerifyFix.OffersNothing(
        Code($"class S(Construct scope, string id) : Stack(scope, id)\n{{\n    void Add() {{ var image = {Image}; {use} _ = new CfnInstance(this, \"web\", new CfnInstanceProps {{ ImageId = image }}); }}\n}}"),
        Libs.Cdk.Without("AMI0101"));

    [Theory]
    [InlineData("Tags.SetTag(\"image\", image);")]
    [InlineData("TemplateOptions.Description = $\"Runs {image}\";")]
    [InlineData("if (string.IsNullOrEmpty(image)) { return; }")]
    [InlineData("System.Console.WriteLine(image);")]
    public Task A_token_does(string use)
    {
        string Source(string image) => Code($"class S(Construct scope, string id) : Stack(scope, id)\n{{\n    void Add() {{ var image = {image}; {use} _ = new CfnInstance(this, \"web\", new CfnInstanceProps {{ ImageId = image }}); }}\n}}");
        return VerifyFix.Rewrites(Source(Image), Source(Value("this", "\"/ami/s\"")), Libs.Cdk.Without("AMI0101"));
    }

    /// <summary>A constant becomes the name of the parameter, which is looked up where it was used.</summary>
    [Theory]
    [InlineData("private const string WebImage = IMAGE;")]
    [InlineData("private static readonly string WebImage = IMAGE;")]
    [InlineData("private readonly string WebImage = IMAGE;")]
    [InlineData("private static string WebImage => IMAGE;")]
    [InlineData("private string WebImage { get; } = IMAGE;")]
    public Task Constants_name_the_parameter(string member) => VerifyFix.Rewrites(
        Stack(member.Replace("IMAGE", Image), "WebImage", "WebImage"),
        Stack(member.Replace("IMAGE", "\"/ami/web\""), Value("this", "WebImage"), Value("this", "WebImage")),
        Libs.Cdk.Without("AMI0101"));

    [Fact]
    public Task A_property_of_the_stack_is_looked_up_in_place() => VerifyFix.Rewrites(
        Stack($"private string WebImage => {Image};", "WebImage", "WebImage"),
        Stack($"private string WebImage => {Value("this", "\"/ami/web\"")};", "WebImage", "WebImage"),
        Libs.Cdk.Without("AMI0101"));

    [Theory]
    [InlineData("AMI0101")]
    [InlineData("AMI0001")]
    public Task A_constant_of_another_class(string reported)
    {
        const string Images = "static class Images\n{\n    internal const string Web = IMAGE;\n}\n\n";
        return VerifyFix.Rewrites(
            Code(Images.Replace("IMAGE", reported == "AMI0001" ? Image : "\"ami-0c7e3b7f5a9d21e84\"") + Stack("", reported == "AMI0101" ? "{|AMI0101:Images.Web|}" : "Images.Web", null)[Usings.Length..]),
            Code(Images.Replace("IMAGE", "\"/ami/web\"") + Stack("", Value("this", "Images.Web"), null)[Usings.Length..]),
            Libs.Cdk.Without(reported == "AMI0001" ? "AMI0101" : "AMI0001"));
    }

    [Fact]
    public Task A_local_constant_becomes_a_variable() => VerifyFix.Rewrites(
        Code($"class S(Construct scope, string id) : Stack(scope, id)\n{{\n    void Add()\n    {{\n        const string web = {Image};\n        _ = new CfnInstance(this, \"web\", new CfnInstanceProps {{ ImageId = web }});\n    }}\n}}"),
        Code($"class S(Construct scope, string id) : Stack(scope, id)\n{{\n    void Add()\n    {{\n        string web = {Value("this", "\"/ami/web\"")};\n        _ = new CfnInstance(this, \"web\", new CfnInstanceProps {{ ImageId = web }});\n    }}\n}}"),
        Libs.Cdk.Without("AMI0101"));

    [Theory]
    [InlineData("isLarge ? IMAGE : OTHER", "isLarge ? LOOKUP-is-large : LOOKUP")]
    [InlineData("stage == \"prod\" ? IMAGE : OTHER", "stage == \"prod\" ? LOOKUP-prod : LOOKUP")]
    [InlineData("stage switch { \"prod\" => IMAGE, _ => OTHER }", "stage switch { \"prod\" => LOOKUP-prod, _ => LOOKUP }")]
    [InlineData("new Dictionary<string, string> { [\"prod\"] = IMAGE, [\"dev\"] = OTHER }[stage]", "new Dictionary<string, string> { [\"prod\"] = LOOKUP-prod, [\"dev\"] = LOOKUP-dev }[stage]")]
    public Task Images_that_something_chooses_keep_apart(string before, string after)
    {
        const string Member = "void Add(string stage, bool isLarge) => new CfnInstance(this, \"web\", new CfnInstanceProps { ImageId = CHOICE });";
        return VerifyFix.Rewrites(
            Code("class S(Construct scope, string id) : Stack(scope, id)\n{\n    " + Member.Replace("CHOICE", before.Replace("IMAGE", Image).Replace("OTHER", "{|AMI0001:\"ami-04d29b6f966df1537\"|}")) + "\n}"),
            Code("class S(Construct scope, string id) : Stack(scope, id)\n{\n    " + Member.Replace("CHOICE", System.Text.RegularExpressions.Regex.Replace(after, "LOOKUP([-a-z]*)", match => Value("this", $"\"/ami/web{match.Groups[1].Value}\""))) + "\n}"),
            Libs.Cdk.Without("AMI0101"));
    }

    /// <summary>Fix-all gives every report its own first action, whatever API and place.</summary>
    [Fact]
    public Task Everything_in_one_stack() => VerifyFix.Rewrites(
        Code($$"""
            class S : Stack
            {
                private const string Shared = {{Image}};

                public S(Construct scope, string id) : base(scope, id)
                {
                    var local = {|AMI0001:"ami-04d29b6f966df1537"|}; // Debian 12
                    _ = new CfnInstance(this, "first", new CfnInstanceProps { ImageId = Shared });
                    _ = new CfnInstance(this, "second", new CfnInstanceProps { ImageId = Shared });
                    _ = new CfnInstance(this, "third", new CfnInstanceProps { ImageId = local });
                    _ = MachineImage.GenericLinux(new Dictionary<string, string> { ["eu-west-1"] = {|AMI0001:"ami-0f3a6d8e2b4c5179a"|} }); // pinned on purpose
                }
            }
            """),
        Code($$"""
            class S : Stack
            {
                private const string Shared = "/ami/shared";

                public S(Construct scope, string id) : base(scope, id)
                {
                    var local = {{Value("this", "\"/aws/service/debian/release/12/latest/amd64\"")}}; // Debian 12
                    _ = new CfnInstance(this, "first", new CfnInstanceProps { ImageId = {{Value("this", "Shared")}} });
                    _ = new CfnInstance(this, "second", new CfnInstanceProps { ImageId = {{Value("this", "Shared")}} });
                    _ = new CfnInstance(this, "third", new CfnInstanceProps { ImageId = local });
                    _ = MachineImage.FromSsmParameter("/ami/s", new SsmParameterImageOptions { Os = OperatingSystemType.LINUX, CachedInContext = true }); // pinned on purpose
                }
            }
            """),
        Libs.Cdk.Without("AMI0101"));

    private static string Value(string scope, string name) => $"StringParameter.ValueForTypedStringParameterV2({scope}, {name}, ParameterValueType.AWS_EC2_IMAGE_ID)";

    private static string Stack(string member, string first, string? second) => Code($$"""
        class S : Stack
        {
            {{(member.Length == 0 ? "" : member + "\n\n    ")}}public S(Construct scope, string id) : base(scope, id)
            {
                _ = new CfnInstance(this, "first", new CfnInstanceProps { ImageId = {{first}} });{{(second is null ? "" : $"\n        _ = new CfnInstance(this, \"second\", new CfnInstanceProps {{ ImageId = {second} }});")}}
            }
        }
        """);

    private const string Usings = """
        using Amazon.CDK;
        using Amazon.CDK.AWS.EC2;
        using Amazon.CDK.AWS.SSM;
        using Constructs;


        """;

    private static string Code(string types) => Usings + types;
}
