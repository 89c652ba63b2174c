using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <remarks>
/// Constants spell a name without its dots and hyphens. <c>A12xlarge</c> cannot be split (a1.2xlarge), so they are compared whole: no two
/// listed types and no two listed families have the same letters and digits.
/// </remarks>
internal static partial class InstanceTypeCatalog
{
    private static readonly Lazy<ImmutableDictionary<string, string>> s_namesByKey = new(() =>
        TypesByName.Keys.ToImmutableDictionary(KeyOf, name => name, StringComparer.Ordinal));

    private static readonly Lazy<ImmutableDictionary<string, string>> s_familiesByKey = new(() =>
        FamiliesByName.Keys.ToImmutableDictionary(KeyOf, name => name, StringComparer.Ordinal));

    private static readonly Lazy<ImmutableDictionary<(string Api, string Member), string>> s_aliases = new(() =>
        DataFile.Load("InstanceTypeAliases.csv", AliasRow.Read).Rows
            .ToImmutableDictionary(alias => (alias.Api, alias.Member), alias => alias.Meaning));

    /// <summary>The type that a constant of <c>Amazon.EC2.InstanceType</c> stands for (<c>T4gMicro</c>: t4g.micro); null when unknown.</summary>
    public static string? FromSdkConstant(string member) => FromKey(KeyOf(member));

    /// <summary>The type that a constant of <c>Pulumi.Aws.Ec2.InstanceType</c> stands for (<c>T4g_Micro</c>: t4g.micro); null when unknown.</summary>
    public static string? FromPulumiConstant(string member) =>
        s_aliases.Value.TryGetValue(("pulumi", member), out var meaning) ? meaning : FromKey(KeyOf(member));

    /// <summary>
    /// The family that a member of CDK's <c>InstanceClass</c> stands for (<c>T4G</c> and <c>BURSTABLE4_GRAVITON</c>: t4g); null when
    /// unknown, which <c>X2G</c> is: no such instance exists.
    /// </summary>
    public static string? FamilyOfCdkClass(string member) =>
        s_aliases.Value.TryGetValue(("cdk", member), out var meaning) ? meaning : FamilyFromKey(KeyOf(member));

    /// <summary>The size that a member of CDK's <c>InstanceSize</c> stands for (<c>XLARGE2</c>: 2xlarge); null when unknown.</summary>
    public static string? SizeOfCdkMember(string member)
    {
        const string multiple = "XLARGE";
        const string metal = "METAL";
        var size = member.ToLowerInvariant();
        if (member.Length > multiple.Length && member.StartsWith(multiple, StringComparison.Ordinal))
        {
            var factor = member.Substring(multiple.Length);
            size = factor.EndsWith(metal, StringComparison.Ordinal)
                ? "metal-" + factor.Substring(0, factor.Length - metal.Length) + "xl"
                : factor + "xlarge";
        }

        return InstanceTypeName.IsSize(size) ? size : null;
    }

    /// <summary>The constant of <c>Amazon.EC2.InstanceType</c> for a type: t4g.micro gives <c>T4gMicro</c>. An older SDK may lack it.</summary>
    public static string SdkConstantOf(string name) => string.Concat(name.Split('.', '-').Select(Capitalized));

    /// <summary>The member of CDK's <c>InstanceClass</c> for a family: m7i-flex gives <c>M7I_FLEX</c>. An older CDK may lack it.</summary>
    public static string CdkClassOf(string family) => family.Replace('-', '_').ToUpperInvariant();

    private static string? FromKey(string key)
    {
        if (s_namesByKey.Value.TryGetValue(key, out var listed))
        {
            return listed;
        }

        // A constant newer than the list: taken only if one way alone to split it gives a type that the naming rule knows.
        var readings = Enumerable.Range(1, Math.Max(key.Length - 1, 0))
            .Select(split => ReadSplit(key.Substring(0, split), key.Substring(split)))
            .OfType<string>()
            .Distinct()
            .ToList();
        return readings.Count == 1 ? readings[0] : null;
    }

    private static string? ReadSplit(string familyKey, string sizeKey)
    {
        const string metal = "metal";
        var size = sizeKey.Length > metal.Length && sizeKey.StartsWith(metal, StringComparison.Ordinal)
            ? metal + "-" + sizeKey.Substring(metal.Length)
            : sizeKey;
        var family = s_familiesByKey.Value.TryGetValue(familyKey, out var listed) ? listed : familyKey;
        return Find(family + "." + size)?.Name;
    }

    private static string? FamilyFromKey(string key) =>
        s_familiesByKey.Value.TryGetValue(key, out var listed) ? listed : Find(key + ".large")?.Family;

    private static string KeyOf(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static string Capitalized(string part) => part.Length == 0 ? "" : part.Substring(0, 1).ToUpperInvariant() + part.Substring(1);

    private sealed record AliasRow(string Api, string Member, string Meaning)
    {
        public static AliasRow? Read(DataRow row) =>
            row.Count == 3 && (Find(row[2]) is not null || FamiliesByName.ContainsKey(row[2])) ? new(row[0], row[1], row[2]) : null;
    }
}
