using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AmiAnalyzers.Benchmarks.Code;

/// <summary>Source files drawn from <see cref="Shapes"/>; the same on every machine and in every run.</summary>
internal static partial class GeneratedCode
{
    private static readonly string[] Words = ["amber", "basket", "cedar", "delta", "ember", "fjord", "garnet", "harbor", "iris", "juniper", "kelp", "lumen"];
    private static readonly string[] Regions = ["us-east-1", "us-west-2", "eu-west-1", "eu-central-1", "ap-southeast-2"];
    private static readonly string[] Types = ["t3.micro", "t4g.small", "m5.large", "m7g.xlarge", "c6i.2xlarge", "r8g.large"];

    /// <summary>An application without AWS.</summary>
    public static IEnumerable<string> WithoutAws(int files) => Files(files, Shapes.Plain);

    /// <summary>Two in five files use AWS, one in twenty speaks of pictures, none of AMIs.</summary>
    public static IEnumerable<string> WithoutImages(int files)
    {
        string[] usual = [.. Shapes.Plain, .. Shapes.AwsWithoutImages];
        return Files(files, [.. usual, .. usual, .. usual, .. usual.Skip(1), .. Shapes.Pictures]);
    }

    /// <summary>Half of the files start instances.</summary>
    public static IEnumerable<string> Dense(int files) => Files(files, [.. Shapes.Dense.Zip([.. Shapes.Plain.Take(1), .. Shapes.AwsWithoutImages]).SelectMany(pair => new[] { pair.First, pair.Second })]);

    /// <summary>Every file starts instances and does nothing else.</summary>
    public static IEnumerable<string> OnlyLaunches(int files) => Files(files, Shapes.Dense);

    /// <summary>One file with at least so many lines: the namespaces of others, each with its usings inside.</summary>
    public static string OneFile(IEnumerable<string> files, int lines)
    {
        var text = new StringBuilder();
        var count = 0;
        foreach (var file in files.TakeWhile(_ => count < lines))
        {
            var nested = Namespace().Replace(file, "namespace $2\n{\n$1");
            text.Append(nested).Append("\n}\n");
            count += nested.Count(character => character == '\n') + 2;
        }

        return text.ToString();
    }

    private static IEnumerable<string> Files(int count, string[] shapes) => Enumerable.Range(0, count).Select(number => Fill(shapes[number % shapes.Length], number));

    private static string Fill(string shape, int number)
    {
        var random = new Random(number);
        return Blank().Replace(shape, blank => blank.Groups[1].Value switch
        {
            "N" => number.ToString(CultureInfo.InvariantCulture),
            "id" => $"ami-0{random.NextInt64(0x1000_0000_0000_0000, long.MaxValue):x16}",
            "region" => Regions[random.Next(Regions.Length)],
            "type" => Types[random.Next(Types.Length)],
            _ => Words[random.Next(Words.Length)] + random.Next(100).ToString(CultureInfo.InvariantCulture),
        });
    }

    [GeneratedRegex("%(N|id|region|type|word)%")]
    private static partial Regex Blank();

    /// <summary>The usings of a file and the namespace below them.</summary>
    [GeneratedRegex(@"\A((?:using [^\n]+\n)+)\nnamespace ([^;]+);")]
    private static partial Regex Namespace();
}
