using AmiAnalyzers.CodeFixes.Templates;
using AmiAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.Tests.Fixes;

/// <summary>
/// AMI0004 in CloudFormation templates. The Roslyn testing library applies fixes to documents of source only, so these tests ask the provider as an editor does.
/// </summary>
public sealed class TemplateImageFixTests
{
    private const string AmazonLinuxArm = "Let CloudFormation look up Amazon Linux 2023 (arm64) in SSM Parameter Store";

    [Theory]
    [InlineData("ami-0c7e3b7f5a9d21e84", "'{{resolve:ssm:/ami/web-server}}'")]
    [InlineData("'ami-0c7e3b7f5a9d21e84'", "'{{resolve:ssm:/ami/web-server}}'")]
    [InlineData("\"ami-0c7e3b7f5a9d21e84\"  # golden", "\"{{resolve:ssm:/ami/web-server}}\"  # golden")]
    public async Task A_property_in_YAML_becomes_a_dynamic_reference(string before, string after)
    {
        const string template = """
            AWSTemplateFormatVersion: "2010-09-09"
            Resources:
              WebServer:
                Type: AWS::EC2::Instance
                Properties:
                  UserData: |
                    #!/bin/bash
                    key: value
                  Tags:
                  - Key: Name
                    Value: web
                  ImageId: IMAGE
                  InstanceType: t4g.micro

            """;

        Assert.Equal(template.Replace("IMAGE", after), await First("web.yaml", template.Replace("IMAGE", before)));
    }

    [Fact]
    public async Task A_property_in_JSON_becomes_a_dynamic_reference() => Assert.Equal(
        """
        { "Resources": { "Fleet": { "Type": "AWS::EC2::LaunchTemplate", "Properties": { "LaunchTemplateData": { "ImageId": "{{resolve:ssm:/ami/fleet}}" } } } } }
        """,
        await First("serverless.template", """
        { "Resources": { "Fleet": { "Type": "AWS::EC2::LaunchTemplate", "Properties": { "LaunchTemplateData": { "ImageId": "ami-0c7e3b7f5a9d21e84" } } } } }
        """));

    [Fact]
    public async Task A_parameter_in_YAML_becomes_one_of_SSM() => Assert.Equal(
        """
        Parameters:
          WebImage:
            Type: AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>
            Default: /ami/web
        Resources:
          Web: { Type: AWS::EC2::Instance }
        """,
        await First("web.yml", """
        Parameters:
          WebImage:
            Type: AWS::EC2::Image::Id
            Default: ami-0c7e3b7f5a9d21e84
        Resources:
          Web: { Type: AWS::EC2::Instance }
        """));

    [Fact]
    public async Task A_parameter_in_JSON_becomes_one_of_SSM() => Assert.Equal(
        """
        { "AWSTemplateFormatVersion": "2010-09-09", "Parameters": { "Image": { "Default": "/ami/my-image", "Type": "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>" } } }
        """,
        await First("web.json", """
        { "AWSTemplateFormatVersion": "2010-09-09", "Parameters": { "Image": { "Default": "ami-0c7e3b7f5a9d21e84", "Type": "AWS::EC2::Image::Id" } } }
        """));

    [Fact]
    public async Task Every_place_of_the_ID_that_can_be_is_rewritten() => Assert.Equal(
        """
        Resources:
          A:
            Type: AWS::EC2::Instance
            Properties:
              ImageId: '{{resolve:ssm:/ami/a}}'
          B:
            Type: AWS::EC2::SpotFleet
            Properties:
              SpotFleetRequestConfigData:
                LaunchSpecifications:
                  - ImageId: '{{resolve:ssm:/ami/a}}'
                    InstanceType: t3.micro
                  - ImageId: ami-0f3a6d8e2b4c5179a
        """,
        await First("web.yaml", """
        Resources:
          A:
            Type: AWS::EC2::Instance
            Properties:
              ImageId: ami-0c7e3b7f5a9d21e84
          B:
            Type: AWS::EC2::SpotFleet
            Properties:
              SpotFleetRequestConfigData:
                LaunchSpecifications:
                  - ImageId: ami-0c7e3b7f5a9d21e84
                    InstanceType: t3.micro
                  - ImageId: ami-0f3a6d8e2b4c5179a
        """));

