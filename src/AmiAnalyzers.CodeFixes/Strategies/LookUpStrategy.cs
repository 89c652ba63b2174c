using AmiAnalyzers.CodeFixes.Choices;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>One way to write the look-up of an image in place of its ID.</summary>
internal abstract class LookUpStrategy
{
    /// <summary>Stands in the equivalence key; never changes.</summary>
    public abstract string Key { get; }

    /// <summary>The action's title for a parameter's label.</summary>
    public virtual string TitleFor(string label) => $"Look up {label} in SSM Parameter Store";

    /// <summary>Whether the rewritten code would be right: checked before the action is offered.</summary>
    public abstract bool CanApply(FixSite site, ParameterChoice choice);

    /// <summary>Writes the look-up.</summary>
    public abstract Task ApplyAsync(LookUpEditor editor, FixSite site, ParameterChoice choice, CancellationToken cancellationToken);
}
