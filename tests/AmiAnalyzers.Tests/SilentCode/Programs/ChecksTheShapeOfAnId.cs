// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;
using System.Text.RegularExpressions;

namespace Shop;

public static partial class ImageIds
{
    private static readonly Regex Pattern = new("^ami-[0-9a-f]{8}([0-9a-f]{9})?$", RegexOptions.CultureInvariant);

    public static bool LooksLikeOne(string text) => text.StartsWith("ami-", StringComparison.Ordinal) && Pattern.IsMatch(text);

    public static string Shorten(string id) => id.Replace("ami-", "", StringComparison.Ordinal);
}
