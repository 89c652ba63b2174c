using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>Variables: locals, parameters, fields and properties.</summary>
internal sealed partial class TraceWalk
{
    private void VisitLocal(ILocalReferenceOperation local, Frame frame)
    {
        if (local.Local.IsConst)
        {
            VisitDeclaration(local, local.Local, frame);
            return;
        }

        VisitPlace(Place.OfVariable(local.Local), local, frame);
    }

    /// <summary>Walks to what a variable, or a member of the object in it, holds where <paramref name="at"/> runs.</summary>
    public void VisitPlace(Place place, IOperation at, Frame frame)
    {
        if (!_active.Add((at, place.Root.Name + place.Path.Length)))
        {
            GiveUp();
            return;
        }

        var reaching = ReachingWrites.Find(at, _facts.WritesTo(place.Root.OriginalDefinition).Where(write => write.Kind != WriteKind.Add && Concerns(write.Place, place)));
        _isComplete &= reaching.IsComplete;
        foreach (var (write, conditions) in reaching.Writes)
        {
            VisitWrite(write, place, (frame with { Conditions = frame.Conditions.AddRange(conditions) }).Deeper);
        }

        if (!reaching.IsDominated)
        {
            VisitBefore(place, at, frame.When(reaching.WhenNotWritten));
        }

        _active.Remove((at, place.Root.Name + place.Path.Length));
    }

    /// <summary>Whether a write changes the place itself or an object that contains it.</summary>
    private static bool Concerns(Place written, Place place) =>
        written.Path.Length <= place.Path.Length && written.HasPath(place.Path.RemoveRange(written.Path.Length, place.Path.Length - written.Path.Length));

    private void VisitWrite(Write write, Place place, Frame frame)
    {
        if (write.Kind == WriteKind.Unknown || write.Value is null)
        {
            GiveUp();
            return;
        }

        var rest = place.Path.RemoveRange(0, write.Place.Path.Length);
        if (rest.IsEmpty)
        {
            Visit(write.Value, write.Projection, frame);
        }
        else
        {
            VisitMember(walk => walk.Visit(write.Value, write.Projection, frame), rest, frame);
        }
    }

    /// <summary>What the place held before any write of the body at hand: fields and parameters come from outside of it.</summary>
    private void VisitBefore(Place place, IOperation at, Frame frame)
    {
        switch (place.Root)
        {
            case IParameterSymbol parameter when place.Path.IsEmpty:
                VisitArguments(parameter, at, frame);
                break;
            case IFieldSymbol or IPropertySymbol when !place.Path.IsEmpty:
                VisitMember(walk => walk.VisitStored(place.Root, at, frame), place.Path, frame);
                break;
            case IParameterSymbol parameter:
                VisitMember(walk => walk.VisitArguments(parameter, at, frame), place.Path, frame);
                break;
        }
    }

    private void VisitParameter(IParameterReferenceOperation parameter, Frame frame) =>
        VisitPlace(Place.OfVariable(parameter.Parameter), parameter, frame);

