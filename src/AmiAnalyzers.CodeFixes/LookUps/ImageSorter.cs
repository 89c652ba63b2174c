using AmiAnalyzers.Knowledge;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.LookUps;

/// <summary>Rewrites the selection of one image so that it takes the newest. Answers <see langword="null"/> where it cannot be sure.</summary>
internal sealed class ImageSorter(SemanticModel model, int position)
{
    private const string Descending = "OrderByDescending";
    private const string First = "First";
    private const string FirstOrDefault = "FirstOrDefault";

    private static readonly string[] s_parameters = ["i", "image", "candidate", "found"];

    private static readonly Dictionary<string, string> s_firsts = new(StringComparer.Ordinal)
    {
        [First] = First, ["Single"] = First, ["Last"] = First,
        [FirstOrDefault] = FirstOrDefault, ["SingleOrDefault"] = FirstOrDefault, ["LastOrDefault"] = FirstOrDefault, ["Find"] = FirstOrDefault, ["FindLast"] = FirstOrDefault,
    };

    /// <summary>Calls that hand on what they get in the order in which they get it.</summary>
    private static readonly string[] s_keepOrder = ["Select", "Where", "Distinct", "ToList", "ToArray", "AsEnumerable", "OfType", "Cast"];

    private static readonly string[] s_sorts = ["OrderBy", Descending, "ThenBy", "ThenByDescending"];

    /// <summary>The namespace of the sorting methods when the file does not import it.</summary>
    public string? NeededNamespace =>
        model.LookupSymbols(position, model.Compilation.GetSpecialType(SpecialType.System_Collections_Generic_IEnumerable_T), Descending, includeReducedExtensionMethods: true).IsEmpty
            ? "System.Linq"
            : null;

