using DocGen.Diagnostics;

namespace DocGen.Rules.Texts;

/// <summary>
/// The time limits that the clauses of a package state, compared with each other: a figure written out where an answer gives it, and two figures
/// for one matter. Seen only when all documents were read.
/// </summary>
internal static class StatedLimits
{
    /// <summary>A figure is written out, though other clauses take it for the same matter from the profile.</summary>
    public static readonly RuleInfo Fixed = new("DG5049", "FixedFigure", Severity.Warning,
        new("“{0}”写死了 {1}；同一件事在“{2}”里取自 {3}", "'{0}' writes {1} out; for the same matter '{2}' takes it from {3}"),
        new("写成取值 {{{{ {3} }}}}；确由法规规定的，在同一段引用该法规", "write the slot {{{{ {3} }}}}; where a law gives the figure, refer to that law in the same paragraph"),
        new("同一时限在一处取自档案、在另一处写死时，企业一改答案，文件就互相矛盾。比较的是条款里带“内”“不超过”的时限：同一行写明同一记录而且做同一件事，或者前后文字大半相同；写明的情形（地区、投诉、退换……）不同的不比，引用了法规的段落不比。",
            "Where one clause takes a limit from the profile and another writes it out, the documents contradict each other as soon as the enterprise changes its answer. Compared are limits of clauses stated with “within” or “no more than”: those in lines that name the same record for the same deed, or whose words are mostly the same. What names different cases (region, complaint, return …) is not compared, nor are paragraphs that refer to a law."));

    /// <summary>Two clauses give different limits for one matter.</summary>
    public static readonly RuleInfo Disagree = new("DG5058", "LimitsDisagree", Severity.Warning,
        new("“{0}”与“{2}”的时限不同：{1} 与 {3}", "'{0}' and '{2}' give different limits: {1} and {3}"),
        new("改成同一个数，最好写成同一个取值；确属不同的事，把差别写进这句话（情形、地区、起算点）",
            "give both the same figure, best by the same slot; where the matters differ, say in the sentence how (case, region, from when)"),
        new("两份文件对同一件事写了两个时限，执行的人不知道按哪一个，审核员会记为不符合。比较的是条款里的时限：其中一处是写死的，同一行写明同一记录而且做同一件事，或者前后文字大半相同；两处都取自档案的，只比记录和文字完全相同的。承诺和目标已经规定的时限由 DG5048 核对。",
            "Where two documents give two limits for one matter, those who carry it out do not know which one holds, and an auditor notes a nonconformity. Compared are limits of clauses of which one at least is written out, in lines that name the same record for the same deed, or whose words are mostly the same; where both come from the profile, only those with the same record and exactly the same words. Limits that commitments and targets set are compared by DG5048."));

    /// <summary>Notes the limits of a section.</summary>
    public static void Note(TextReading text)
    {
        foreach (LimitMention limit in LimitMention.In(text).Where(limit => limit.Slot is not null || !text.CitesLaw(limit.Quantity.Start)))
        {
            // A clause stands in several documents, read side by side: which one is kept must not depend on which was first.
            text.Package.Limits.AddOrUpdate($"{limit.Language} {limit.Place} {limit.Quantity.Canonical}", limit, (_, known) => string.CompareOrdinal(limit.Said, known.Said) < 0 ? limit : known);
        }
    }

    /// <summary>Adds the findings, in the order of their places.</summary>
    public static void Inspect(PackageFacts package, Report report)
    {
        LimitMention[] all = [.. package.Limits.OrderBy(item => item.Key, StringComparer.Ordinal).Select(item => item.Value)];
        foreach (LimitMention written in all.Where(limit => limit.Slot is null))
        {
            LimitMention[] near = [.. all.Where(other => other.Place != written.Place && written.IsComparable(other) && IsSameMatter(written, other, IsSameFigure(written, other)))];
            if (near.Where(other => other.Slot is not null && IsSameFigure(written, other)).MaxBy(written.Likeness) is { } slot)
            {
                report.Add(Fixed.At(written.Place, Quoted.Short(written.Said), written.Figure, Quoted.Short(slot.Said), slot.Slot) with { Related = [slot.Place] });
            }
            else if (near.FirstOrDefault(other => !IsSameFigure(written, other) && other.Place.Path != written.Place.Path) is { } differing && (differing.Slot is not null || Array.IndexOf(all, differing) < Array.IndexOf(all, written)))
            {
                Add(written, differing, report);
            }
        }

        foreach (IGrouping<(string, string), LimitMention> alike in all.Where(limit => limit.Slot is not null && limit.Words.Length >= 8).GroupBy(limit => (limit.Language, limit.Words)))
        {
            LimitMention first = alike.First();
            if (alike.FirstOrDefault(other => other.Slot != first.Slot && other.Place.Path != first.Place.Path && !IsSameFigure(first, other) && first.IsComparable(other) && first.SharesRecord(other)) is { } differing)
            {
                Add(differing, first, report);
            }
        }
    }

    /// <summary>An equal figure is half the evidence: fewer words in common will do.</summary>
    private static bool IsSameMatter(LimitMention one, LimitMention other, bool equal) =>
        (one.Deed is not null && one.Deed == other.Deed && one.SharesRecord(other))
        || one.Likeness(other) >= (equal ? one.SharesRecord(other) ? 0.35 : 0.5 : 0.7);

    private static bool IsSameFigure(LimitMention one, LimitMention other) => one.Quantity.Canonical == other.Quantity.Canonical;

    private static void Add(LimitMention one, LimitMention other, Report report) =>
        report.Add(Disagree.At(one.Place, Quoted.Short(one.Said), one.Figure, Quoted.Short(other.Said), other.Figure) with { Related = [other.Place] });
}
