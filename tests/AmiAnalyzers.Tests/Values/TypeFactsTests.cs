using AmiAnalyzers.Tests.Harness;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Tests.Values;

/// <summary>What a type says of itself, whoever reads it.</summary>
public sealed class TypeFactsTests
{
    /// <summary>Hosts analyse bodies side by side, and some give their files no paths.</summary>
    [Fact]
    public void The_order_in_which_bodies_arrive_changes_nothing()
    {
        string[] files = ["partial class C { string A() => \"a\"; string B() => \"b\"; }", "partial class C { string C1() => \"c\"; }", "partial class C { string D() => \"d\"; }"];
        var compilation = CSharpCompilation.Create("Pathless", files.Select(file => CSharpSyntaxTree.ParseText(file)), References.Of(Libs.Sdk, Framework.Net80));
        var type = compilation.GetTypeByMetadataName("C")!;
        var blocks = type.GetMembers().OfType<IMethodSymbol>().Where(method => method.MethodKind == MethodKind.Ordinary).Select(method => ((ISymbol)method, BodyOf(method, compilation))).ToList();

        string[] inOrder = [.. Texts(blocks)];

        Assert.Equal(["\"a\"", "\"b\"", "\"c\"", "\"d\""], inOrder);
        Assert.Equal(inOrder, Texts(blocks.AsEnumerable().Reverse()));

        IEnumerable<string> Texts(IEnumerable<(ISymbol, IOperation)> arrived) =>
            new TypeFacts(type, arrived, isWhole: true, CancellationToken.None).OfKind<ILiteralOperation>(OperationKind.Literal).Select(literal => literal.Syntax.ToString());
    }

    private static IOperation BodyOf(IMethodSymbol method, Compilation compilation)
    {
        var declaration = method.DeclaringSyntaxReferences[0].GetSyntax();
        return ((IMethodBodyOperation)compilation.GetSemanticModel(declaration.SyntaxTree).GetOperation(declaration)!).ExpressionBody!;
    }
}
