using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>What starts where code leaves out the image or the instance type.</summary>
/// <param name="TypeName">The full name of the configured object's type.</param>
/// <param name="LeftOut">The member that is not set.</param>
/// <param name="Condition">The member that must have a value, or, without a value, must not be set.</param>
/// <param name="TakenBy">The documentation-comment ID of the call or constructor that takes the object; null for any.</param>
/// <param name="Architecture">The architecture of the image that starts; none when an instance type is left out.</param>
/// <param name="InstanceType">The instance type; null when an image is left out.</param>
/// <param name="Name">What to call it to people.</param>
internal sealed record LaunchDefault(
    string TypeName, string LeftOut, SlotCondition? Condition, string? TakenBy, CpuArchitecture Architecture, InstanceTypeInfo? InstanceType, string Name)
{
    /// <summary>Reads a row of <c>LaunchDefaults.csv</c>.</summary>
    public static LaunchDefault? Read(DataRow row)
    {
        var architecture = CpuArchitectures.Parse(row[4]);
        var type = InstanceTypeCatalog.Find(row[4]);
        return row.Count == 6 && (architecture is null) != (type is null)
            ? new(row[0], row[1], ConditionIn(row[2]), row[3] == "" ? null : row[3], architecture ?? CpuArchitecture.None, type, row[5])
            : null;
    }

    private static SlotCondition? ConditionIn(string text)
    {
        var equals = text.IndexOf('=');
        return equals < 0 ? null : new(text.Substring(0, equals), text.Substring(equals + 1));
    }
}

/// <summary>The rows of <c>Data/LaunchDefaults.csv</c>.</summary>
internal static class LaunchDefaults
{
    private static readonly Lazy<ImmutableArray<LaunchDefault>> s_rows = new(() => DataFile.Load("LaunchDefaults.csv", LaunchDefault.Read).Rows);

    /// <summary>The defaults of all types.</summary>
    public static ImmutableArray<LaunchDefault> All => s_rows.Value;
}