    [Theory]
    [InlineData("web.yaml", "Resources: { Web: { Type: AWS::EC2::Instance, Properties: { ImageId: ami-0c7e3b7f5a9d21e84 } } }")]
    [InlineData("web.yaml", "Mappings:\n  M:\n    us-east-1:\n      Image: ami-0c7e3b7f5a9d21e84\nResources:\n  A:\n    Type: AWS::EC2::Instance")]
    [InlineData("web.yaml", "Resources:\n  A:\n    Type: AWS::EC2::Instance\n    Properties:\n      ImageId: !Sub ami-0c7e3b7f5a9d21e84")]
    [InlineData("web.yaml", "Resources:\n  A:\n    Type: AWS::EC2::Instance\n    Properties:\n      UserData: |\n        Image: ami-0c7e3b7f5a9d21e84")]
    [InlineData("web.yaml", "Resources:\n  A:\n    Type: AWS::EC2::Instance\n    Metadata:\n      Image: ami-0c7e3b7f5a9d21e84")]
    [InlineData("web.yaml", "Parameters:\n  A:\n    Type: String\n    Default: ami-0c7e3b7f5a9d21e84\nResources:\n  B:\n    Type: AWS::EC2::Instance")]
    [InlineData("web.yaml", "Parameters:\n  A:\n    Type: AWS::EC2::Image::Id\n    AllowedValues:\n    - ami-0f3a6d8e2b4c5179a\n    Default: ami-0c7e3b7f5a9d21e84\nResources:\n  B:\n    Type: AWS::EC2::Instance")]
    [InlineData("web.yaml", "Parameters:\n  A:\n    Type: AWS::EC2::Image::Id\n    MaxLength: 21\n    Default: ami-0c7e3b7f5a9d21e84\nResources:\n  B:\n    Type: AWS::EC2::Instance")]
    [InlineData("web.yaml", "Resources:\n  A:\n    Type: AWS::EC2::Instance\n    Properties:\n      ImageId: ami-0c7e3b7f5a9d21e84\nOutputs:\n  Image:\n    Value: ami-0c7e3b7f5a9d21e84")]
    [InlineData("web.yaml", "Resources:\n  A:\n    Type: AWS::EC2::Instance\n    Properties:\n      ImageId: ami-0c7e3b7f5a9d21e84\n      UserData: echo ami-0c7e3b7f5a9d21e84")]
    [InlineData("web.yaml", "Resources:\n  A:\n    Type: AWS::EC2::Instance\n    Properties:\n      ImageId: ami-0c7e3b7f5a9d21e84\n        and more")]
    [InlineData("web.yaml", "Resources:\n  A:\n    Type: AWS::EC2::Instance\n    Properties:\n      UserData: run\n        - ami-0c7e3b7f5a9d21e84")]
    [InlineData("web.yaml", "Resources:\n  A:\n    Type: AWS::EC2::Instance\n    Properties:\n      UserData: \"run\n        Image: ami-0c7e3b7f5a9d21e84\n        now\"")]
    [InlineData("appsettings.json", """{ "Resources": { "Web": { "Properties": { "ImageId": "ami-0c7e3b7f5a9d21e84" } } } }""")]
    [InlineData("web.json", """{ "Resources": { "Web": { "Type": "AWS::EC2::Instance", "Properties": { "ImageId": { "Fn::Sub": "x ami-0c7e3b7f5a9d21e84" } } } } }""")]
    public async Task Nothing_is_offered_where_CloudFormation_would_not_look_it_up(string name, string text) =>
        Assert.Empty((await Offers(name, text)).Actions);

    [Fact]
    public async Task What_is_known_of_the_image_comes_first()
    {
        const string template = "Resources:\n  Web:\n    Type: AWS::EC2::Instance\n    Properties:\n      InstanceType: t4g.micro\n      ImageId: ami-0c7e3b7f5a9d21e84\n";
        var catalog = new TestFile("/app/us-east-1.ami-catalog.json", """
            { "Images": [ { "ImageId": "ami-0c7e3b7f5a9d21e84", "PublicSsmParameterName": "/aws/service/web/latest" } ] }
            """);

        Assert.Equal(["Let CloudFormation look up own parameter '/ami/web' in SSM Parameter Store", AmazonLinuxArm], await Titles("web.yaml", template));
        Assert.Equal(
            ["Let CloudFormation look up '/aws/service/web/latest' in SSM Parameter Store", "Let CloudFormation look up own parameter '/ami/web' in SSM Parameter Store"],
            await Titles("web.yaml", template, catalog));
    }

