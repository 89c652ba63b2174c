using System.Collections.Immutable;
using System.Globalization;
using AmiAnalyzers.Knowledge;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes.Templates;

/// <summary>The text values of a template in JSON.</summary>
internal static class JsonTemplate
{
    /// <inheritdoc cref="TemplateScalar.Read"/>
    public static IEnumerable<TemplateScalar> Read(string content)
    {
        var json = new JsonReader(new StringReader(content));
        var levels = new Stack<Level>();
        while (json.Read())
        {
            switch (json.Token)
            {
                case JsonToken.Name:
                    levels.Peek().Key = json.Text;
                    continue;
                case JsonToken.EndObject or JsonToken.EndArray:
                    levels.Pop();
                    continue;
            }

            if (levels.Count > 0)
            {
                levels.Peek().Count++;
            }

            switch (json.Token)
            {
                case JsonToken.StartObject or JsonToken.StartArray:
                    levels.Push(new Level());
                    break;
                case JsonToken.String:
                    var path = levels.Reverse().Select(level => level.Name).ToImmutableArray();
                    yield return new TemplateScalar(path, TextSpan.FromBounds(json.Start, json.End), "\"", json.Text);
                    break;
            }
        }
    }

    private sealed class Level
    {
        public string? Key { get; set; }

        public int Count { get; set; }

        public string Name => Key ?? (Count - 1).ToString(CultureInfo.InvariantCulture);
    }
}
