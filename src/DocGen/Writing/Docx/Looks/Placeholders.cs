using DocGen.Model;

namespace DocGen.Writing.Docx.Looks;

/// <summary>
/// What may stand in header, footer and cover of a look for a fact of the document: the tag of a content control, or the same between
/// double braces as plain text, in English or Chinese.
/// </summary>
internal static class Placeholders
{
    public const string Page = "page";
    public const string Pages = "pages";
    public const string PageOf = "page-of";
    public const string Cover = "cover";
    public const string PagePrefix = "page:";
    public const string WordPrefix = "word:";

    /// <summary>Tag, Chinese name and specimen of each.</summary>
    public static readonly IReadOnlyList<Placeholder> All =
    [
        new("enterprise", "企业名称", "企业名称"),
        new("title", "文件名称", "文件名称"),
        new("number", "文件编号", "QH-SM-01"),
        new("version", "版本", "A/0"),
        new("issued", "发布日期", "2026-11-25"),
        new("effective", "实施日期", "2026-12-01"),
        new(Page, "页码", "1"),
        new(Pages, "总页数", "9"),
        new(PageOf, "第几页共几页", "第 1 页 共 9 页"),
        new(Cover, "封面内容", "封面内容"),
    ];

    private static readonly Dictionary<string, string> Words = new()
    {
        ["box.number"] = "文件编号",
        ["box.version"] = "版本",
        ["box.effective"] = "实施日期",
        ["box.page"] = "页码",
        ["cover.issued"] = "发布日期",
        ["cover.effective"] = "实施日期",
    };

    /// <summary>The name that Word shows on the content control of a tag, and the text in it.</summary>
    public static (string Name, string Specimen) Describe(string tag)
    {
        if (tag.StartsWith(WordPrefix, StringComparison.Ordinal))
        {
            return ("固定用语 " + tag[WordPrefix.Length..], Words[tag[WordPrefix.Length..]]);
        }

        (_, string chinese, string specimen) = All.First(item => item.Tag == tag);
        return (chinese, specimen);
    }

    /// <summary>The tag that a name means, or null where it is none of ours.</summary>
    public static string? Find(string name)
    {
        string trimmed = name.Trim();
        if (trimmed.StartsWith(WordPrefix, StringComparison.OrdinalIgnoreCase) || trimmed.StartsWith(PagePrefix, StringComparison.OrdinalIgnoreCase))
        {
            return trimmed.ToLowerInvariant();
        }

        string key = StyleCatalog.Key(trimmed);
        return All.Where(item => item.Tag == key || item.Chinese == key).Select(item => item.Tag).FirstOrDefault();
    }

    /// <summary>The text of a fact of a document; null where the tag is no text of ours.</summary>
    public static string? Value(string tag, DocumentIdentity identity) => tag switch
    {
        "enterprise" => identity.Enterprise.Length > 0 ? identity.Enterprise : identity.Title,
        "title" => identity.Title,
        "number" => identity.Number.ToString(),
        "version" => identity.Version,
        "issued" => identity.IssueDate,
        "effective" => identity.EffectiveDate,
        _ when tag.StartsWith(WordPrefix, StringComparison.Ordinal) => identity.Words.Texts.GetValueOrDefault(tag[WordPrefix.Length..]),
        _ => null,
    };
}

/// <summary>A name that stands in a look for a fact of the document, its Chinese name, and what the look shows in its place.</summary>
internal sealed record Placeholder(string Tag, string Chinese, string Specimen);
