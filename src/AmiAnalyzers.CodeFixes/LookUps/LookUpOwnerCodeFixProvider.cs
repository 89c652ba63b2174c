using System.Collections.Immutable;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.Reporting;
using AmiAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.LookUps;

/// <summary>Says whose images a look-up accepts: the publisher of the names it asks for, or the user's own account.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LookUpOwnerCodeFixProvider))]
public sealed class LookUpOwnerCodeFixProvider : EditCodeFixProvider
{
    // The first offer of every report has one key, so that fix-all means the best for each.
    private const string First = RuleIds.LookUpWithoutOwner + ":First";
    private const string Next = RuleIds.LookUpWithoutOwner + ":Next";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.LookUpWithoutOwner);

    private protected override async Task<IReadOnlyList<OfferedEdit>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (OwnerFix.From(diagnostic.Properties) is not { } fix
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
        {
            return [];
        }

        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var offers =
            from owners in fix.Choices
            let changed = Change(node, owners, fix, model)
            where changed is not null
            select (owners, changed);
        return offers
            .Select((offer, index) => new OfferedEdit($"Accept images of {string.Join(" and ", offer.owners)} only", index == 0 ? First : Next, document, node, offer.changed))
            .ToList();
    }

    private static SyntaxNode? Change(SyntaxNode node, ImmutableArray<string> owners, OwnerFix fix, SemanticModel model) => node switch
    {
        BaseObjectCreationExpressionSyntax creation => WithOwners(creation, owners, fix, model),
        InvocationExpressionSyntax call => WithRequest(call, owners, fix, model),
        _ => null,
    };

    private static BaseObjectCreationExpressionSyntax? WithOwners(BaseObjectCreationExpressionSyntax creation, ImmutableArray<string> owners, OwnerFix fix, SemanticModel model) =>
        model.GetTypeInfo(creation).Type is { } made && TypeOfMember(made, fix) is { } type
        && Initializers.Find(creation.Initializer, fix.Member) is null or { Right: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } }
            ? Initializers.With(creation, fix.Member, Lists.Of(owners, type, model, creation.SpanStart))
            : null;

    /// <summary>A call that asks for everything gets a request.</summary>
    private static InvocationExpressionSyntax? WithRequest(InvocationExpressionSyntax call, ImmutableArray<string> owners, OwnerFix fix, SemanticModel model)
    {
        if (model.Compilation.GetTypesByMetadataName(fix.Request).FirstOrDefault() is not { } request
            || TypeOfMember(request, fix) is not { } type
            || call.ArgumentList.Arguments.Any(argument => argument.Expression.IsKind(SyntaxKind.NullLiteralExpression)))
        {
            return null;
        }

        var written = $"new {request.ToMinimalDisplayString(model, call.SpanStart)} {{ {fix.Member} = {Lists.Of(owners, type, model, call.SpanStart)} }}";
        var arguments = call.ArgumentList.Arguments.Insert(0, SyntaxFactory.Argument(SyntaxFactory.ParseExpression(written)));
        var separators = Enumerable.Repeat(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), arguments.Count - 1);
        return call.WithArgumentList(call.ArgumentList.WithArguments(SyntaxFactory.SeparatedList(arguments, separators)));
    }

    private static ITypeSymbol? TypeOfMember(ITypeSymbol request, OwnerFix fix) => request.GetMembers(fix.Member).OfType<IPropertySymbol>().FirstOrDefault()?.Type;
}
