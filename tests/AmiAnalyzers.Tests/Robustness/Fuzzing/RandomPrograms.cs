using CsCheck;

namespace AmiAnalyzers.Tests.Robustness.Fuzzing;

/// <summary>
/// C# programs drawn from a small grammar: whatever can carry an image or an instance type from where it is written to where it is used, in
/// every order and nesting. Many compile, many name what does not exist; all are syntactically whole. Types are written out: on a variable
/// whose type is to be inferred from itself, the oldest compiler overflows its stack.
/// </summary>
internal static class RandomPrograms
{
    private static readonly Gen<string> Text = Gen.OneOf(
        "\"ami-0c7e3b7f5a9d21e84\"", "\"ami-0f3a6d8e2b4c5179a\"", "\"ami-12345678\"", "\"ami-0abcdef1234567890\"", "\"ami-\"", "\"AMI-0c7e3b7f5a9d21e8\"", "\"ami-0C7E3B7F5A9D21E84\"",
        "@\"ami-0d1e8c5b7a3f92e46\"", "\"\"\"ami-0d1e8c5b7a3f92e46\"\"\"", "$\"ami-{digits}\"", "$\"{Image}\"", "\"ami-\" + \"0c7e3b7f5a9d21e84\"", "\"\\u0061mi-0c7e3b7f5a9d21e84\"",
        "\"arn:aws:ec2:us-east-1::image/ami-0c7e3b7f5a9d21e84 and ami-0f3a6d8e2b4c5179a\"", "\"resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64\"",
        "\"/aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-arm64-gp2:12\"", "\"/aws/service/ecs/optimized-ami/amazon-linux-2/recommended\"", "\"{{resolve:ssm:/a/b}}\"",
        "\"us-east-1\"", "\"us-est-1\"", "\"eu-west-1\"", "\"t3.micro\"", "\"m7g.large\"", "\"x86_64\"", "\"arm64\"", "\"\"", "\"\\uD83D\\uDE00\\uD800\"", "\"ａｍｉ-0c7e3b7f5a9d21e84\"", "\"amı-0c7e3b7f5a9d21e84\"",
        "\"image-id\"", "\"al2023-ami-*-x86_64\"", "\"self\"", "\"099720109477\"", "\"137112412989\"");

    private static readonly Gen<string> Name = Gen.OneOf(
        "Image", "image", "other", "digits", "region", "Chosen", "s_image", "Shared.Image", "Shared.Other", "request.ImageId", "args[0]", "Images[region]", "Images[\"us-east-1\"]", "types[^1]", "Missing.Thing",
        "InstanceType.T3Micro", "InstanceType.T4gMicro", "nameof(Image)", "null", "default", "default!", "this", "(await ec2.DescribeImagesAsync(new())).Images[0].ImageId", "RegionEndpoint.USEast1.SystemName");

    private static readonly Gen<string> Test = Gen.OneOf(
        "region == \"us-east-1\"", "region is \"eu-west-1\" or \"us-west-2\"", "Big", "image != null", "image is { Length: > 3 }", "!Big && region != Image", "true", "Images.TryGetValue(region, out string? hit)", "args is [string first, ..]");

    private static readonly Gen<string> Value = Gen.Recursive<string>((depth, value) => depth > 2 ? Gen.OneOf(Text, Name) : Gen.Frequency(
        (20, Text),
        (20, Name),
        (1, Gen.Select(Test, value, value, (test, one, two) => $"({test} ? {one} : {two})")),
        (1, Gen.Select(value, value, (one, two) => $"({one} ?? {two})")),
        (1, Gen.Select(value, value, (one, two) => $"({one} + {two})")),
        (1, Gen.Select(value, value, value, (key, one, two) => $"({key} switch {{ \"us-east-1\" => {one}, \"eu-west-1\" or null => {two}, string x when x == region => x, _ => throw new Exception({one}) }})")),
        (1, value.Select(inner => $"Help({inner})")),
        (1, value.Select(inner => $"Local({inner}, Big)")),
        (1, value.Select(inner => $"string.Concat({inner}, {inner})")),
        (1, value.Select(inner => $"((string){inner})!")),
        (1, value.Select(inner => $"((Func<string>)(() => {inner}))()")),
        (1, Gen.Select(value, value, (one, two) => $"new Dictionary<string, string> {{ [\"us-east-1\"] = {one}, {{ region, {two} }} }}[region]")),
        (1, Gen.Select(value, value, (one, two) => $"new[] {{ {one}, {two} }}.First()")),
        (1, Gen.Select(value, value, (one, two) => $"(new List<string> {{ {one}, {two} }} is [string head, ..] ? head : {two})")),
        (1, value.Select(inner => $"({inner}, 1).Item1")),
        (1, value.Select(inner => $"await Task.FromResult({inner})"))));

