using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Reporting;
using AmiAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmiAnalyzers.Configuration;

/// <summary>AMI0901: configuration that cannot be read. The analyzers go on without it.</summary>
internal static class ConfigurationRule
{
    /// <summary>Checks a file of options or of knowledge.</summary>
    public static void CheckFile(AdditionalFileAnalysisContext context, UserFiles files)
    {
        if (context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        var problems = OptionProblems.HoldsOptions(context.AdditionalFile) ? OptionProblems.In(text) : files.ProblemsIn(context.AdditionalFile);
        foreach (var problem in problems)
        {
            context.ReportDiagnostic(Invalid(FileLocation.Of(context.AdditionalFile, text, problem.Start, problem.Length), problem.Subject, problem.Reason));
        }
    }

    /// <summary>Checks, once for a compilation, the options whose place is not known.</summary>
    public static void CheckOptions(CompilationStartAnalysisContext start)
    {
        // A compilation action would make every diagnostic of the analyzer wait for the end of the compilation, so the first tree to come reports.
        var reported = 0;
        start.RegisterSyntaxTreeAction(context =>
        {
            if (Interlocked.Exchange(ref reported, 1) == 0)
            {
                foreach (var (subject, reason) in OptionProblems.Elsewhere(start.Compilation, start.Options))
                {
                    context.ReportDiagnostic(Invalid(Location.None, subject, reason));
                }
            }
        });
    }

    private static Diagnostic Invalid(Location location, string subject, string reason) =>
        new Finding(Descriptors.InvalidConfiguration, location, subject, reason).ToDiagnostic();
}
