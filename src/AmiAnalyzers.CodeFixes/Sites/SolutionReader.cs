using AmiAnalyzers.CodeFixes.Clients;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Slots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes.Sites;

/// <summary>Reads what fixes need of a solution, each thing once, however many reports ask for it.</summary>
internal sealed class SolutionReader
{
    private readonly Solution _solution;
    private readonly Dictionary<INamedTypeSymbol, TypeModel?> _types = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ProjectId, AwsContext?> _contexts = [];
    private readonly Dictionary<ISymbol, IReadOnlyList<CodePlace>> _references = new(SymbolEqualityComparer.Default);

    public SolutionReader(Solution solution)
    {
        _solution = solution;
        Registrations = new Registrations(this);
    }

    /// <summary>The solution as it is before any fix.</summary>
    public Solution Solution => _solution;

    /// <summary>Where service clients are registered for injection.</summary>
    public Registrations Registrations { get; }

    /// <summary>The reported IDs, several where they reach a reported slot together; empty where the report cannot be found again.</summary>
    public async Task<IReadOnlyList<FixSite>> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var span = diagnostic.Location.SourceSpan;
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || !root.FullSpan.Contains(span)
            || TypeAround(root.FindNode(span, getInnermostNodeForTie: true), model, cancellationToken) is not { } type
            || await ModelOfAsync(type, document.Project, cancellationToken).ConfigureAwait(false) is not { } facts)
        {
            return [];
        }

        if (!facts.ImageIds.Any(use => IsSpelledAt(use, root.SyntaxTree, span) || IsWrittenAt(use, root.SyntaxTree, span))
            && await HolderOfAsync(root.FindNode(span, getInnermostNodeForTie: true), model, document.Project, cancellationToken).ConfigureAwait(false) is { } elsewhere)
        {
            return [elsewhere];
        }

        var spelled = facts.ImageIds.Where(use => IsSpelledAt(use, root.SyntaxTree, span)).Take(1).ToList();
        var uses = spelled.Count > 0 ? spelled : facts.ImageIds.Where(use => IsWrittenAt(use, root.SyntaxTree, span)).ToList();
        return uses.Count > 0 ? await SitesOfAsync(uses, facts, cancellationToken).ConfigureAwait(false)
            : await ConstantsAsync(facts, root.SyntaxTree, span, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The constants of other types that reach a reported slot.</summary>
    private async Task<IReadOnlyList<FixSite>> ConstantsAsync(TypeModel type, SyntaxTree tree, TextSpan reported, CancellationToken cancellationToken)
    {
        var sites = new List<FixSite>();
        foreach (var literal in type.LaunchSites.SelectMany(site => site.Slots)
            .Where(slot => slot.Writes.Any(write => IsAt(write, tree, reported)))
            .SelectMany(slot => slot.Written)
            .Select(leaf => leaf.Syntax)
            .Distinct())
        {
            if (await PlaceOfAsync(literal, cancellationToken).ConfigureAwait(false) is { } place
                && await ModelAroundAsync(place, cancellationToken).ConfigureAwait(false) is { } other)
            {
                sites.AddRange(await SitesOfAsync(other.ImageIds.Where(use => use.Text.Expression == literal), other, cancellationToken).ConfigureAwait(false));
            }
        }

        return sites;
    }

    /// <summary>The IDs of a type as places for look-ups.</summary>
    public async Task<IReadOnlyList<FixSite>> SitesOfAsync(IEnumerable<ImageIdUse> uses, TypeModel type, CancellationToken cancellationToken)
    {
        var sites = new List<FixSite>();
        foreach (var use in uses)
        {
            if (await PlaceOfAsync(use.Text.Expression, cancellationToken).ConfigureAwait(false) is { } place)
            {
                sites.Add(new FixSite(place.Document, place.Model, type, use));
            }
        }

        return sites;
    }

    /// <summary>The ID that a member of another type holds which a reported expression names.</summary>
    private async Task<FixSite?> HolderOfAsync(SyntaxNode reported, SemanticModel model, Project project, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(reported, cancellationToken).Symbol is not { } member
            || member is not (IFieldSymbol or IPropertySymbol)
            || member.ContainingType is not { DeclaringSyntaxReferences.IsEmpty: false } holder
            || await ModelOfAsync(holder, project, cancellationToken).ConfigureAwait(false) is not { } facts
            || facts.ImageIds.FirstOrDefault(use => use.Operation is not null && SymbolEqualityComparer.Default.Equals(ValueEnds.MemberOf(use.Operation), member)) is not { } use
            || await PlaceOfAsync(use.Text.Expression, cancellationToken).ConfigureAwait(false) is not { } place)
        {
            return null;
        }

        return new FixSite(place.Document, place.Model, facts, use);
    }

    /// <summary>What the rules see of a type; <see langword="null"/> where they do not look at it.</summary>
    public async Task<TypeModel?> ModelOfAsync(INamedTypeSymbol type, Project project, CancellationToken cancellationToken)
    {
        if (!_types.TryGetValue(type, out var model))
        {
            var context = await ContextOfAsync(project, cancellationToken).ConfigureAwait(false);
            _types[type] = model = context is null ? null : await TypeModelReader.ReadAsync(project, type, context, cancellationToken).ConfigureAwait(false);
        }

        return model;
    }

    /// <summary>The type that declares the code around a node.</summary>
    public async Task<TypeModel?> ModelAroundAsync(CodePlace place, CancellationToken cancellationToken) =>
        TypeAround(place.Node, place.Model, cancellationToken) is { } type ? await ModelOfAsync(type, place.Document.Project, cancellationToken).ConfigureAwait(false) : null;

    /// <summary>A node with its document and semantic model.</summary>
    public async Task<CodePlace?> PlaceOfAsync(SyntaxNode node, CancellationToken cancellationToken) =>
        _solution.GetDocument(node.SyntaxTree) is { } document && await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            ? new CodePlace(document, model, node)
            : null;

    /// <summary>Every place of the solution that names a symbol; comments do not count.</summary>
    public async Task<IReadOnlyList<CodePlace>> ReferencesToAsync(ISymbol symbol, CancellationToken cancellationToken)
    {
        if (!_references.TryGetValue(symbol, out var places))
        {
            var found = new List<CodePlace>();
            foreach (var node in await NamesOfAsync(symbol, cancellationToken).ConfigureAwait(false))
            {
                if (await PlaceOfAsync(node, cancellationToken).ConfigureAwait(false) is { } place)
                {
                    found.Add(place);
                }
            }

            _references[symbol] = places = found;
        }

        return places;
    }

    private async Task<IReadOnlyList<SyntaxNode>> NamesOfAsync(ISymbol symbol, CancellationToken cancellationToken)
    {
        if (symbol is (IFieldSymbol or IPropertySymbol { IsIndexer: false }) and { DeclaredAccessibility: Accessibility.Private })
        {
            return await NamesOfPrivateAsync(symbol, cancellationToken).ConfigureAwait(false);
        }

        var names = new List<SyntaxNode>();
        foreach (var location in (await SymbolFinder.FindReferencesAsync(symbol, _solution, cancellationToken).ConfigureAwait(false)).SelectMany(reference => reference.Locations))
        {
            if (location.Location is { IsInSource: true, SourceTree: { } tree })
            {
                names.Add((await tree.GetRootAsync(cancellationToken).ConfigureAwait(false)).FindNode(location.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true));
            }
        }

        return names;
    }

    /// <summary>Only the outermost type around a private member can name it: the rest of the solution, however large, is not searched.</summary>
    private async Task<IReadOnlyList<SyntaxNode>> NamesOfPrivateAsync(ISymbol member, CancellationToken cancellationToken)
    {
        var outermost = member.ContainingType;
        while (outermost.ContainingType is { } outer)
        {
            outermost = outer;
        }

        var names = new List<SyntaxNode>();
        foreach (var part in outermost.DeclaringSyntaxReferences)
        {
            foreach (var token in (await part.GetSyntaxAsync(cancellationToken).ConfigureAwait(false)).DescendantTokens(descendIntoTrivia: true))
            {
                if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == member.Name && token.Parent is SimpleNameSyntax name
                    && await PlaceOfAsync(name, cancellationToken).ConfigureAwait(false) is { } place
                    && place.Model.GetSymbolInfo(name, cancellationToken) is var bound
                    && SymbolEqualityComparer.Default.Equals((bound.Symbol ?? bound.CandidateSymbols.FirstOrDefault())?.OriginalDefinition, member.OriginalDefinition))
                {
                    names.Add(name);
                }
            }
        }

        return names;
    }

    /// <summary>Whether another type's head calls the constructor of a type, <c>class Special(IAmazonEC2 ec2) : Launcher(ec2)</c>, which a search for references does not tell.</summary>
    public async Task<bool> IsBaseOfPrimaryConstructorAsync(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        !type.IsSealed
        && (await SymbolFinder.FindDerivedClassesAsync(type, _solution, transitive: false, projects: null, cancellationToken).ConfigureAwait(false))
            .SelectMany(derived => derived.DeclaringSyntaxReferences)
            .Any(part => part.GetSyntax(cancellationToken) is TypeDeclarationSyntax { BaseList.Types: [PrimaryConstructorBaseTypeSyntax, ..] });

    private async Task<AwsContext?> ContextOfAsync(Project project, CancellationToken cancellationToken)
    {
        if (!_contexts.TryGetValue(project.Id, out var context))
        {
            _contexts[project.Id] = context = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is { } compilation
                ? AwsContext.Create(compilation, project.AnalyzerOptions)
                : null;
        }

        return context;
    }

    private static bool IsSpelledAt(ImageIdUse use, SyntaxTree tree, TextSpan reported) =>
        use.Text.Location.SourceTree == tree && (use.Text.Location.SourceSpan == reported || use.Text.Expression.Span == reported);

    private static bool IsWrittenAt(ImageIdUse use, SyntaxTree tree, TextSpan reported) =>
        use.Slots.Any(slot => slot.Writes.Any(write => IsAt(write, tree, reported)));

    private static bool IsAt(SlotWrite write, SyntaxTree tree, TextSpan reported) => write.Value.Syntax.SyntaxTree == tree && write.Value.Syntax.Span == reported;

    private static INamedTypeSymbol? TypeAround(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        var declaration = node.FirstAncestorOrSelf<SyntaxNode>(ancestor => ancestor is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);
        return declaration is not null
            ? model.GetDeclaredSymbol(declaration, cancellationToken) as INamedTypeSymbol
            : model.GetDeclaredSymbol(node.SyntaxTree.GetRoot(cancellationToken), cancellationToken)?.ContainingType;
    }
}
