using System.Globalization;
using System.Xml.Linq;
using DocGen.Diagnostics;
using DocGen.Writing.Docx;
using DocGen.Writing.Docx.Drawings;
using DocGen.Writing.Docx.Looks;

namespace DocGen.Writing.Pptx.Looks;

/// <summary>
/// Reads the PowerPoint file of a look: its layouts with what they inherit from the master, and all parts that a presentation takes over. Its slides stay
/// behind.
/// </summary>
internal sealed class SlideLookReader
{
    private static readonly XNamespace P = PptxNames.Main;
    private static readonly XNamespace R = WordNames.Relationships;
    private static readonly XNamespace A = WordNames.Drawing;

    /// <summary>The form of the file.</summary>
    public static readonly LookForm Form = new(P + "presentation", "ppt", SlideFaults.NotPowerPoint, new("里面没有演示文稿", "there is no presentation in it"));

    private readonly LookPackage package;
    private readonly SourceLocation place;
    private readonly Report report;

    private SlideLookReader(LookPackage package, SourceLocation place, Report report) => (this.package, this.place, this.report) = (package, place, report);

    /// <summary>The look; null with the faults reported where it cannot be used.</summary>
    public static SlideLook? Read(byte[] bytes, SourceLocation place, Report report)
    {
        using LookPackage? package = LookPackage.Open(bytes, place, report, Form);
        return package is null ? null : new SlideLookReader(package, place, report).Read();
    }

    private SlideLook? Read()
    {
        XElement presentation = package.Xml(package.Main)!;
        string folder = package.Main[..(package.Main.LastIndexOf('/') + 1)];
        XElement? size = presentation.Element(P + "sldSz");
        Dictionary<LayoutKind, SlideLayout> layouts = [];
        foreach (string master in package.RelationshipsOf(package.Main).Where(item => item.Type == "slideMaster").Select(item => item.Target))
        {
            ReadMaster(master, layouts);
        }

        if (package.IsBroken || !HasAll(layouts))
        {
            return null;
        }

        KeptParts kept = KeptParts.Of(package, place, report);
        if (package.IsBroken || kept.HasFaults)
        {
            return null;
        }

        string? style = package.PartOf("tableStyles") is { } path ? (string?)package.Xml(path)?.Attribute("def") : null;
        return new SlideLook(
            folder, Length(size, "cx", 12_192_000), Length(size, "cy", 6_858_000), layouts, kept.Parts, presentation, kept.Relationships, kept.NotesMaster, style);
    }

    private bool HasAll(Dictionary<LayoutKind, SlideLayout> layouts)
    {
        bool complete = true;
        foreach ((LayoutKind kind, Bilingual name, int bodies) in (ReadOnlySpan<(LayoutKind, Bilingual, int)>)
            [
                (LayoutKind.Title, new("标题幻灯片", "Title Slide"), 1), (LayoutKind.Section, new("节标题", "Section Header"), 0),
                (LayoutKind.Content, new("标题和内容", "Title and Content"), 1), (LayoutKind.TwoContents, new("两栏内容", "Two Content"), 2), (LayoutKind.TitleOnly, new("仅标题", "Title Only"), 0),
            ])
        {
            if (!layouts.TryGetValue(kind, out SlideLayout? layout) || layout.Bodies.Count < bodies)
            {
                report.Add(SlideFaults.MissingLayout.At(place, name, bodies == 0 ? new Bilingual("标题", "a title") : new Bilingual($"标题和 {bodies} 个文本框", $"a title and {bodies} text placeholder(s)")));
                complete = false;
            }
        }

        if (complete)
        {
            bool has = layouts.TryGetValue(LayoutKind.PictureRight, out SlideLayout? beside) && beside.Bodies.Count > 1;
            layouts[LayoutKind.PictureRight] = (has ? beside! : layouts[LayoutKind.TwoContents]) with { Kind = LayoutKind.PictureRight };
        }

        return complete;
    }

    private void ReadMaster(string path, Dictionary<LayoutKind, SlideLayout> layouts)
    {
        if (package.Xml(path) is not { } master)
        {
            return;
        }

        string[] inOrder = [.. master.Element(P + "sldLayoutIdLst")?.Elements().Select(item => (string?)item.Attribute(R + "id") ?? "") ?? []];
        foreach (Relationship relationship in package.RelationshipsOf(path).Where(item => item.Type == "slideLayout").OrderBy(item => Array.IndexOf(inOrder, item.Id)))
        {
            if (package.Xml(relationship.Target) is { } layout && KindOf(layout) is { } kind && !layouts.ContainsKey(kind) && ReadLayout(kind, relationship.Target, layout, master) is { } read)
            {
                layouts[kind] = read;
            }
        }
    }

