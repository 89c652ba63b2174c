namespace AmiAnalyzers.Knowledge;

/// <summary>What is known about an instance type.</summary>
/// <param name="Parts">The parts of its name.</param>
/// <param name="Architectures">Every architecture that it runs; never <see cref="CpuArchitecture.None"/>.</param>
/// <param name="GravitonGeneration">1 for A1 to 5 for M9g, C9g and R9g; null for no Graviton, or one newer than the data.</param>
/// <param name="RunsParavirtual">Can it start images of virtualization type <c>paravirtual</c>?</param>
internal sealed record InstanceTypeInfo(
    InstanceTypeName Parts,
    CpuArchitecture Architectures,
    int? GravitonGeneration = null,
    bool RunsParavirtual = false)
{
    /// <summary>The value that the API takes, <c>t4g.micro</c>.</summary>
    public string Name => Parts.Text;

    /// <inheritdoc cref="InstanceTypeName.Family"/>
    public string Family => Parts.Family;

    /// <inheritdoc cref="InstanceTypeName.Series"/>
    public string Series => Parts.Series;

    /// <inheritdoc cref="InstanceTypeName.Generation"/>
    public int? Generation => Parts.Generation;

    /// <inheritdoc cref="InstanceTypeName.Size"/>
    public string Size => Parts.Size;
}
