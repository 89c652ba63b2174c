using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Calls of the base class library, of loggers and of assertion libraries that take an ID without acting on the image.</summary>
internal static class KnownCalls
{
    private static readonly HashSet<string> Comparisons = new(StringComparer.Ordinal)
    {
        "Equals", "Contains", "ContainsKey", "ContainsValue", "StartsWith", "EndsWith", "IndexOf", "LastIndexOf", "Compare", "CompareOrdinal", "CompareTo", "SequenceEqual",
        "Exists", "Any", "All", "Remove", "TryGetValue", "Equal", "NotEqual", "AreEqual", "AreNotEqual", "Be", "NotBe", "SetEquals", "Overlaps", "IsSupersetOf", "IsSubsetOf", "Except", "Intersect",
    };

    private static readonly HashSet<string> Consoles = new(StringComparer.Ordinal) { "Console", "AnsiConsole", "Debug", "Trace", "TraceSource" };

    private static readonly HashSet<string> Writers = new(StringComparer.Ordinal) { "TextWriter", "StringWriter", "StreamWriter" };

    private static readonly HashSet<string> Upkeep = new(StringComparer.Ordinal)
    {
        "Add", "AddRange", "Insert", "InsertRange", "Clear", "Sort", "Reverse", "TrimExcess", "EnsureCapacity", "Count", "Length", "Capacity", "LongCount",
    };

    private static readonly HashSet<string> Guards = new(StringComparer.Ordinal) { "IsNullOrEmpty", "IsNullOrWhiteSpace", "ThrowIfNull", "ThrowIfNullOrEmpty", "ThrowIfNullOrWhiteSpace" };

    /// <summary>What a call makes of an ID that is its argument.</summary>
    public static ImageIdFate FateOfArgument(IParameterSymbol parameter)
    {
        var method = (IMethodSymbol)parameter.ContainingSymbol.OriginalDefinition;
        return method switch
        {
            _ when IsPattern(parameter, method) => ImageIdFate.Pattern,
            { MethodKind: MethodKind.Constructor } => IsException(method.ContainingType) ? ImageIdFate.Logged : ImageIdFate.Unknown,
            _ when Comparisons.Contains(method.Name) => ImageIdFate.Compared,
            _ when IsWriter(method) => ImageIdFate.Logged,
            _ => ImageIdFate.Unknown,
        };
    }

    /// <summary>What a call makes of an ID, or of a collection of them, on which it is called.</summary>
    public static ImageIdFate FateOfReceiver(IMethodSymbol method) => Comparisons.Contains(method.Name) ? ImageIdFate.Compared : ImageIdFate.Unknown;

    /// <summary>Whether a use changes or measures the collection that holds the ID, and does nothing with the ID.</summary>
    public static bool IsUpkeep(Use use) => use.ThroughCollection && use switch
    {
        { Kind: UseKind.Receiver, Consumer: IInvocationOperation call } => Upkeep.Contains(call.TargetMethod.Name),
        { Kind: UseKind.Receiver, Consumer: IMemberReferenceOperation read } => Upkeep.Contains(read.Member.Name),
        { Kind: UseKind.Argument, Consumer: IArgumentOperation { Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: true } call } argument } => call.Arguments[0] == argument && Upkeep.Contains(call.TargetMethod.Name),
        _ => false,
    };

    /// <summary>Whether a use makes sure that there is an ID, whatever ID it is.</summary>
    public static bool IsGuard(Use use) => use switch
    {
        { Kind: UseKind.Argument, Consumer: IArgumentOperation { Parameter.ContainingSymbol: IMethodSymbol method } } => Guards.Contains(method.Name) && BclCalls.IsOfBaseClassLibrary(method),
        { Kind: UseKind.Comparison, Consumer: IBinaryOperation comparison } => IsNull(comparison.LeftOperand) || IsNull(comparison.RightOperand),
        { Kind: UseKind.Comparison, Consumer: IIsPatternOperation { Pattern: IConstantPatternOperation pattern } } => IsNull(pattern.Value),
        { Kind: UseKind.Comparison, Consumer: IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation pattern } } } => IsNull(pattern.Value),
        _ => false,
    };

    /// <summary>What becomes of an ID in an attribute.</summary>
    public static ImageIdFate FateIn(AttributeSyntax attribute) =>
        attribute.Name.ToString().Split('.').Last() switch
        {
            "GeneratedRegex" or "RegularExpression" or "RegularExpressionAttribute" => ImageIdFate.Pattern,
            "LoggerMessage" => ImageIdFate.Logged,
            _ => ImageIdFate.Unknown,
        };

    /// <summary>Whether a call answers a text that it makes of its arguments.</summary>
    public static bool MakesText(IMethodSymbol method) =>
        method is { ContainingType.SpecialType: SpecialType.System_String, Name: nameof(string.Format) or nameof(string.Concat) or nameof(string.Join) };

    private static bool IsNull(IOperation operand) => operand.WithoutWrappers() is { ConstantValue: { HasValue: true, Value: null } };

    private static bool IsPattern(IParameterSymbol parameter, IMethodSymbol method) =>
        (method.ContainingType is { Name: "Regex", ContainingNamespace.Name: "RegularExpressions" } && parameter.Name == "pattern")
        || parameter.GetAttributes().Any(attribute => attribute is { AttributeClass.Name: "StringSyntaxAttribute", ConstructorArguments: [{ Value: "Regex" }, ..] });

    private static bool IsWriter(IMethodSymbol method)
    {
        var type = (method.ReducedFrom ?? method).ContainingType;
        return SaysLog(method.Name)
            || (type is not null && (SaysLog(type.Name) || Consoles.Contains(type.Name) || (Writers.Contains(type.Name) && method.Name.StartsWith("Write", StringComparison.Ordinal))))
            || method is { Name: nameof(Environment.FailFast), ContainingType.Name: nameof(Environment) };
    }

    /// <summary>Whether a name has the word "log", as in <c>ILogger</c>, <c>LogInformation</c> and <c>WriteLog</c>, not in <c>LoginPage</c> and <c>ImageLogic</c>.</summary>
    private static bool SaysLog(string name)
    {
        for (var at = name.IndexOf("Log", StringComparison.Ordinal); at >= 0; at = name.IndexOf("Log", at + 1, StringComparison.Ordinal))
        {
            var rest = name.Substring(at + "Log".Length);
            if (rest.Length == 0 || !char.IsLower(rest[0]) || rest.StartsWith("ger", StringComparison.Ordinal) || rest.StartsWith("ging", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
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
