using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Slots;

/// <summary>Finds every expression that a type writes to a slot.</summary>
internal sealed class SlotWriteFinder
{
    private readonly AwsContext _aws;
    private readonly ValueTracer _tracer;
    private readonly ImmutableArray<SlotWrite>.Builder _writes = ImmutableArray.CreateBuilder<SlotWrite>();

    private SlotWriteFinder(AwsContext aws, ValueTracer tracer)
    {
        _aws = aws;
        _tracer = tracer;
    }

    /// <summary>The writes, in source order within each body.</summary>
    public static ImmutableArray<SlotWrite> Find(AwsContext aws, ValueTracer tracer)
    {
        var finder = new SlotWriteFinder(aws, tracer);
        foreach (var operation in tracer.Facts.OfKinds(OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment, OperationKind.MemberInitializer, OperationKind.Invocation, OperationKind.Argument))
        {
            finder.Read(operation);
        }

        return finder._writes.ToImmutable();
    }

    private void Read(IOperation operation)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.IsEmpty: true } target } assignment:
                AddMember(target, assignment.Value, assignment, isElement: false);
                break;
            case ICoalesceAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.IsEmpty: true } target } assignment:
                AddMember(target, assignment.Value, assignment, isElement: false);
                break;
            case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation target } nested:
                AddMember(target, nested.Initializer, nested, isElement: false);
                break;
            case IInvocationOperation { TargetMethod.Name: "Add" or "AddRange", Arguments: [var argument] } call when call.Instance.WithoutWrappers() is IPropertyReferenceOperation target:
                AddMember(target, argument.Value, call, isElement: call.TargetMethod.Name == "Add");
                break;
            case IArgumentOperation { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter } argument:
                AddArgument(argument, parameter);
                break;
        }
    }

    private void AddMember(IPropertyReferenceOperation target, IOperation value, IOperation operation, bool isElement)
    {
        var rows = _aws.RowsOf(target.Property);
        if (!rows.IsEmpty)
        {
            Add(rows, value, operation, target.Property, SiteObject.OwnerOf(target, operation, _tracer), isElement);
        }
    }

    private void AddArgument(IArgumentOperation argument, IParameterSymbol parameter)
    {
        var rows = _aws.RowsOf(parameter);
        if (!rows.IsEmpty && argument.Parent is { } call)
        {
            Add(rows, argument.Value, argument, parameter, SiteObject.Made(call), isElement: false);
        }
    }

    private void Add(ImmutableArray<SlotRow> rows, IOperation value, IOperation operation, ISymbol member, SiteObject owner, bool isElement)
    {
        foreach (var row in rows)
        {
            if (row.Conditions.All(condition => SlotConditions.Hold(condition, owner, _tracer)))
            {
                _writes.Add(new SlotWrite(row, value, operation, member, owner, isElement));
            }
        }
    }
}
