using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LookUps;

/// <summary>Which members of a looked-up image a piece of code reads.</summary>
internal static class ImageMembers
{
    /// <summary>Whether the code reads when an image was created, also through a projection that kept the member's name.</summary>
    public static bool ReadCreation(IOperation code) => code.DescendantsAndSelf().OfType<IPropertyReferenceOperation>().Any(read => read.Property.Name == LookUpCatalog.Image.Created);

    /// <summary>Whether the code reads an image's ID or owner.</summary>
    public static bool ReadIdentity(IOperation code) => code.DescendantsAndSelf().Any(read => IsId(read) || IsOwner(read));

    /// <summary>Whether the operation reads an image's ID.</summary>
    public static bool IsId(IOperation operation) => Is(operation, LookUpCatalog.Image.Id);

    /// <summary>Whether the operation reads an image's owner.</summary>
    public static bool IsOwner(IOperation operation) => LookUpCatalog.Image.Owners.Any(owner => Is(operation, owner));

    /// <summary>Whether the operation reads an image's name, also through an anonymous projection that kept the member's name.</summary>
    public static bool IsName(IOperation? operation) =>
        operation is not null && (Is(operation, LookUpCatalog.Image.Name)
            || operation is IPropertyReferenceOperation { Property: { ContainingType.IsAnonymousType: true } property } && property.Name == LookUpCatalog.Image.Name);

    /// <summary>Whether the code asks for one full name, which an owner gives to one image only, or for one time of creation.</summary>
    public static bool AskForOne(IOperation code) => code.DescendantsAndSelf().Any(test => test switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } comparison => TellsOne(comparison.LeftOperand) || TellsOne(comparison.RightOperand),
        IInvocationOperation { TargetMethod.Name: nameof(Equals) } call => (call.Instance is { } receiver && TellsOne(receiver)) || call.Arguments.Any(argument => TellsOne(argument.Value)),
        _ => false,
    });

    private static bool TellsOne(IOperation compared) => IsName(compared.WithoutWrappers()) || ReadCreation(compared);

    /// <summary>Whether a member holds looked-up images.</summary>
    public static bool AreImages(ISymbol member) => ElementOf(member) is { } element && element.Is(LookUpCatalog.Image.TypeName);

    /// <summary>Whether a member holds any number of things; a text is one.</summary>
    public static bool IsList(ISymbol member) => ElementOf(member) is { SpecialType: not SpecialType.System_Char };

    private static ITypeSymbol? ElementOf(ISymbol member) =>
        (member as IPropertySymbol)?.Type is { } type
            ? type.AllInterfaces.Append(type).OfType<INamedTypeSymbol>().FirstOrDefault(each => each.OriginalDefinition.Name is "IEnumerable" or "IAsyncEnumerable" && each.TypeArguments.Length == 1)?.TypeArguments[0]
            : null;

    private static bool Is(IOperation operation, string member) =>
        operation is IPropertyReferenceOperation { Property: { } property } && property.Name == member && MemberIds.Of(property.ContainingType) == "T:" + LookUpCatalog.Image.TypeName;
}
