using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Slots;
using Microsoft.CodeAnalysis.CSharp;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>Pulumi: an expression that gets a parameter as an output, with the provider that makes the resource.</summary>
internal static class PulumiLookUp
{
    private const string GetParameter = "Pulumi.Aws.Ssm.GetParameter";
    private const string Arguments = "Pulumi.Aws.Ssm.GetParameterInvokeArgs";
    private const string Options = "Pulumi.InvokeOptions";
    private const string Result = "p";

    /// <summary>The expression; <see langword="null"/> where the place cannot name the provider, or the resources have several.</summary>
    /// <param name="place">Where it is written.</param>
    /// <param name="writes">The slots that take the image.</param>
    /// <param name="type">The type around the place.</param>
    /// <param name="name">The name of the parameter in SSM, as code.</param>
    /// <param name="plan">Takes the namespaces that the expression needs.</param>
    public static string? At(CodePlace place, IEnumerable<SlotWrite> writes, TypeModel type, string name, EditPlan plan)
    {
        if (place.FindType(GetParameter) is not { } function
            || place.FindType(Arguments) is not { } arguments
            || place.FindType(Options) is not { } options
            || PulumiInvoke.For(place, writes, type) is not { } invoke
            || (invoke.Region is not null && arguments.GetMembers(nameof(invoke.Region)).IsEmpty))
        {
            return null;
        }

        var creation = place.Language >= LanguageVersion.CSharp9 ? "new()" : "new " + place.Name(arguments, plan);
        var region = invoke.Region is null ? "" : $", {nameof(invoke.Region)} = {invoke.Region}";
        var with = invoke.Options.Length == 0 ? "" : $", new {place.Name(options, plan)} {{ {invoke.Options} }}";
        var result = FreeName.For(Result, place.Node, place, []);
        return $"{place.Name(function, plan)}.Invoke({creation} {{ Name = {name}{region} }}{with}).Apply({result} => {result}.Value)";
    }
}
