using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LookUps;

/// <summary>One call that copies an image into the Region of its client.</summary>
/// <param name="Call">The call.</param>
/// <param name="Request">What it asks for, if the type shows it.</param>
internal sealed record CopiedImage(IInvocationOperation Call, ConfiguredObject? Request);