    private static readonly Gen<string> Request = Gen.Select(Value, Value, Gen.OneOf(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), (one, two, form) => form switch
    {
        0 => $"new RunInstancesRequest {{ ImageId = {one}, InstanceType = {two} }}",
        1 => $"new RunInstancesRequest({one}, 1, 1) {{ InstanceType = {two} }}",
        2 => $"new() {{ ImageId = {one} }}",
        3 => $"new CreateLaunchTemplateRequest {{ LaunchTemplateData = new() {{ ImageId = {one}, InstanceType = {two} }} }}",
        4 => $"new DescribeImagesRequest {{ Owners = {{ {one} }}, Filters = new() {{ new Filter {{ Name = \"architecture\", Values = new() {{ {two} }} }} }} }}",
        5 => $"new DeregisterImageRequest({one})",
        6 => $"new CopyImageRequest {{ SourceImageId = {one}, SourceRegion = {two} }}",
        7 => $"new GetParameterRequest {{ Name = {one} }}",
        8 => $"new CreateFleetRequest {{ LaunchTemplateConfigs = [new() {{ Overrides = [new() {{ ImageId = {one}, InstanceType = {two} }}] }}] }}",
        _ => $"request with {{ ImageId = {one} }}",
    });

    private static readonly Gen<string> Call = Gen.Select(Request, Gen.OneOf("ec2.RunInstancesAsync", "client.CreateLaunchTemplateAsync", "new AmazonEC2Client(RegionEndpoint.EUWest1).RunInstancesAsync", "ssm.GetParameterAsync", "Missing"), (request, method) => $"await {method}({request})");

    private static readonly Gen<string> Statement = Gen.Recursive<string>((depth, statement) =>
    {
        var simple = Gen.Frequency(
            (3, Value.Select(value => $"image = {value};")),
            (2, Value.Select(value => $"request.ImageId = {value};")),
            (1, Value.Select(value => $"request.ImageId ??= {value};")),
            (1, Value.Select(value => $"request.InstanceType = {value};")),
            (1, Value.Select(value => $"s_image = {value};")),
            (1, Value.Select(value => $"Images[region] = {value};")),
            (1, Value.Select(value => $"Images.Add({value}, {value});")),
            (1, Value.Select(value => $"const string c = {value};")),
            (1, Value.Select(value => $"var (a, b) = ({value}, {value});")),
            (1, Value.Select(value => $"ref var r = ref image; r = {value};")),
            (2, Request.Select(request => $"var made = {request};")),
            (2, Request.Select(request => $"request = {request};")),
            (4, Call.Select(call => $"{call};")),
            (1, Call.Select(call => $"using var answer = {call};")),
            (1, Value.Select(value => $"Console.WriteLine({value});")),
            (1, Value.Select(value => $"throw new Exception({value});")),
            (1, Gen.Const("return;")),
            (1, Gen.Const("goto again;")),
            (1, Value.Select(value => $"Set(out image, {value});")));
        return depth > 1 ? simple : Gen.Frequency(
            (20, simple),
            (1, Gen.Select(Test, statement, statement, (test, one, two) => $"if ({test}) {{ {one} }} else {{ {two} }}")),
            (1, Gen.Select(statement, statement, (one, two) => $"foreach (var region in Images.Keys) {{ {one} {two} }}")),
            (1, Gen.Select(Test, statement, (test, one) => $"while ({test}) {{ {one} break; }}")),
            (1, Gen.Select(statement, statement, statement, (one, two, three) => $"try {{ {one} }} catch (AmazonEC2Exception e) when (e.Message == Image) {{ {two} }} finally {{ {three} }}")),
            (1, Gen.Select(Value, statement, statement, (value, one, two) => $"switch ({value}) {{ case \"us-east-1\": {one} break; case string s when s.Length > 3: {two} goto default; default: break; }}")),
            (1, statement.Select(one => $"Func<string, Task> later = async image => {{ {one} }};")),
            (1, statement.Select(one => $"again: {one}")),
            (1, statement.Select(one => $"unsafe {{ fixed (char* p = image) {{ {one} }} }}")),
            (1, Gen.Select(statement, statement, (one, two) => $"#if DEBUG\n{one}\n#else\n{two}\n#endif\n")),
            (1, statement.Array[2, 3].Select(many => string.Join('\n', many))));
    });

