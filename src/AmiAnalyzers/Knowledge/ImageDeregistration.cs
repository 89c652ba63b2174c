namespace AmiAnalyzers.Knowledge;

/// <summary>The names of what deregisters an image. Source: SDK documentation of DeregisterImageRequest.</summary>
internal static class ImageDeregistration
{
    /// <summary>The request.</summary>
    public const string Request = "T:Amazon.EC2.Model.DeregisterImageRequest";

    /// <summary>The member that has the image's snapshots deleted too; younger SDKs only.</summary>
    public const string WithSnapshots = "DeleteAssociatedSnapshots";

    /// <summary>Does a call of that name, of a type of that name, sound as if it deleted snapshots?</summary>
    public static bool DeletesSnapshots(string method, string type) =>
        (Has(method, "Snapshot") || Has(type, "Snapshot")) && (Has(method, "Delete") || Has(method, "Remove") || Has(method, "Clean"));

    private static bool Has(string name, string word) => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
