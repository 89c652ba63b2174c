namespace AmiAnalyzers.Knowledge;

/// <summary>How a parameter is named where it is used: its name, <c>name:version</c>, <c>name:label</c>, or any of them in its ARN.</summary>
/// <param name="Prefix">What stands before the name in an ARN; empty without one.</param>
/// <param name="Name">The parameter's name.</param>
/// <param name="Selector">The version or label with its colon; empty without one.</param>
/// <remarks>Source: Amazon EC2 API, RequestLaunchTemplateData; AWS Systems Manager API, GetParameter.</remarks>
internal readonly record struct ParameterReference(string Prefix, string Name, string Selector)
{
    private const string ArnStart = "arn:";
    private const string ArnService = ":ssm:";
    private const string ArnResource = ":parameter/";

    /// <summary>Is the selector a version number, which never moves on? A label does.</summary>
    public bool PinsVersion => Selector.Length > 1 && Selector.Skip(1).All(character => character is >= '0' and <= '9');

    /// <summary>Takes a text apart; a text of any other form is all name.</summary>
    public static ParameterReference Read(string text)
    {
        var start = StartOfName(text);
        var colon = text.IndexOf(':', start);
        return colon < 0
            ? new(text.Substring(0, start), text.Substring(start), "")
            : new(text.Substring(0, start), text.Substring(start, colon - start), text.Substring(colon));
    }

    private static int StartOfName(string text)
    {
        if (!text.StartsWith(ArnStart, StringComparison.Ordinal) || text.IndexOf(ArnService, StringComparison.Ordinal) < 0)
        {
            return 0;
        }

        var resource = text.IndexOf(ArnResource, StringComparison.Ordinal);
        return resource < 0 ? 0 : resource + ArnResource.Length - 1;
    }
}
