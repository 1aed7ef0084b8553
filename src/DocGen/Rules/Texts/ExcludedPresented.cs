using DocGen.Diagnostics;

namespace DocGen.Rules.Texts;

/// <summary>An excluded requirement is presented as if it applied.</summary>
internal sealed class ExcludedPresented : ITextRule
{
    public RuleInfo Info { get; } = new("DG5055", nameof(ExcludedPresented), Severity.Warning,
        new("{0}（{1}）已删减，此处却按适用列出",
            "{0} ({1}) is excluded, but is listed here as if it applied"),
        new("去掉这一处，或写明已删减",
            "take it out here, or say that it is excluded"),
        new("删减在手册、检查表、评分表和申请资料中要一致：一处删减而另一处照常列出，评价范围就说不清。",
            "Exclusions are the same in manual, checklist, score sheet and application: excluded in one and listed in another, the scope of evaluation is unclear."));

    /// <summary>Characters before a row, about its table's heading and introduction, in which it may be said that what follows is excluded.</summary>
    private const int Before = 400;

    private static readonly string[] Said = ["删减", "不适用", "不涉及", "不提供", "exclu", "Exclu", "not applicable", "Not applicable", "does not apply", "no longer appl"];

    public void Inspect(TextReading text, Report report)
    {
        foreach (Model.CoverageRow row in text.Package.Excluded)
        {
            string id = row.Requirement.Id;
            for (int at = text.Text.IndexOf(id, StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf(id, at + id.Length, StringComparison.Ordinal))
            {
                int end = at + id.Length;
                bool whole = (at == 0 || !(char.IsAsciiDigit(text.Text[at - 1]) || text.Text[at - 1] is '.' or '第'))
                    && (end == text.Text.Length || !(char.IsAsciiDigit(text.Text[end]) || (text.Text[end] == '.' && end + 1 < text.Text.Length && char.IsAsciiDigit(text.Text[end + 1]))));
                string around = text.Text[Math.Max(0, at - Before)..at] + text.RowAt(at);
                if (whole && !(text.Section.Clause is not null && text.IsFilled(at)) && !Said.Any(word => around.Contains(word, StringComparison.Ordinal)) && !GivesReason(row, around))
                {
                    report.Add(Info.At(text.PlaceAt(at), id, Quoted.Short(row.Requirement.Title)) with { Related = [text.Package.Plan.Profile.At("certification.exclusions")] });
                }
            }
        }
    }

    /// <summary>A row that gives the reason of the exclusion says that it is one, however far the heading of its table is.</summary>
    private static bool GivesReason(Model.CoverageRow row, string around) =>
        row.Exclusion?.Reason.All.Any(reason => reason.Length > 0 && around.Contains(reason, StringComparison.Ordinal)) == true;
}
