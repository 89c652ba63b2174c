using System.Text;

namespace AmiAnalyzers.Knowledge;

/// <summary>
/// Reads JSON (RFC 8259) token by token, forward only, in one pass and a fixed amount of memory: files are large and come from anywhere. Bad text ends
/// the reading with an <see cref="Error"/>, never with an exception.
/// </summary>
internal sealed class JsonReader
{
    /// <summary>Objects and arrays inside each other, at most. <c>describe-images</c> has six levels.</summary>
    public const int MaxDepth = 64;

    /// <summary>Texts are kept up to this length; nothing that is looked for is longer.</summary>
    private const int MaxText = 1024;

    private const int EndOfText = -1;

    private readonly TextReader _input;
    private readonly char[] _buffer = new char[4096];
    private readonly bool[] _isObject = new bool[MaxDepth];
    private readonly StringBuilder _text = new();
    private int _bufferStart;
    private int _bufferLength;
    private int _index;
    private int _depth;
    private Expected _expected = Expected.Value;

    public JsonReader(TextReader input) => _input = input;

    private enum Expected
    {
        Value,
        ValueOrEnd,
        Name,
        NameOrEnd,
        CommaOrEnd,
        Nothing,
    }

    /// <summary>What was read last.</summary>
    public JsonToken Token { get; private set; }

    /// <summary>Where the token begins, in UTF-16 code units from the start of the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where the token ends.</summary>
    public int End => _bufferStart + _index;

    /// <summary>Why the text is no JSON, at the place where <see cref="Start"/> stands; null as long as it is.</summary>
    public string? Error { get; private set; }

    /// <summary>The text of a name or string, escapes resolved.</summary>
    public string Text => _text.ToString();

