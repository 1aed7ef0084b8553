using System.Xml.Linq;
using static DocGen.Writing.Docx.Looks.LookXml;

namespace DocGen.Writing.Docx.Looks;

/// <summary>
/// What the cover of a look holds besides notes: blocks before and after the place of the cover's text. Where that place is missing and
/// the title stands in the blocks, they are the whole cover.
/// </summary>
internal sealed record LookCover(LookFurniture Before, LookFurniture After, bool IsWhole)
{
    /// <summary>A cover without anything of its own.</summary>
    public static LookCover None { get; } = new(Empty, Empty, false);

    private static LookFurniture Empty => new("cover", new XElement(W + "body"), [], []);

    /// <summary>The blocks of the section that shows the cover.</summary>
    public static LookCover Read(LookSection? section, XElement documentRoot, FurnitureReader furniture)
    {
        List<XElement> blocks = [.. (section?.Blocks ?? []).Where(block => !IsNote(block, furniture))];
        int place = blocks.FindIndex(block => TagsIn(block).Contains(Placeholders.Cover));
        bool whole = place < 0 && blocks.SelectMany(TagsIn).Contains("title");
        List<XElement> before = place < 0 ? blocks : blocks[..place];
        List<XElement> after = place < 0 ? [] : blocks[(place + 1)..];
        before = before.Exists(HasContent) ? before : [];
        after = after.Exists(HasContent) ? after : [];
        return before.Count + after.Count == 0
            ? None
            : new LookCover(furniture.Blocks("cover", documentRoot, before), furniture.Blocks("cover", documentRoot, after), whole);
    }

    /// <summary>A note on the specimen page, or the mark that says what the page is.</summary>
    private static bool IsNote(XElement block, FurnitureReader furniture) =>
        LookSection.Marks(block).Any()
        || (block.Name == W + "p" && furniture.StyleOf(block) == StyleId.LookNote)
        || (block.Name != W + "p" && block.Name != W + "tbl" && block.Name != W + "sdt");

    private static bool HasContent(XElement block) =>
        block.DescendantsAndSelf().Any(item => (item.Name == W + "t" && item.Value.Length > 0) || item.Name.LocalName is "drawing" or "pict" or "tbl");

    private static IEnumerable<string> TagsIn(XElement block) =>
        block.DescendantsAndSelf(W + "sdt").SelectMany(control => new[] { control.Element(W + "sdtPr").Value("tag"), control.Element(W + "sdtPr").Value("alias") })
            .Concat(block.DescendantsAndSelf(W + "p").SelectMany(FurnitureText.NamesIn))
            .Select(name => Placeholders.Find(name ?? "")).OfType<string>();
}
