using System.Text.RegularExpressions;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Choices;

/// <summary>What the texts that are tied to one literal say about its image: comments on its line or right above, declared names, keys.</summary>
internal static class ImageTexts
{
    private static readonly Regex Pinned = new(@"\b(pinned|pin|frozen|deliberately|intentionally|on purpose|do not (update|upgrade|change)|don't (update|upgrade|change))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex Unpinned = new(@"\b(un-?pin|no longer|not (pinned|frozen)|isn't|was|(should|must) not|todo|fixme)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The family that they name; <see langword="null"/> when they name none, or contradict each other.</summary>
    /// <param name="site">The literal.</param>
    /// <param name="others">Further texts that are about its image.</param>
    public static ImageEvidence? EvidenceFor(FixSite site, IEnumerable<string> others) => ImageEvidence.FromTexts(
        TiedComments.Of(site.Literal).Concat(ImageTitles.OfValue(site.Literal).Select(title => title.Text).Where(title => !IsNameOfSlot(title, site))).Concat(SectionLabels(site.Literal)).Concat(others),
        site.Use.Text.Id,
        TakesWindows(site));

    /// <summary>AWS's name of the member that takes the ID, such as <c>CustomAmiId</c>, says nothing about this one.</summary>
    private static bool IsNameOfSlot(string title, FixSite site) => site.Use.Slots.Any(slot => slot.Row.MemberName == title);

    /// <summary>Whether a comment says that this very image is wanted, and no newer one.</summary>
    public static bool SayPinned(FixSite site) => TiedComments.Of(site.Literal).Any(SaysPinned);

    /// <summary>Whether a comment says so of all the images of a map.</summary>
    public static bool SayPinned(SyntaxNode map) => TiedComments.About(DeclarationOf(map)).Any(SaysPinned);

    /// <summary>What is said about all the images of a map: comments where it is declared, and its name.</summary>
    public static IEnumerable<string> OfMap(SyntaxNode map)
    {
        var declaration = DeclarationOf(map);
        return TiedComments.About(declaration).Concat(declaration is LocalDeclarationStatementSyntax or FieldDeclarationSyntax or PropertyDeclarationSyntax
            ? ImageTitles.OfHolders(map).Take(1).Select(title => title.Text)
            : []);
    }

    /// <summary>Whether the API takes images of Windows alone, or of anything else alone; <see langword="null"/> where it takes all.</summary>
    private static bool? TakesWindows(FixSite site) =>
        site.Use.Slots is [{ Row.Role: SlotRole.ImageMap, Writes: [{ Object.Operation: var operation }] }]
            ? operation switch
            {
                IInvocationOperation call => call.TargetMethod.Name,
                _ => operation.Type?.Name,
            } is { } name && name.Contains("Windows")
            : null;

    private static bool SaysPinned(string comment) => Pinned.IsMatch(comment) && !Unpinned.IsMatch(comment);

    /// <summary>The statement or member that makes a map.</summary>
    private static SyntaxNode DeclarationOf(SyntaxNode map) =>
        map.AncestorsAndSelf().First(node => node is StatementSyntax or MemberDeclarationSyntax or CompilationUnitSyntax);

    /// <summary>The label of a <c>switch</c> section whose only image the literal is.</summary>
    private static IEnumerable<string> SectionLabels(ExpressionSyntax literal) =>
        literal.FirstAncestorOrSelf<SwitchSectionSyntax>() is { Labels: [CaseSwitchLabelSyntax { Value: var label }] } section
        && AmiId.Find(section.ToString()).Select(found => found.Id).Distinct().Count() == 1
        && ImageTitles.OfKey(label) is { } key
            ? [key]
            : [];
}
