using AmiAnalyzers.Tests.Harness;

namespace AmiAnalyzers.Tests.Fixes;

/// <summary>One way to write a hard-coded AMI ID.</summary>
/// <param name="Name">What is special about it.</param>
/// <param name="Offers">The look-ups offered for the first choice of parameter, in order; see <see cref="LookUpShapeTests"/>.</param>
/// <param name="Source">The code.</param>
public sealed record CodeShape(string Name, string Offers, string Source)
{
    public Setup Setup { get; init; } = Setup.Default;

    public override string ToString() => Name;

    /// <summary>A class with injected clients of EC2 and Systems Manager around members.</summary>
    public static CodeShape InServer(string name, string offers, string members) => new(name, offers, $$"""
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;

        public class Server(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm)
        {
            {{members.ReplaceLineEndings("\n    ")}}

            internal Task Touch() => Task.WhenAll(ec2.DescribeRegionsAsync(), ssm.GetParameterAsync(new()));
        }
        """);

    /// <summary>An asynchronous method of such a class around statements.</summary>
    public static CodeShape InMethod(string name, string offers, string statements) => InServer(name, offers, $$"""
        public async Task StartAsync(bool isLarge, string[] names)
        {
            {{statements.ReplaceLineEndings("\n    ")}}
            await Task.Yield();
        }
        """);
}
