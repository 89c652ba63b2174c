using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.Slots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Replacements;

/// <summary>
/// The properties of an image whose generation changes: the names of newer Amazon Linux images have neither storage nor virtualization, for which the CDK
/// throws at synthesis, and their kernel is the CDK's to choose.
/// </summary>
internal static class GenerationProps
{
    private const string Props = "Amazon.CDK.AWS.EC2.AmazonLinuxImageProps";
    private const string Generation = nameof(Generation);
    private static readonly string[] Refused = ["Kernel", "Storage", "Virtualization"];

    /// <summary>The creation of the properties in which a generation is written, if it is one.</summary>
    public static BaseObjectCreationExpressionSyntax? Around(ExpressionSyntax generation, SemanticModel model) =>
        generation.Parent is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: Generation }, Parent.Parent: BaseObjectCreationExpressionSyntax properties } && model.GetTypeInfo(properties).Type.Is(Props)
            ? properties
            : null;

    /// <summary>The properties with another generation; <see langword="null"/> where a comment would be lost.</summary>
    public static ExpressionSyntax? With(BaseObjectCreationExpressionSyntax properties, ExpressionSyntax generation) =>
        Without(properties) is { } kept ? Initializers.With(kept, Generation, generation) : null;

    /// <summary>A call whose properties got a generation; <see langword="null"/> where a comment would be lost.</summary>
    public static ExpressionSyntax? Clean(ExpressionSyntax call) =>
        call.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().FirstOrDefault(creation => Initializers.Find(creation.Initializer, Generation) is not null) is not { } properties ? call
        : Without(properties) is { } kept ? call.ReplaceNode(properties, kept)
        : null;

    private static BaseObjectCreationExpressionSyntax? Without(BaseObjectCreationExpressionSyntax properties) =>
        Initializers.Without(properties, Refused.Select(member => Initializers.Find(properties.Initializer, member)).OfType<ExpressionSyntax>().ToList());
}