    private static readonly Gen<string> Member = Gen.Frequency(
        (2, Value.Select(value => $"private const string Image = {value};")),
        (1, Value.Select(value => $"private static readonly string s_image = {value};")),
        (1, Value.Select(value => $"public string Chosen {{ get; set; }} = {value};")),
        (1, Value.Select(value => $"public string Chosen => {value};")),
        (1, Gen.Select(Value, Value, (one, two) => $"private static readonly Dictionary<string, string> Images = new() {{ [\"us-east-1\"] = {one}, [\"eu-west-1\"] = {two}, {{ {one}, {two} }} }};")),
        (1, Value.Select(value => $"private string Help(string s) => {value};")),
        (1, Gen.Const("private string Help(string s) => s.Length > 3 ? Help(s) : Again(s); private string Again(string s) => Help(Again(s));")),
        (1, Gen.Const("const string A = B, B = C, C = A; static readonly string D = E, E = D; string F => G; string G => F; const string Image = Image;")),
        (1, Value.Select(value => $"[Obsolete({value})] public event Action<string> Changed {{ add {{ s_image = {value}; }} remove {{ }} }}")),
        (1, Value.Select(value => $"public string this[string key = {value}] {{ get => key; set => Images[key] = value; }}")),
        (1, Value.Select(value => $"public static implicit operator string(T t) => {value};")),
        (1, Statement.Array[1, 4].Select(body => $"static T() {{ {string.Join('\n', body)} }}")),
        (5, Gen.Select(Value, Statement.Array[1, 3], (value, body) =>
            $"public async Task Run(IAmazonEC2 client, string region, string image = {value}, params string[] args) {{ var request = new RunInstancesRequest(); {string.Join('\n', body)} string Local(string s, bool b) => b ? Local(s, !b) : {value}; }}")));

    /// <summary>A whole file; the number keeps the programs of one compilation apart.</summary>
    public static readonly Gen<Func<int, string>> File = Gen.Select(
        Gen.OneOf("class", "sealed partial class", "static class", "struct", "record", "record struct", "interface", "abstract class"),
        Gen.OneOf("T(IAmazonEC2 ec2, bool Big, string digits)", "T", "T : T", "T<U> : T<T<U>>", "T : Stack", "T : Instance"),
        Member.Array[1, 3],
        Member.Array[0, 1],
        Value,
        (kind, head, members, nested, value) => (Func<int, string>)(number => $$"""
            using Amazon; using Amazon.EC2; using Amazon.EC2.Model; using Amazon.SimpleSystemsManagement; using Amazon.SimpleSystemsManagement.Model;
            namespace Fuzz{{number}};
            public static class Shared { public const string Image = {{value}}; public static readonly string Other = Image; }
            {{kind}} {{head}}
            {
                private IAmazonEC2 ec2; private IAmazonSimpleSystemsManagement ssm;
            {{string.Join("\n", members)}}
                class Nested { {{string.Join("\n", nested)}} }
            }
            """));
}