    private static LayoutKind? KindOf(XElement layout)
    {
        string name = ((string?)layout.Element(P + "cSld")?.Attribute("name") ?? "").ToUpperInvariant();
        bool Named(params string[] names) => names.Any(name.Contains);
        return (string?)layout.Attribute("type") switch
        {
            "title" => LayoutKind.Title,
            "secHead" => LayoutKind.Section,
            "obj" or "tx" => LayoutKind.Content,
            "twoObj" => LayoutKind.TwoContents,
            "titleOnly" => LayoutKind.TitleOnly,
            "txAndObj" => LayoutKind.PictureRight,
            _ when Named("标题幻灯片", "TITLE SLIDE") => LayoutKind.Title,
            _ when Named("节标题", "SECTION HEADER") => LayoutKind.Section,
            _ when Named("标题和内容", "TITLE AND CONTENT") => LayoutKind.Content,
            _ when Named("两栏内容", "TWO CONTENT") => LayoutKind.TwoContents,
            _ when Named("仅标题", "TITLE ONLY") => LayoutKind.TitleOnly,
            _ when Named("图在右", "PICTURE RIGHT") => LayoutKind.PictureRight,
            _ => null,
        };
    }

    private static SlideLayout? ReadLayout(LayoutKind kind, string path, XElement layout, XElement master)
    {
        Dictionary<string, XElement> ofMaster = [];
        foreach (XElement shape in Placeholders(master))
        {
            ofMaster.TryAdd(TypeOf(shape), shape);
        }

        List<Placeholder> read = [.. Placeholders(layout).Select(shape => Read(shape, ofMaster, master.Element(P + "txStyles")))];
        Placeholder? title = read.Find(item => item.Type is "title" or "ctrTitle");
        bool IsBody(Placeholder item) => item.Type is null or "body" or "obj" or "subTitle" or "tbl" or "pic" or "chart" or "dgm" && item.Box.Width > 1;
        return title is null ? null : new SlideLayout(
            kind, path, title,
            [.. read.Where(IsBody).OrderBy(item => item.Type == "subTitle" ? 0 : 1).ThenBy(item => item.Box.X).ThenBy(item => item.Box.Y)],
            read.Find(item => item.Type == "ftr"), read.Find(item => item.Type == "sldNum"));
    }

    private static IEnumerable<XElement> Placeholders(XElement root) =>
        (root.Element(P + "cSld")?.Element(P + "spTree")?.Elements() ?? []).Where(shape => PlaceholderOf(shape) is not null);

    private static XElement? PlaceholderOf(XElement shape) => shape.Elements().Select(item => item.Element(P + "nvPr")?.Element(P + "ph")).FirstOrDefault(item => item is not null);

    /// <summary>What of the master a placeholder inherits from.</summary>
    private static string TypeOf(XElement shape) => (string?)PlaceholderOf(shape)!.Attribute("type") switch
    {
        "title" or "ctrTitle" => "title",
        "dt" => "dt",
        "ftr" => "ftr",
        "sldNum" => "sldNum",
        _ => "body",
    };

    private static Placeholder Read(XElement shape, Dictionary<string, XElement> ofMaster, XElement? styles)
    {
        XElement own = PlaceholderOf(shape)!;
        string type = TypeOf(shape);
        XElement? above = ofMaster.GetValueOrDefault(type);
        XElement? style = styles?.Element(P + (type == "title" ? "titleStyle" : type == "body" ? "bodyStyle" : "otherStyle"));
        XElement? BodyOf(XElement? item) => item?.Element(P + "txBody");
        XElement? frame = FrameOf(shape) ?? FrameOf(above);
        double Inset(string name, double usual) =>
            new[] { shape, above }.Select(item => (string?)BodyOf(item)?.Element(A + "bodyPr")?.Attribute(name)).FirstOrDefault(text => text is not null) is { } text
                && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value / 12_700 : usual;
        return new Placeholder(
            (string?)own.Attribute("type"), (string?)own.Attribute("idx"),
            new Box(Length(frame?.Element(A + "off"), "x", 0), Length(frame?.Element(A + "off"), "y", 0), Length(frame?.Element(A + "ext"), "cx", 0), Length(frame?.Element(A + "ext"), "cy", 0)),
            Math.Max(Inset("lIns", 7.2), Inset("rIns", 7.2)), Math.Max(Inset("tIns", 3.6), Inset("bIns", 3.6)),
            TextLevels.Of([style, BodyOf(above)?.Element(A + "lstStyle"), BodyOf(shape)?.Element(A + "lstStyle")]));
    }

    private static XElement? FrameOf(XElement? shape) => shape?.Element(P + "spPr")?.Element(A + "xfrm") ?? shape?.Element(P + "xfrm");

    private static double Length(XElement? element, string name, double usual) =>
        double.TryParse((string?)element?.Attribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value / 12_700 : usual / 12_700;
}