    /// <summary>Is the text of the name or string this one? Makes no string.</summary>
    public bool TextIs(string text)
    {
        if (_text.Length != text.Length)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (_text[i] != text[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Goes to the next token. False at the end of the text and at an error.</summary>
    public bool Read()
    {
        if (Error is not null)
        {
            return false;
        }

        SkipBlanks();
        Start = End;
        var next = Peek();
        if (next == EndOfText)
        {
            return _expected == Expected.Nothing ? Finish() : Fail("it ends too early");
        }

        switch (_expected)
        {
            case Expected.Nothing:
                return Fail("something follows its end");
            case Expected.CommaOrEnd when next == ',':
                _index++;
                _expected = _isObject[_depth - 1] ? Expected.Name : Expected.Value;
                return Read();
            case Expected.CommaOrEnd or Expected.NameOrEnd or Expected.ValueOrEnd when next == (_isObject[_depth - 1] ? '}' : ']'):
                _index++;
                _depth--;
                return Took(_isObject[_depth] ? JsonToken.EndObject : JsonToken.EndArray);
            case Expected.CommaOrEnd:
                return Fail(_isObject[_depth - 1] ? "',' or '}' is missing" : "',' or ']' is missing");
            case Expected.Name or Expected.NameOrEnd:
                return ReadName();
            default:
                return ReadValue((char)next);
        }
    }

    /// <summary>Goes to the end of the object or array that begins at the current token; stays at any other token.</summary>
    public void Skip()
    {
        if (Token is not (JsonToken.StartObject or JsonToken.StartArray))
        {
            return;
        }

        for (var depth = _depth; _depth >= depth && Read();)
        {
        }
    }

    private bool Finish()
    {
        Token = JsonToken.None;
        return false;
    }

    private bool Fail(string error)
    {
        Error = error;
        return Finish();
    }

    private bool Took(JsonToken token)
    {
        Token = token;
        _expected = _depth == 0 ? Expected.Nothing : Expected.CommaOrEnd;
        return true;
    }

    private bool ReadName()
    {
        if (Peek() != '"')
        {
            return Fail("a name in '\"' is missing");
        }

        if (!ReadString())
        {
            return false;
        }

        SkipBlanks();
        if (Peek() != ':')
        {
            return Fail("':' is missing");
        }

        _index++;
        Token = JsonToken.Name;
        _expected = Expected.Value;
        return true;
    }

    private bool ReadValue(char first) => first switch
    {
        '{' => Open(isObject: true),
        '[' => Open(isObject: false),
        '"' => ReadString() && Took(JsonToken.String),
        't' => ReadWord("true"),
        'f' => ReadWord("false"),
        'n' => ReadWord("null"),
        '-' or (>= '0' and <= '9') => ReadNumber(),
        _ => Fail("a value is missing"),
    };

    private bool Open(bool isObject)
    {
        if (_depth == MaxDepth)
        {
            return Fail($"it is nested deeper than {MaxDepth} levels");
        }

        _index++;
        _isObject[_depth++] = isObject;
        Token = isObject ? JsonToken.StartObject : JsonToken.StartArray;
        _expected = isObject ? Expected.NameOrEnd : Expected.ValueOrEnd;
        return true;
    }

    private bool ReadWord(string word)
    {
        foreach (var letter in word)
        {
            if (Peek() != letter)
            {
                return Fail("a value is missing");
            }

            _index++;
        }

        return Took(JsonToken.Other);
    }

    private bool ReadNumber()
    {
        Take('-');
        if (!Take('0') && !TakeDigits())
        {
            return Fail("a number is broken");
        }

        if (Take('.') && !TakeDigits())
        {
            return Fail("a number is broken");
        }

        if (Take('e') || Take('E'))
        {
            _ = Take('+') || Take('-');
            if (!TakeDigits())
            {
                return Fail("a number is broken");
            }
        }

        return Took(JsonToken.Other);
    }

    private bool ReadString()
    {
        _text.Clear();
        for (_index++; ; _index++)
        {
            var next = Peek();
            switch (next)
            {
                case EndOfText:
                    return Fail("a text is not closed");
                case '"':
                    _index++;
                    return true;
                case '\\':
                    _index++;
                    if (!ReadEscape())
                    {
                        return Fail(Peek() == EndOfText ? "a text is not closed" : "a text has an unknown escape");
                    }

                    break;
                case < ' ':
                    return Fail("a text is not closed in its line");
                default:
                    Keep((char)next);
                    break;
            }
        }
    }

    /// <summary>Reads behind the backslash, up to the last character of the escape.</summary>
    private bool ReadEscape()
    {
        var kind = Peek();
        switch (kind)
        {
            case '"' or '\\' or '/':
                Keep((char)kind);
                return true;
            case 'b' or 'f' or 'n' or 'r' or 't':
                Keep(' ');
                return true;
            case 'u':
                var code = 0;
                for (var i = 0; i < 4; i++)
                {
                    _index++;
                    if (HexValue(Peek()) is not { } digit)
                    {
                        return false;
                    }

                    code = (code * 16) + digit;
                }

                Keep((char)code);
                return true;
            default:
                return false;
        }
    }

    private static int? HexValue(int character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'a' and <= 'f' => character - 'a' + 10,
        >= 'A' and <= 'F' => character - 'A' + 10,
        _ => null,
    };

    private void Keep(char character)
    {
        if (_text.Length < MaxText)
        {
            _text.Append(character);
        }
    }

    private bool Take(char character)
    {
        if (Peek() != character)
        {
            return false;
        }

        _index++;
        return true;
    }

    private bool TakeDigits()
    {
        var start = End;
        while (Peek() is >= '0' and <= '9')
        {
            _index++;
        }

        return End > start;
    }

    private void SkipBlanks()
    {
        const char byteOrderMark = '\uFEFF';
        while (Peek() is ' ' or '\t' or '\r' or '\n' || (Peek() == byteOrderMark && End == 0))
        {
            _index++;
        }
    }

    private int Peek()
    {
        if (_index == _bufferLength)
        {
            _bufferStart += _bufferLength;
            _bufferLength = _input.Read(_buffer, 0, _buffer.Length);
            _index = 0;
        }

        return _index < _bufferLength ? _buffer[_index] : EndOfText;
    }
}

/// <summary>What a <see cref="JsonReader"/> stands at.</summary>
internal enum JsonToken
{
    /// <summary>Before the text or behind it.</summary>
    None,
    StartObject,
    EndObject,
    StartArray,
    EndArray,

    /// <summary>The name of a property; its value is next.</summary>
    Name,
    String,

    /// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    Other,
}
