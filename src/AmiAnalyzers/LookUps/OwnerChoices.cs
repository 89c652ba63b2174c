using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.LookUps;

/// <summary>Which owners a look-up may have meant.</summary>
internal static class OwnerChoices
{
    /// <summary>The owners that the names tell, then the user's own account; where trusted owners are listed, only those.</summary>
    public static ImmutableArray<ImmutableArray<string>> For(ImageLookUp lookUp, ImmutableHashSet<string> trusted)
    {
        var choices = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var named = lookUp.NamePatterns.Select(OwnerCatalog.OwnerForName).Distinct().ToList();
        if (named.Count > 0 && named.OfType<string>().ToImmutableArray() is var owners && owners.Length == named.Count)
        {
            choices.Add(owners);
        }

        choices.Add(ImmutableArray.Create(OwnerCatalog.Self));
        if (trusted.IsEmpty)
        {
            return choices.ToImmutable();
        }

        var allowed = choices.Where(choice => choice.All(trusted.Contains)).ToImmutableArray();
        return allowed.IsEmpty ? ImmutableArray.Create(trusted.OrderBy(owner => owner, StringComparer.Ordinal).ToImmutableArray()) : allowed;
    }
}
