using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LaunchSites;

/// <summary>The object of which another one is a part.</summary>
/// <param name="Object">The whole.</param>
/// <param name="Member">The member that holds the part, or a collection with it.</param>
internal sealed record Holder(SiteObject Object, IPropertySymbol Member)
{
    /// <summary>Whatever holds the object that an operation makes.</summary>
    public static IEnumerable<Holder> Of(IOperation made, UseFinder uses, ValueTracer tracer) =>
        uses.Of(made).All.Where(use => use.Kind == UseKind.MemberWrite).Select(use => In(use.Consumer, tracer)).OfType<Holder>();

    /// <summary>The holder that a write gives the part to; <see langword="null"/> for a write to no member.</summary>
    public static Holder? In(IOperation write, ValueTracer tracer) => write switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } => new(SiteObject.OwnerOf(target, write, tracer), target.Property),
        IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation target } nested } } => new(SiteObject.OwnerOf(target, nested, tracer), target.Property),
        IInvocationOperation call when call.Instance.WithoutWrappers() is IPropertyReferenceOperation target => new(SiteObject.OwnerOf(target, write, tracer), target.Property),
        _ => null,
    };
}
