using System.Text;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Tests.Harness;

namespace AmiAnalyzers.Tests.SilentCode;

/// <summary>
/// Somebody's own types with the names and members of AWS's, filled with what the rules object to in the real ones: names decide nothing.
/// </summary>
public sealed class DoppelgangerTests
{
    private static readonly ILookup<string, SlotRow> Families = SlotCatalog.Table.Rows
        .Where(row => row.MemberId.StartsWith("P:", StringComparison.Ordinal))
        .ToLookup(row => NamespaceOf(row.TypeName), StringComparer.Ordinal);

    public static TheoryData<string> Namespaces => [.. Families.Select(family => family.Key).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Namespaces))]
    public async Task Types_of_the_same_name(string family)
    {
        var source = new StringBuilder("namespace Shop.Cloud;\n\n");
        var uses = new StringBuilder();
        foreach (var type in Families[family].GroupBy(row => row.TypeName[(row.TypeName.LastIndexOf('.') + 1)..]))
        {
            var members = type.DistinctBy(row => row.MemberName).ToList();
            source.AppendLine($"public class {type.Key} {{ {string.Join(" ", members.Select(row => $"public {(row.HoldsSeveral ? "List<string>?" : "string?")} {row.MemberName} {{ get; set; }}"))} }}");
            uses.AppendLine($"    new {type.Key} {{ {string.Join(", ", members.Select(row => $"{row.MemberName} = {(row.HoldsSeveral ? $"[{ValueFor(row.Role)}]" : ValueFor(row.Role))}"))} }},");
        }

        source.AppendLine($"public static class Uses\n{{\n    public static object[] All =>\n    [\n{uses}    ];\n}}");

        Assert.Empty(await Analysis.Of<ImageIdAnalyzer>(source.ToString(), new Setup { Libs = Libs.Sdk | Libs.Cdk | Libs.Pulumi | Libs.OtherSdk }));
    }

    private static string ValueFor(SlotRole role) => role switch
    {
        SlotRole.LaunchImage or SlotRole.ManagedImage or SlotRole.ImageMap or SlotRole.CfnParameterDefault => "\"ami-1234\"",
        SlotRole.InstanceType or SlotRole.InstanceClass => "\"t4g.micro\"",
        SlotRole.ParameterName => "\"/aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2\"",
        _ => "\"AL2_x86_64\"",
    };

    private static string NamespaceOf(string type)
    {
        // The namespaces of AWS's libraries; the rest of a name are types.
        var parts = type.Split('.');
        var length = parts[0] == "Pulumi" ? parts.TakeWhile(part => !part.EndsWith("Args", StringComparison.Ordinal)).Count() : Math.Min(parts.Length - 1, 4);
        return string.Join('.', parts.Take(parts.Contains("Model") ? Array.IndexOf(parts, "Model") + 1 : length));
    }
}
