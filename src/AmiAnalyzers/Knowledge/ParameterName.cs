namespace AmiAnalyzers.Knowledge;

/// <summary>The grammar of parameter names in SSM Parameter Store. Source: API reference, <c>PutParameter</c>.</summary>
internal static class ParameterName
{
    private const int MaxLevels = 15;

    /// <summary>Is this the full name of a parameter, or of a level above parameters, that begins with <c>/</c>?</summary>
    public static bool IsPath(string name) =>
        name.Length > 1
            && name[0] == '/'
            && name.All(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '.' or '-' or '/')
            && name.IndexOf("//", StringComparison.Ordinal) < 0
            && name.TrimEnd('/').Count(letter => letter == '/') <= MaxLevels;

    /// <summary>Is this a path under which users may put parameters? Names that begin with <c>aws</c> or <c>ssm</c> are reserved.</summary>
    public static bool IsOwnPath(string name) =>
        IsPath(name)
            && !name.StartsWith("/aws", StringComparison.OrdinalIgnoreCase)
            && !name.StartsWith("/ssm", StringComparison.OrdinalIgnoreCase);
}
