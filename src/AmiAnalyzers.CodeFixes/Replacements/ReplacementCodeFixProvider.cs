using System.Collections.Immutable;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.Reporting;
using AmiAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes.Replacements;

/// <summary>Writes the name that a report proposes in the reported place: another Region or parameter, or another member of the same type.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplacementCodeFixProvider))]
public sealed class ReplacementCodeFixProvider : EditCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIds.UnknownRegion, RuleIds.UnknownImageParameter, RuleIds.RetiredImageFamily, RuleIds.PinnedImageParameter, RuleIds.ParameterWithoutImageId);

    private protected override async Task<IReadOnlyList<OfferedEdit>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax reported
            || !await SuitsReadersAsync(new CodePlace(document, model, reported), diagnostic, cancellationToken).ConfigureAwait(false))
        {
            return [];
        }

        var edit = Replacement.From(diagnostic.Properties) is { } replacement
            ? (Title: $"Use {replacement.Label}", Old: GenerationProps.Around(reported, model) ?? reported, New: Replaced(reported, diagnostic.Location.SourceSpan, replacement, model))
            : diagnostic is { Id: RuleIds.PinnedImageParameter, AdditionalLocations: [{ SourceTree: var tree } version] } && tree == root.SyntaxTree && VersionedOptions(root, version) is { } versioned
                ? (Title: "Use the newest version", Old: versioned.Options, New: Initializers.Without(versioned.Options, [versioned.Version]))
                : default;
        return edit.New is null ? [] : [new OfferedEdit(edit.Title, diagnostic.Id + ":Replace", document, edit.Old, edit.New)];
    }

    /// <summary>Whether the change is right for all who read the reported name.</summary>
    private static async Task<bool> SuitsReadersAsync(CodePlace reported, Diagnostic diagnostic, CancellationToken cancellationToken) => diagnostic.Id switch
    {
        RuleIds.ParameterWithoutImageId => await SharedName.IsOnlyForImagesAsync(reported, cancellationToken).ConfigureAwait(false),
        RuleIds.RetiredImageFamily when Replacement.From(diagnostic.Properties) is { } successor => await SharedName.MayBecomeAsync(reported, successor.Text, cancellationToken).ConfigureAwait(false),
        _ => true,
    };

    private static (BaseObjectCreationExpressionSyntax Options, AssignmentExpressionSyntax Version)? VersionedOptions(SyntaxNode root, Location version) =>
        root.FindNode(version.SourceSpan, getInnermostNodeForTie: true).Parent is AssignmentExpressionSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax options } entry ? (options, entry) : null;

    private static ExpressionSyntax? Replaced(ExpressionSyntax reported, TextSpan span, Replacement replacement, SemanticModel model)
    {
        if (reported is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal)
        {
            return span == literal.Span ? Literals.Replace(literal, replacement.Text) : Literals.Replace(literal, span, replacement.Text);
        }

        return (Find(replacement.Text, model.Compilation), replacement.Argument) switch
        {
            (null, _) => null,
            ({ } value, { } argument) => CallArguments.With(reported, model, argument, Names.Of(value)) is { } call ? GenerationProps.Clean(call) : null,
            (IMethodSymbol successor, null) => SuccessorCall.For(reported, successor, model),
            ({ } member, null) when reported is MemberAccessExpressionSyntax or IdentifierNameSyntax && IsBeside(member, model.GetSymbolInfo(reported).Symbol) =>
                GenerationProps.Around(reported, model) is { } properties ? GenerationProps.With(properties, Names.Replace(reported, member.Name)) : Names.Replace(reported, member.Name),
            _ => null,
        };
    }

    /// <summary>The member of that documentation-comment ID; of a method without its parameter list, the first overload that a program may call.</summary>
    private static ISymbol? Find(string id, Compilation compilation)
    {
        var name = id.Substring(id.IndexOf(':') + 1).Replace("#ctor", ".ctor");
        var end = name.EndsWith("..ctor", StringComparison.Ordinal) ? name.Length - "..ctor".Length : name.LastIndexOf('.');
        return end > 0 && compilation.GetTypesByMetadataName(name.Substring(0, end)) is [var type]
            ? type.GetMembers(name.Substring(end + 1)).FirstOrDefault(member => member.DeclaredAccessibility == Accessibility.Public)
            : null;
    }

    private static bool IsBeside(ISymbol member, ISymbol? old) => SymbolEqualityComparer.Default.Equals(member.ContainingType, old?.ContainingType);
}
