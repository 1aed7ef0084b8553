using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>An answer that the library does not know but that is spelt nearly like one that it does.</summary>
internal sealed class UnknownAnswer : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2033", nameof(UnknownAnswer), Severity.Warning,
        new("条款库没有做法数字“{0}”{1}", "the library has no practice figure '{0}'{1}"),
        new("改正拼写；自有条款用到的键在自有条款库的 answers.yaml 中登记", "correct the spelling; list keys that your own clauses use in an answers.yaml of your library"),
        new("answers 下可以写自有的键；但与条款库的键只差几个字母的，多半是写错了，写错的键不起作用，文件仍印出默认值。",
            "Keys of one's own are allowed; one that differs by a few letters from a key of the library is probably misspelt and has no effect."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        foreach (string key in profile.Answers.Keys.Where(key => !library.Answers.ContainsKey(key) && Spelling.Nearest(key, library.Answers.Keys) is not null))
        {
            report.Add(Info.At(profile.At("answers." + key), key, Spelling.DidYouMean(key, library.Answers.Keys)));
        }
    }
}
