using System.Text.RegularExpressions;
using DocGen.Diagnostics;

namespace DocGen.Rules.Texts;

/// <summary>A unified social credit code that is not the enterprise's.</summary>
internal sealed partial class ForeignCreditCode : ITextRule
{
    public RuleInfo Info { get; } = new("DG5042", nameof(ForeignCreditCode), Severity.Warning,
        new("统一社会信用代码 {0} 不在企业档案中",
            "the unified social credit code {0} is not in the profile"),
        new("改用 {{{{ enterprise.credit_code }}}}",
            "use {{{{ enterprise.credit_code }}}}"),
        new("代码只在档案里写一次；文字里另有一个代码，多半是上一家客户的。",
            "The code stands once, in the profile; another one in a text is most likely that of an earlier client."));

    public void Inspect(TextReading text, Report report)
    {
        if (text.Text.AsSpan().IndexOfAnyInRange('0', '9') < 0)
        {
            return;
        }

        foreach (Match match in Code().Matches(text.Text))
        {
            if (!text.Package.ProfileText.Contains(match.Value, StringComparison.Ordinal))
            {
                report.Add(Info.At(text.PlaceAt(match.Index), match.Value) with { Related = [text.Package.Plan.Profile.At("enterprise.credit_code")] });
            }
        }
    }

    [GeneratedRegex(@"(?<![\w-])[159Y][1239][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
