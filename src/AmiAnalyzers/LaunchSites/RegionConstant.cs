using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Constants that name Regions.</summary>
internal static class RegionConstant
{
    /// <summary>The text of a constant key or Region, or the code behind a constant of the SDK or Pulumi; <see langword="null"/> when the value is no constant.</summary>
    public static string? Of(Leaf leaf) => leaf.Text ?? (leaf.IsWhole() || leaf.Members is [{ Name: RegionMembers.Code }] ? Of(leaf.Operation) : null);

    /// <summary>The code that an expression spells by itself.</summary>
    public static string? Of(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property.Name: RegionMembers.Code, Instance: { } region } => Of(region),
        _ => operation.ConstantText() ?? (ConstantMember.IdOf(operation) is { } id ? RegionMembers.CodeOf(id) : null),
    };
}
