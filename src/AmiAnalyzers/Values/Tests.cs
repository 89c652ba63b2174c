using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>Reads tests in source as conditions, so that alternatives under the same test can be told to belong together.</summary>
internal sealed class Tests(TypeFacts facts)
{
    private const string True = "true";
    private const string False = "false";

    /// <summary>Of a longer subject it is not asked whether its value is fixed.</summary>
    private const int LongestSubject = 300;

    // Every trace that comes by asks again.
    private readonly Dictionary<(IOperation Test, bool Outcome), ImmutableArray<Condition>> _known = [];

    // Of a condition only the text of its subject is kept.
    private readonly Dictionary<(string Subject, string Fact), IOperation> _subjects = [];

    /// <summary>What a condition says something about; <see langword="null"/> for a condition that no test made.</summary>
    public IOperation? SubjectOf(Condition condition) => _subjects.TryGetValue((condition.Subject, condition.Fact), out var subject) ? subject : null;

    /// <summary>What holds wherever an operation runs: the tests around it, and those before it that would have led away.</summary>
    public ImmutableArray<Condition> Around(IOperation operation) => Around(operation, isOwnBodyOnly: false);

    /// <summary>What holds in its own body wherever an operation runs.</summary>
    public ImmutableArray<Condition> InBody(IOperation operation) => Around(operation, isOwnBodyOnly: true);

    private ImmutableArray<Condition> Around(IOperation operation, bool isOwnBodyOnly)
    {
        var conditions = ImmutableArray<Condition>.Empty;
        for (var current = operation; current.Parent is { } parent && !(isOwnBodyOnly && IsFunction(current)); current = parent)
        {
            conditions = conditions.AddRange(parent.Kind == OperationKind.Block ? AfterGuards((IBlockOperation)parent, current) : WhenPart(parent, current));
        }

        return conditions;
    }

    /// <summary>What holds in the branches of its own body in which an operation stands.</summary>
    public ImmutableArray<Condition> Branches(IOperation operation)
    {
        var conditions = ImmutableArray<Condition>.Empty;
        for (var current = operation; current.Parent is { } parent && !IsFunction(current); current = parent)
        {
            conditions = conditions.AddRange(WhenPart(parent, current));
        }

        return conditions;
    }

    /// <summary>What holds in a branch of an <c>if</c> or of <c>?:</c>.</summary>
    public ImmutableArray<Condition> WhenBranch(IConditionalOperation conditional, IOperation branch) =>
        Read(conditional.Condition, branch == conditional.WhenTrue);

    /// <summary>What holds when a test has the given outcome. Several conditions hold together; nothing is said of a test that cannot be read.</summary>
    public ImmutableArray<Condition> Read(IOperation test, bool outcome) =>
        _known.TryGetValue((test, outcome), out var known) ? known : _known[(test, outcome)] = ReadAnew(test, outcome);

