using DocGen.Diagnostics;
using DocGen.Markup.Languages;

namespace DocGen.Rules.Documents;

/// <summary>The language of a document is no language tag that Word knows.</summary>
internal sealed class IllFormedLanguage : IDocumentRule
{
    public RuleInfo Info { get; } = new("DG5074", nameof(IllFormedLanguage), Severity.Warning,
        new("文件语言“{0}”不是语言代码", "the document language '{0}' is no language tag"),
        new("写成 zh-CN、en、de-DE 这样的代码（BCP 47）；_words 下的文件也用这个名称",
            "write a tag such as zh-CN, en or de-DE (BCP 47), and name the file under _words like it"),
        new("每段文字的语言由它写入 Word；代码不对时，读屏软件用错误的语音，拼写检查也不起作用。",
            "It is written to Word as the language of the text; with a wrong one a screen reader takes the wrong voice and spelling is not checked."));

    public void Inspect(DocumentReading document, Report report)
    {
        string language = document.Document.Identity.Language;
        if (!LanguageSyntax.IsTag(language))
        {
            report.Add(Info.At(document.Document.Planned.Type.Place, Quoted.Short(language)));
        }
    }
}
