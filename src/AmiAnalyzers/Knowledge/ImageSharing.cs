namespace AmiAnalyzers.Knowledge;

/// <summary>The names of what shares an image. Source: SDK documentation of ModifyImageAttributeRequest and LaunchPermissionModifications.</summary>
internal static class ImageSharing
{
    /// <summary>The launch permissions that a request adds and removes.</summary>
    public const string Modifications = "T:Amazon.EC2.Model.LaunchPermissionModifications";

    /// <summary>The member that holds the added permissions.</summary>
    public const string Added = "Add";

    /// <summary>The member of a permission that holds a group.</summary>
    public const string Group = "Group";

    /// <summary>The request, which has an older form of its own.</summary>
    public const string Request = "T:Amazon.EC2.Model.ModifyImageAttributeRequest";

    /// <summary>Where the request holds the added permissions.</summary>
    public const string AddedByRequest = "LaunchPermission.Add";

    /// <summary>The request's groups in the older form.</summary>
    public const string Groups = "UserGroups";

    /// <summary>Whether they are added or removed.</summary>
    public const string Operation = "OperationType";

    /// <summary>Is this the group of everybody?</summary>
    /// <param name="text">Its text, if that is known.</param>
    /// <param name="memberId">The documentation-comment ID of the constant that stands for it.</param>
    public static bool IsEverybody(string? text, string? memberId) => text == OwnerCatalog.Everybody || memberId == "F:Amazon.EC2.PermissionGroup.All";

    /// <summary>Is this the operation that adds?</summary>
    /// <param name="text">Its text, if that is known.</param>
    /// <param name="memberId">The documentation-comment ID of the constant that stands for it.</param>
    public static bool IsAdding(string? text, string? memberId) => text == "add" || memberId == "F:Amazon.EC2.OperationType.Add";
}
