using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>A text is given per language, but not in one in which documents are to be made.</summary>
internal sealed class MissingLanguage : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2024", nameof(MissingLanguage), Severity.Error,
        new("“{0}”没有语言 {1} 的文字", "'{0}' has no text in {1}"),
        new("补上 {1}: …；各语言相同的文字直接写出；不需要该语言时从 documents.languages 中删除",
            "add {1}: …; write a text plainly where it is the same in every language; or take {1} out of documents.languages"),
        new("每种文件语言各成一套文件；缺少的文字会由另一种语言顶替，英文手册里就会出现中文。",
            "A set of documents is made in each language; where a text lacks, another language would stand in, and Chinese would appear "
            + "in an English manual."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        IReadOnlyList<string> languages = [.. profile.Documents.Languages.Where(library.Words.ContainsKey).Distinct()];
        foreach ((string path, Text text) in ProfileTexts.Of(profile))
        {
            foreach (string language in languages.Where(language => !text.Has(language)))
            {
                // A language that is named without a text, and a map without languages, were reported when the file was read.
                bool isNamed = profile.At($"{path}.{language}") != profile.At(path);
                if (!isNamed && text.All.Any())
                {
                    report.Add(Info.At(profile.At(path), path, language));
                }
            }
        }
    }
}
