using System.Text.RegularExpressions;
using DocGen.Diagnostics;

namespace DocGen.Rules.Texts;

/// <summary>A signature or approval is dated after the documents were issued.</summary>
internal sealed partial class SignedAfterIssue : ITextRule
{
    public RuleInfo Info { get; } = new("DG5054", nameof(SignedAfterIssue), Severity.Warning,
        new("签署日期 {0} 晚于文件发布日期 {1}",
            "the signature of {0} is later than the issue of the documents on {1}"),
        new("改正日期；签名和日期留给签署的人填写",
            "correct the date; leave signature and date to the person who signs"),
        new("编制 ≤ 审核 ≤ 批准 ≤ 发布。印好的签署日期晚于发布日期，说明文件在批准之前就发布了；预先印好的将来日期是伪造的证据。",
            "Drafted ≤ reviewed ≤ approved ≤ issued. A printed date of signature after the issue says that the document was issued before it was approved; one printed in advance is made-up evidence."));

    public void Inspect(TextReading text, Report report)
    {
        if (text.Package.Plan.Profile.Documents.IssueDate is not { } issued)
        {
            return;
        }

        foreach (Match match in Signed().Matches(text.Text))
        {
            if (int.TryParse(match.Groups["year"].Value, out int year) && int.TryParse(match.Groups["month"].Value, out int month) && int.TryParse(match.Groups["day"].Value, out int day)
                && month is >= 1 and <= 12 && day >= 1 && year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day) > issued)
            {
                report.Add(Info.At(text.PlaceAt(match.Groups["year"].Index), match.Groups["date"].Value, Quoted.Day(issued)) with { Related = [text.Package.Plan.Profile.At("documents.issue_date")] });
            }
        }
    }

    [GeneratedRegex(@"(?:(?:签名|签字|签发|签署|批准|审核|编制|任命)(?:日期|时间)?|Signed(?: on)?|Approved on|Issued on|Date of signature)[ \n：:]*(?<date>(?<year>20\d{2})[-年/](?<month>\d{1,2})[-月/](?<day>\d{1,2})日?)(?!\s*起)", RegexOptions.CultureInvariant)]
    private static partial Regex Signed();
}
