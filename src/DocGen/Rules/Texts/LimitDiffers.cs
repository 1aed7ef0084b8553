using DocGen.Diagnostics;

namespace DocGen.Rules.Texts;

/// <summary>A document states a time limit that differs from the commitment or target of the profile.</summary>
internal sealed class LimitDiffers : ITextRule
{
    public RuleInfo Info { get; } = new("DG5048", nameof(LimitDiffers), Severity.Warning,
        new("“{0}”与承诺或目标“{1}”的时限不同：{2} 与 {3}",
            "'{0}' differs from the commitment or target '{1}': {2} against {3}"),
        new("改成同一个数，最好写成取值；确属不同情形的，写明情形（地区、投诉、节假日）",
            "give one figure, best by a slot; where the case differs, name it (region, complaint, holiday)"),
        new("对外承诺、手册、程序、规范和目标里的同一时限要相同，否则审核员和顾客都会取对自己有利的一个。比较的是同一件事（响应、上门、答复……）在“几小时内”里的数，写明其他情形的不比。",
            "The same limit in commitment, manual, procedures, instructions and targets has one figure; otherwise an auditor or customer takes the one that suits. Compared are figures for the same deed (respond, visit, answer …) stated with “within”; what names another case is not."));

    public void Inspect(TextReading text, Report report)
    {
        if (text.Package.Promises.Count == 0 || (!text.Text.Contains('内', StringComparison.Ordinal) && !text.Text.Contains("ithin", StringComparison.Ordinal) && !text.Text.Contains("than", StringComparison.Ordinal)))
        {
            return;
        }

        foreach (Limit limit in text.Limits)
        {
            if (text.Package.ContradictedBy(limit) is { } promise)
            {
                report.Add(Info.At(text.PlaceAt(limit.Quantity.Start), Quoted.Short(limit.Words), Quoted.Short(promise.Words), limit.Quantity.Canonical, promise.Quantity.Canonical) with
                {
                    Related = [text.Package.Plan.Profile.At(promise.Path)],
                });
            }
        }
    }
}
