namespace AmiAnalyzers.Knowledge;

/// <summary>The files beside source in which teams write AMI IDs: settings, CloudFormation and SAM templates, Terraform, Pulumi and CDK configuration.</summary>
internal static class ImageIdFiles
{
    /// <summary>How a file is read for AMI IDs; null for a file that is none of these.</summary>
    /// <param name="fileName">Its name without folders.</param>
    /// <param name="text">Its text.</param>
    /// <param name="isChosen">Whether the user asks for it whatever its name.</param>
    public static FileSyntax? SyntaxOf(string fileName, string text, bool isChosen)
    {
        // The CDK writes the results of its look-ups there: IDs that nobody typed.
        if (Is(fileName, "cdk.context.json") || Has(fileName, ImageCatalogFile.Suffix))
        {
            return null;
        }

        return isChosen || IsNamedSo(fileName) || (MayBeTemplate(fileName) && IsTemplate(text)) ? SyntaxOf(fileName, text) : null;
    }

    /// <summary>Is this the text of a CloudFormation or SAM template? It has resources, and types of AWS among them.</summary>
    public static bool IsTemplate(string text) =>
        Contains(text, "AWSTemplateFormatVersion") || (Contains(text, "Resources") && Contains(text, "AWS::"));

    private static bool IsNamedSo(string fileName) =>
        (Has(fileName, ".json") && fileName.IndexOf("settings", StringComparison.OrdinalIgnoreCase) >= 0)
            || Has(fileName, ".tfvars")
            || IsPulumiStack(fileName)
            || Is(fileName, "cdk.json");

    /// <summary><c>Pulumi.dev.yaml</c> has the values of a stack, <c>Pulumi.yaml</c> those of the project.</summary>
    private static bool IsPulumiStack(string fileName) =>
        fileName.StartsWith("Pulumi.", StringComparison.OrdinalIgnoreCase) && Has(fileName, ".yaml") && !Is(fileName, "Pulumi.yaml");

    private static bool MayBeTemplate(string fileName) =>
        Has(fileName, ".json") || Has(fileName, ".yaml") || Has(fileName, ".yml") || Has(fileName, ".template");

    private static FileSyntax SyntaxOf(string fileName, string text)
    {
        if (Has(fileName, ".json"))
        {
            return FileSyntax.Json;
        }

        if (Has(fileName, ".yaml") || Has(fileName, ".yml"))
        {
            return FileSyntax.Yaml;
        }

        if (Has(fileName, ".tfvars") || Has(fileName, ".tf") || Has(fileName, ".hcl"))
        {
            return FileSyntax.Hcl;
        }

        if (Has(fileName, ".template"))
        {
            return text.TrimStart().StartsWith("{", StringComparison.Ordinal) ? FileSyntax.Json : FileSyntax.Yaml;
        }

        return FileSyntax.Plain;
    }

    private static bool Is(string fileName, string name) => string.Equals(fileName, name, StringComparison.OrdinalIgnoreCase);

    private static bool Has(string fileName, string suffix) => fileName.EndsWith(suffix, StringComparison.OrdinalIgnoreCase);

    private static bool Contains(string text, string word) => text.IndexOf(word, StringComparison.Ordinal) >= 0;
}
