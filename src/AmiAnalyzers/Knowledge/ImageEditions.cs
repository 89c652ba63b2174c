namespace AmiAnalyzers.Knowledge;

/// <summary>The form in which a text asks for a family: minimal, Core, with SQL Server and the like.</summary>
internal sealed class ImageEditions(TextWords words)
{
    private const int EditionReach = 4;

    private readonly ImageWords _vocabulary = ImageWords.Instance;

    public ImageFamily Of(ImageFamily family, SystemMention mention)
    {
        var parameter = family.PublicParameter(CpuArchitecture.X86_64);
        var label = family.DisplayName;
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var edition in _vocabulary.Editions.Where(edition => family.Id.StartsWith(edition.FamilyStart, StringComparison.Ordinal)))
        {
            if (!IsEditionNear(edition.Word, mention) || known.Contains(edition.Word))
            {
                continue;
            }

            known.Add(edition.Word);
            label += " " + edition.Label;
            parameter = parameter?.Replace(edition.Plain, edition.Replacement);
        }

        if (SqlServer() is { } sql && family.Id.StartsWith("windows-", StringComparison.Ordinal))
        {
            known.Add("sql");
            label += " with " + sql.Replace('_', ' ');
            parameter = parameter?.Replace("-Base", "-" + sql);
        }

        if (HoldsMore(known, mention) || (parameter is not null && ImageParameterCatalog.Parse(parameter) is null))
        {
            parameter = null;
        }

        return family.InEdition(label, parameter);
    }

    /// <summary>Does the word stand near the system, and not behind a number of its own ("8 core")?</summary>
    private bool IsEditionNear(string word, SystemMention mention)
    {
        var last = Math.Min(words.Count, mention.End + EditionReach);
        for (var i = Math.Max(0, mention.Start - 1); i < last; i++)
        {
            if (words[i].Text == word && (i <= mention.Start || i <= mention.End || !words[i - 1].IsNumber))
            {
                return true;
            }
        }

        return false;
    }

    private bool HoldsMore(HashSet<string> known, SystemMention mention)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (_vocabulary.Is("more", words[i].Text) && !known.Contains(words[i].Text))
            {
                return true;
            }

            if (i >= mention.End && (words[i].Gap.IndexOf('+') >= 0 || (words[i].Text == "with" && !IsPlainBehind(i + 1, known))))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPlainBehind(int index, HashSet<string> known) => _vocabulary.Is("plain", words.TextAt(index)) || known.Contains(words.TextAt(index));

    /// <summary>The SQL Server that a Windows image holds, as parameters write it: <c>SQL_2019_Standard</c>; null unless year and edition are named.</summary>
    private string? SqlServer()
    {
        var start = 0;
        while (start < words.Count && words[start].Text != "sql")
        {
            start++;
        }

        string? year = null, pack = null, edition = null;
        for (var i = start + 1; i < words.Count && i <= start + 6; i++)
        {
            var word = words[i].Text;
            if (word is "standard" or "enterprise" or "web" or "express")
            {
                edition = char.ToUpperInvariant(word[0]) + word.Substring(1);
            }
            else if (word.Length == 4 && words[i].IsNumber)
            {
                year = word;
            }
            else if (word == "sp" && TextWords.IsNumber(words.TextAt(i + 1)))
            {
                pack = "_SP" + words.TextAt(i + 1);
            }
        }

        return year is null || edition is null ? null : $"SQL_{year}{pack}_{edition}";
    }
}
