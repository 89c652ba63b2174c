using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.Reporting;

/// <summary>A text that code puts to an image, or to what starts from it.</summary>
/// <param name="Text">An identifier, a key, the name of a resource or a tag.</param>
/// <param name="IsFunction">Whether it names a function, and so begins with what that does.</param>
/// <param name="IsKey">Whether it is a key or label that chooses the image among several.</param>
internal readonly record struct ImageTitle(string Text, bool IsFunction = false, bool IsKey = false);

/// <summary>Finds what code calls the image of an ID: declared names, keys, names of resources, <c>Name</c> tags, functions and types around it.</summary>
internal static class ImageTitles
{
    private const string NameTag = "Name";

    /// <summary>The titles of an expression that gives an ID, those that tell the most first.</summary>
    public static IEnumerable<ImageTitle> Of(SyntaxNode id) => OfValue(id).Concat(OfObjects(id)).Concat(OfTags(id)).Concat(OfSurroundings(id));

    /// <summary>The variable or property that holds a value or the collection that it is in.</summary>
    public static IEnumerable<ImageTitle> OfHolders(SyntaxNode id) => id.Ancestors().Select(node => node switch
    {
        VariableDeclaratorSyntax declarator => declarator.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => null,
    }).OfType<string>().Select(text => new ImageTitle(text));

    /// <summary>The names and keys under which code keeps just this value: of a variable, member, parameter, argument, entry, or function that returns it.</summary>
    public static IEnumerable<ImageTitle> OfValue(SyntaxNode value)
    {
        for (var (inner, outer) = (value, value.Parent); outer is not null; (inner, outer) = (outer, outer.Parent))
        {
            if (KeyAt(inner, outer) is { } key)
            {
                yield return new ImageTitle(key, IsKey: true);
            }
            else if (NameAt(inner, outer) is { } name)
            {
                yield return new ImageTitle(name, IsFunction: outer is MethodDeclarationSyntax or LocalFunctionStatementSyntax);
            }

            if (!Passes(inner, outer))
            {
                yield break;
            }
        }
    }

