using System.Diagnostics;
using System.Numerics;

namespace AmiAnalyzers.Benchmarks;

/// <summary>
/// One processor for everything that is compared. Roslyn binds on a thread of its own beside the analyzers, even when asked for one thread; on a second virtual
/// processor, often the other half of the same core, that slows them by up to a third, and nothing does so to the compiler when it is measured alone.
/// </summary>
internal static class OneProcessor
{
    /// <summary>Keeps this process on one of the processors that it may use, where the system can.</summary>
    public static void Keep()
    {
        if (OperatingSystem.IsWindows() || OperatingSystem.IsLinux())
        {
            using var self = Process.GetCurrentProcess();
            self.ProcessorAffinity = 1 << BitOperations.TrailingZeroCount(self.ProcessorAffinity);
        }
    }
}
