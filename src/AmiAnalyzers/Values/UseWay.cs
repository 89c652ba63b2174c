namespace AmiAnalyzers.Values;

/// <summary>How a value got to where a walk has followed it.</summary>
/// <param name="Hops">The calls that it went through.</param>
/// <param name="ThroughCollection">Whether it is, or was taken from, an element of a collection.</param>
/// <param name="Element">Which element of a tuple it is; <see langword="null"/> where it stands for itself.</param>
internal readonly record struct UseWay(int Hops, bool ThroughCollection, int? Element = null)
{
    /// <summary>The same through one more call.</summary>
    public UseWay Deeper => this with { Hops = Hops + 1 };

    /// <summary>The same as an element of a collection.</summary>
    public UseWay InCollection => this with { ThroughCollection = true };

    /// <summary>The same after it was taken out of the tuple.</summary>
    public UseWay OutOfTuple => this with { Element = null };
}