    /// <summary>Whether what holds the outer node holds the inner node's value, or a choice of which that is one.</summary>
    private static bool Passes(SyntaxNode inner, SyntaxNode outer) => outer switch
    {
        ParenthesizedExpressionSyntax or CastExpressionSyntax or SwitchExpressionArmSyntax or SwitchExpressionSyntax or EqualsValueClauseSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax => true,
        ConditionalExpressionSyntax choice => inner != choice.Condition,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.AddExpression } => true,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } => true,
        BlockSyntax block => inner is ReturnStatementSyntax && block.Statements.Count == 1,
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax } or InitializerExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax => true,
        BaseObjectCreationExpressionSyntax creation => inner == creation.Initializer,
        ExpressionElementSyntax => true,
        _ => outer.IsKind(SyntaxKind.CollectionExpression),
    };

    private static string? NameAt(SyntaxNode inner, SyntaxNode outer) => outer switch
    {
        VariableDeclaratorSyntax declarator => declarator.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        ArgumentSyntax { NameColon.Name.Identifier.ValueText: var name } => name,
        AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name.Identifier.ValueText: var name } => name,
        AssignmentExpressionSyntax { Left: var left } assignment when inner == assignment.Right => left switch
        {
            IdentifierNameSyntax name => name.Identifier.ValueText,
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
            _ => null,
        },
        _ => null,
    };

    private static string? KeyAt(SyntaxNode inner, SyntaxNode outer) => outer switch
    {
        ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: [{ Expression: var key }, var entry], Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "TryAdd" } } } } when entry == outer => OfKey(key),
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [{ Expression: var key }] } } entry when inner == entry.Right => OfKey(key),
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: var key }] } } entry when inner == entry.Right => OfKey(key),
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: [var key, var entry] } when inner == entry => OfKey(key),
        SwitchExpressionArmSyntax { Pattern: ConstantPatternSyntax { Expression: var key } } arm when inner == arm.Expression => OfKey(key),
        _ => null,
    };

    /// <summary>What chooses the image among others of one name: keys, labels, and tests of an <c>if</c> or <c>?:</c>, the nearest first.</summary>
    public static IEnumerable<ImageTitle> OfChoices(SyntaxNode id)
    {
        for (var (inner, outer) = (id, id.Parent); outer is not (null or MemberDeclarationSyntax); (inner, outer) = (outer, outer.Parent))
        {
            var chosen = KeyAt(inner, outer) ?? outer switch
            {
                SwitchSectionSyntax { Labels: [CaseSwitchLabelSyntax { Value: var label }, ..] } => OfKey(label),
                ConditionalExpressionSyntax choice when choice.WhenTrue == inner => TestedBy(choice.Condition),
                IfStatementSyntax test when test.Statement == inner => TestedBy(test.Condition),
                _ => null,
            };
            if (chosen is not null)
            {
                yield return new ImageTitle(chosen, IsKey: true);
            }
        }
    }

    /// <summary>What a condition names: a flag, or the text that it compares with.</summary>
    private static string? TestedBy(ExpressionSyntax condition) => condition switch
    {
        IdentifierNameSyntax flag => flag.Identifier.ValueText,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression, Right: var text } => OfKey(text),
        _ => null,
    };

    /// <summary>What a constant key of a map or label of a <c>switch</c> says.</summary>
    public static string? OfKey(ExpressionSyntax key) => key switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>The objects that the ID is a part of: a resource's name, the variable that holds the object. What a call returns is another thing.</summary>
    private static IEnumerable<ImageTitle> OfObjects(SyntaxNode id)
    {
        var isPassedOn = false;
        foreach (var node in ExpressionsAround(id))
        {
            isPassedOn |= node is InvocationExpressionSyntax;
            var title = node switch
            {
                BaseObjectCreationExpressionSyntax creation => ResourceName(creation, id),
                VariableDeclaratorSyntax declarator when !isPassedOn => declarator.Identifier.ValueText,
                AssignmentExpressionSyntax { Left: IdentifierNameSyntax variable } when !isPassedOn => variable.Identifier.ValueText,
                _ => null,
            };
            if (title is not null)
            {
                yield return new ImageTitle(title);
            }
        }
    }

    private static IEnumerable<ImageTitle> OfTags(SyntaxNode id) =>
        ExpressionsAround(id).OfType<BaseObjectCreationExpressionSyntax>().Select(resource => TagOf(resource, id)).OfType<string>().Select(tag => new ImageTitle(tag));

    private static IEnumerable<SyntaxNode> ExpressionsAround(SyntaxNode id) => id.Ancestors().TakeWhile(node => node is not (StatementSyntax or MemberDeclarationSyntax));

    /// <summary>The first text before the argument that describes the resource: <c>new Instance("web", new InstanceArgs { … })</c>.</summary>
    private static string? ResourceName(BaseObjectCreationExpressionSyntax creation, SyntaxNode id) =>
        creation.ArgumentList?.Arguments.TakeWhile(argument => !argument.Span.Contains(id.Span)).Select(argument => argument.Expression).OfType<LiteralExpressionSyntax>()
            .Select(literal => literal.Token.Value).OfType<string>().FirstOrDefault() is { } name
        && creation.ArgumentList.Arguments.Any(argument => argument.Expression != id && argument.Span.Contains(id.Span))
            ? name
            : null;

    /// <summary>The tag in one of the resource's own properties. What else a collection holds has tags of its own.</summary>
    private static string? TagOf(BaseObjectCreationExpressionSyntax resource, SyntaxNode id) =>
        resource.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>()
            .Where(property => property.Left is IdentifierNameSyntax && !property.Span.Contains(id.Span))
            .SelectMany(property => property.Right.DescendantNodesAndSelf())
            .Select(NameTagAt).OfType<string>().FirstOrDefault();

    /// <summary>The value of a <c>Name</c> tag, in one of the forms in which tags are written.</summary>
    private static string? NameTagAt(SyntaxNode node) => node switch
    {
        BaseObjectCreationExpressionSyntax { Initializer.Expressions: var members } when ValueOf(members, "Key") == NameTag => ValueOf(members, "Value"),
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var key }, { Expression: var value }] } when OfKey(key) == NameTag => TextOf(value),
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [{ Expression: var key }] }, Right: var value } when OfKey(key) == NameTag => TextOf(value),
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: [var key, var value] } when OfKey(key) == NameTag => TextOf(value),
        _ => null,
    };

    private static string? ValueOf(SeparatedSyntaxList<ExpressionSyntax> members, string name) =>
        members.OfType<AssignmentExpressionSyntax>().Where(member => member.Left is IdentifierNameSyntax { Identifier.ValueText: var written } && written == name).Select(member => TextOf(member.Right)).FirstOrDefault();

    private static string? TextOf(ExpressionSyntax value) => value is LiteralExpressionSyntax { Token.Value: string text } ? text : null;

    private static IEnumerable<ImageTitle> OfSurroundings(SyntaxNode id)
    {
        foreach (var node in id.Ancestors())
        {
            switch (node)
            {
                case PropertyDeclarationSyntax property:
                    yield return new ImageTitle(property.Identifier.ValueText);
                    break;
                case FieldDeclarationSyntax { Declaration.Variables: [var field] }:
                    yield return new ImageTitle(field.Identifier.ValueText);
                    break;
                case LocalFunctionStatementSyntax function:
                    yield return new ImageTitle(function.Identifier.ValueText, IsFunction: true);
                    break;
                case MethodDeclarationSyntax method:
                    yield return new ImageTitle(method.Identifier.ValueText, IsFunction: true);
                    break;
                case TypeDeclarationSyntax type:
                    yield return new ImageTitle(type.Identifier.ValueText);
                    break;
            }
        }
    }
}
