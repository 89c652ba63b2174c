namespace AmiAnalyzers.Values;

/// <summary>How far a trace may go. Past any of these a trace is incomplete; it never guesses and never fails.</summary>
internal static class TraceBudget
{
    /// <summary>Operations that one trace may visit.</summary>
    public const int Steps = 2_000;

    /// <summary>Beginnings that one trace may collect; Region maps with an entry for every Region fit in.</summary>
    public const int Leaves = 256;

    /// <summary>How deep expressions may nest, which bounds the use of the stack.</summary>
    public const int Depth = 100;

    /// <summary>Calls that a trace may step through, into a method's returned values or out to its callers.</summary>
    public const int Hops = 1;

    /// <summary>How deep statements and expressions may nest around a read or write for its place in the flow to be told.</summary>
    public const int Nesting = 200;

    /// <summary>Names that one object may have before it is taken to be changed under one of them.</summary>
    public const int Aliases = 8;

    /// <summary>References to one variable that are looked at.</summary>
    public const int References = 500;
}
