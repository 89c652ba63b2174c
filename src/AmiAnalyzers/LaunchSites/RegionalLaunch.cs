using AmiAnalyzers.Values;

namespace AmiAnalyzers.LaunchSites;

/// <summary>An image slot together with the Region in which its image is looked for.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Images">What the slot holds when it is used there.</param>
/// <param name="Region">The Region.</param>
internal sealed record RegionalLaunch(SlotValue Slot, Trace Images, ClientRegion Region);
