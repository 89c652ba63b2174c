using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Choices;

/// <summary>The architecture that an image must have to run on the instance types it is launched with.</summary>
internal static class LaunchArchitecture
{
    /// <summary>Objects between an image and its instance types: a machine image is a part of the properties that name the type.</summary>
    private const int MaxNesting = 4;

    /// <summary>
    /// x86_64 where every type runs it, or none is known; arm64 where every type runs that; <see cref="CpuArchitecture.None"/> where no such image runs on all of them.
    /// </summary>
    public static CpuArchitecture Of(FixSite site)
    {
        if (!site.Use.Text.IsWhole && InstanceTypesInText.Around(site.Use.Text) is { Count: > 0 } inText)
        {
            return RunningOn(inText.Select(type => type.Architectures).ToList());
        }

        var launches = site.Type.LaunchSites
            .Where(launch => launch.Slots.Any(site.Use.Slots.Contains) || launch.Of(SlotRole.LaunchImage).Any(slot => slot.Writes.Any(write => IsValueOfParameter(write.Value, site))));
        var slots = TypesOf(launches, site.Type)
            .Concat(site.Elsewhere.SelectMany(end => TypesOf(end.Type.LaunchSites.Where(launch => launch.Slots.Any(slot => slot.Writes.Any(end.Writes.Contains))), end.Type)))
            .ToList();
        var launched = slots.SelectMany(types => types.Values).Where(type => MeetsImage(type, site)).Select(type => type.Architectures).ToList();

        // Where the launch takes one of several types, or one that is not known, what stands beside the ID tells which.
        return launched.Count > 0 && slots.TrueForAll(types => types.IsKnown) && RunningOn(launched) is var architecture and not CpuArchitecture.None ? architecture
            : NamedBeside(site) is { Count: > 0 } named ? RunningOn(named)
            : RunningOn(launched);
    }

    private static CpuArchitecture RunningOn(List<CpuArchitecture> types) =>
        new[] { CpuArchitecture.X86_64, CpuArchitecture.Arm64 }.FirstOrDefault(architecture => types.TrueForAll(type => type.HasFlag(architecture)));

    /// <summary>
    /// The architectures of the instance types that stand beside an ID which is launched elsewhere: in the call or object that takes both,
    /// <c>launcher.StartAsync("ami-…", InstanceType.T4gMicro)</c>, or in other members of the object that holds it.
    /// </summary>
    private static List<CpuArchitecture> NamedBeside(FixSite site)
    {
        foreach (var code in Around(site))
        {
            if (NamedIn(node => code.Span.Contains(node.Span)) is { Count: > 0 } named)
            {
                return named;
            }
        }

        var member = site.Literal.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return Statements.Around(site.Literal) is null && IsHolder(member)
            ? NamedIn(node => node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is var other && other != member && IsHolder(other) && other!.Parent == member!.Parent)
            : [];

        List<CpuArchitecture> NamedIn(Func<SyntaxNode, bool> isBeside) => site.Type.Facts.OfKinds(OperationKind.Literal, OperationKind.FieldReference, OperationKind.PropertyReference)
            .Where(operation => operation.Syntax.SyntaxTree == site.Literal.SyntaxTree && isBeside(operation.Syntax))
            .Select(operation => operation.ConstantText() ?? (ConstantMember.IdOf(operation) is { } id ? InstanceTypeMembers.TypeOf(id) : null))
            .Select(name => name is null ? null : InstanceTypeCatalog.Find(name))
            .OfType<InstanceTypeInfo>().Select(type => type.Architectures).ToList();
    }

    /// <summary>The calls and objects that an ID is given to, the innermost first, and the statement or member with them; those with other IDs besides only where nothing smaller has it.</summary>
    private static IEnumerable<SyntaxNode> Around(FixSite site)
    {
        var whole = (SyntaxNode?)Statements.Around(site.Literal) ?? site.Literal.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return site.Literal.Ancestors()
            .TakeWhile(node => whole?.Span.Contains(node.Span) == true)
            .Where(node => node == whole || node is BaseObjectCreationExpressionSyntax or AnonymousObjectCreationExpressionSyntax or InvocationExpressionSyntax or TupleExpressionSyntax || node.IsKind(SyntaxKind.ComplexElementInitializerExpression))
            .TakeWhile((node, index) => index == 0 || !site.Type.ImageIds.Any(other => other.Text.Expression != site.Literal && other.Text.Expression.SyntaxTree == node.SyntaxTree && node.Span.Contains(other.Text.Expression.Span)));
    }

    private static bool IsHolder(SyntaxNode? member) => member is FieldDeclarationSyntax or PropertyDeclarationSyntax;

    /// <summary>The instance types that are written beside images, or beside what the images are a part of.</summary>
    private static IEnumerable<Side<InstanceTypeValue>> TypesOf(IEnumerable<LaunchSite> launches, TypeModel type)
    {
        var types = new TypeSlotReader(type.Tracer);
        return launches
            .SelectMany(launch => Wholes(launch.Object, type, MaxNesting))
            .SelectMany(whole => type.LaunchSites.Where(launch => launch.Object.IsSame(whole)))
            .SelectMany(launch => launch.Of(SlotRole.InstanceType).Concat(launch.Of(SlotRole.InstanceClass)), types.Read)
            .Select(slot => slot.Types);
    }

    /// <summary>Whether the image may be launched with the type: <c>arm ? "ami-…" : "ami-…"</c> beside <c>arm ? T4gMicro : T3Micro</c>.</summary>
    private static bool MeetsImage(InstanceTypeValue type, FixSite site)
    {
        var images = site.Use.Slots.SelectMany(slot => slot.Trace.Leaves).Where(leaf => leaf.Syntax == site.Literal).ToList();
        return images.Count == 0 || images.Exists(image => image.CanMeet(type.Leaf));
    }

    /// <summary>Whether an expression is the value of the stack parameter whose default the ID is.</summary>
    private static bool IsValueOfParameter(IOperation value, FixSite site) =>
        site.Use.Slots.Where(slot => slot.Row.Role == SlotRole.CfnParameterDefault).SelectMany(slot => slot.Writes).Select(write => write.Object.Operation).ToList() is { Count: > 0 } properties
        && value.WithoutWrappers() is IPropertyReferenceOperation { Instance: { } parameter }
        && site.Type.Tracer.Trace(parameter).Leaves.Any(leaf => leaf.Operation.DescendantsAndSelf().Any(properties.Contains));

    /// <summary>An object, and what it is a part of.</summary>
    private static IEnumerable<SiteObject> Wholes(SiteObject part, TypeModel type, int nesting) =>
        nesting == 0
            ? [part]
            : Holder.Of(part.Operation, type.Uses, type.Tracer).SelectMany(holder => Wholes(holder.Object, type, nesting - 1)).Prepend(part);
}
