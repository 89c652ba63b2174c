using AmiAnalyzers.Configuration;
using AmiAnalyzers.LaunchSites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Sites;

/// <summary>A reported AMI ID and everything that a look-up in its place depends on.</summary>
/// <param name="Document">The document with the literal.</param>
/// <param name="Model">The semantic model of that document.</param>
/// <param name="Type">What the rules see of the type around the literal.</param>
/// <param name="Use">The ID and what becomes of it.</param>
internal sealed record FixSite(Document Document, SemanticModel Model, TypeModel Type, ImageIdUse Use)
{
    /// <summary>The literal, or the text that contains the ID.</summary>
    public ExpressionSyntax Literal => Use.Text.Expression;

    /// <summary>The options that hold for the document.</summary>
    public Settings Settings => Type.SettingsAt(Literal);

    /// <summary>The compilation.</summary>
    public Compilation Compilation => Model.Compilation;

    /// <summary>The slots from which instances start, if every one of them belongs to the same API; empty otherwise.</summary>
    public IReadOnlyList<SlotValue> SlotsOf(ApiFamily family) =>
        Use.Slots.Count > 0 && Use.Slots.All(slot => slot.Row.Role.StartsInstances() && ApiFamilies.Of(slot.Row) == family) ? Use.Slots : [];

    /// <summary>A type of the referenced libraries, or <see langword="null"/> when it is missing or ambiguous.</summary>
    public INamedTypeSymbol? FindType(string metadataName) =>
        Compilation.GetTypesByMetadataName(metadataName) is [var only] ? only : null;
}
