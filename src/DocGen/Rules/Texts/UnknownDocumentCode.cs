using System.Text.RegularExpressions;
using DocGen.Diagnostics;

namespace DocGen.Rules.Texts;

/// <summary>A text types the code of a document that the package does not hold.</summary>
internal sealed partial class UnknownDocumentCode : ITextRule
{
    public RuleInfo Info { get; } = new("DG5045", nameof(UnknownDocumentCode), Severity.Warning,
        new("本套文件没有 {0}{1}",
            "there is no {0} in the package{1}"),
        new("改正编号，并写成引用 [](doc:编号)",
            "correct the code, and write a reference [](doc:CODE)"),
        new("写成引用的编号会自动核对；写死的编号在文件增减以后就指向不存在的文件。只写编号时，制冷剂 R-290 一类的名称不算，课程编号 TM-01 也不算。",
            "References are checked by themselves; a code typed as text points to nothing once documents change. A bare code counts only where the family could hold it: R-290 is a refrigerant, TM-01 also a course."));

    public void Inspect(TextReading text, Report report)
    {
        if (!text.Text.Contains('-', StringComparison.Ordinal))
        {
            return;
        }

        string organization = text.Package.Plan.Profile.Enterprise.Code;
        foreach (Match match in Code().Matches(text.Text))
        {
            string code = match.Groups["code"].Value;
            bool ours = match.Groups["organization"].Value == organization;
            bool bareCourse = match.Groups["organization"].Length == 0 && code.StartsWith("TM-", StringComparison.Ordinal);
            bool bareRecord = match.Groups["organization"].Length == 0 && code.StartsWith("R-", StringComparison.Ordinal) && string.CompareOrdinal(code, LastRecord(text.Package)) > 0;
            if ((ours || match.Groups["organization"].Length == 0) && !bareRecord && !bareCourse && text.Package.Plan.Find(code) is null)
            {
                Bilingual reason = text.Package.Plan.LeftOut.FirstOrDefault(item => item.Code == code) is { } left
                    ? new("：" + left.Reason.Zh, ": " + left.Reason.En)
                    : Spelling.DidYouMean(code, text.Package.Plan.Documents.Select(document => document.Code));
                report.Add(Info.At(text.PlaceAt(match.Index), match.Value, reason));
            }
        }
    }

    private static string LastRecord(PackageFacts package) => package.Plan.Family("R").Select(record => record.Code).DefaultIfEmpty("").Max(StringComparer.Ordinal)!;

    [GeneratedRegex(@"(?<![A-Za-z0-9./-])(?:(?<organization>[A-Z]{2,6})-)?(?<code>(?:SM|MX|SP|WI|TM|PL|AP)-\d{2}|R-\d{3})(?![A-Za-z0-9])(?!-\d{4}-?\d{4}(?!-))", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
