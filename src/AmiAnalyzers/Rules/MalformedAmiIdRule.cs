using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Reporting;

namespace AmiAnalyzers.Rules;

/// <summary>AMI0003: a constant that reaches an image slot is meant as an AMI ID and is none.</summary>
internal sealed class MalformedAmiIdRule : IRule
{
    /// <inheritdoc/>
    public void Check(TypeModel type, Findings findings)
    {
        foreach (var site in type.LaunchSites)
        {
            foreach (var leaf in site.Slots.Where(slot => slot.TakesImageIds).SelectMany(slot => slot.Written))
            {
                if (leaf.Text is { } text && !leaf.Operation.IsImplicit && AmiId.IsMalformed(text) && !type.LocalSites.Contain(site.Object))
                {
                    findings.Add(new Finding(Descriptors.MalformedAmiId, leaf.Syntax.GetLocation(), text, WhatIsWrong(text)));
                }
            }
        }
    }

    private static string WhatIsWrong(string text)
    {
        if (text.Any(char.IsWhiteSpace))
        {
            return "it has white space in or around it";
        }

        var digits = text.Substring("ami-".Length);
        return AmiId.IsValid(text.ToLowerInvariant()) ? "it must be written in lower case"
            : digits.Any(digit => !Uri.IsHexDigit(digit)) ? "only hexadecimal digits may follow 'ami-'"
            : $"it has {digits.Length} digits, not 8 or 17";
    }
}
