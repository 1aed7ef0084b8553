using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Texts;

/// <summary>Who cites whom in a package, and whether its registers list what is delivered: seen only when all documents were read.</summary>
internal static class Citations
{
    /// <summary>A document that no other cites.</summary>
    public static readonly RuleInfo Uncited = new("DG5046", "UncitedDocument", Severity.Warning,
        new("没有文件引用 {0}《{1}》", "no other document cites {0}, {1}"),
        new("在使用它的程序、规范或手册条款中引用 [](doc:{2})，或去掉它", "cite it with [](doc:{2}) in the procedure, instruction or chapter that uses it, or take it out"),
        new("清单里有、却没有一份文件说明何时使用的程序、规范或表单，运行中不会有人用。清单、附录和对照表中的列出不算引用。",
            "A procedure, instruction or form that stands in a list but in no document that says when it is used will not be used. To be listed in a register or appendix is not to be cited."));

    /// <summary>A document that its register does not list.</summary>
    public static readonly RuleInfo Unlisted = new("DG5047", "UnlistedDocument", Severity.Warning,
        new("{0}（{2}）没有列出 {1}", "{0} ({2}) does not list {1}"),
        new("清单模板应列出计划中的全部文件", "the register's template should list all documents of the plan"),
        new("受控文件清单要与交付的文件一一对应，记录清单要列出全部记录。", "The list of controlled documents matches what is delivered, one by one; the record list names every record."));

    /// <summary>The type of the list of controlled documents.</summary>
    public const string DocumentRegister = "controlled-document-list";
    private const string RecordRegister = "record-list";

    /// <summary>Notes which documents a document cites, and for a register which it lists.</summary>
    public static void Note(Document document, PackageFacts package)
    {
        bool register = document.Planned.Type.Id is DocumentRegister or RecordRegister;
        if (register)
        {
            string all = string.Join('\n', document.Texts.Select(text => text.Text));
            package.Registered[(document.Planned.Code, document.Identity.Language)] =
                [.. package.Plan.Documents.Where(other => all.Contains(other.Number.ToString(), StringComparison.Ordinal)).Select(other => other.Code)];
            return;
        }

        foreach (SectionText text in document.Texts.Where(text => text.Section.BodyHeadings != HeadingKind.Appendix))
        {
            foreach (string number in NumbersIn(text.Text, package.Plan.Profile.Enterprise.Code + "-"))
            {
                if (number != document.Planned.Number.ToString())
                {
                    package.Cited.TryAdd(number, document.Planned.Code);
                }
            }
        }
    }

    /// <summary>Adds the findings.</summary>
    public static void Inspect(PackageFacts package, Report report)
    {
        foreach (PlannedDocument document in package.Plan.Documents.Where(document => document.Family is "SP" or "WI" or "R" && !package.Cited.ContainsKey(document.Number.ToString())))
        {
            report.Add(Uncited.At(document.Form?.Place ?? document.Type.Place, document.Number, Quoted.Short(document.Title), document.Code));
        }

        foreach (((string register, string language), HashSet<string> listed) in package.Registered)
        {
            PlannedDocument list = package.Plan.Find(register)!;
            // What is handed in with the application is listed by its own first paper.
            foreach (PlannedDocument document in package.Plan.Documents.Where(document => document.Family != ApplicationPack.Family
                && (list.Type.Id == DocumentRegister || document.Family == "R") && !listed.Contains(document.Code)))
            {
                report.Add(Unlisted.At(list.Type.Place, list.Number, document.Number, language));
            }
        }
    }

    private static IEnumerable<string> NumbersIn(string text, string prefix)
    {
        for (int at = text.IndexOf(prefix, StringComparison.Ordinal); at >= 0; at = text.IndexOf(prefix, at + prefix.Length, StringComparison.Ordinal))
        {
            int end = at + prefix.Length;
            while (end < text.Length && (char.IsAsciiLetterUpper(text[end]) || char.IsAsciiDigit(text[end]) || text[end] == '-'))
            {
                end++;
            }

            yield return text[at..end];
        }
    }
}
