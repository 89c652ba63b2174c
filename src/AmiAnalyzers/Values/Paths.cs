using System.Collections.Immutable;

namespace AmiAnalyzers.Values;

/// <summary>Which ways through the code exist, told from the conditions along them.</summary>
internal static class Paths
{
    /// <summary>Past so many events the ways are not counted out.</summary>
    private const int MostEvents = 12;

    /// <summary>
    /// Whether there is a way on which all given conditions hold and each of the events fails to happen. An event happens where all of its
    /// conditions hold. What cannot be told is answered with no.
    /// </summary>
    public static bool Exist(ImmutableArray<Condition> given, IEnumerable<ImmutableArray<Condition>> without)
    {
        var events = without.ToList();
        return events.Count <= MostEvents && events.All(conditions => !conditions.IsEmpty) && AreTogether(given) && Exist(given, events, 0);
    }

    private static bool Exist(ImmutableArray<Condition> assumed, List<ImmutableArray<Condition>> events, int next)
    {
        if (next == events.Count)
        {
            return true;
        }

        if (events[next].AnyExcludes(assumed))
        {
            return Exist(assumed, events, next + 1);
        }

        foreach (var condition in events[next])
        {
            if (MayFail(condition, events) && assumed.All(other => !other.MayExclude(condition.Negated)) && Exist(assumed.Add(condition.Negated), events, next + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreTogether(ImmutableArray<Condition> conditions) =>
        conditions.All(condition => conditions.All(other => !condition.MayExclude(other)));

    /// <summary>
    /// A test made of several is not taken apart, and where every known value of a subject brings an event, the author takes them for all values.
    /// </summary>
    private static bool MayFail(Condition condition, List<ImmutableArray<Condition>> events) =>
        condition.Subject.IndexOf("&&", StringComparison.Ordinal) < 0
        && condition.Subject.IndexOf("||", StringComparison.Ordinal) < 0
        && !(condition.Holds && events.SelectMany(other => other).Any(other => other.Subject == condition.Subject && other.Holds && other.Value != condition.Value));
}
