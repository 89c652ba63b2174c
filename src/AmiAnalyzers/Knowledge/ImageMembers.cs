namespace AmiAnalyzers.Knowledge;

/// <summary>Members of AWS APIs through which an image is read.</summary>
internal static class ImageMembers
{
    /// <summary>What every machine image of the CDK implements.</summary>
    public const string MachineImage = "T:Amazon.CDK.AWS.EC2.IMachineImage";

    /// <summary>The method of a machine image that answers its configuration.</summary>
    public const string GetImage = "GetImage";

    /// <summary>The member of that configuration, and of a described image, that is the AMI ID.</summary>
    public const string ImageId = "ImageId";

    /// <summary>The option that asks for one version of the parameter.</summary>
    public const string ParameterVersion = "ParameterVersion";

    /// <summary>Pulumi's value that is known later; what is made of it, its method <c>Apply</c> says.</summary>
    public const string Apply = "M:Pulumi.Output`1.Apply";

    /// <summary>Whether the member of a look-up's result is the parameter's value.</summary>
    public static bool IsParameterValue(string? member) => member is null or "Value" or "StringValue" or "ValueAsString" or "InsecureValue";

    /// <summary>Whether the member of a looked-up image is its ID.</summary>
    public static bool IsImageId(string member) => member is ImageId or "Id";

    /// <summary>Whether the value of the parameter that such a slot names can be nothing but an AMI ID: a machine image, or a stack parameter of that type.</summary>
    public static bool GivesImage(SlotRow row) =>
        row.TypeName.StartsWith("Amazon.CDK.AWS.EC2.", StringComparison.Ordinal)
        || row.Conditions.Any(condition => condition.Value == "AWS_EC2_IMAGE_ID" || condition.Value.IndexOf("AWS::EC2::Image::Id", StringComparison.Ordinal) >= 0);
}
