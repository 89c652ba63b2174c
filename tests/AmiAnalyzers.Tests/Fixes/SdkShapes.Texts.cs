namespace AmiAnalyzers.Tests.Fixes;

/// <summary>IDs inside longer texts.</summary>
internal static partial class SdkShapes
{
    private static IEnumerable<CodeShape> Texts =>
    [
        CodeShape.InMethod("command line", "T", """
            var userData = "#!/bin/sh\naws ec2 run-instances --image-id ami-0c7e3b7f5a9d21e84 --count 1";
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = names[0], UserData = userData });
            """),
        CodeShape.InMethod("command line with holes", "T", """
            var userData = $"aws ec2 run-instances --image-id ami-0c7e3b7f5a9d21e84 --count {names.Length}";
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = names[0], UserData = userData });
            """),
        CodeShape.InMethod("CloudFormation in JSON", "T", """"
            var template = """
                { "Resources": { "Web": { "Type": "AWS::EC2::Instance", "Properties": { "ImageId": "ami-0c7e3b7f5a9d21e84" } } } }
                """;
            await File.WriteAllTextAsync(names[0], template);
            """"),
        CodeShape.InMethod("CloudFormation in YAML", "T", """"
            var template = """
                Resources:
                  Web:
                    Type: AWS::EC2::Instance
                    Properties:
                      ImageId: ami-0c7e3b7f5a9d21e84
                """;
            await File.WriteAllTextAsync(names[0], template);
            """"),
        CodeShape.InMethod("CloudFormation with holes", "T", """
            var template = $"Resources:\n  {names[0]}:\n    Type: AWS::EC2::Instance\n    Properties:\n      ImageId: ami-0c7e3b7f5a9d21e84\n";
            await File.WriteAllTextAsync(names[0], template);
            """),
        CodeShape.InMethod("CloudFormation with holes that leave no room for braces", "-", """"
            var template = $"""
                Resources:
                  {names[0]}:
                    Type: AWS::EC2::Instance
                    Properties:
                      ImageId: ami-0c7e3b7f5a9d21e84
                """;
            await File.WriteAllTextAsync(names[0], template);
            """"),
        CodeShape.InMethod("CloudFormation with holes in many braces", "T", """"
            var template = $$$"""{ "Type": "AWS::EC2::Instance", "Properties": { "ImageId": "ami-0c7e3b7f5a9d21e84", "KeyName": "{{{names[0]}}}" } }""";
            await File.WriteAllTextAsync(names[0], template);
            """"),
        CodeShape.InMethod("ARN", "-", """
            var arn = "arn:aws:ec2:eu-west-1::image/ami-0c7e3b7f5a9d21e84";
            await File.WriteAllTextAsync(names[0], arn);
            """),
    ];
}
