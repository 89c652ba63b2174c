using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Clients;

/// <summary>The constructor arguments of a service client, and those with which another service's client gets the same credentials and Region.</summary>
internal static class ClientArguments
{
    private static readonly string[] Pure = ["Amazon", "System"];

    public static bool IsRegion(IParameterSymbol? parameter) => parameter?.Type.ToDisplayString() == "Amazon.RegionEndpoint";

    public static bool IsConfig(IParameterSymbol? parameter)
    {
        for (var type = parameter?.Type; type is not null; type = type.BaseType)
        {
            if (type.ToDisplayString() == "Amazon.Runtime.ClientConfig")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The arguments for a client of Systems Manager at a place, or <see langword="null"/> where they cannot be repeated there.</summary>
    /// <param name="creation">The creation of the other client.</param>
    /// <param name="type">The type that makes it.</param>
    /// <param name="name">The other client, where the place can name it.</param>
    /// <param name="config">The configuration type of Systems Manager.</param>
    /// <param name="place">Where the arguments are written.</param>
    /// <param name="plan">Takes the namespaces that the arguments need.</param>
    /// <param name="share">Makes a variable of an argument that must not be evaluated twice, and answers its name.</param>
    public static string? Repeat(
        IObjectCreationOperation creation, TypeModel type, string? name, INamedTypeSymbol? config, CodePlace place, EditPlan plan, Func<IArgumentOperation, string?> share)
    {
        var repeated = new List<string>();
        foreach (var argument in creation.Arguments.Where(argument => !argument.IsImplicit).OrderBy(argument => argument.Syntax.SpanStart))
        {
            if (argument.Syntax is not ArgumentSyntax written)
            {
                return null;
            }

            var label = written.NameColon?.ToString() is { } colon ? colon + " " : "";
            if (CanRepeat(argument.Value, place) && !IsConfig(argument.Parameter))
            {
                repeated.Add(written.ToString());
            }
            else if (IsConfig(argument.Parameter) && config is not null && RepeatConfig(argument.Value, config, place, plan) is { } configuration)
            {
                repeated.Add(label + configuration);
            }
            else if ((IsRegion(argument.Parameter) || IsConfig(argument.Parameter) && !NamesEndpoint(argument.Value, type)) && name is not null)
            {
                repeated.Add((label.Length > 0 ? "region: " : "") + ClientRegion.Of(name));
            }
            else if (!IsConfig(argument.Parameter) && share(argument) is { } variable)
            {
                repeated.Add(label + variable);
            }
            else
            {
                return null;
            }
        }

        return string.Join(", ", repeated);
    }

    private static string? RepeatConfig(IOperation value, INamedTypeSymbol config, CodePlace place, EditPlan plan)
    {
        if (value.WithoutWrappers() is not IObjectCreationOperation { Arguments.IsEmpty: true, Syntax: ObjectCreationExpressionSyntax { Type: var type } syntax } creation
            || creation.Initializer?.Initializers.Any(member => !CanRepeatMember(member, config, place)) == true)
        {
            return null;
        }

        var text = syntax.ToString();
        var start = type.SpanStart - syntax.SpanStart;
        return text.Substring(0, start) + place.Name(config, plan) + text.Substring(start + type.Span.Length);
    }

    private static bool CanRepeatMember(IOperation member, INamedTypeSymbol config, CodePlace place) =>
        member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Value: var value }
        && property.Name != RegionMembers.ConfigAddress
        && HasMember(config, property.Name)
        && CanRepeat(value, place);

    private static bool HasMember(INamedTypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).Any(member => member is IPropertySymbol { SetMethod.DeclaredAccessibility: Accessibility.Public }))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A configuration that may hold an endpoint of its own: its client has no Region to be asked for.</summary>
    private static bool NamesEndpoint(IOperation value, TypeModel type) => 
        type.Tracer.MemberAt(value, RegionMembers.ConfigAddress) is { } address && address.Leaves.Any(leaf => !leaf.IsNull);

    /// <summary>Whether an expression means the same at a place and may be evaluated twice.</summary>
    public static bool CanRepeat(IOperation value, CodePlace place) => value.DescendantsAndSelf().All(operation => operation switch
    {
        ILocalReferenceOperation local => place.Sees(local.Local),
        IParameterReferenceOperation parameter => place.Sees(parameter.Parameter),
        IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } } member => member.Member.IsStatic || place.Sees(member.Member),
        IInvocationOperation call => Pure.Contains(RootOf(call.TargetMethod.ContainingNamespace), StringComparer.Ordinal) && call.TargetMethod.Name is not ("ReadLine" or "ReadKey" or "Read"),
        IAwaitOperation or IAssignmentOperation or IIncrementOrDecrementOperation or IAnonymousFunctionOperation => operation is ISimpleAssignmentOperation && operation.Parent is IObjectOrCollectionInitializerOperation,
        _ => true,
    });

    /// <summary>Whether an expression names the same object at a place. One that makes an object makes another one there.</summary>
    public static bool CanName(IOperation value, CodePlace place) => CanRepeat(value, place) && !value.DescendantsAndSelf().Any(operation => operation is IObjectCreationOperation);

    private static string RootOf(INamespaceSymbol? @namespace)
    {
        while (@namespace is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            @namespace = @namespace.ContainingNamespace;
        }

        return @namespace?.Name ?? "";
    }
}
