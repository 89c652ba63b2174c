using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Reads keys and AMI IDs of map entries.</summary>
internal sealed class RegionMapEntries
{
    private readonly TypeModel _type;

    public RegionMapEntries(TypeModel type) => _type = type;

    /// <summary>An entry of a dictionary.</summary>
    public RegionMapEntry Read(IOperation entry, IOperation key, IOperation? value)
    {
        var trace = _type.Tracer.Trace(key);
        var keys = trace.Leaves.Select(leaf => KeyOf(leaf, key)).ToList();
        var isConstant = trace.IsComplete && keys.Count > 0 && keys.All(found => found is not null);
        return new RegionMapEntry(
            entry,
            isConstant ? keys.OfType<RegionKey>().ToImmutableArray() : ImmutableArray<RegionKey>.Empty,
            isConstant ? RegionKeyKind.Constant : RegionKeyKind.Open,
            Ids([value]));
    }

    /// <summary>An arm or a section of a <c>switch</c>; one without labels that can be read is the default, or open when a test guards it.</summary>
    public RegionMapEntry Read(IOperation arm, IEnumerable<IOperation> labels, bool isDefault, IEnumerable<IOperation> values)
    {
        var keys = labels.SelectMany(label => _type.Tracer.Trace(label).Leaves.Select(leaf => KeyOf(leaf, label))).OfType<RegionKey>().ToImmutableArray();
        return new RegionMapEntry(arm, keys, isDefault ? RegionKeyKind.Default : keys.IsEmpty ? RegionKeyKind.Open : RegionKeyKind.Constant, Ids(values));
    }

    /// <summary>A key is where it is spelt; one that another type spells, where it is written.</summary>
    private RegionKey? KeyOf(Leaf leaf, IOperation written)
    {
        if (RegionConstant.Of(leaf) is not { } text)
        {
            return null;
        }

        var isLiteral = leaf.Syntax is LiteralExpressionSyntax && ReportPlaces.IsIn(_type, leaf.Syntax);
        return new RegionKey(text, isLiteral ? leaf.Syntax : written.Syntax, isLiteral);
    }

    /// <summary>The IDs that the values are, or else those inside of what they are: a nested map, a tuple, an object.</summary>
    private ImmutableArray<RegionMapId> Ids(IEnumerable<IOperation?> values)
    {
        var found = ImmutableArray.CreateBuilder<RegionMapId>();
        foreach (var value in values.OfType<IOperation>())
        {
            foreach (var leaf in _type.Tracer.Trace(value).Leaves)
            {
                if (leaf.Text is { } text)
                {
                    Add(text, leaf.Syntax, value.WithoutWrappers()!.Syntax);
                }
                else
                {
                    foreach (var inner in leaf.Operation.DescendantsAndSelf().Where(inner => !inner.IsImplicit))
                    {
                        Add(inner.ConstantText(), inner.Syntax, inner.Syntax);
                    }
                }
            }
        }

        return found.GroupBy(id => (id.Literal, id.Written)).Select(same => same.First()).ToImmutableArray();

        void Add(string? text, SyntaxNode literal, SyntaxNode written)
        {
            if (text is not null && AmiId.IsValid(text))
            {
                found.Add(new RegionMapId(text, literal, written));
            }
        }
    }
}
