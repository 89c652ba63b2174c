using AmiAnalyzers.CodeFixes.Clients;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.LaunchSites;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes;

/// <summary>What the planning of one look-up may rest on: the solution before the edit, and the edit as far as it is put together.</summary>
internal sealed class LookUpContext(SolutionReader solution, Edit edit)
{
    /// <summary>The solution before the edit.</summary>
    public SolutionReader Solution => solution;

    /// <summary>The same with a further plan in the edit; <see langword="null"/> where that does not fit.</summary>
    public LookUpContext? After(EditPlan plan) => edit.Fork() is var next && next.TryAdd(plan) ? new LookUpContext(solution, next) : null;

    /// <summary>A name for a variable that a plan declares at a place.</summary>
    public string FreeName(string wish, CodePlace place, EditPlan plan)
    {
        var scope = Functions.MemberAround(place.Node);
        var name = Editing.FreeName.For(wish, scope, place, edit.Names.Concat(plan.Names));
        plan.Add(new AddedName(name, scope));
        return name;
    }

    /// <summary>
    /// An expression that gets the ID from SSM Parameter Store at a place, or <see langword="null"/> where none can.
    /// </summary>
    /// <param name="place">Where the expression will stand, or the statement before which it will.</param>
    /// <param name="type">The type around the place.</param>
    /// <param name="launches">The calls that start instances of the image.</param>
    /// <param name="name">The parameter's name, as code.</param>
    /// <param name="plan">Takes what the expression needs besides itself.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public async Task<string?> GetParameterAsync(
        CodePlace place, TypeModel type, IReadOnlyList<IInvocationOperation> launches, string name, EditPlan plan, CancellationToken cancellationToken)
    {
        var waiting = Awaiting.At(place.Node);
        if (waiting == Waiting.Impossible
            || SsmTypes.In(place.Model.Compilation) is not { } ssm
            || (waiting == Waiting.Synchronous && !ssm.HaveSynchronousCalls)
            || await new SsmClients(solution, edit).FindAsync(place, type, launches, plan, cancellationToken).ConfigureAwait(false) is not { } client)
        {
            return null;
        }

        var request = $"new {place.Name(ssm.Request, plan)} {{ Name = {name} }}";
        return waiting == Waiting.Synchronous
            ? $"{client}.GetParameter({request}).Parameter.Value"
            : $"(await {client}.GetParameterAsync({request}{(AwaitStyle.Token(place) is { } token ? ", " + token : "")}){AwaitStyle.Suffix(place.Node)}).Parameter.Value";
    }
}
