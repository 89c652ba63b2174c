using System.Reflection;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Tests.Guards;

public sealed class RoslynVersionTests
{
    [Fact]
    public void The_tests_run_in_the_Roslyn_that_their_project_names()
    {
        var expected = typeof(RoslynVersionTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "RoslynVersion").Value;

        var running = typeof(Compilation).Assembly.GetName().Version!;

        Assert.Equal(expected, $"{running.Major}.{running.Minor}.{running.Build}");
    }
}
