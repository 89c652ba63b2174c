using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmiAnalyzers.Slots;

/// <summary>The trigger words of one type: what decides, in two steps, whether it is analysed.</summary>
internal sealed class TypeTriggers
{
    private readonly AwsContext _aws;
    private readonly ImmutableArray<SyntaxToken> _tokens;

    public TypeTriggers(INamedTypeSymbol type, AwsContext aws, CancellationToken cancellationToken)
    {
        _aws = aws;
        _tokens = aws.Triggers.TextsIn(type, cancellationToken).ToImmutableArray();
        if (_tokens.IsEmpty)
        {
            _tokens = aws.Triggers.In(type, cancellationToken).ToImmutableArray();
        }
    }

    /// <summary>The tokens at which the words stand; where there are telling texts, only these.</summary>
    public ImmutableArray<SyntaxToken> Tokens => _tokens;

    /// <summary>
    /// Whether the words are about what knowledge has. A text is; a name has to be bound, which tells the <c>ImageId</c> of a picture from
    /// that of a machine. The bodies are bound already, so that a name costs little.
    /// </summary>
    public bool AreMeant(IEnumerable<IOperation> bodies, CancellationToken cancellationToken)
    {
        if (_tokens.Any(token => token.IsText()))
        {
            return true;
        }

        var models = new Dictionary<SyntaxTree, SemanticModel>();
        foreach (var model in bodies.Select(body => body.SemanticModel).OfType<SemanticModel>())
        {
            models[model.SyntaxTree] = model;
        }

        return _tokens.Any(token => models.TryGetValue(token.SyntaxTree!, out var model) && IsMeant(model.GetSymbolInfo(token.Parent!, cancellationToken)));
    }

    /// <summary>What cannot be bound may mean anything.</summary>
    private bool IsMeant(SymbolInfo name) => (name.Symbol ?? name.CandidateSymbols.FirstOrDefault()) is not { } symbol || _aws.MayKnow(symbol);
}
