using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.Configuration;

/// <summary>Reads a source text without making one string of it.</summary>
internal sealed class SourceTextReader : TextReader
{
    private readonly SourceText _text;
    private int _position;

    public SourceTextReader(SourceText text) => _text = text;

    /// <inheritdoc/>
    public override int Peek() => _position < _text.Length ? _text[_position] : -1;

    /// <inheritdoc/>
    public override int Read() => _position < _text.Length ? _text[_position++] : -1;

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        var length = Math.Min(count, _text.Length - _position);
        _text.CopyTo(_position, buffer, index, length);
        _position += length;
        return length;
    }
}
