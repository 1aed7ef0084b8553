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
        OutlineEntry heading => Around(numberOnly ? null : words[Form(heading, hasChapters)], heading.Number, heading.Bookmark, ReferenceKind.Number),
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };

    private static string Form(OutlineEntry heading, bool hasChapters) => heading.Kind switch
    {
        HeadingKind.Appendix => "ref.appendix",
        HeadingKind.Chapter when heading.Level == 1 && hasChapters => "ref.chapter",
        _ => "ref.section",
    };

    private static Reference Around(string? form, string number, string bookmark, ReferenceKind kind)
    {
        string[] around = (form ?? "{0}").Split("{0}", 2);
        string after = around.Length > 1 ? around[1] : "";
        return new Reference(around[0] + number + after, bookmark, around[0], number, after, kind);
    }
}
