namespace AmiAnalyzers.Knowledge;

/// <summary>The names of what copies an image. Source: SDK documentation of CopyImageRequest and CopyImageResponse.</summary>
internal static class ImageCopy
{
    /// <summary>The request.</summary>
    public const string Request = "T:Amazon.EC2.Model.CopyImageRequest";

    /// <summary>The members of the request that name the image to copy, the Region in which it is, and what makes the call a mere question.</summary>
    public const string Source = "SourceImageId", SourceRegion = "SourceRegion", IsQuestion = "DryRun";

    /// <summary>The member of the request that gives a reason to copy within one Region.</summary>
    public const string Encrypted = "Encrypted";

    /// <summary>The member of the answer that is the new ID.</summary>
    public const string NewId = "ImageId";

    private static readonly string[] s_calls =
        ["M:Amazon.EC2.IAmazonEC2.CopyImage", "M:Amazon.EC2.IAmazonEC2.CopyImageAsync", "M:Amazon.EC2.AmazonEC2Client.CopyImage", "M:Amazon.EC2.AmazonEC2Client.CopyImageAsync"];

    private static readonly string[] s_ofTransport = ["HttpStatusCode", "ContentLength", "ResponseMetadata"];

    /// <summary>Does a method of that name copy an image, if its type is right?</summary>
    public static bool MayBeCall(string name) => name.StartsWith("CopyImage", StringComparison.Ordinal);

    /// <summary>Does the method of that documentation-comment ID copy an image?</summary>
    public static bool IsCall(string? methodId) => s_calls.Contains(methodId);

    /// <summary>Does this member of the answer speak of the transport alone?</summary>
    public static bool IsOfTransport(string member) => s_ofTransport.Contains(member);
}
