using System.Text.RegularExpressions;
using DocGen.Diagnostics;

namespace DocGen.Rules.Texts;

/// <summary>A text names an edition of a standard that another took the place of.</summary>
internal sealed partial class SupersededEdition : ITextRule
{
    public RuleInfo Info { get; } = new("DG5053", nameof(SupersededEdition), Severity.Warning,
        new("{0} 已由 {1} 代替",
            "{0} was replaced by {1}"),
        new("改用 [](law:{2}) 引用现行版本",
            "refer to the edition in force with [](law:{2})"),
        new("引用作废的版本说明法规识别没有做。现行版本见条款库的 laws.yaml；replaces 列出被代替的旧号，同号的其他年份也算旧版。写明“代替”“废止”的句子不算。",
            "To cite a withdrawn edition says that laws and standards were not followed up. Those in force stand in laws.yaml; replaces lists old numbers, and another year of the same number counts as an old edition. A sentence that says so is spared."));

    private static readonly string[] Said = ["代替", "替代", "取代", "废止", "作废", "旧版", "replace", "supersede", "withdrawn", "obsolete"];

    public void Inspect(TextReading text, Report report)
    {
        if (!text.Text.Contains("GB", StringComparison.Ordinal) && text.Package.Superseded.Count == 0)
        {
            return;
        }

        foreach (Match match in Number().Matches(text.Text))
        {
            string number = PackageFacts.Compact(match.Value);
            Model.Law? law = text.Package.Superseded.GetValueOrDefault(number);
            if (law is null && text.Package.Editions.GetValueOrDefault(number[..number.LastIndexOf('-')]) is { } current && current.Number!.All.All(known => string.CompareOrdinal(PackageFacts.Compact(known), number) > 0))
            {
                law = current;
            }

            string sentence = text.SentenceAt(match.Index);
            if (law is not null && !Said.Any(word => sentence.Contains(word, StringComparison.OrdinalIgnoreCase)))
            {
                report.Add(Info.At(text.PlaceAt(match.Index), match.Value, law.Number, law.Id) with { Related = [law.Place] });
            }
        }
    }

    [GeneratedRegex(@"(?<![A-Za-z])(?:GB|QB|SB|HJ|JB|YD|DB\d{2}|ISO|IEC)(?:/[TZ])?[ \u00A0]?\d+(?:\.\d+)*[ ]?[-—–][ ]?(?:19|20)\d{2}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
