using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Groups of roles that rules ask for.</summary>
internal static class SlotRoles
{
    /// <summary>Whether an instance starts from the AMI IDs in such a slot.</summary>
    public static bool StartsInstances(this SlotRole role) => role is SlotRole.LaunchImage or SlotRole.ImageMap or SlotRole.CfnParameterDefault;

    /// <summary>Whether such a slot takes AMI IDs.</summary>
    public static bool TakesImageIds(this SlotRole role) => role.StartsInstances() || role == SlotRole.ManagedImage;
}
