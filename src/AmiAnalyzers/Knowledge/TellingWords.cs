using System.Text;

namespace AmiAnalyzers.Knowledge;

/// <summary>The words of a name that tell what an image is for: <c>web</c> and <c>server</c> of <c>WebServerAmiId</c>.</summary>
internal static class TellingWords
{
    private const string FileName = "TellingWords.txt";
    private const string Silent = "silent", SilentAlone = "silent-alone", Verb = "verb";

    private static readonly char[] s_digits = "0123456789".ToCharArray();

    private static readonly Lazy<HashSet<(string List, string Word)>> s_words = new(() => [.. Load().Rows.SelectMany(row => row.Words.Select(word => (row.List, word)))]);

    /// <summary>The lists, as they stand in the file.</summary>
    public static DataFile<WordRow> Load() => DataFile.Load(FileName, row => row.Count == 2 && row[0] is Silent or SilentAlone or Verb ? new WordRow(row[0], row[1].Split(' ')) : null);

    /// <summary>The words in lower case, in their order, without those that every image has. Names of parameters are ASCII: other words are left out.</summary>
    public static IEnumerable<string> Of(string identifier) => Split(identifier).Where(word => word.All(character => character < 128) && !IsIn(Silent, word));

    /// <summary>Those words as a name of AWS: <c>web-server</c>; empty when there are none.</summary>
    public static string KebabCase(string identifier) => string.Join("-", Of(identifier));

    /// <summary>Does a function's name begin with it to say what the function does? Numbered ones count: <c>Run2Async</c> says as little as <c>RunAsync</c>.</summary>
    public static bool IsVerb(string word) => IsIn(Verb, word.TrimEnd(s_digits));

    /// <summary>Does the word tell something where no other stands beside it?</summary>
    public static bool TellsAlone(string word) => !IsIn(SilentAlone, word.TrimEnd(s_digits));

    private static bool IsIn(string list, string word) => s_words.Value.Contains((list, word));

    private static List<string> Split(string identifier)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < identifier.Length; i++)
        {
            var character = identifier[i];
            var startsWord = char.IsUpper(character) && word.Length > 0 && (!char.IsUpper(identifier[i - 1]) || (i + 1 < identifier.Length && char.IsLower(identifier[i + 1])));
            if (startsWord || character is '_' or '-' or ' ' or '/' or '.' or ':')
            {
                Take();
            }

            if (char.IsLetterOrDigit(character))
            {
                word.Append(char.ToLowerInvariant(character));
            }
        }

        Take();
        return words;

        void Take()
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
    }

    /// <summary>Words of one list.</summary>
    internal sealed record WordRow(string List, string[] Words);
}
