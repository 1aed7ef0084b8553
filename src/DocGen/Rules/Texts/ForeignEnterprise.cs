using System.Text.RegularExpressions;
using DocGen.Diagnostics;

namespace DocGen.Rules.Texts;

/// <summary>The name of an enterprise that the profile does not know.</summary>
internal sealed partial class ForeignEnterprise : ITextRule
{
    public RuleInfo Info { get; } = new("DG5043", nameof(ForeignEnterprise), Severity.Warning,
        new("“{0}”不是档案中的企业",
            "'{0}' is no enterprise of the profile"),
        new("改用 {{{{ enterprise.name }}}}；合作方写入档案的文字",
            "use {{{{ enterprise.name }}}}; name a partner in a text of the profile"),
        new("审核员最不该在文件里看到的，是另一家企业的名称。",
            "What an auditor must never find in a document is the name of another enterprise."));

    public void Inspect(TextReading text, Report report)
    {
        if (!text.Text.Contains("有限", StringComparison.Ordinal) && !text.Text.Contains("Ltd", StringComparison.Ordinal) && !text.Text.Contains("Inc.", StringComparison.Ordinal))
        {
            return;
        }

        foreach (Match match in Name().Matches(text.Text))
        {
            string name = match.Groups["name"].Value;
            if (!text.Package.ProfileText.Contains(match.Value, StringComparison.Ordinal) && !Legal().IsMatch(name))
            {
                report.Add(Info.At(text.PlaceAt(match.Index), match.Value) with { Related = [text.Package.Plan.Profile.At("enterprise.name")] });
            }
        }
    }

    [GeneratedRegex(@"(?<name>[\u4e00-\u9fff]{2,4}?)(?:股份|集团|责任)*有限(?:责任)?公司|(?<name>[A-Z][A-Za-z&]+),? (?:Co\.,? ?Ltd|Ltd\.?(?![A-Za-z])|Inc\.)", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    /// <summary>A form of company spoken of in general is none.</summary>
    [GeneratedRegex("[为是的或和与及本该某各一设责份]$|公司|企业", RegexOptions.CultureInvariant)]
    private static partial Regex Legal();
}
