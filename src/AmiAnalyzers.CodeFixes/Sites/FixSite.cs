using AmiAnalyzers.CodeFixes.Clients;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.Configuration;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Sites;

/// <summary>A reported AMI ID and everything that a look-up in its place depends on.</summary>
/// <param name="Document">The document with the literal.</param>
/// <param name="Model">The semantic model of that document.</param>
/// <param name="Type">What the rules see of the type around the literal.</param>
/// <param name="Use">The ID and what becomes of it.</param>
internal sealed record FixSite(Document Document, SemanticModel Model, TypeModel Type, ImageIdUse Use)
{
    /// <summary>Where other types take the ID by the name of the member that holds it.</summary>
    public IReadOnlyList<ValueEnd> Elsewhere { get; init; } = [];

    /// <summary>The literal, or the text that contains the ID.</summary>
    public ExpressionSyntax Literal => Use.Text.Expression;

    /// <summary>The options that hold for the document.</summary>
    public Settings Settings => Type.SettingsAt(Literal);

    /// <summary>The literal as a place for code.</summary>
    public CodePlace Place => new(Document, Model, Literal);

    /// <summary>The slots from which instances start, if every one of them belongs to the same API; empty otherwise.</summary>
    public IReadOnlyList<SlotValue> SlotsOf(ApiFamily family) =>
        Use.Slots.Count > 0 && Use.Slots.All(slot => slot.Row.Role.StartsInstances() && ApiFamilies.Of(slot.Row) == family) ? Use.Slots : [];

    /// <summary>Whether the literal is text, not a sequence of bytes.</summary>
    public bool IsText => Model.GetTypeInfo(Literal).Type?.SpecialType == SpecialType.System_String;

    /// <summary>Whether the literal is an ID, all of it, that requests of the AWS SDK take as far as it goes anywhere.</summary>
    public bool IsSdkImageId =>
        Use is { Text.IsWhole: true, Operation: not null, Fate: ImageIdFate.Launched or ImageIdFate.Unknown }
        && Use.Slots.All(slot => slot.TakesImageIds && ApiFamilies.Of(slot.Row) == ApiFamily.Sdk)
        && IsText;

    /// <summary>The calls that start instances of the image.</summary>
    public IReadOnlyList<IInvocationOperation> Launches =>
        Use.Slots.Where(slot => slot.Row.Role.StartsInstances()).SelectMany(slot => slot.Writes).SelectMany(write => LaunchClients.CallsTaking(write.Object, Type)).Distinct().ToList();

    /// <summary>A type of the referenced libraries, or <see langword="null"/> when it is missing or ambiguous.</summary>
    public INamedTypeSymbol? FindType(string metadataName) => Place.FindType(metadataName);
}
