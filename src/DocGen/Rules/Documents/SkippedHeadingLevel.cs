using DocGen.Diagnostics;

namespace DocGen.Rules.Documents;

/// <summary>A heading lies more than one level below the one before it.</summary>
internal sealed class SkippedHeadingLevel : IDocumentRule
{
    public RuleInfo Info { get; } = new("DG5070", nameof(SkippedHeadingLevel), Severity.Warning,
        new("标题“{0}”是第 {1} 级，{2}，中间缺级", "the heading '{0}' is of level {1} {2}: a level is missing"),
        new("改为第 {3} 级；条款中 # 是条款标题的下一级",
            "make it of level {3}; in a clause # is one level below the clause's title"),
        new("读屏软件和导航窗格按级别走标题；缺一级时，读者以为漏了一节。文件的第一个标题应为第 1 级。",
            "Screen readers and the navigation pane walk by levels; where one is missing the reader looks for a section that is not there. The first heading of a document is of level 1."));

    public void Inspect(DocumentReading document, Report report)
    {
        int before = document.LevelBefore;
        foreach (ReadHeading heading in document.Headings)
        {
            if (heading.Level > before + 1)
            {
                Bilingual above = before == 0
                    ? new("却是文件的第一个标题", "and the first of the document")
                    : new($"前一个标题是第 {before} 级", $"right after one of level {before}");
                report.Add(Info.At(heading.Place, Quoted.Short(heading.Text), heading.Level, above, before + 1));
            }

            before = heading.Level;
        }
    }
}
