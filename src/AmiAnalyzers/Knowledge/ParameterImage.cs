using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>An image that is read from a public SSM parameter whose name depends on arguments.</summary>
internal sealed class ParameterImage(string id, ImmutableArray<ParameterImageForm> forms) : MachineImage(id)
{
    /// <summary>The forms of the name; the first whose condition holds counts.</summary>
    public ImmutableArray<ParameterImageForm> Forms => forms;

    public override ImmutableArray<MachineImageArgument> Arguments =>
        Holes.Select(hole => new MachineImageArgument(hole.Argument, hole.Words.HasArchitectures)).ToImmutableArray();

    private IEnumerable<ParameterImageHole> Holes =>
        forms.SelectMany(form => form.Holes).GroupBy(hole => hole.Argument, StringComparer.Ordinal).Select(same => same.First());

    public override MachineImageFacts Resolve(IReadOnlyDictionary<string, string?> arguments)
    {
        var open = Holes.FirstOrDefault(hole => arguments.TryGetValue(hole.Argument, out var value) && value is null);
        if (open is null)
        {
            return Read(arguments);
        }

        // Combinations that are not published cannot have been meant.
        return open.Words.Members
            .Select(member => Resolve(Set(arguments, open.Argument, member)))
            .Where(facts => facts.Family is not null || facts.Architecture != CpuArchitecture.None)
            .DefaultIfEmpty(MachineImageFacts.Unknown)
            .Aggregate((one, other) => one.Meet(other));
    }

    public override MachineImageChange? SuccessorOf(IReadOnlyDictionary<string, string?> arguments) => FormFor(arguments).Successor;

    public override MachineImageChange? WithArchitecture(IReadOnlyDictionary<string, string?> arguments, CpuArchitecture target)
    {
        if (Resolve(arguments).Parameter?.WithArchitecture(target) is not { } wanted)
        {
            return null;
        }

        foreach (var hole in Holes)
        {
            foreach (var member in hole.Words.Members)
            {
                if (Resolve(Set(arguments, hole.Argument, member)).Parameter?.Name == wanted)
                {
                    return new(hole.Argument, hole.Words.IdOf(member));
                }
            }
        }

        return null;
    }

    /// <summary>The image that takes this value as its only argument.</summary>
    public MachineImage With(string value) => new Applied(value, this);

    private static IReadOnlyDictionary<string, string?> Set(IReadOnlyDictionary<string, string?> arguments, string name, string value)
    {
        var changed = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var argument in arguments)
        {
            changed[argument.Key] = argument.Value;
        }

        changed[name] = value;
        return changed;
    }

    private ParameterImageForm FormFor(IReadOnlyDictionary<string, string?> arguments) => forms.First(form => form.Applies(arguments));

    private MachineImageFacts Read(IReadOnlyDictionary<string, string?> arguments)
    {
        var parameter = FormFor(arguments).Read(arguments);
        return new(parameter, parameter?.Family, parameter?.Architecture ?? CpuArchitecture.None);
    }

    private sealed class Applied(string value, ParameterImage image) : MachineImage(value)
    {
        public override MachineImageFacts Resolve(IReadOnlyDictionary<string, string?> arguments) =>
            image.Resolve(Set(arguments, image.Arguments[0].Name, Id));

        public override MachineImageChange? SuccessorOf(IReadOnlyDictionary<string, string?> arguments) => null;

        public override MachineImageChange? WithArchitecture(IReadOnlyDictionary<string, string?> arguments, CpuArchitecture target) => null;
    }
}

/// <summary>One form of a parameter's name, and when it counts.</summary>
internal sealed class ParameterImageForm
{
    private readonly ParameterImageHole? _condition;
    private readonly ImmutableArray<string> _members;
    private readonly ImmutableArray<string> _texts;
    private readonly ImmutableArray<ParameterImageHole> _holes;

    private ParameterImageForm(
        ParameterImageHole? condition, ImmutableArray<string> members, ImmutableArray<string> texts, ImmutableArray<ParameterImageHole> holes,
        MachineImageChange? successor)
    {
        _condition = condition;
        _members = members;
        _texts = texts;
        _holes = holes;
        Successor = successor;
    }

    /// <summary>The change that makes the successor of an image of this form; null where none is clear.</summary>
    public MachineImageChange? Successor { get; }

    /// <summary>The arguments in the condition and in the name.</summary>
    public IEnumerable<ParameterImageHole> Holes => _condition is null ? _holes : _holes.Insert(0, _condition);

    /// <summary>Reads a row <c>image, id, condition, members, parameter[, successor]</c>.</summary>
    public static ParameterImageForm? Read(DataRow row, IReadOnlyDictionary<string, WordList> words)
    {
        var condition = row[2] == "" ? null : ParameterImageHole.Read(row[2], words);
        var pieces = row[4].Split('{', '}');
        var texts = pieces.Where((_, index) => index % 2 == 0).ToImmutableArray();
        var holes = pieces.Where((_, index) => index % 2 == 1).Select(hole => ParameterImageHole.Read(hole, words)).ToList();
        return (condition is null) == (row[2] == "") && holes.All(hole => hole is not null) && texts.Length == holes.Count + 1
            ? new(condition, row[3].Split(' ').ToImmutableArray(), texts, holes.OfType<ParameterImageHole>().ToImmutableArray(), MachineImageChange.Read(row[5]))
            : null;
    }

    public bool Applies(IReadOnlyDictionary<string, string?> arguments) =>
        _condition is null || _members.Contains(_condition.MemberIn(arguments));

    /// <summary>The parameter; null when an argument has a value that is not known, or no such parameter is published.</summary>
    public ImageParameter? Read(IReadOnlyDictionary<string, string?> arguments)
    {
        var name = _texts[0];
        for (var i = 0; i < _holes.Length; i++)
        {
            if (_holes[i].TextIn(arguments) is not { } text)
            {
                return null;
            }

            name += text + _texts[i + 1];
        }

        return _holes.Any(hole => hole.Words.IsLoose) ? ImageParameterCatalog.ParseNear(name) : ImageParameterCatalog.Parse(name);
    }
}

/// <summary>A place in a parameter's name that an argument fills, written <c>Argument:list=Default</c>.</summary>
/// <param name="Argument">The argument's name.</param>
/// <param name="Words">What its values give.</param>
/// <param name="Default">The member that it has when it is left out; empty when it then gives nothing.</param>
internal sealed record ParameterImageHole(string Argument, WordList Words, string Default)
{
    public static ParameterImageHole? Read(string text, IReadOnlyDictionary<string, WordList> words)
    {
        var parts = text.Split(':', '=');
        return parts.Length == 3 && words.TryGetValue(parts[1], out var list) ? new(parts[0], list, parts[2]) : null;
    }

    /// <summary>The member that the argument has.</summary>
    public string MemberIn(IReadOnlyDictionary<string, string?> arguments) =>
        arguments.TryGetValue(Argument, out var value) && value is not null ? Words.MemberOf(value) ?? value : Default;

    /// <summary>What the argument gives; null for a value that is not known.</summary>
    public string? TextIn(IReadOnlyDictionary<string, string?> arguments) => MemberIn(arguments) is var member && member == "" ? "" : Words.TextOf(member);
}
