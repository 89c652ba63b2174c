namespace AmiAnalyzers.Knowledge;

/// <summary>Something in a user's file that cannot be read.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units from the start of the file.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Subject">What is ignored because of it.</param>
/// <param name="Reason">What is wrong.</param>
internal sealed record FileProblem(int Start, int Length, string Subject, string Reason);
