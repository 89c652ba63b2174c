using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>Fields and properties: what the type itself stores in them, and what their declarations say.</summary>
internal sealed partial class TraceWalk
{
    private void VisitField(IFieldReferenceOperation reference, Frame frame)
    {
        var field = reference.Field;
        if (field.CorrespondingTupleField is { } tupleField && reference.Instance is { } tuple && TupleIndex(tupleField) is { } index)
        {
            _isComplete &= !IsWrittenInPart(tuple);
            VisitPart(walk => walk.Visit(tuple, frame.OfValue), [index], frame);
        }
        else
        {
            VisitMemberReference(reference, isFixed: field.IsConst, frame);
        }
    }

    /// <summary>A member of this object or type, of the object in some place, or of an object that some other expression gives.</summary>
    private void VisitMemberReference(IMemberReferenceOperation reference, bool isFixed, Frame frame)
    {
        var place = Place.Of(reference);
        if (isFixed || place is { Path.IsEmpty: true } && !frame.ReadsContent || (place is null && reference.Instance is null))
        {
            VisitStored(reference.Member, reference, frame);
        }
        else if (place is { } known)
        {
            VisitPlace(known, reference, frame);
        }
        else
        {
            Visit(reference.Instance, frame.Of(reference.Member));
        }
    }

    /// <summary>Which element of a tuple a field is.</summary>
    internal static int? TupleIndex(IFieldSymbol field) =>
        field.Name.StartsWith("Item", StringComparison.Ordinal) && int.TryParse(field.Name.Substring(4), out var number) ? number - 1 : null;

    private void VisitProperty(IPropertyReferenceOperation reference, Frame frame)
    {
        if (reference.Arguments.Length > 0)
        {
            VisitElementAt(reference.Instance, reference.Arguments.Length == 1 ? reference.Arguments[0].Value : null, reference, frame);
        }
        else if (frame is { WantsEntries: true, Path.IsEmpty: true } && reference is { Instance: { } dictionary, Property.Name: "Keys" or "Values" } && BclCalls.IsOfBaseClassLibrary(reference.Property) && CollectionTypes.IsDictionary(dictionary.Type))
        {
            VisitSideOf(dictionary, reference.Property.Name == "Keys", frame);
        }
        else if (reference is { Property: { Name: nameof(Lazy<int>.Value), ContainingType.Name: nameof(Lazy<int>) } lazy, Instance: not null } && BclCalls.IsOfBaseClassLibrary(lazy))
        {
            VisitLazy(reference, frame);
        }
        else if (reference.Property.GetMethod is { } getter && _facts.ReturnsOf(getter).Count > 0)
        {
            VisitReturns(getter, reference, ImmutableArray<IArgumentOperation>.Empty, frame);
        }
        else if (reference.Property.GetMethod is { } wrapping && _adapters.WrappedParameterOf(wrapping.OriginalDefinition) == "this")
        {
            Visit(reference.Instance, frame);
        }
        else
        {
            VisitMemberReference(reference, isFixed: false, frame);
        }
    }

    /// <summary>A field or auto-property, whoever wrote it.</summary>
    private void VisitStored(ISymbol member, IOperation at, Frame frame)
    {
        if (!_facts.Declares(member))
        {
            VisitDeclaration(at, member, frame);
            return;
        }

        if (!Enter(new Visited(at, member)))
        {
            GiveUp();
            return;
        }

        frame = frame with { LookedAt = null };

        var initializer = _facts.InitializerOf(member);
        var writes = _facts.WritesTo(member.OriginalDefinition).Where(write => write is { Place.Path.IsEmpty: true, IsOfContent: false }).ToList();
        var ofOthers = _facts.WritesToMember(member).Where(write => !write.IsOfContent).ToList();
        if (initializer is null && writes.Count == 0 && ofOthers.Count == 0)
        {
            Opaque(at, frame);
        }

        if (initializer is not null)
        {
            Visit(initializer, frame);
        }

        foreach (var write in writes)
        {
            VisitWrite(write, Place.OfVariable(member) with { Path = frame.Path }, lookedAt: null, WhenStored(write, frame));
        }

        foreach (var write in ofOthers)
        {
            VisitWrite(write with { Place = Place.OfVariable(member) }, Place.OfVariable(member) with { Path = frame.Path }, lookedAt: null, frame.InAnotherRound);
        }

        if (!_facts.KnowsWritersOf(member) || (frame.WantsEntries && _facts.WritesToMember(member).Any(write => write.IsOfContent)))
        {
            GiveUp();
        }

        Leave();
    }

    /// <summary>A constructor runs once; at which time other methods write cannot be told, nor what their tests said.</summary>
    private Frame WhenStored(Write write, Frame frame) =>
        _facts.OwnerOf(write.Operation) is { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } && !write.Operation.Ancestors().Any(ancestor => ancestor is ILoopOperation)
            ? frame.When(_facts.Tests.Branches(write.Operation))
            : frame.InAnotherRound;

    /// <summary>A constant or a read-only member of another type: its literal, if its declaration holds one.</summary>
    private void VisitDeclaration(IOperation reference, ISymbol member, Frame frame)
    {
        var isFixed = member is ILocalSymbol { IsConst: true } or IFieldSymbol { IsConst: true }
            || (member is IFieldSymbol { IsStatic: true, IsReadOnly: true } or IPropertySymbol { IsStatic: true, SetMethod: null }
                && member.ContainingType.StaticConstructors.All(constructor => constructor.IsImplicitlyDeclared));
        var initializer = isFixed ? InitializerSyntax(member) : null;
        var text = reference.ConstantText() ?? (initializer as LiteralExpressionSyntax)?.Token.Value as string;
        if (frame.ReadsContent)
        {
            Opaque(reference, frame);
        }
        else if (text is not null)
        {
            BeginAt(reference, initializer ?? reference.Syntax, text, frame);
        }
        else
        {
            Begin(reference, frame);
        }
    }

    private static ExpressionSyntax? InitializerSyntax(ISymbol member) =>
        member.DeclaringSyntaxReferences.Length == 1
            ? member.DeclaringSyntaxReferences[0].GetSyntax() switch
            {
                VariableDeclaratorSyntax declarator => declarator.Initializer?.Value,
                PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
                _ => null,
            }
            : null;
}
