using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.CodeFixes.Clients;

/// <summary>The types of AWSSDK.SimpleSystemsManagement that look-ups use.</summary>
internal sealed record SsmTypes(INamedTypeSymbol Interface, INamedTypeSymbol Client, INamedTypeSymbol? Config, INamedTypeSymbol Request)
{
    private const string Namespace = "Amazon.SimpleSystemsManagement.";

    /// <summary>The types, or <see langword="null"/> where the library is not referenced.</summary>
    public static SsmTypes? In(Compilation compilation) =>
        Find(compilation, "IAmazonSimpleSystemsManagement") is { } @interface
        && Find(compilation, "AmazonSimpleSystemsManagementClient") is { } client
        && Find(compilation, "Model.GetParameterRequest") is { } request
            ? new SsmTypes(@interface, client, Find(compilation, "AmazonSimpleSystemsManagementConfig"), request)
            : null;

    /// <summary>Whether a variable or member holds a client of Systems Manager. Variables of inferred type are always declared nullable.</summary>
    public bool IsClient(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => IsClient(local.Type),
        IParameterSymbol { NullableAnnotation: not NullableAnnotation.Annotated } parameter => IsClient(parameter.Type),
        IFieldSymbol { IsImplicitlyDeclared: false, NullableAnnotation: not NullableAnnotation.Annotated } field => IsClient(field.Type),
        IPropertySymbol { GetMethod: not null, Parameters.IsEmpty: true, NullableAnnotation: not NullableAnnotation.Annotated } property => IsClient(property.Type),
        _ => false,
    };

    /// <summary>Whether clients have calls that return their result instead of a task: on .NET Framework only.</summary>
    public bool HaveSynchronousCalls => !Interface.GetMembers("GetParameter").IsEmpty;

    private bool IsClient(ITypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(type, Interface) || type.AllInterfaces.Contains(Interface, SymbolEqualityComparer.Default);

    private static INamedTypeSymbol? Find(Compilation compilation, string name) => compilation.GetTypesByMetadataName(Namespace + name) is [var only] ? only : null;
}
