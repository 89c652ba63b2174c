using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Slots;

namespace AmiAnalyzers.CodeFixes.Choices;

/// <summary>The architecture that an image must have to run on the instance types it is launched with.</summary>
internal static class LaunchArchitecture
{
    /// <summary>Objects between an image and its instance types: a machine image is a part of the properties that name the type.</summary>
    private const int MaxNesting = 4;

    /// <summary>
    /// x86_64 where every type runs it, or none is known; arm64 where every type runs that; <see cref="CpuArchitecture.None"/> where no such image runs on all of them.
    /// </summary>
    public static CpuArchitecture Of(FixSite site)
    {
        var types = new TypeSlotReader(site.Type.Tracer);
        var known = site.Type.LaunchSites
            .Where(launch => launch.Slots.Any(site.Use.Slots.Contains))
            .SelectMany(launch => Wholes(launch.Object, site.Type, MaxNesting))
            .SelectMany(whole => site.Type.LaunchSites.Where(launch => launch.Object.IsSame(whole)))
            .SelectMany(launch => launch.Of(SlotRole.InstanceType).Concat(launch.Of(SlotRole.InstanceClass)))
            .SelectMany(slot => types.Read(slot).Types.Values)
            .ToList();
        return new[] { CpuArchitecture.X86_64, CpuArchitecture.Arm64 }.FirstOrDefault(architecture => known.All(type => type.Runs(architecture)));
    }

    /// <summary>An object, and what it is a part of.</summary>
    private static IEnumerable<SiteObject> Wholes(SiteObject part, TypeModel type, int nesting) =>
        nesting == 0
            ? [part]
            : Holder.Of(part.Operation, type.Uses, type.Tracer).SelectMany(holder => Wholes(holder.Object, type, nesting - 1)).Prepend(part);
}
