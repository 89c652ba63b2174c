using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LookUps;

/// <summary>Owners that are checked in the program instead of by EC2.</summary>
internal static class OwnerChecks
{
    /// <summary>Whether a type compares the owner of an image with something.</summary>
    public static bool AreIn(TypeFacts type) => type.OfKinds(OperationKind.PropertyReference).Any(operation => ImageMembers.IsOwner(operation) && IsTested(operation));

    private static bool IsTested(IOperation owner)
    {
        var user = owner.Parent;
        while (user is IConversionOperation or IParenthesizedOperation or IArgumentOperation)
        {
            user = user.Parent;
        }

        return user switch
        {
            IBinaryOperation or IIsPatternOperation or ISwitchOperation or ISwitchExpressionOperation => true,
            IInvocationOperation { TargetMethod.ReturnType.SpecialType: SpecialType.System_Boolean } => true,
            _ => false,
        };
    }
}
