using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>Finds names that mean nothing yet.</summary>
internal static class FreeName
{
    /// <summary>The wished name, or the first of it with a number, that no code in the scope uses or sees.</summary>
    /// <param name="wish">The name to begin with.</param>
    /// <param name="scope">The code in which the name will be seen.</param>
    /// <param name="place">Where it will be declared.</param>
    /// <param name="added">Names that the same edit adds.</param>
    public static string For(string wish, SyntaxNode scope, CodePlace place, IEnumerable<AddedName> added)
    {
        var taken = new HashSet<string>(added.Where(other => other.Meets(scope)).Select(other => other.Name), StringComparer.Ordinal);
        for (var number = 0; ; number++)
        {
            var name = number == 0 ? wish : wish + number;
            if (!taken.Contains(name)
                && place.Model.LookupSymbols(place.Position, name: name).IsEmpty
                && !scope.DescendantTokens().Any(token => token.ValueText == name))
            {
                return name;
            }
        }
    }
}
