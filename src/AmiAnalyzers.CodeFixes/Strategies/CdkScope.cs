using AmiAnalyzers.CodeFixes.Clients;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>The construct in whose stack new code of the CDK puts what it makes.</summary>
internal static class CdkScope
{
    private const string Construct = "Constructs.Construct", IConstruct = "Constructs.IConstruct", Stack = "Amazon.CDK.Stack", Stage = "Amazon.CDK.Stage";

    /// <summary>
    /// The construct to name at a place: the stack of its own that a resource is given, else <c>this</c>, else whatever the resource is made in, or the only
    /// construct among the parameters. <see langword="null"/> where no stack is known, as in an app.
    /// </summary>
    /// <param name="place">Where the construct is named.</param>
    /// <param name="writes">What is written to the resource's properties.</param>
    /// <param name="type">The type around the place.</param>
    public static string? At(CodePlace place, IEnumerable<SlotWrite> writes, TypeModel type)
    {
        var scopes = writes.SelectMany(write => ScopesOf(write.Object, type)).ToList();
        if (IsWithin(place, type) && !scopes.Any(scope => scope.Type.IsOrInherits(Stack) && scope is not IInstanceReferenceOperation))
        {
            return "this";
        }

        return scopes.Count > 0 ? Common(scopes, place) : Parameter(place);
    }

    /// <summary>Whether a place belongs to a construct that is in a stack, or is one.</summary>
    public static bool IsWithin(CodePlace place, TypeModel type) => IsInStack(type.Facts.Type) && Functions.HasInstance(place.Node);

    /// <summary>Whether a class is a stack, other than the one that a construct is by inheritance.</summary>
    public static bool IsOtherStack(INamedTypeSymbol stack, INamedTypeSymbol? construct)
    {
        for (; construct is not null; construct = construct.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(construct.OriginalDefinition, stack))
            {
                return false;
            }
        }

        return stack.IsOrInherits(Stack);
    }

    /// <summary>Whether a parameter of a constructor takes the name of the construct.</summary>
    public static bool IsName(IParameterSymbol parameter) =>
        parameter is { Ordinal: 1, Type.SpecialType: SpecialType.System_String, ContainingType: var type } && type.IsOrInherits(Construct);

    /// <summary>The one construct that all resources are made in.</summary>
    private static string? Common(List<IOperation> scopes, CodePlace place) =>
        scopes.All(scope => IsInStack(scope.Type) && ClientArguments.CanName(scope, place)) && scopes.Select(scope => scope.Syntax.ToString()).Distinct(StringComparer.Ordinal).ToList() is [var only]
            ? only
            : null;

    /// <summary>What the resources are made in that have an object as their properties, or are that object.</summary>
    private static IEnumerable<IOperation> ScopesOf(SiteObject configured, TypeModel type)
    {
        var resources = configured.Type.IsOrInherits(Construct)
            ? [configured.Operation]
            : Consumers.Of(configured, type).Where(argument => argument.Parameter?.Type.IsOrImplements(IConstruct) == false).Select(argument => argument.Parent);
        return resources.OfType<IObjectCreationOperation>()
            .Where(resource => resource.Type.IsOrInherits(Construct))
            .Select(resource => resource.Arguments.FirstOrDefault(argument => argument.Parameter is { Ordinal: 0 } scope && scope.Type.IsOrInherits(Construct))?.Value.WithoutWrappers())
            .OfType<IOperation>();
    }

    /// <summary>The parameter of the function around a place that is a construct, if there is one only. A stack's own constructor gets its app there.</summary>
    private static string? Parameter(CodePlace place) =>
        Functions.Around(place.Node) is { } function and not ConstructorDeclarationSyntax
        && place.Model.GetDeclaredSymbol(function) is IMethodSymbol { Parameters: var parameters }
        && parameters.Where(parameter => IsInStack(parameter.Type) && place.Sees(parameter)).ToList() is [var only]
            ? only.Name
            : null;

    private static bool IsInStack(ITypeSymbol? type) => type.IsOrInherits(Construct) && !type.IsOrInherits(Stage);
}
