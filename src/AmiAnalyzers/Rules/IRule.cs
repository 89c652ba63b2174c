using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Reporting;

namespace AmiAnalyzers.Rules;

/// <summary>One rule, or a few that exclude each other: reads the model of a type and says what is wrong in it.</summary>
internal interface IRule
{
    /// <summary>Adds the rule's findings.</summary>
    void Check(TypeModel type, Findings findings);
}
