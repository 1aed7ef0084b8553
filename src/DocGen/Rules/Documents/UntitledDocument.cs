using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Documents;

/// <summary>A document has no title.</summary>
internal sealed class UntitledDocument : IDocumentRule
{
    public RuleInfo Info { get; } = new("DG5073", nameof(UntitledDocument), Severity.Warning,
        new("文件 {0} 没有名称", "the document {0} has no title"),
        new("在 title 中写出这种语言的名称；render 时在文首写一个标题",
            "give a title in this language; for 'render', begin the text with a heading"),
        new("窗口标题、文件属性和读屏软件最先说出的都是文件名称。",
            "The title is what the window, the properties of the file and a screen reader say first."));

    public void Inspect(DocumentReading document, Report report)
    {
        DocumentIdentity identity = document.Document.Identity;
        if (string.IsNullOrWhiteSpace(identity.Title))
        {
            report.Add(Info.At(document.Document.Planned.Type.Place, identity.Number));
        }
    }
}
