using System.Collections.Concurrent;
using System.Collections.Immutable;
using AmiAnalyzers.Configuration;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmiAnalyzers.Slots;

/// <summary>
/// What one compilation and its configuration mean to the rules. There is none where nothing is to be analysed, and then nothing runs.
/// </summary>
internal sealed class AwsContext
{
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<SlotRow>> _rows = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<AnalyzerConfigOptions, Settings> _settings = new();
    private readonly AnalyzerOptions _options;
    private readonly SlotTable _slots;

    private AwsContext(Compilation compilation, AnalyzerOptions options, UserFiles files)
    {
        Compilation = compilation;
        _options = options;
        var ownSlots = files.SlotRows.ToList();
        _slots = ownSlots.Count == 0 ? SlotCatalog.Table : SlotCatalog.Table.With(ownSlots);
        Triggers = new TriggerCache(TriggerWords.With(ownSlots));
        Images = new ImageCatalog(() => files.Catalogs);
    }

    /// <summary>The analysed compilation.</summary>
    public Compilation Compilation { get; }

    /// <summary>The calls that values are looked through.</summary>
    public IAdapters Adapters { get; } = new AdapterBinding();

    /// <summary>The words that make a type worth a closer look.</summary>
    public TriggerCache Triggers { get; }

    /// <summary>What is known of images by their IDs.</summary>
    public ImageCatalog Images { get; }

    /// <summary>What the compilation has reported; types that share a constant meet here.</summary>
    public ConcurrentDictionary<(string Rule, Location Location), byte> Reported { get; } = new();

    /// <summary>The context, or <see langword="null"/> when the compilation is none of our business.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="options">Its configuration and additional files.</param>
    /// <param name="files">The user's files among them; read afresh when left out.</param>
    public static AwsContext? Create(Compilation compilation, AnalyzerOptions options, UserFiles? files = null)
    {
        if (!AwsReferences.HasAws(compilation) && !IsOn(compilation, options, OptionKeys.AlwaysAnalyze))
        {
            return null;
        }

        return AwsReferences.HasTestFramework(compilation) && !IsOn(compilation, options, OptionKeys.AnalyzeTestProjects)
            ? null
            : new AwsContext(compilation, options, files ?? new UserFiles(options.AdditionalFiles, UserFiles.ReadCatalog, UserFiles.ReadSlots));
    }

    /// <summary>The options that hold for a file.</summary>
    public Settings SettingsFor(SyntaxTree tree) =>
        _settings.GetOrAdd(_options.AnalyzerConfigOptionsProvider.GetOptions(tree), static options => new Settings(options));

    /// <summary>The options that hold for an additional file.</summary>
    public Settings SettingsFor(AdditionalText file) =>
        _settings.GetOrAdd(_options.AnalyzerConfigOptionsProvider.GetOptions(file), static options => new Settings(options));

    /// <summary>The rows of a property or a parameter; none for almost every symbol.</summary>
    public ImmutableArray<SlotRow> RowsOf(ISymbol symbol)
    {
        var named = symbol is IParameterSymbol parameter ? parameter.ContainingSymbol : symbol;
        var name = named is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor ? constructor.ContainingType.Name : named?.Name;
        return name is not null && _slots.MemberNames.Contains(name) ? _rows.GetOrAdd(symbol.OriginalDefinition, Bind) : ImmutableArray<SlotRow>.Empty;
    }

    /// <summary>Whether a symbol may be one that knowledge has, or stand in for one: told from the outermost name around it and around what its type derives from.</summary>
    public bool MayKnow(ISymbol symbol)
    {
        if (IsUnderKnownRoot(symbol))
        {
            return true;
        }

        var type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        if (type?.AllInterfaces.Any(IsUnderKnownRoot) is true)
        {
            return true;
        }

        while (type is not null && !IsUnderKnownRoot(type))
        {
            type = type.BaseType;
        }

        return type is not null;
    }

    private bool IsUnderKnownRoot(ISymbol symbol) => _slots.Roots.Contains(RootOf(symbol));

    private static string RootOf(ISymbol symbol)
    {
        var root = symbol;
        for (var around = symbol; around is not null and not INamespaceSymbol { IsGlobalNamespace: true }; around = around.ContainingSymbol)
        {
            root = around is IModuleSymbol or IAssemblySymbol ? root : around;
        }

        return root.Name;
    }

    private ImmutableArray<SlotRow> Bind(ISymbol symbol)
    {
        if (symbol is IParameterSymbol parameter)
        {
            return MemberIds.Of(parameter.ContainingSymbol) is { } method
                ? _slots.FindParameters(method).Where(row => row.Parameter == parameter.Name).ToImmutableArray()
                : ImmutableArray<SlotRow>.Empty;
        }

        foreach (var member in MemberIds.WithOverridden(symbol))
        {
            if (MemberIds.Of(member) is { } id && _slots.Find(id) is { IsEmpty: false } rows)
            {
                return rows;
            }
        }

        return ImmutableArray<SlotRow>.Empty;
    }

    private static bool IsOn(Compilation compilation, AnalyzerOptions options, string key) =>
        Settings.Flag(options.AnalyzerConfigOptionsProvider.GlobalOptions, key)
        ?? compilation.SyntaxTrees.Select(tree => Settings.Flag(options.AnalyzerConfigOptionsProvider.GetOptions(tree), key)).FirstOrDefault(flag => flag is not null)
        ?? false;
}
