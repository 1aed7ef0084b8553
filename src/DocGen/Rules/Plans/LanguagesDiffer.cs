using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Plans;

/// <summary>The two languages of a text of the profile give different figures.</summary>
internal sealed class LanguagesDiffer : IPlanRule
{
    public RuleInfo Info { get; } = new("DG1314", nameof(LanguagesDiffer), Severity.Warning,
        new("{0} 的两种语言数字不同：{1} 为 {2}，{3} 为 {4}",
            "the languages of {0} give different figures: {2} in {1}, {4} in {3}"),
        new("改成相同的数字",
            "give the same figures in both"),
        new("两种语言的文件说的是同一件事；承诺在中文里是 2 小时、英文里是 4 小时，顾客按哪一个都有道理。比较的是带单位的数字（时限、百分数），日期和名称不算。",
            "The sets in both languages say the same thing; a promise of 2 hours in one and 4 in the other lets a customer hold the enterprise to either. Figures with a unit are compared (times, percentages), not dates or names."));

    public void Inspect(Plan plan, Library library, Report report)
    {
        foreach ((string path, Text text) in Profiles.ProfileTexts.Of(plan.Profile))
        {
            string[] languages = [.. plan.Languages.Where(text.Has)];
            if (languages.Length < 2 || !languages.Any(language => text.In(language).Any(char.IsAsciiDigit)))
            {
                continue;
            }

            string[][] figures = [.. languages.Select(language => Quantities.In(text.In(language)).Select(item => item.Canonical).Order(StringComparer.Ordinal).ToArray())];
            for (int i = 1; i < languages.Length; i++)
            {
                if (!figures[i].SequenceEqual(figures[0]) && figures[0].Length > 0 && figures[i].Length > 0)
                {
                    report.Add(Info.At(
                        plan.Profile.At(path), path, languages[0], string.Join(", ", figures[0]), languages[i], string.Join(", ", figures[i])) with
                    {
                        Related = [plan.Profile.At($"{path}.{languages[i]}")],
                    });
                }
            }
        }
    }
}