    [Fact]
    public async Task A_family_past_its_end_of_support_is_not_offered_again()
    {
        const string template = "Resources:\n  Web:\n    Type: AWS::EC2::Instance\n    Properties:\n      ImageId: ami-0c7e3b7f5a9d21e84\n";
        var catalog = new TestFile("/app/us-east-1.ami-catalog.json", """
            { "Images": [ { "ImageId": "ami-0c7e3b7f5a9d21e84", "PublicSsmParameterName": "/aws/service/ami-amazon-linux-latest/amzn2-ami-kernel-5.10-hvm-arm64-gp2" } ] }
            """);

        Assert.Equal(
            [
                "Let CloudFormation look up own parameter '/ami/web' in SSM Parameter Store",
                "Let CloudFormation look up '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64' in SSM Parameter Store",
            ],
            await Titles("web.yaml", template, catalog));
    }

    [Theory]
    [InlineData("{\r\n\t\"Resources\": {\r\n\t\t\"Web\": {\r\n\t\t\t\"Type\": \"AWS::EC2::Instance\",\r\n\t\t\t\"Properties\": { \"ImageId\": \"IMAGE\" } // golden\r\n\t\t}\r\n\t}\r\n}\r\n", "web.json", "")]
    [InlineData("Resources:\r\n  Web:\r\n    Type: 'AWS::EC2::Instance'\r\n    Properties:\r\n      'ImageId': IMAGE\r\n", "web.yaml", "'")]
    [InlineData("Resources:\n  Web:\n    Type: AWS::EC2::Instance\n    Properties:\n      ImageId:\n        Fn::If:\n          - IsProduction\n          - IMAGE # golden\n          - !Ref Image\n", "web.yaml", "'")]
    [InlineData("Resources:\n  Web:\n    Type: AWS::EC2::Instance\n    Properties:\n      ImageId: !If\n        - IsProduction\n        - IMAGE\n        - !Ref Image\n", "web.yaml", "'")]
    public async Task Layout_stays_and_nothing_is_left_to_do(string template, string name, string quote)
    {
        var after = template.Replace("IMAGE", $"{quote}{{{{resolve:ssm:/ami/web}}}}{quote}");

        Assert.Equal(after, await First(name, template.Replace("IMAGE", "ami-0c7e3b7f5a9d21e84")));
        Assert.Empty(await Analysis.Of<ImageIdAnalyzer>("class C;", new Setup { AdditionalFiles = [new("/app/" + name, after)] }));
    }

    [Fact]
    public async Task Torn_templates_never_throw()
    {
        const string template = "Resources:\n  Web:\n    Type: AWS::EC2::Instance\n    Properties:\n      ImageId: \"ami-0c7e3b7f5a9d21e84\"\n      List:\n      - - a: b\n      -\n";
        for (var length = template.IndexOf("84\"", StringComparison.Ordinal) + 2; length <= template.Length; length++)
        {
            Assert.InRange((await Offers("web.yaml", template[..length])).Actions.Count, 0, 2);
        }
    }

    [Fact]
    public async Task A_line_of_a_megabyte_takes_no_time()
    {
        var template = $"Resources:\n  Web:\n    Type: AWS::EC2::Instance\n    Metadata: a{new string(' ', 1_000_000)}b\n    Properties:\n      ImageId: ami-0c7e3b7f5a9d21e84\n";
        Assert.Equal(2, (await Offers("web.yaml", template)).Actions.Count);
    }

    private static async Task<string> First(string name, string text)
    {
        var (document, actions) = await Offers(name, text);
        var operation = Assert.IsType<ApplyChangesOperation>(Assert.Single(await actions[0].GetOperationsAsync(CancellationToken.None)));
        return (await operation.ChangedSolution.GetAdditionalDocument(document)!.GetTextAsync()).ToString();
    }

    private static async Task<IReadOnlyList<string>> Titles(string name, string text, params TestFile[] others) =>
        [.. (await Offers(name, text, others)).Actions.Select(action => action.Title)];

    private static async Task<(DocumentId Document, IReadOnlyList<CodeAction> Actions)> Offers(string name, string text, params TestFile[] others)
    {
        var setup = new Setup { AdditionalFiles = [new("/app/" + name, text), .. others] };
        var diagnostic = (await Analysis.Of<ImageIdAnalyzer>("class C;", setup)).First(diagnostic => diagnostic.Id == "AMI0004");
        using var workspace = new AdhocWorkspace();
        var document = workspace.CurrentSolution.AddProject("P", "P", LanguageNames.CSharp)
            .AddAdditionalDocument(name, SourceText.From(text), filePath: "/app/" + name);
        var actions = new List<CodeAction>();
        var fix = new TemplateImageCodeFixProvider();
        Assert.Contains(diagnostic.Id, fix.FixableDiagnosticIds);
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return (document.Id, actions);
    }
}
