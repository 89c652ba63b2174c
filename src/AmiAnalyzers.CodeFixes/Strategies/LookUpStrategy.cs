using AmiAnalyzers.CodeFixes.Choices;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>One way to write the look-up of an image in place of its ID.</summary>
internal abstract class LookUpStrategy
{
    /// <summary>Stands in the equivalence key; never changes. Strategies with the same key are one action: the first that works is taken.</summary>
    public abstract string Key { get; }

    /// <summary>The action's title for a parameter's label.</summary>
    public virtual string TitleFor(string label) => $"Look up {label} in SSM Parameter Store";

    /// <summary>The changes that write the look-up, or <see langword="null"/> where they would not be right.</summary>
    public abstract Task<EditPlan?> PlanAsync(FixSite site, ParameterChoice choice, LookUpContext context, CancellationToken cancellationToken);
}
