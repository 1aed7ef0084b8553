using System.Globalization;
using DocGen.Model;

namespace DocGen.Composing.Slots;

/// <summary>How a reference to a heading, table or figure reads in the language of the document: 第5.2节, 表3, Section 5.2.</summary>
internal static class TargetWords
{
    /// <summary>The reference, or its number alone.</summary>
    public static Reference Of(ITarget target, Words words, bool hasChapters, bool numberOnly) => target switch
    {
        CaptionEntry caption => Around(
            numberOnly ? null : words[caption.Kind == CaptionKind.Table ? "caption.table" : "caption.figure"],
            caption.Number.ToString(CultureInfo.InvariantCulture),
            caption.Bookmark,
            ReferenceKind.Content),
        OutlineEntry { Number: "" } heading => Around(numberOnly ? null : words["ref.title"], heading.Text, heading.Bookmark, ReferenceKind.Content),
        OutlineEntry heading => Cited(heading, words, hasChapters, numberOnly),
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };

    /// <summary>A number that no field of Word gives (第一章（二）) is text that leads there.</summary>
    private static Reference Cited(OutlineEntry heading, Words words, bool hasChapters, bool numberOnly)
    {
        Citation citation = heading.Citation ?? new Citation(heading.Number, heading.Level);
        string? form = numberOnly || citation.HasWords ? null : words[Form(heading.Kind, citation.Level, hasChapters)];
        Reference reference = Around(form, citation.Number, heading.Bookmark, citation.IsFull ? ReferenceKind.FullNumber : ReferenceKind.Number);
        return citation.IsLive ? reference : new Reference(reference.Text + citation.Rest, heading.Bookmark, Kind: ReferenceKind.Text);
    }

    private static string Form(HeadingKind kind, int level, bool hasChapters) => kind switch
    {
        HeadingKind.Appendix => "ref.appendix",
        HeadingKind.Chapter when level == 1 && hasChapters => "ref.chapter",
        _ => "ref.section",
    };

    private static Reference Around(string? form, string number, string bookmark, ReferenceKind kind)
    {
        string[] around = (form ?? "{0}").Split("{0}", 2);
        string after = around.Length > 1 ? around[1] : "";
        return new Reference(around[0] + number + after, bookmark, around[0], number, after, kind);
    }
}
