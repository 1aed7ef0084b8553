using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>Documents are asked for in a language that the library does not have, or twice in the same.</summary>
internal sealed class UnknownDocumentLanguage : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2025", nameof(UnknownDocumentLanguage), Severity.Error,
        new("文件语言“{0}”{1}", "the document language '{0}' {1}"),
        new("可用的语言：{2}，各写一次", "languages that can stand here, once each: {2}"),
        new("每种文件语言各成一套文件，须有该语言的固定用语和条款；重复的语言会使同一份文件写两遍。",
            "A set of documents is made in each language; the library must have its fixed words and clauses. A language given twice would "
            + "write the same files twice."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        IReadOnlyList<string> languages = profile.Documents.Languages;
        string known = Quoted.List([.. library.Words.Keys.Order(StringComparer.Ordinal)]);
        for (int i = 0; i < languages.Count; i++)
        {
            SourceLocation place = profile.At($"documents.languages[{i}]");
            if (!library.Words.ContainsKey(languages[i]))
            {
                Bilingual near = Spelling.DidYouMean(languages[i], library.Words.Keys);
                Bilingual fault = new($"不在条款库中{near.Zh}", $"is not one of the library's{near.En}");
                report.Add(Info.At(place, Quoted.Short(languages[i]), fault, known));
            }
            else if (languages.Take(i).Contains(languages[i]))
            {
                report.Add(Info.At(place, Quoted.Short(languages[i]), new Bilingual("重复", "is given twice"), known));
            }
        }
    }
}
