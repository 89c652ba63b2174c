using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>A call or creation of the CDK that takes a map from Regions to images.</summary>
internal sealed class CdkImageMap
{
    private const string Windows = nameof(Windows);
    private readonly IOperation _call;

    private CdkImageMap(IOperation call) => _call = call;

    /// <summary>The call in whose map an expression stands.</summary>
    public static CdkImageMap? Around(ExpressionSyntax expression, TypeModel type) =>
        type.SlotWrites.FirstOrDefault(write => write.Row.Role == SlotRole.ImageMap
            && write.Object.Operation is IInvocationOperation or IObjectCreationOperation
            && write.Value.Syntax.SyntaxTree == expression.SyntaxTree
            && write.Value.Syntax.Span.Contains(expression.Span)) is { } write && write.Object.Operation.Syntax is ExpressionSyntax
                ? new CdkImageMap(write.Object.Operation)
                : null;

    /// <summary>The whole call.</summary>
    public ExpressionSyntax Call => (ExpressionSyntax)_call.Syntax;

    /// <summary>Whether its images run Windows.</summary>
    public bool IsWindows => (_call is IInvocationOperation call ? call.TargetMethod.Name : _call.Type!.Name).IndexOf(Windows, StringComparison.Ordinal) >= 0;

    /// <summary>The user data that its properties give, as code; <see langword="null"/> where they give none.</summary>
    public string? UserData
    {
        get
        {
            var arguments = _call is IInvocationOperation call ? call.Arguments : ((IObjectCreationOperation)_call).Arguments;
            var properties = arguments.FirstOrDefault(argument => argument.ArgumentKind == ArgumentKind.Explicit && Members.Property(argument.Parameter?.Type, nameof(UserData)) is not null)?.Value.WithoutWrappers();
            return properties switch
            {
                null or ILiteralOperation or IDefaultValueOperation => null,
                IObjectCreationOperation created => created.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
                    .FirstOrDefault(member => member.Target is IPropertyReferenceOperation { Property.Name: nameof(UserData) })?.Value.Syntax.ToString(),
                _ => MemberOf(properties),
            };
        }
    }

    private static string MemberOf(IOperation properties)
    {
        var code = properties.Syntax is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax ? properties.Syntax.ToString() : $"({properties.Syntax})";
        return code + (properties.SemanticModel!.GetTypeInfo(properties.Syntax).Nullability.FlowState == NullableFlowState.NotNull ? "." : "?.") + nameof(UserData);
    }
}
