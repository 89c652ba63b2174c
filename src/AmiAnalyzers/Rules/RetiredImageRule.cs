using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Reporting;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Rules;

/// <summary>AMI0502 on what names a family without a parameter: CDK machine images, image types of EKS and Batch.</summary>
internal sealed class RetiredImageRule : IRule
{
    /// <inheritdoc/>
    public void Check(TypeModel type, Findings findings)
    {
        foreach (var (operation, facts, successor) in Named(type))
        {
            Check(operation.Syntax, facts, successor, findings);
        }

        foreach (var leaf in ImageTypeTexts(type))
        {
            if (MachineImageCatalog.Find(leaf.Text!) is { } image)
            {
                Check(leaf.Syntax, image.Resolve(ImmutableDictionary<string, string?>.Empty), image.SuccessorOf(ImmutableDictionary<string, string?>.Empty), findings);
            }
        }
    }

    /// <summary>The retired images of the type; of a call and the constant in it that decides, the constant.</summary>
    private static IEnumerable<(IOperation Operation, MachineImageFacts Facts, MachineImageChange? Successor)> Named(TypeModel type)
    {
        var reader = new MachineImageReader(type.Tracer);
        var named = new List<(IOperation Operation, MachineImageFacts Facts, MachineImageChange? Successor, ImmutableArray<IOperation> Deciding)>();
        foreach (var operation in type.Facts.OfKinds(OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.FieldReference, OperationKind.PropertyReference).Where(IsWritten))
        {
            if (reader.Describe(operation) is ({ Family.Retirement: not null } facts, var successor, var deciding))
            {
                named.Add((operation, facts, successor, deciding));
            }
        }

        return named
            .Where(outer => !named.Any(inner => inner.Operation != outer.Operation && (outer.Deciding.Contains(inner.Operation) || inner.Operation.Ancestors().Contains(outer.Operation))))
            .Select(image => (image.Operation, image.Facts, image.Successor));
    }

    /// <summary>Calls and creations, and constants that the code names; what the compiler supplies was not chosen.</summary>
    private static bool IsWritten(IOperation operation) =>
        !operation.IsImplicit
        && (operation is IInvocationOperation or IObjectCreationOperation || (operation is IMemberReferenceOperation { Member.IsStatic: true } && !IsCompared(operation)));

    private static bool IsCompared(IOperation constant) =>
        constant.Ancestors().First(ancestor => ancestor is not (IConversionOperation or IParenthesizedOperation))
            is IBinaryOperation or IPatternOperation or ICaseClauseOperation or IArgumentOperation { Parent: IPropertyReferenceOperation };

    private static IEnumerable<Leaf> ImageTypeTexts(TypeModel type) =>
        type.LaunchSites.SelectMany(site => site.Slots)
            .Where(slot => slot.Row.Role is SlotRole.AmiType or SlotRole.BatchImageType)
            .SelectMany(slot => slot.Written)
            .Where(leaf => leaf.Text is not null && !leaf.Operation.IsImplicit);

    private static void Check(SyntaxNode place, MachineImageFacts facts, MachineImageChange? successor, Findings findings)
    {
        if (facts.Family is { Retirement: { } retirement } family)
        {
            var properties = successor is not null ? new Replacement(successor.MemberId, LastName(successor.MemberId), successor.Argument).ToProperties() : ImmutableDictionary<string, string?>.Empty;
            findings.Add(new Finding(
                Descriptors.RetiredImageFamily,
                place.GetLocation(),
                [family.DisplayName, retirement.Milestone, retirement.Date, Remedies.For(successor is not null ? LastName(successor.MemberId) : null, family)],
                ImmutableArray<Location>.Empty,
                properties));
        }
    }

    /// <summary>The member's name in its documentation-comment ID; of a constructor, that of its type.</summary>
    private static string LastName(string id)
    {
        var names = id.Split('.');
        var last = names[names.Length - 1];
        return last == "#ctor" ? names[names.Length - 2] : last.Substring(last.IndexOf(':') + 1);
    }
}
