using System.Text.RegularExpressions;
using DocGen.Diagnostics;

namespace DocGen.Rules.Texts;

/// <summary>A telephone number that is none of the profile's.</summary>
internal sealed partial class ForeignContact : ITextRule
{
    public RuleInfo Info { get; } = new("DG5041", nameof(ForeignContact), Severity.Warning,
        new("电话 {0} 不在企业档案中",
            "the telephone number {0} is not in the profile"),
        new("改用 {{{{ enterprise.service_hotline }}}} 等取值，或把号码写入档案",
            "use a slot such as {{{{ enterprise.service_hotline }}}}, or give the number in the profile"),
        new("电话只在档案里写一次，其余各处引用它。文字里写死的号码会在企业改号以后留下旧号，或者是上一家客户的。",
            "A number stands once, in the profile, and is quoted everywhere else. One typed into a text stays when the enterprise changes it, or is that of an earlier client."));

    public void Inspect(TextReading text, Report report)
    {
        if (text.Text.AsSpan().IndexOfAnyInRange('0', '9') < 0)
        {
            return;
        }

        foreach (Match match in Phone().Matches(text.Text))
        {
            string digits = string.Concat(match.Value.Where(char.IsAsciiDigit));
            if (!text.Package.IsOurPhone(digits))
            {
                report.Add(Info.At(text.PlaceAt(match.Index), match.Value) with { Related = [text.Package.Plan.Profile.At("enterprise.phone")] });
            }
        }
    }

    [GeneratedRegex(@"(?<![\w.-])(?:0\d{2,3}-\d{7,8}|[48]00-?\d{3}-?\d{4}|1[3-9]\d{9})(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex Phone();
}
