using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>Reads the text of a <see cref="NamePattern"/>.</summary>
internal sealed class NamePatternParser(string text, IReadOnlyDictionary<string, string>? definitions)
{
    private const int MaxDepth = 8;

    private int _position;
    private bool _isBad;

    /// <summary>The parts, or null for a text that is no pattern.</summary>
    public ImmutableArray<NamePart>? Read()
    {
        var parts = ReadSequence(0);
        return _isBad || _position < text.Length ? null : parts;
    }

    private ImmutableArray<NamePart> ReadSequence(int depth)
    {
        var parts = ImmutableArray.CreateBuilder<NamePart>();
        while (!_isBad && _position < text.Length && text[_position] is not ('|' or '}' or ']'))
        {
            parts.Add(text[_position] switch
            {
                '{' => ReadChoice(depth + 1),
                '[' => ReadOptional(depth + 1),
                '$' => ReadWord(depth + 1),
                _ => ReadLiteral(),
            });
        }

        return parts.ToImmutable();
    }

    private NamePart ReadLiteral()
    {
        var end = text.IndexOfAny(['{', '}', '[', ']', '|', '$'], _position);
        var literal = end < 0 ? text.Substring(_position) : text.Substring(_position, end - _position);
        _position += literal.Length;
        return new NamePart.Literal(literal);
    }

    private NamePart ReadOptional(int depth)
    {
        _position++;
        var parts = ReadSequence(depth);
        Expect(']', depth);
        return new NamePart.Choice(null, ImmutableArray.Create(parts, ImmutableArray<NamePart>.Empty));
    }

    private NamePart ReadChoice(int depth)
    {
        _position++;
        var name = ReadName();
        var alternatives = ReadAlternatives(depth);
        Expect('}', depth);
        return new NamePart.Choice(name, alternatives);
    }

    private ImmutableArray<ImmutableArray<NamePart>> ReadAlternatives(int depth)
    {
        var alternatives = ImmutableArray.CreateBuilder<ImmutableArray<NamePart>>();
        do
        {
            alternatives.Add(ReadSequence(depth));
        }
        while (Skip('|'));

        return alternatives.ToImmutable();
    }

    /// <summary><c>name:</c> behind the opening brace, if it is there.</summary>
    private string? ReadName()
    {
        var end = EndOfWord(_position);
        if (end == _position || end >= text.Length || text[end] != ':')
        {
            return null;
        }

        var name = text.Substring(_position, end - _position);
        _position = end + 1;
        return name;
    }

    private NamePart ReadWord(int depth)
    {
        var end = EndOfWord(++_position);
        var word = text.Substring(_position, end - _position);
        _position = end;
        if (NameToken.Find(word) is { } kind)
        {
            return new NamePart.Token(kind);
        }

        if (depth <= MaxDepth && definitions is not null && definitions.TryGetValue(word, out var defined))
        {
            var reader = new NamePatternParser(defined, definitions);
            var alternatives = reader.ReadAlternatives(depth);
            _isBad |= reader._isBad || reader._position < defined.Length;
            return new NamePart.Choice(null, alternatives);
        }

        _isBad = true;
        return new NamePart.Literal(word);
    }

    private int EndOfWord(int position)
    {
        while (position < text.Length && text[position] is >= 'a' and <= 'z')
        {
            position++;
        }

        return position;
    }

    private void Expect(char character, int depth) => _isBad |= !Skip(character) || depth > MaxDepth;

    private bool Skip(char character)
    {
        if (_position >= text.Length || text[_position] != character)
        {
            return false;
        }

        _position++;
        return true;
    }
}
