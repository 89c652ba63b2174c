using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.Slots;

/// <summary>
/// The places in a text at which some word stands that a rule could care for. One pass over the characters; code that names no image
/// costs this and nothing more.
/// </summary>
internal sealed class TextTriggers
{
    /// <summary>Small enough that one buffer for each file does not show in a build's allocations.</summary>
    private const int ChunkLength = 512;

    private static readonly bool[] s_wordCharacters = Enumerable.Range(0, 128).Select(code => code == '_' || char.IsLetterOrDigit((char)code)).ToArray();

    private readonly ImmutableArray<TextTrigger> _triggers;

    private TextTriggers(ImmutableArray<TextTrigger> triggers) => _triggers = triggers;

    /// <summary>Whether the text has no such word.</summary>
    public bool IsEmpty => _triggers.IsEmpty;

    /// <summary>The words within a span, in order.</summary>
    public IEnumerable<TextTrigger> Within(TextSpan span)
    {
        var index = _triggers.BinarySearch(new TextTrigger(span.Start, null), TextTrigger.ByPosition);
        for (index = index < 0 ? ~index : index; index < _triggers.Length && _triggers[index].Position < span.End; index++)
        {
            yield return _triggers[index];
        }
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The source.</param>
    /// <param name="words">The words to look for, compared letter by letter.</param>
    public static TextTriggers Read(SourceText text, WordSet words)
    {
        var triggers = ImmutableArray.CreateBuilder<TextTrigger>();
        var buffer = new char[Math.Min(ChunkLength, text.Length)];

        // A word may straddle two chunks: the unfinished one is carried over to the front of the next.
        for (var start = 0; start < text.Length;)
        {
            var length = Math.Min(buffer.Length, text.Length - start);
            text.CopyTo(start, buffer, 0, length);
            start += ReadChunk(buffer, length, isLast: start + length == text.Length, start, words, triggers);
        }

        return new TextTriggers(triggers.ToImmutable());
    }

    private static int ReadChunk(char[] buffer, int length, bool isLast, int offset, WordSet words, ImmutableArray<TextTrigger>.Builder triggers)
    {
        var index = 0;
        while (index < length)
        {
            if (!IsWordCharacter(buffer[index]))
            {
                index++;
                continue;
            }

            var start = index;
            while (index < length && IsWordCharacter(buffer[index]))
            {
                index++;
            }

            if (index == length && !isLast && start > 0)
            {
                return start;
            }

            if (IsMarker(buffer, start, index, length))
            {
                triggers.Add(new TextTrigger(offset + start, null));
            }
            else if (words.Find(buffer, start, index - start) is { } word)
            {
                triggers.Add(new TextTrigger(offset + start, word));
            }
        }

        return length;
    }

    /// <summary>
    /// The beginnings of an AMI ID (in any case), of a public parameter's path and of a filter's name: <c>ami-</c>, <c>/aws</c> and <c>image-</c>.
    /// </summary>
    private static bool IsMarker(char[] buffer, int start, int end, int length) => (end - start) switch
    {
        >= 3 when IsFollowedByHyphen(buffer, end, length) && EndsWithAmi(buffer, start, end) => true,
        3 => buffer[start] == 'a' && buffer[start + 1] == 'w' && buffer[start + 2] == 's' && (start == 0 || buffer[start - 1] == '/'),
        5 when buffer[start] == 'i' => IsFollowedByHyphen(buffer, end, length) && buffer.AsSpan(start, 5).SequenceEqual("image".AsSpan()),
        _ => false,
    };

    private static bool IsFollowedByHyphen(char[] buffer, int end, int length) => end == length || buffer[end] == '-';

    /// <summary>The word may begin earlier, with an escape (<c>\nami-</c>) or a sign beyond ASCII (<c>→ami-</c>), and be escaped itself (<c>\u0061mi-</c>).</summary>
    private static bool EndsWithAmi(char[] buffer, int start, int end) =>
        (buffer[end - 1] | ' ') == 'i' && (buffer[end - 2] | ' ') == 'm'
        && ((buffer[end - 3] | ' ') == 'a' || (start > 0 && buffer[start - 1] == '\\'));

    private static bool IsWordCharacter(char character) => character >= s_wordCharacters.Length || s_wordCharacters[character];
}

/// <summary>A place in a text that a rule could care for.</summary>
/// <param name="Position">Where it begins.</param>
/// <param name="Word">The word that stands there; <see langword="null"/> for the beginning of an ID, path or filter's name.</param>
internal readonly record struct TextTrigger(int Position, string? Word)
{
    /// <summary>The order of the text.</summary>
    public static readonly IComparer<TextTrigger> ByPosition = Comparer<TextTrigger>.Create((left, right) => left.Position.CompareTo(right.Position));
}