    private ImmutableArray<Condition> ReadAnew(IOperation test, bool outcome)
    {
        switch (test.WithoutWrappers())
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Read(not.Operand, !outcome);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when outcome:
                return Read(both.LeftOperand, true).AddRange(Read(both.RightOperand, true));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either when !outcome:
                return Read(either.LeftOperand, false).AddRange(Read(either.RightOperand, false));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                var equal = comparison.OperatorKind == BinaryOperatorKind.Equals == outcome;
                return ConstantOf(comparison.RightOperand) is { } right ? One(comparison.LeftOperand, right, equal)
                    : ConstantOf(comparison.LeftOperand) is { } left ? One(comparison.RightOperand, left, equal)
                    : One(comparison, True, outcome);
            case IIsPatternOperation { Pattern: IConstantPatternOperation pattern } match when ConstantOf(pattern.Value) is { } value:
                return One(match.Value, value, outcome);
            case IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation pattern } } match when ConstantOf(pattern.Value) is { } value:
                return One(match.Value, value, !outcome);
            case { } other:
                return One(other, True, outcome);
            default:
                return ImmutableArray<Condition>.Empty;
        }
    }

    /// <summary>What holds in a section of a <c>switch</c> statement.</summary>
    public ImmutableArray<Condition> WhenSection(ISwitchOperation chosen, ISwitchCaseOperation section) =>
        section.Clauses.Any(clause => clause.CaseKind == CaseKind.Default) ? WhenNoSection(chosen)
        : section.Clauses is [var only] && LabelOf(only) is { } label ? One(chosen.Value, label, true)
        : Match(chosen.Value, string.Concat(section.Clauses.Select(clause => clause.NormalizedText())), section.Syntax, section.Clauses.Any(IsGuarded), true);

    /// <summary>What holds when no labelled section of a <c>switch</c> statement was chosen.</summary>
    public ImmutableArray<Condition> WhenNoSection(ISwitchOperation chosen) =>
        NoneOf(chosen.Value, chosen.Cases.SelectMany(section => section.Clauses.Any(clause => clause.CaseKind == CaseKind.Default) ? [] : section.Clauses.AsEnumerable()).Select(LabelOf))
            .AddRange(chosen.Cases.Where(section => section.Clauses is [var only] && only.CaseKind != CaseKind.Default && LabelOf(only) is null).SelectMany(section => WhenSection(chosen, section)).Select(condition => condition.Negated));

    /// <summary>What holds in an arm of a <c>switch</c> expression.</summary>
    public ImmutableArray<Condition> WhenArm(ISwitchExpressionOperation chosen, ISwitchExpressionArmOperation arm) => arm.Pattern switch
    {
        IConstantPatternOperation constant when ConstantOf(constant.Value) is { } value => One(chosen.Value, value, true),
        IDiscardPatternOperation when arm.Guard is null => NoneOf(chosen.Value, chosen.Arms.Select(LabelOf)).AddRange(chosen.Arms.Where(other => other != arm && LabelOf(other) is null).SelectMany(other => Match(chosen.Value, other, false))),
        _ => Match(chosen.Value, arm, true),
    };

    /// <summary>What holds when the subject has, or has not, the value.</summary>
    public ImmutableArray<Condition> One(IOperation tested, string value, bool holds)
    {
        var subject = tested.WithoutWrappers() ?? tested;
        var (outcome, isSo) = value == False ? (True, !holds) : (value, holds);
        return About(subject, new Condition(subject.NormalizedText(), outcome, isSo, FactOf(subject)));
    }

    private ImmutableArray<Condition> Match(IOperation tested, ISwitchExpressionArmOperation arm, bool holds) =>
        Match(tested, arm.Pattern.NormalizedText(), arm.Syntax, arm.Guard is not null, holds);

    /// <summary>What holds when a value fits, or does not, a pattern that is more than a constant. Other patterns may fit it as well.</summary>
    private ImmutableArray<Condition> Match(IOperation tested, string pattern, SyntaxNode where, bool isGuarded, bool holds)
    {
        var subject = tested.WithoutWrappers() ?? tested;
        return About(subject, new Condition(subject.NormalizedText() + " is " + pattern, True, holds, isGuarded ? "#" + where.PositionText() : FactOf(subject)));
    }

    private ImmutableArray<Condition> About(IOperation subject, Condition condition)
    {
        _subjects[(condition.Subject, condition.Fact)] = subject;
        return ImmutableArray.Create(condition);
    }

    private static bool IsFunction(IOperation operation) => operation.Kind is OperationKind.AnonymousFunction or OperationKind.LocalFunction;

    private ImmutableArray<Condition> WhenPart(IOperation choice, IOperation part) => choice switch
    {
        { Kind: OperationKind.Conditional } and IConditionalOperation conditional when part != conditional.Condition => WhenBranch(conditional, part),
        { Kind: OperationKind.Switch } and ISwitchOperation chosen when part is ISwitchCaseOperation section => WhenSection(chosen, section),
        { Kind: OperationKind.SwitchExpression } and ISwitchExpressionOperation chosen when part is ISwitchExpressionArmOperation arm => WhenArm(chosen, arm),
        _ => ImmutableArray<Condition>.Empty,
    };

    private ImmutableArray<Condition> AfterGuards(IBlockOperation block, IOperation statement)
    {
        var conditions = ImmutableArray<Condition>.Empty;
        foreach (var earlier in block.Operations)
        {
            if (earlier == statement)
            {
                break;
            }

            if (earlier.Kind == OperationKind.Conditional && earlier is IConditionalOperation { WhenFalse: null } guard && guard.WhenTrue.LeadsAway())
            {
                conditions = conditions.AddRange(Read(guard.Condition, false));
            }
        }

        return conditions;
    }

    private ImmutableArray<Condition> NoneOf(IOperation tested, IEnumerable<string?> values)
    {
        var any = One(tested, "", false)[0];
        return values.OfType<string>().Select(value => value == False ? any with { Value = True, Holds = true } : any with { Value = value }).ToImmutableArray();
    }

    /// <summary>What tells the subject apart from others of the same text.</summary>
    private string FactOf(IOperation subject)
    {
        var fact = "";
        foreach (var part in subject.Syntax.Span.Length > LongestSubject ? [subject] : subject.DescendantsAndSelf())
        {
            ISymbol? variable = part switch
            {
                ILocalReferenceOperation local => local.Local,
                IParameterReferenceOperation parameter => parameter.Parameter,
                _ => null,
            };
            if (variable is null ? !IsFixed(part) : IsRewritten(variable))
            {
                return "#" + subject.Syntax.PositionText();
            }

            if (variable is { DeclaringSyntaxReferences: [var declaration, ..] })
            {
                fact += "@" + declaration.GetSyntax().PositionText();
            }
        }

        return fact;
    }

    /// <summary>Whether a variable gets another value than its first.</summary>
    private bool IsRewritten(ISymbol variable) =>
        facts.WritesTo(variable.OriginalDefinition).Count(write => write is { Place.Path.IsEmpty: true, IsOfContent: false, Kind: not WriteKind.Call }) > (variable is ILocalSymbol ? 1 : 0);

    /// <summary>Whether a part of a test gives the same value whenever the rest of its parts do.</summary>
    private bool IsFixed(IOperation part) => part switch
    {
        IFieldReferenceOperation { Field: { IsReadOnly: true } or { IsConst: true } } => true,
        IMemberReferenceOperation and (IFieldReferenceOperation or IPropertyReferenceOperation) => IsNeverWritten(((IMemberReferenceOperation)part).Member),
        IInvocationOperation call => BclCalls.IsPure(call.TargetMethod),
        ILiteralOperation or IBinaryOperation or IUnaryOperation or IConversionOperation or IParenthesizedOperation or IPatternOperation or IIsPatternOperation or IIsTypeOperation
            or IInstanceReferenceOperation or IArgumentOperation or IDefaultValueOperation or ITypeOfOperation => true,
        _ => false,
    };

    /// <summary>Whether a member keeps its value as far as this type tells: properties of the base class library count and measure, and so change.</summary>
    private bool IsNeverWritten(ISymbol member) =>
        member is not IPropertySymbol { Parameters.IsEmpty: false }
        && (BclCalls.IsPure(member) || !BclCalls.IsOfBaseClassLibrary(member))
        && !TypeFacts.IsComputed(member)
        && facts.WritesToMember(member).All(write => write.IsInitial)
        && facts.WritesTo(member).All(write => !write.Place.Path.IsEmpty || facts.OwnerOf(write.Operation) is { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor });

    private static string? LabelOf(ISwitchExpressionArmOperation arm) =>
        arm is { Guard: null, Pattern: IConstantPatternOperation constant } ? ConstantOf(constant.Value) : null;

    private static bool IsGuarded(ICaseClauseOperation clause) => clause is IPatternCaseClauseOperation { Guard: not null };

    private static string? LabelOf(ICaseClauseOperation clause) => clause switch
    {
        ISingleValueCaseClauseOperation single => ConstantOf(single.Value),
        IPatternCaseClauseOperation { Guard: null, Pattern: IConstantPatternOperation constant } => ConstantOf(constant.Value),
        _ => null,
    };

    /// <summary>The constant that an operation gives, as conditions name it; <see langword="null"/> for any other value.</summary>
    public static string? ConstantOf(IOperation operation)
    {
        if (operation.ConstantValue.HasValue)
        {
            return operation.ConstantValue.Value switch
            {
                null => "null",
                true => True,
                false => False,
                var value => Convert.ToString(value, CultureInfo.InvariantCulture),
            };
        }

        // Static members of a vendor's constant classes compare like constants.
        return operation.WithoutWrappers() is IMemberReferenceOperation { Instance: null, Member.IsStatic: true } member
            ? member.Member.ToDisplayString()
            : null;
    }
}
