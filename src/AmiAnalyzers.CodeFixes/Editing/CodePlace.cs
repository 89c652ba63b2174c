using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>A place at which new code is written.</summary>
/// <param name="Document">The document.</param>
/// <param name="Model">Its semantic model.</param>
/// <param name="Node">The node that is rewritten, or beside which code is put.</param>
internal sealed record CodePlace(Document Document, SemanticModel Model, SyntaxNode Node)
{
    private const string Global = "global::";
    private static readonly SymbolDisplayFormat Qualified = SymbolDisplayFormat.FullyQualifiedFormat.WithGenericsOptions(SymbolDisplayGenericsOptions.None);

    public int Position => Node.SpanStart;

    public SourceText Text => Node.SyntaxTree.GetText();

    public LanguageVersion Language => ((CSharpParseOptions)Node.SyntaxTree.Options).LanguageVersion;

    /// <summary>The same file at another node.</summary>
    public CodePlace At(SyntaxNode node) => this with { Node = node };

    /// <summary>How to write a type here, without its type arguments; its namespace is imported by the plan where that is needed and safe.</summary>
    public string Name(INamedTypeSymbol type, EditPlan plan)
    {
        if (Usings.AreInForce(Model, Position, type))
        {
            return type.Name;
        }

        if (Usings.Aliased(Model, Node, type) is { } aliased)
        {
            return aliased;
        }

        if (Usings.AreSafe(Model, Position, type))
        {
            plan.Import(Document, type.ContainingNamespace, Position);
            return type.Name;
        }

        var full = type.ToDisplayString(Qualified);
        var qualified = full.StartsWith(Global, StringComparison.Ordinal) ? full.Substring(Global.Length) : full;
        var bound = Model.GetSpeculativeTypeInfo(Position, SyntaxFactory.ParseTypeName(qualified), SpeculativeBindingOption.BindAsTypeOrNamespace).Type;
        return SymbolEqualityComparer.Default.Equals(bound, type) ? qualified : full;
    }

    /// <summary>A type of the referenced libraries, or <see langword="null"/> when it is missing or ambiguous.</summary>
    public INamedTypeSymbol? FindType(string metadataName) => Model.Compilation.GetTypesByMetadataName(metadataName) is [var only] ? only : null;

    /// <summary>A text as a C# literal.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>Whether a name means this symbol here, and the symbol may be used here.</summary>
    public bool Sees(ISymbol symbol) =>
        Model.LookupSymbols(Position, name: symbol.Name).Any(found => SymbolEqualityComparer.Default.Equals(found, symbol)) && symbol switch
        {
            ILocalSymbol => EndOfDeclaration(symbol) <= Position && IsAssigned(symbol),
            IParameterSymbol => !Functions.IsOfPrimaryConstructor(symbol) || Functions.HasInstance(Node) || Functions.IsInitializer(Node),
            _ => symbol.IsStatic || Functions.HasInstance(Node),
        };

    /// <summary>A variable that is declared without a value has one where every way to the place has given it one.</summary>
    private bool IsAssigned(ISymbol local) =>
        local.DeclaringSyntaxReferences is not [var reference]
        || reference.GetSyntax() is not (VariableDeclaratorSyntax { Initializer: null } or SingleVariableDesignationSyntax)
        || (Statements.Around(Node) is { } statement && Model.AnalyzeDataFlow(statement) is { Succeeded: true } flow && flow.DefinitelyAssignedOnEntry.Contains(local));

    private static int EndOfDeclaration(ISymbol local) =>
        local.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is VariableDeclaratorSyntax declarator ? declarator.Span.End : local.Locations[0].SourceSpan.End;
}
