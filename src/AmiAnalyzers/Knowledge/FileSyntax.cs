namespace AmiAnalyzers.Knowledge;

/// <summary>How a file writes comments and texts.</summary>
internal enum FileSyntax
{
    /// <summary>Without comments.</summary>
    Plain,

    /// <summary>JSON with <c>//</c> and <c>/* */</c>, as .NET settings and most tools take it.</summary>
    Json,

    /// <summary>YAML with <c>#</c>.</summary>
    Yaml,

    /// <summary>HashiCorp's language with <c>#</c>, <c>//</c> and <c>/* */</c>.</summary>
    Hcl,
}
