using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Calls of the base class library, of loggers and of assertion libraries that take an ID without acting on the image.</summary>
internal static class KnownCalls
{
    private static readonly HashSet<string> Comparisons = new(StringComparer.Ordinal)
    {
        "Equals", "Contains", "ContainsKey", "StartsWith", "EndsWith", "IndexOf", "Compare", "CompareOrdinal", "CompareTo", "SequenceEqual",
        "Exists", "Any", "All", "Remove", "TryGetValue", "Equal", "NotEqual", "AreEqual", "AreNotEqual", "Be", "NotBe", "IsSupersetOf", "IsSubsetOf", "Except", "Intersect",
    };

    private static readonly string[] Writers = ["Console", "Debug", "Trace", "TextWriter", "StringWriter", "StreamWriter", "AnsiConsole"];

    /// <summary>What a call makes of an ID that is its argument.</summary>
    public static ImageIdFate FateOfArgument(IParameterSymbol parameter)
    {
        var method = (IMethodSymbol)parameter.ContainingSymbol.OriginalDefinition;
        return method switch
        {
            { ContainingType: { Name: "Regex", ContainingNamespace.Name: "RegularExpressions" } } when parameter.Name == "pattern" => ImageIdFate.Pattern,
            { MethodKind: MethodKind.Constructor } => IsException(method.ContainingType) ? ImageIdFate.Logged : ImageIdFate.Unknown,
            _ when Comparisons.Contains(method.Name) => ImageIdFate.Compared,
            _ when IsWriter(method) => ImageIdFate.Logged,
            _ => ImageIdFate.Unknown,
        };
    }

    /// <summary>What a call makes of an ID, or of a collection of them, on which it is called.</summary>
    public static ImageIdFate FateOfReceiver(IMethodSymbol method) => Comparisons.Contains(method.Name) ? ImageIdFate.Compared : ImageIdFate.Unknown;

    private static bool IsWriter(IMethodSymbol method)
    {
        var type = (method.ReducedFrom ?? method).ContainingType;
        return type is not null
            && (type.Name.IndexOf("Log", StringComparison.Ordinal) >= 0
                || (Writers.Contains(type.Name, StringComparer.Ordinal) && method.Name.StartsWith("Write", StringComparison.Ordinal)));
    }

    private static bool IsException(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type is { Name: nameof(Exception), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }
}
