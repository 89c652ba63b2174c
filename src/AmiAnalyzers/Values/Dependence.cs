using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>Tells when code chooses one value by looking at another. Which choices such code makes is not worked out.</summary>
internal static class Dependence
{
    /// <summary>Variables on the way from a test to what it is about (<c>var isArm = Is(type)</c>).</summary>
    private const int MaxSteps = 3;

    /// <summary>Whether a test that decides on a value asks about the other value.</summary>
    public static bool IsChosenBy(this ValueTracer tracer, Leaf value, Leaf other)
    {
        foreach (var condition in value.Conditions)
        {
            if (tracer.Facts.Tests.SubjectOf(condition) is { } subject && Asks(tracer, value, subject, other, MaxSteps))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Asks(ValueTracer tracer, Leaf at, IOperation subject, Leaf other, int steps)
    {
        foreach (var part in subject.DescendantsAndSelf())
        {
            if (part.Kind is OperationKind.LocalReference or OperationKind.ParameterReference or OperationKind.FieldReference or OperationKind.PropertyReference)
            {
                foreach (var asked in tracer.Trace(Reading.Beside(at, part)).Leaves)
                {
                    if (IsSame(asked, other) || (steps > 0 && asked.Operation != part && Asks(tracer, asked, asked.Operation, other, steps - 1)))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static bool IsSame(Leaf one, Leaf other) =>
        one.Syntax == other.Syntax || (TextOf(one) is { } text && text == TextOf(other));

    private static string? TextOf(Leaf leaf) => leaf.Text ?? Tests.ConstantOf(leaf.Operation);
}
