using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using AmiAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmiAnalyzers.Tests.Robustness;

/// <summary>What stays in memory: nothing of a compilation, and of the tables no more than was needed. Runs alone, because it weighs the heap.</summary>
[Collection(nameof(MemoryTests))]
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
public sealed class MemoryTests
{
    private const long Megabyte = 1_000_000;

    private static readonly ImageIdAnalyzer LongLived = new();

    public static TheoryData<string, Libs> Programs => SmallPrograms.All;

    [Theory]
    [MemberData(nameof(Programs))]
    public void Nothing_of_a_compilation_survives_it(string program, Libs libs)
    {
        var remains = Analyse(program, libs);

        Collect();

        Assert.All(remains, remain => Assert.False(remain.IsAlive, "The analyzer keeps a compilation, a tree or a symbol alive."));
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Nothing_of_a_solution_survives_its_fixes(string program, Libs libs)
    {
        var remains = Fix(program, libs);

        Collect();

        Assert.All(remains, remain => Assert.False(remain.IsAlive, "A fix keeps a compilation or a tree alive."));
    }

    [Fact]
    public void No_table_is_read_for_code_without_AWS()
    {
        var shipped = new FreshCopy();

        shipped.Analyse("class C { string s = \"ami-0c7e3b7f5a9d21e84\"; }", Libs.None);

        Assert.NotEmpty(shipped.Tables);
        Assert.DoesNotContain(shipped.Tables, IsRead);
    }

    [Fact]
    public void The_public_images_are_not_read_for_code_without_AMI_IDs()
    {
        var shipped = new FreshCopy();

        shipped.Analyse("class C { Amazon.EC2.Model.RunInstancesRequest R(string image) => new() { ImageId = image }; }", Libs.Sdk);

        Assert.Contains(shipped.Tables, IsRead);
        Assert.DoesNotContain(shipped.Tables.Where(table => table.DeclaringType!.Name == "PublicImages"), IsRead);
    }

    [Fact]
    public void All_tables_together_take_less_than_six_megabytes()
    {
        var shipped = new FreshCopy();
        Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);

        foreach (var table in shipped.Tables)
        {
            Assert.NotNull(table.FieldType.GetProperty("Value")!.GetValue(table.GetValue(null)));
        }

        Collect();
        var taken = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.InRange(taken, 1, 6 * Megabyte);
        GC.KeepAlive(shipped);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference[] Analyse(string program, Setup setup)
    {
        setup = setup with { AdditionalFiles = [new("/own.ami-slots.txt", "LaunchImage | P:Shop.Machine.Image"), new("/eu-west-1.ami-catalog.json", """{ "Images": [] }""")] };
        var compilation = Analysis.Compile([program], setup);
        var reports = compilation.WithAnalyzers([LongLived], Analysis.OptionsOf(setup)).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        Assert.NotEmpty(reports);
        return Traces(compilation);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference[] Fix(string program, Setup setup) =>
        [.. OfferedFixTests.Fixes.SelectMany(fix => Traces(OfferedFixes.For(LongLived, fix, program, setup).GetAwaiter().GetResult().Before))];

    private static WeakReference[] Traces(Compilation compilation) =>
        [new(compilation), new(compilation.SyntaxTrees.First()), new(compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type).First()), new(compilation.Assembly)];

    private static bool IsRead(FieldInfo table) => (bool)table.FieldType.GetProperty("IsValueCreated")!.GetValue(table.GetValue(null))!;

    private static void Collect()
    {
        for (var round = 0; round < 3; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    /// <summary>The analyzer's assembly once more, with static fields of its own that no other test has touched.</summary>
    private sealed class FreshCopy
    {
        private readonly Assembly _assembly = new AssemblyLoadContext(null).LoadFromAssemblyPath(typeof(ImageIdAnalyzer).Assembly.Location);

        /// <summary>Every static field that is filled on first use.</summary>
        public IReadOnlyList<FieldInfo> Tables =>
            [.. _assembly.GetTypes().Where(type => !type.ContainsGenericParameters)
                .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
                .Where(table => table.FieldType.IsGenericType && table.FieldType.GetGenericTypeDefinition() == typeof(Lazy<>))];

        public void Analyse(string source, Libs libs)
        {
            var analyzer = (DiagnosticAnalyzer)Activator.CreateInstance(_assembly.GetType(typeof(ImageIdAnalyzer).FullName!)!)!;
            var compilation = Analysis.Compile([source], libs);
            _ = compilation.WithAnalyzers([analyzer], Analysis.OptionsOf(libs)).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        }
    }
}