    private void VisitArguments(IParameterSymbol parameter, IOperation at, Frame frame)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method)
        {
            Begin(at, frame);
            return;
        }

        if (SymbolEqualityComparer.Default.Equals(frame.Callee, method.OriginalDefinition))
        {
            VisitArgument(frame.Arguments.ArgumentFor(parameter.Name), parameter, (frame.Caller! with { Conditions = frame.Conditions, Hops = frame.Hops }).Deeper);
            return;
        }

        if (method.MethodKind == MethodKind.LambdaMethod)
        {
            VisitLambdaParameter(parameter, method, at, frame);
            return;
        }

        var isClosed = _facts.IsWhole && !_facts.IsUsedAsDelegate(method)
            && (method.MethodKind == MethodKind.LocalFunction || method.DeclaredAccessibility == Accessibility.Private);
        var calls = _facts.CallsOf(method);
        if (!isClosed)
        {
            // Others may pass anything; what the type itself passes is still of interest to rules that need one path only.
            Begin(at, frame);
            if (parameter.HasExplicitDefaultValue)
            {
                VisitDefault(parameter, at, frame);
            }

            return;
        }

        if (frame.IsOutOfHops || calls.Count == 0)
        {
            Begin(at, frame);
            GiveUp();
            return;
        }

        foreach (var call in calls)
        {
            var arguments = call is IInvocationOperation invocation ? invocation.Arguments : ((IObjectCreationOperation)call).Arguments;
            VisitArgument(arguments.ArgumentFor(parameter.Name), parameter, frame.OutToCaller);
        }
    }

    private void VisitArgument(IArgumentOperation? argument, IParameterSymbol parameter, Frame frame)
    {
        if (argument is { ArgumentKind: ArgumentKind.DefaultValue })
        {
            VisitDefault(parameter, argument.Value, frame);
        }
        else
        {
            Visit(argument?.Value, frame);
        }
    }

    private void VisitDefault(IParameterSymbol parameter, IOperation at, Frame frame)
    {
        if (_facts.InitializerOf(parameter) is { } initializer)
        {
            Visit(initializer, frame.Deeper);
        }
        else
        {
            Begin(at, frame);
        }
    }

    private void VisitLambdaParameter(IParameterSymbol parameter, IMethodSymbol lambda, IOperation at, Frame frame)
    {
        var function = at.Ancestors().OfType<IAnonymousFunctionOperation>().FirstOrDefault(ancestor => SymbolEqualityComparer.Default.Equals(ancestor.Symbol, lambda));
        var user = function?.Ancestors().FirstOrDefault(ancestor => ancestor is not (IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation));
        if (parameter.Ordinal == 0 && user is IArgumentOperation { Parent: IInvocationOperation call } && BclCalls.TakesElementLambda(call.TargetMethod))
        {
            VisitElements(call.TargetMethod.Name == "ForEachAsync" ? call.Arguments[0].Value : BclCalls.Receiver(call), frame.Deeper);
        }
        else
        {
            Begin(at, frame);
        }
    }

    private void VisitField(IFieldReferenceOperation reference, Frame frame)
    {
        var field = reference.Field;
        if (field.CorrespondingTupleField is { } tupleField && reference.Instance is { } tuple && TupleIndex(tupleField) is { } index)
        {
            VisitPart(walk => walk.Visit(tuple, frame.Deeper), [index], frame);
        }
        else if (field.IsConst || field.IsStatic || Place.Of(reference) is not { Path.IsEmpty: false } place)
        {
            VisitStored(field, reference, frame);
        }
        else
        {
            VisitPlace(place, reference, frame);
        }
    }

    private static int? TupleIndex(IFieldSymbol field) =>
        field.Name.StartsWith("Item", StringComparison.Ordinal) && int.TryParse(field.Name.Substring(4), out var number) ? number - 1 : null;

    private void VisitProperty(IPropertyReferenceOperation reference, Frame frame)
    {
        if (reference.Arguments.Length > 0)
        {
            VisitElementAt(reference.Instance, reference.Arguments.Length == 1 ? reference.Arguments[0].Value : null, reference, frame);
        }
        else if (reference.Property.GetMethod is { } getter && _facts.ReturnsOf(getter).Count > 0)
        {
            VisitReturns(getter, reference, ImmutableArray<IArgumentOperation>.Empty, frame);
        }
        else if (reference.Property.IsStatic || Place.Of(reference) is { Path.IsEmpty: true })
        {
            VisitStored(reference.Property, reference, frame);
        }
        else if (Place.Of(reference) is { } place)
        {
            VisitPlace(place, reference, frame);
        }
        else
        {
            VisitMember(walk => walk.Visit(reference.Instance, frame.Deeper), ImmutableArray.Create<ISymbol>(reference.Property), frame);
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

        if (!_active.Add((at, member.Name)))
        {
            GiveUp();
            return;
        }

        var initializer = _facts.InitializerOf(member);
        var writes = _facts.WritesTo(member.OriginalDefinition).Where(write => write.Place.Path.IsEmpty && write.Kind != WriteKind.Add).ToList();
        if (initializer is null && writes.Count == 0)
        {
            Begin(at, frame);
        }

        if (initializer is not null)
        {
            Visit(initializer, frame.Deeper);
        }

        foreach (var write in writes)
        {
            VisitWrite(write, Place.OfVariable(member), frame.Deeper);
        }

        if (!IsClosed(member))
        {
            GiveUp();
        }

        _active.Remove((at, member.Name));
    }

    /// <summary>Whether nobody outside of what was seen can write the member.</summary>
    private bool IsClosed(ISymbol member) => member switch
    {
        IFieldSymbol { IsConst: true } => true,
        IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null, IsVirtual: false, IsAbstract: false } => _facts.IsWhole || _facts.InitializerOf(member) is not null,
        IFieldSymbol { DeclaredAccessibility: Accessibility.Private } => _facts.IsWhole,
        IPropertySymbol property => _facts.IsWhole && (property.SetMethod is { DeclaredAccessibility: Accessibility.Private } || property.DeclaredAccessibility == Accessibility.Private),
        _ => false,
    };

    /// <summary>A constant or a read-only member of another type: its literal, if its declaration holds one.</summary>
    private void VisitDeclaration(IOperation reference, ISymbol member, Frame frame)
    {
        var isFixed = member is ILocalSymbol { IsConst: true } or IFieldSymbol { IsConst: true } or IFieldSymbol { IsStatic: true, IsReadOnly: true } or IPropertySymbol { IsStatic: true, SetMethod: null };
        var initializer = isFixed ? InitializerSyntax(member) : null;
        var text = reference.ConstantText() ?? (initializer as LiteralExpressionSyntax)?.Token.Value as string;
        if (text is not null)
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
