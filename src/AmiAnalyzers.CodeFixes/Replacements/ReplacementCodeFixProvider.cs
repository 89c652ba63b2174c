using System.Collections.Immutable;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.Reporting;
using AmiAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Replacements;

/// <summary>Writes the name that a report proposes in the reported place: another parameter, or another member of the same type.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplacementCodeFixProvider))]
public sealed class ReplacementCodeFixProvider : EditCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIds.UnknownImageParameter, RuleIds.RetiredImageFamily, RuleIds.PinnedImageParameter, RuleIds.ParameterWithoutImageId);

    private protected override async Task<IReadOnlyList<OfferedEdit>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (Replacement.From(diagnostic.Properties) is not { } replacement
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax reported
            || Replaced(reported, replacement.Text, model) is not { } replaced)
        {
            return [];
        }

        return [new OfferedEdit($"Use {replacement.Label}", diagnostic.Id + ":Replace", document, reported, replaced)];
    }

    private static ExpressionSyntax? Replaced(ExpressionSyntax reported, string text, SemanticModel model)
    {
        if (reported is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal)
        {
            return Literals.Replace(literal, text);
        }

        // Another member: only beside the old one and with the same arguments does it mean the same kind of image.
        return Find(text, model.Compilation) is not { } member ? null
            : reported switch
            {
                MemberAccessExpressionSyntax or IdentifierNameSyntax when IsBeside(member, model.GetSymbolInfo(reported).Symbol) => Names.Replace(reported, member.Name),
                InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } call when IsBeside(member, model.GetSymbolInfo(call).Symbol) => call.WithExpression(Names.Replace(call.Expression, member.Name)!),
                InvocationExpressionSyntax call when IsBeside(member, model.GetSymbolInfo(call).Symbol) && HaveSameParameters(member, model.GetSymbolInfo(call).Symbol) => call.WithExpression(Names.Replace(call.Expression, member.Name)!),
                _ => null,
            };
    }

    /// <summary>The member of that documentation-comment ID; of a method without its parameter list, the first overload.</summary>
    private static ISymbol? Find(string id, Compilation compilation)
    {
        var name = id.Substring(id.IndexOf(':') + 1);
        var end = name.LastIndexOf('.');
        return end > 0 && compilation.GetTypesByMetadataName(name.Substring(0, end)) is [var type] ? type.GetMembers(name.Substring(end + 1)).FirstOrDefault() : null;
    }

    private static bool IsBeside(ISymbol member, ISymbol? old) => SymbolEqualityComparer.Default.Equals(member.ContainingType, old?.ContainingType);

    private static bool HaveSameParameters(ISymbol member, ISymbol? old) =>
        member is IMethodSymbol added && old is IMethodSymbol replaced
        && added.Parameters.Select(parameter => parameter.Type).SequenceEqual(replaced.Parameters.Select(parameter => parameter.Type), SymbolEqualityComparer.Default);
}
