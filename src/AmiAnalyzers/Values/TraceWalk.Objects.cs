using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>Members of objects that are made on the way.</summary>
internal sealed partial class TraceWalk
{
    /// <summary>Walks to the member of that name, or path of names with dots, of every object that the value may be.</summary>
    public void VisitMember(IOperation? value, string name, Frame frame)
    {
        if (FindPath(value.WithoutWrappers()?.Type, name) is { IsEmpty: false } path)
        {
            Visit(value, frame with { Path = path.AddRange(frame.Path) });
            return;
        }

        // Behind an interface the made object tells which member is meant.
        foreach (var leaf in Collect(walk => walk.Visit(value, frame.OfValue)))
        {
            if (!leaf.IsNull && FindPath(leaf.Operation.Type, name) is { IsEmpty: false } own)
            {
                Reach(leaf.Operation, frame.Behind(leaf) with { Path = own.AddRange(frame.Path) });
            }
        }
    }

    /// <summary>Walks to the member of that name, or path of names with dots, of the object that a place holds where <paramref name="at"/> runs.</summary>
    public void VisitMember(Place place, string name, IOperation at, Frame frame)
    {
        if (FindPath(place.Type, name) is { IsEmpty: false } path)
        {
            VisitPlace(place, at, frame with { Path = path.AddRange(frame.Path) });
        }
        else
        {
            GiveUp();
        }
    }

    /// <summary>The members along a path of names; empty when some type has no member of that name.</summary>
    private static ImmutableArray<ISymbol> FindPath(ITypeSymbol? type, string names)
    {
        var path = ImmutableArray.CreateBuilder<ISymbol>();
        foreach (var name in names.Split('.'))
        {
            if (FindMember(type, name) is not { } member)
            {
                return ImmutableArray<ISymbol>.Empty;
            }

            path.Add(member);
            type = (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type;
        }

        return path.ToImmutable();
    }

    private static ISymbol? FindMember(ITypeSymbol? type, string name)
    {
        for (; type is { TypeKind: not TypeKind.Interface }; type = type.BaseType)
        {
            if (type.GetMembers(name).FirstOrDefault(member => member is IPropertySymbol or IFieldSymbol) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private void ReachMember(IOperation value, Frame frame)
    {
        switch (value)
        {
            case IObjectCreationOperation creation:
                if (MemberInitializer(creation.Initializer, frame.Path[0]) is { } written)
                {
                    _isComplete &= !TypeFacts.IsComputed(frame.Path[0]);
                    VisitInitializer(written, frame.BehindFirst);
                }
                else if (ConstructorArgument(creation, frame.Path[0]) is { } argument)
                {
                    _isComplete &= creation.Type is { IsRecord: true } or { DeclaringSyntaxReferences.IsEmpty: true };
                    Visit(argument, frame.BehindFirst);
                }
                else if (creation.Type?.DeclaringSyntaxReferences.Length > 0)
                {
                    // The program's own types may set members wherever they like.
                    GiveUp();
                }
                else if (frame.Path[0] is IPropertySymbol { SetMethod: null })
                {
                    Opaque(value, frame);
                }

                break;
            case IAnonymousObjectCreationOperation creation:
                Visit(creation.Initializers.OfType<ISimpleAssignmentOperation>().FirstOrDefault(written => Assigns(written, frame.Path[0]))?.Value, frame.BehindFirst);
                break;
            case IWithOperation copy:
                if (MemberInitializer(copy.Initializer, frame.Path[0]) is { } changed)
                {
                    VisitInitializer(changed, frame.BehindFirst);
                }
                else
                {
                    Visit(copy.Operand, frame);
                }

                break;
            default:
                Opaque(value, frame);
                break;
        }
    }

    private void VisitInitializer(IOperation written, Frame frame)
    {
        switch (written)
        {
            case ISimpleAssignmentOperation assignment:
                Visit(assignment.Value, frame);
                break;
            case IMemberInitializerOperation nested when frame.Path.IsEmpty:
                Reach(nested.Initializer, frame);
                break;
            case IMemberInitializerOperation nested when MemberInitializer(nested.Initializer, frame.Path[0]) is { } inner:
                VisitInitializer(inner, frame.BehindFirst);
                break;
        }
    }

    private static IOperation? MemberInitializer(IObjectOrCollectionInitializerOperation? initializer, ISymbol member) =>
        initializer?.Initializers.LastOrDefault(entry => entry switch
        {
            ISimpleAssignmentOperation assignment => Assigns(assignment, member),
            IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation target } => IsSame(target.Member, member),
            _ => false,
        });

    private static bool Assigns(ISimpleAssignmentOperation assignment, ISymbol member) => assignment.Target is IMemberReferenceOperation target && IsSame(target.Member, member);

    /// <summary>The argument that a constructor stores in a member of the same name, as records and request types do.</summary>
    private static IOperation? ConstructorArgument(IObjectCreationOperation creation, ISymbol member) =>
        creation.Arguments.FirstOrDefault(argument => (argument.ArgumentKind == ArgumentKind.Explicit || creation.Type is { IsRecord: true }) && string.Equals(argument.Parameter?.Name, member.Name, StringComparison.OrdinalIgnoreCase))?.Value;

    private static bool IsSame(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left.OriginalDefinition, right.OriginalDefinition);
}
