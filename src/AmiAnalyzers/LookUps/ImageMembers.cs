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
    public static bool ReadIdentity(IOperation code) => code.DescendantsAndSelf().Any(read => Is(read, LookUpCatalog.Image.Id) || IsOwner(read));

    /// <summary>Whether the operation reads an image's owner.</summary>
    public static bool IsOwner(IOperation operation) => LookUpCatalog.Image.Owners.Any(owner => Is(operation, owner));

    /// <summary>Whether the operation reads an image's name.</summary>
    public static bool IsName(IOperation? operation) => operation is not null && Is(operation, LookUpCatalog.Image.Name);

    /// <summary>Whether the code asks for one full name, which an owner gives to one image only.</summary>
    public static bool AskForFullName(IOperation code) => code.DescendantsAndSelf().Any(test => test switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } comparison => IsName(comparison.LeftOperand.WithoutWrappers()) || IsName(comparison.RightOperand.WithoutWrappers()),
        IInvocationOperation { TargetMethod.Name: nameof(Equals) } call => IsName(call.Instance) || call.Arguments.Any(argument => IsName(argument.Value.WithoutWrappers())),
        _ => false,
    });

    private static bool Is(IOperation operation, string member) =>
        operation is IPropertyReferenceOperation { Property: { } property } && property.Name == member && MemberIds.Of(property.ContainingType) == "T:" + LookUpCatalog.Image.TypeName;
}
