using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocGen.Tests.Support;
using static DocGen.Tests.Support.DocxFile;

namespace DocGen.Tests.Properties;

/// <summary>What a reader finds in the Word file of a random text.</summary>
internal sealed partial class RandomTextReader(DocxFile file)
{
    /// <summary>The marked words of the body, in order.</summary>
    public IReadOnlyList<string> Words => WordsOf(Text(file.Body.Descendants(W + "p").Where(item => StyleOf(item) is not ("TableofFigures" or "TOCHeading"))
        .Where(item => !IsDrawn(item))));

    /// <summary>Those of the footnotes.</summary>
    public IReadOnlyList<string> NoteWords => WordsOf(Text(file.Notes.Descendants(W + "p")));

    /// <summary>Those that stand in drawings and charts, and those that are read out for them.</summary>
    public (IReadOnlyList<string> Shown, IReadOnlyList<string> Told) Drawn =>
    (
        [
            .. WordsOf(string.Join(' ', file.Body.Descendants(W + "txbxContent").Select(box => string.Concat(box.Descendants(W + "t").Select(text => text.Value))))),
            .. file.Parts.Where(part => part.Key.StartsWith("word/charts/", StringComparison.Ordinal)).SelectMany(part => WordsOf(string.Join(' ', part.Value.Root!.DescendantNodes().OfType<XText>()))),
        ],
        [.. file.Body.Descendants().Where(item => item.Name.LocalName == "docPr" && !IsPicture(item)).SelectMany(item => WordsOf((string?)item.Attribute("descr") ?? ""))]
    );

    private IEnumerable<XElement> Stories => file.HeadersAndFooters.Append(file.Body).Concat(file.Notes);

    /// <summary>What is doubled or has no end of the names and numbers by which things in a file are known.</summary>
    public IEnumerable<string> Doubled()
    {
        XElement[] starts = [.. Stories.SelectMany(story => story.Descendants(W + "bookmarkStart"))];
        XElement[] ends = [.. Stories.SelectMany(story => story.Descendants(W + "bookmarkEnd"))];
        (string Kind, IEnumerable<string?> Ids)[] kinds =
        [
            ("bookmark", starts.Select(item => ((string?)item.Attribute(W + "name"))?.ToUpperInvariant())),
            ("bookmark id", starts.Select(item => (string?)item.Attribute(W + "id"))),
            ("end of bookmark", ends.Select(item => (string?)item.Attribute(W + "id"))),
            ("content control", Stories.SelectMany(story => story.Descendants(W + "sdtPr")).Select(item => Value(item, "id"))),
            ("drawing", Stories.SelectMany(story => story.Descendants()).Where(item => item.Name.LocalName == "docPr").Select(item => (string?)item.Attribute("id"))),
            ("footnote", file.Notes.Select(item => (string?)item.Attribute(W + "id"))),
            ("reference of a footnote", file.Body.Descendants(W + "footnoteReference").Select(item => (string?)item.Attribute(W + "id"))),
        ];
        IEnumerable<string> doubled = kinds.SelectMany(kind => kind.Ids.GroupBy(id => id).Where(group => group.Key is null || group.Count() > 1).Select(group => $"{kind.Kind} {group.Key}"));
        return doubled
            .Concat(starts.Select(item => (string)item.Attribute(W + "id")!).Except(ends.Select(item => (string)item.Attribute(W + "id")!)).Select(id => $"no end of bookmark {id}"))
            .Concat(starts.Select(item => (string)item.Attribute(W + "name")!).Where(name => name.Length > 40).Select(name => $"long name {name}"))
            .Concat(file.Notes.Select(item => (string)item.Attribute(W + "id")!).Order().SequenceEqual(file.Body.Descendants(W + "footnoteReference").Select(item => (string)item.Attribute(W + "id")!).Order())
                ? [] : ["other footnotes than are cited"]);
    }

    /// <summary>The bookmarks to which fields and links lead, as often as they do.</summary>
    public IEnumerable<string> Aims() => Stories.SelectMany(story =>
        story.Descendants(W + "instrText").Select(item => Aim().Match(item.Value)).Where(match => match.Success).Select(match => match.Groups["name"].Value)
            .Concat(story.Descendants(W + "hyperlink").Select(item => (string?)item.Attribute(W + "anchor")).OfType<string>()));

    /// <summary>The names of the bookmarks.</summary>
    public IReadOnlySet<string> Bookmarks =>
        Stories.SelectMany(story => story.Descendants(W + "bookmarkStart")).Select(item => (string)item.Attribute(W + "name")!).ToHashSet(StringComparer.Ordinal);

    private static IReadOnlyList<string> WordsOf(string text) => [.. Marked().Matches(text).Select(match => match.Value)];

    /// <summary>The text of paragraphs, with the alternative texts of pictures, without the results of references.</summary>
    private static string Text(IEnumerable<XElement> paragraphs)
    {
        StringBuilder text = new();
        foreach (XElement paragraph in paragraphs)
        {
            Stack<bool> fields = new();
            foreach (XElement item in paragraph.Descendants().Where(item => item.Ancestors(W + "p").First() == paragraph && !item.Ancestors().Any(above => above.Name.LocalName == "Fallback")))
            {
                if (item.Name == W + "fldChar" && (string?)item.Attribute(W + "fldCharType") is var kind && kind is "begin" or "end")
                {
                    _ = kind == "begin" ? PushTo(fields) : fields.Pop();
                }
                else if (item.Name == W + "instrText" && Aim().IsMatch(item.Value))
                {
                    fields.Pop();
                    fields.Push(true);
                }
                else if ((item.Name == W + "t" || item.Name == OmmlText.M + "t") && !fields.Contains(true))
                {
                    text.Append(item.Value);
                }
                else if (item.Name.LocalName == "docPr" && IsPicture(item))
                {
                    text.Append(' ').Append((string?)item.Attribute("descr")).Append(' ');
                }
            }

            text.Append('\n');
        }

        return text.ToString();

        static bool PushTo(Stack<bool> fields)
        {
            fields.Push(false);
            return true;
        }
    }

    /// <summary>In a drawing, or in what programs that know no drawings show instead.</summary>
    private static bool IsDrawn(XElement paragraph) => paragraph.Ancestors().Any(item => item.Name == W + "txbxContent" || item.Name.LocalName == "Fallback");

    private static bool IsPicture(XElement properties) => properties.Parent!.Descendants().Any(item => item.Name.LocalName == "pic");

    [GeneratedRegex(@"w\d+q|词\d+末|AB\d+Z")]
    private static partial Regex Marked();

    [GeneratedRegex(@"^\s*(PAGEREF|NOTEREF|REF)\s+(?<name>\S+)")]
    private static partial Regex Aim();
}
