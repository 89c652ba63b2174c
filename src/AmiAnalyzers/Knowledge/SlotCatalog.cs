namespace AmiAnalyzers.Knowledge;

/// <summary>The slots of the AWS SDK for .NET, the AWS CDK and Pulumi.Aws.</summary>
internal static class SlotCatalog
{
    internal const char Separator = '|';

    private const string FileName = "Slots.txt";

    private static readonly Lazy<SlotTable> s_table = new(() => new(DataFile.Load(FileName, SlotRow.Read, Separator).Rows));

    /// <summary>All slots that the package knows by itself, read on first use.</summary>
    public static SlotTable Table => s_table.Value;
}
