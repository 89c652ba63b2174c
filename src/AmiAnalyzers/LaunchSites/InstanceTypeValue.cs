using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.LaunchSites;

/// <summary>One instance type that may reach a slot, or a family of which any size may.</summary>
/// <param name="Leaf">Where the value begins and what must hold for it to arrive.</param>
/// <param name="Syntax">The literal, constant reference or expression that spells it.</param>
/// <param name="Name">The type's name as AWS writes it, or the family's.</param>
/// <param name="Architectures">Every architecture that it runs.</param>
/// <param name="Info">What else is known; <see langword="null"/> for a group of families.</param>
internal sealed record InstanceTypeValue(Leaf Leaf, SyntaxNode Syntax, string Name, CpuArchitecture Architectures, InstanceTypeInfo? Info)
{
    /// <summary>Whether an image of the architecture runs on it.</summary>
    public bool Runs(CpuArchitecture architecture) => (Architectures & architecture) != 0;
}