    /// <summary>The selection, taking the newest image.</summary>
    public ExpressionSyntax? Newest(ExpressionSyntax selection) => selection switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax or MemberBindingExpressionSyntax } pick => OfPick(pick),
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [var index] } read when IsEnd(index.Expression) && IsImages(read.Expression) => Call(Sorted(read.Expression), First),
        ElementBindingExpressionSyntax { ArgumentList.Arguments: [var index] } when IsEnd(index.Expression) => OfBinding(selection),
        _ when selection.Parent is ForEachStatementSyntax loop && loop.Expression == selection && loop.AwaitKeyword.IsKind(SyntaxKind.None) && IsImages(selection) => Sorted(Parenthesized(selection)),
        _ => null,
    };

    private ExpressionSyntax? OfPick(InvocationExpressionSyntax pick) => NameOf(pick)?.Identifier.ValueText switch
    {
        "MaxBy" => Renamed(WithCreationKey(pick), "MaxBy"),
        "MinBy" => Renamed(WithCreationKey(pick), "MaxBy"),
        "ElementAt" or "ElementAtOrDefault" when pick.ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: 0 } }] => SortedBefore(pick),
        { } name when s_firsts.TryGetValue(name, out var first) => Renamed(SortedBefore(pick), first),
        _ => null,
    };

    /// <summary>The pick with its receiver sorted: where it is sorted by name already, by another key, else as late as it is still a sequence of images.</summary>
    private InvocationExpressionSyntax? SortedBefore(InvocationExpressionSyntax pick)
    {
        if (NamedSort(pick) is { } sort)
        {
            return WithCreationKey(sort) is { } key ? pick.ReplaceNode(sort, Renamed(key, NameOf(sort)!.Identifier.ValueText.StartsWith("Then", StringComparison.Ordinal) ? "ThenByDescending" : Descending)!) : null;
        }

        if (NamedOrdering(pick) is { Expression: MemberAccessExpressionSyntax orderedBy } ordering)
        {
            return pick.ReplaceNode(ordering, SyntaxFactory.Ordering(
                SyntaxKind.DescendingOrdering,
                WithCreation(orderedBy).WithTrailingTrivia(SyntaxFactory.Space),
                SyntaxFactory.Token(SyntaxKind.DescendingKeyword).WithTrailingTrivia(ordering.GetTrailingTrivia())));
        }

        for (var call = pick; ;)
        {
            switch (call.Expression)
            {
                case MemberAccessExpressionSyntax access when IsImages(access.Expression):
                    return pick.ReplaceNode(access, access.WithExpression(Sorted(access.Expression, access.OperatorToken)));
                case MemberBindingExpressionSyntax binding when AccessedOf(binding) is { } accessed && IsImages(accessed):
                    return pick.ReplaceNode(binding, SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, SortedBinding(), binding.Name));
                case MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax inner } when NameOf(inner) is { } name && s_keepOrder.Contains(name.Identifier.ValueText):
                    call = inner;
                    continue;
                default:
                    return null;
            }
        }
    }

    private ExpressionSyntax? OfBinding(ExpressionSyntax binding) =>
        AccessedOf(binding) is { } accessed && IsImages(accessed) ? Call(SortedBinding(), First).WithTriviaFrom(binding) : null;

    /// <summary>The call in the same chain that sorts by name.</summary>
    private InvocationExpressionSyntax? NamedSort(InvocationExpressionSyntax pick)
    {
        for (var call = pick; call is not null; call = (call.Expression as MemberAccessExpressionSyntax)?.Expression as InvocationExpressionSyntax)
        {
            if (NameOf(call) is { } name && s_sorts.Contains(name.Identifier.ValueText) && NameKey(call) is not null)
            {
                return call;
            }
        }

        return null;
    }

    /// <summary>The clause of a query from whose answer is picked that sorts by name.</summary>
    private static OrderingSyntax? NamedOrdering(InvocationExpressionSyntax pick) =>
        (pick.Expression as MemberAccessExpressionSyntax)?.Expression is ParenthesizedExpressionSyntax { Expression: QueryExpressionSyntax query }
            ? query.Body.Clauses.OfType<OrderByClauseSyntax>().SelectMany(clause => clause.Orderings).FirstOrDefault(ordering => IsName(ordering.Expression))
            : null;

    private static InvocationExpressionSyntax? WithCreationKey(InvocationExpressionSyntax sort) =>
        NameKey(sort) is { } key ? sort.ReplaceNode(key, WithCreation(key)) : null;

    private static MemberAccessExpressionSyntax WithCreation(MemberAccessExpressionSyntax name) =>
        name.WithName(SyntaxFactory.IdentifierName(LookUpCatalog.Image.Created).WithTriviaFrom(name.Name));

    private static bool IsName(ExpressionSyntax key) => key is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && name == LookUpCatalog.Image.Name;

    private static MemberAccessExpressionSyntax? NameKey(InvocationExpressionSyntax sort) =>
        sort.ArgumentList.Arguments is [{ Expression: LambdaExpressionSyntax { Body: MemberAccessExpressionSyntax key } }] && IsName(key) ? key : null;

    private static InvocationExpressionSyntax? Renamed(InvocationExpressionSyntax? call, string name) =>
        call is not null && NameOf(call) is { } old
            ? old.Identifier.ValueText == name ? call : call.ReplaceNode(old, SyntaxFactory.IdentifierName(name).WithTriviaFrom(old))
            : null;

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };

    private static InvocationExpressionSyntax Call(ExpressionSyntax receiver, string name) => SyntaxFactory.InvocationExpression(
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, receiver, SyntaxFactory.IdentifierName(name)));

    private InvocationExpressionSyntax Sorted(ExpressionSyntax images) =>
        Call(images.WithoutTrailingTrivia(), Descending).WithArgumentList(Key()).WithTrailingTrivia(images.GetTrailingTrivia());

    /// <summary>The sorted images in a chain of calls: in a line of its own where the next call has one.</summary>
    private InvocationExpressionSyntax Sorted(ExpressionSyntax images, SyntaxToken nextDot)
    {
        var dot = SyntaxFactory.Token(SyntaxKind.DotToken).WithLeadingTrivia(nextDot.LeadingTrivia.Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)));
        var lineEnd = images.GetTrailingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, images, dot, SyntaxFactory.IdentifierName(Descending)),
            Key()).WithTrailingTrivia(lineEnd);
    }

    private InvocationExpressionSyntax SortedBinding() =>
        SyntaxFactory.InvocationExpression(SyntaxFactory.MemberBindingExpression(SyntaxFactory.IdentifierName(Descending)), Key());

    private ArgumentListSyntax Key()
    {
        var parameter = s_parameters.First(name => name == s_parameters[^1] || !IsTaken(name));
        return SyntaxFactory.ParseArgumentList($"({parameter} => {parameter}.{LookUpCatalog.Image.Created})");
    }

    private bool IsTaken(string name) =>
        model.LookupSymbols(position, name: name).Any(symbol => symbol is ILocalSymbol or IParameterSymbol or IRangeVariableSymbol);

    private bool IsImages(ExpressionSyntax expression) =>
        model.GetTypeInfo(expression).Type is { } type
        && type.AllInterfaces.Append(type).OfType<INamedTypeSymbol>().Any(each =>
            each.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
            && each.TypeArguments[0] is { } element && element.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) == "global::" + LookUpCatalog.Image.TypeName);

    /// <summary>What stands before the <c>?</c> of a binding.</summary>
    private static ExpressionSyntax? AccessedOf(ExpressionSyntax binding) =>
        binding.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault(access => access.WhenNotNull.Span.Contains(binding.Span))?.Expression;

    private static ExpressionSyntax Parenthesized(ExpressionSyntax expression) => expression is
        IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ParenthesizedExpressionSyntax or ElementAccessExpressionSyntax
            ? expression
            : SyntaxFactory.ParenthesizedExpression(expression);

    /// <summary>Whether the index is the first or the last, which differ by chance only.</summary>
    private static bool IsEnd(ExpressionSyntax index) => index switch
    {
        LiteralExpressionSyntax { Token.Value: 0 } => true,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.IndexExpression, Operand: LiteralExpressionSyntax { Token.Value: 1 } } => true,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.SubtractExpression, Right: LiteralExpressionSyntax { Token.Value: 1 } } => true,
        _ => false,
    };
}
