using System.Reflection;

namespace AmiAnalyzers.Tests.Guards;

/// <summary>
/// What the shipped DLLs may reference. Every host brings netstandard 2.0 and its own Roslyn, 4.8 at the oldest, and nothing else:
/// a reference more, or a newer one, and the package does not load there.
/// </summary>
public sealed class ReferenceCeilingTests
{
    private static readonly Dictionary<string, Version> Ceiling = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
        ["System.Threading.Tasks.Extensions"] = new(4, 2, 0, 1),
    };

    [Fact]
    public void The_analyzer_references_Roslyn_without_Workspaces() =>
        AssertWithinCeiling("AmiAnalyzers", name => !name.Contains("Workspaces", StringComparison.Ordinal));

    [Fact]
    public void The_fixer_references_Roslyn_and_the_analyzer_alone() => AssertWithinCeiling("AmiAnalyzers.CodeFixes", _ => true);

    private static void AssertWithinCeiling(string assembly, Func<string, bool> isAllowed)
    {
        var references = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")).GetReferencedAssemblies();
        Assert.NotEmpty(references);
        Assert.All(references.Where(reference => reference.Name != "AmiAnalyzers"), reference =>
        {
            Assert.True(Ceiling.TryGetValue(reference.Name!, out var highest), $"{assembly} references {reference}.");
            Assert.True(reference.Version <= highest, $"{assembly} references {reference}; {highest} is the newest that every host has.");
            Assert.True(isAllowed(reference.Name!), $"{assembly} references {reference}.");
        });
    }
}
