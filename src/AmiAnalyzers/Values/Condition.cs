namespace AmiAnalyzers.Values;

/// <summary>
/// One assumption under which a value arrives: the subject (source text of a test or of a tested value) has, or has not, a value.
/// </summary>
/// <param name="Subject">Normalised text that names what was tested. Equal texts are taken for the same fact, which errs towards silence.</param>
/// <param name="Value">The constant that the subject was compared with; <c>true</c> for a plain Boolean.</param>
/// <param name="Holds">Whether the subject has that value on this path.</param>
internal readonly record struct Condition(string Subject, string Value, bool Holds)
{
    /// <summary>The assumption of the other branch.</summary>
    public Condition Negated => this with { Holds = !Holds };

    /// <summary>Whether both assumptions cannot be true at once.</summary>
    public bool Excludes(Condition other) =>
        Subject == other.Subject
        && (Value == other.Value ? Holds != other.Holds : Holds && other.Holds);
}
