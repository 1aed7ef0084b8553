using System.Globalization;
using System.Xml.Linq;
using static DocGen.Tests.Support.PptxFile;

namespace DocGen.Tests.Support;

/// <summary>
/// Whether the text of slides stays in its boxes, worked out from the file alone: places and sizes as PowerPoint inherits them (slide, layout, master), letters by the
/// published widths of Helvetica and full squares for Chinese, lines broken at words and between Chinese letters. Knows nothing of how we lay slides out.
/// </summary>
internal sealed class SlideRoom
{
    private const double Emu = 12_700;
    private const string ClosingMarks = "，。、；：？！）》】」』”’…%,.;:?!)";

    /// <summary>Widths of the letters from the space on, in thousandths of the size (Adobe's metrics of Helvetica).</summary>
    private static readonly int[] Widths =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    private readonly PptxFile file;
    private readonly List<string> faults = [];

    private readonly double slack;

    private SlideRoom(PptxFile file, double slack) => (this.file, this.slack) = (file, slack);

    /// <summary>
    /// Every text that is higher than its box, every slide with more than seven lines, every thing outside its slide or on another. A row of a table may be lower
    /// by <paramref name="slack"/>: PowerPoint makes it higher by itself.
    /// </summary>
    public static IReadOnlyList<string> Faults(byte[] bytes, double slack = 1)
    {
        SlideRoom room = new(new PptxFile(bytes), slack);
        foreach (string slide in room.file.Slides)
        {
            room.Inspect(slide);
        }

        return room.faults;
    }

    private void Inspect(string path)
    {
        XElement slide = file.Xml(path);
        string layoutPath = file.RelatedOf(path, "slideLayouts")!;
        XElement layout = file.Xml(layoutPath);
        XElement master = file.Xml(file.RelatedOf(layoutPath, "slideMasters")!);
        bool isText = (string?)layout.Attribute("type") is not ("title" or "secHead");
        List<(string Name, Rectangle Box, int Lines)> placed = [];
        foreach (XElement shape in Shapes(slide).Where(shape => shape.Descendants().All(item => item.Name.LocalName != "decorative") || shape.Name.LocalName == "pic"))
        {
            Shape read = new(shape, layout, master);
            string name = $"{path} {(string?)shape.Descendants(P + "cNvPr").First().Attribute("name")}";
            int lines = 0;
            if (shape.Name.LocalName == "sp")
            {
                (lines, double height) = read.Measure(read.Box.Width - read.Insets.Width);
                if (height > read.Box.Height - read.Insets.Height + 1)
                {
                    faults.Add(FormattableString.Invariant($"{name}: text of {height:0} points in a box of {read.Box.Height - read.Insets.Height:0}"));
                }
            }
            else if (shape.Descendants(A + "tbl").FirstOrDefault() is { } table)
            {
                InspectTable(name, table);
            }

            if (read.Type is not ("ftr" or "sldNum"))
            {
                placed.Add((name, read.Box, read.Type is "title" or "ctrTitle" ? 0 : lines));
            }
        }

        (double width, double slideHeight) = (Size("cx"), Size("cy"));
        foreach ((string name, Rectangle box, _) in placed.Where(item => item.Box.X < -0.5 || item.Box.Y < -0.5 || item.Box.Right > width + 0.5 || item.Box.Bottom > (isText ? slideHeight - 36 : slideHeight)))
        {
            faults.Add(FormattableString.Invariant($"{name}: {box.X:0},{box.Y:0} to {box.Right:0},{box.Bottom:0} is outside the slide"));
        }

        for (int i = 0; i < placed.Count; i++)
        {
            faults.AddRange(placed.Skip(i + 1).Where(other => other.Box.Overlaps(placed[i].Box)).Select(other => $"{placed[i].Name} stands on {other.Name}"));

            // What stands one below the other is read one after the other.
            double middle = placed[i].Box.X + (placed[i].Box.Width / 2);
            int inColumn = placed.Where(other => other.Box.X < middle && other.Box.Right > middle).Sum(other => other.Lines);
            if (isText && inColumn > 7 && placed[i].Lines > 0)
            {
                faults.Add($"{placed[i].Name}: {inColumn} lines");
            }
        }
    }

    private double Size(string name) => (double)file.Presentation.Element(P + "sldSz")!.Attribute(name)! / Emu;

    private void InspectTable(string name, XElement table)
    {
        double[] widths = [.. table.Element(A + "tblGrid")!.Elements().Select(column => (double)column.Attribute("w")! / Emu)];
        XElement[] rows = [.. table.Elements(A + "tr")];
        double[] heights = [.. rows.Select(row => (double)row.Attribute("h")! / Emu)];
        for (int i = 0; i < rows.Length; i++)
        {
            XElement[] cells = [.. rows[i].Elements(A + "tc")];
            for (int j = 0; j < cells.Length; j++)
            {
                int span = (int?)cells[j].Attribute("gridSpan") ?? 1;
                int down = Math.Min((int?)cells[j].Attribute("rowSpan") ?? 1, rows.Length - i);
                double room = widths.Skip(j).Take(span).Sum() - 16;
                double height = cells[j].Descendants(A + "p").Sum(paragraph => Text.Of(paragraph, 18, 0).Measure(room).Height) + 8;
                if (height > heights.Skip(i).Take(down).Sum() + slack)
                {
                    faults.Add(FormattableString.Invariant($"{name}: row {i + 1} has {heights[i]:0} points for {height:0} in {room:0} over {down} of {string.Join('+', heights.Select(item => (int)item))}: {string.Join(" ¶ ", cells[j].Descendants(A + "p").Select(item => item.Value))}"));
                }

                if (cells[j].Descendants(A + "rPr").Any(run => (double?)run.Attribute("sz") is < 1_400))
                {
                    faults.Add($"{name}: small letters in row {i + 1}");
                }
            }
        }
    }

    /// <summary>A rectangle in points.</summary>
    private readonly record struct Rectangle(double X, double Y, double Width, double Height)
    {
        public double Right => X + Width;

        public double Bottom => Y + Height;

        public bool Overlaps(Rectangle other) => X < other.Right - 1 && other.X < Right - 1 && Y < other.Bottom - 1 && other.Y < Bottom - 1;
    }

    /// <summary>A shape with what it inherits.</summary>
    private sealed class Shape
    {
        private readonly XElement shape;
        private readonly XElement?[] styles;

        public Shape(XElement shape, XElement layout, XElement master)
        {
            this.shape = shape;
            XElement? placeholder = PlaceholderOf(shape);
            Type = (string?)placeholder?.Attribute("type");
            string kind = Type is "title" or "ctrTitle" ? "title" : Type is "ftr" or "sldNum" or "dt" ? Type : "body";
            XElement? ofLayout = placeholder is null ? null : Shapes(layout).FirstOrDefault(item => PlaceholderOf(item) is { } own
                && (string?)own.Attribute("idx") == (string?)placeholder.Attribute("idx") && (placeholder.Attribute("idx") is not null || (string?)own.Attribute("type") is "title" or "ctrTitle"));
            XElement? ofMaster = placeholder is null ? null : Shapes(master).FirstOrDefault(item => (string?)PlaceholderOf(item)?.Attribute("type") == kind);
            XElement? text = placeholder is null ? null : master.Element(P + "txStyles")!.Element(P + (kind == "title" ? "titleStyle" : kind == "body" ? "bodyStyle" : "otherStyle"));
            styles = [shape.Element(P + "txBody")?.Element(A + "lstStyle"), ofLayout?.Element(P + "txBody")?.Element(A + "lstStyle"), ofMaster?.Element(P + "txBody")?.Element(A + "lstStyle"), text];
            XElement frame = new[] { shape, ofLayout, ofMaster }.Select(FrameOf).First(item => item is not null)!;
            Box = new Rectangle(Of(frame, "off", "x"), Of(frame, "off", "y"), Of(frame, "ext", "cx"), Of(frame, "ext", "cy"));
            double Inset(string name, double usual) => new[] { shape, ofLayout, ofMaster }.Select(item => (double?)item?.Element(P + "txBody")?.Element(A + "bodyPr")?.Attribute(name)).FirstOrDefault(value => value is not null) / Emu ?? usual;
            Insets = (Inset("lIns", 7.2) + Inset("rIns", 7.2), Inset("tIns", 3.6) + Inset("bIns", 3.6));
        }

        public string? Type { get; }

        public Rectangle Box { get; }

        public (double Width, double Height) Insets { get; }

        public (int Lines, double Height) Measure(double width)
        {
            int lines = 0;
            double height = 0;
            foreach (XElement paragraph in shape.Element(P + "txBody")!.Elements(A + "p").Where(paragraph => paragraph.Descendants(A + "t").Any()))
            {
                int level = (int?)paragraph.Element(A + "pPr")?.Attribute("lvl") ?? 0;
                XElement?[] levels = [paragraph.Element(A + "pPr"), .. styles.Select(style => style?.Element(A + $"lvl{level + 1}pPr"))];
                double size = levels.Select(item => (double?)item?.Element(A + "defRPr")?.Attribute("sz")).FirstOrDefault(value => value is not null) / 100 ?? 18;
                double left = levels.Select(item => (double?)item?.Attribute("marL")).FirstOrDefault(value => value is not null) / Emu ?? 0;
                double before = levels.Select(item => (double?)item?.Element(A + "spcBef")?.Element(A + "spcPts")?.Attribute("val")).FirstOrDefault(value => value is not null) / 100 ?? 0;
                (int count, double high) = Text.Of(paragraph, size, left).Measure(width);
                lines += count;
                height += before + high;
            }

            return (lines, height);
        }

        private static XElement? FrameOf(XElement? item) => item?.Element(P + "spPr")?.Element(A + "xfrm") ?? item?.Element(P + "grpSpPr")?.Element(A + "xfrm") ?? item?.Element(P + "xfrm");

        private static double Of(XElement frame, string part, string name) => (double)frame.Element(A + part)!.Attribute(name)! / Emu;
    }

    /// <summary>The letters of a paragraph with their widths.</summary>
    private sealed class Text(List<(string Piece, double Width)> pieces, double size, bool isWide, double left)
    {
        public static Text Of(XElement paragraph, double usual, double left)
        {
            List<(string, double)> pieces = [];
            double largest = paragraph.Descendants().Where(item => item.Name.LocalName is "rPr" or "endParaRPr").Select(run => (double?)run.Attribute("sz") / 100 ?? usual).DefaultIfEmpty(usual).Max();
            bool isWide = false;
            foreach (XElement item in paragraph.Elements().Where(item => item.Name.LocalName is "r" or "br" or "fld"))
            {
                double size = (double?)item.Element(A + "rPr")?.Attribute("sz") / 100 ?? usual;
                double factor = size / 1000 * ((string?)item.Element(A + "rPr")?.Attribute("b") == "1" ? 1.07 : 1);
                string text = item.Name.LocalName == "br" ? "\n" : item.Element(A + "t")!.Value;
                isWide |= text.Any(letter => letter >= '\u2E80');
                foreach (char letter in text)
                {
                    double width = (letter >= '\u2E80' || letter is '“' or '”' or '‘' or '’' or '…' or '—' ? 1000 : letter is >= ' ' and <= '~' ? Widths[letter - ' '] : 600) * factor;
                    bool clings = pieces.Count > 0 && letter != '\n' && pieces[^1].Item1[^1] is var last and not (' ' or '\n' or '-')
                        && (ClosingMarks.Contains(letter) || letter == ' ' || (letter is < '\u2E80' and not (>= '\u2200' and < '\u2300') && last is < '\u2E80' and not (>= '\u2200' and < '\u2300') && pieces[^1].Item1[0] < '\u2E80'));
                    if (clings)
                    {
                        pieces[^1] = (pieces[^1].Item1 + letter, pieces[^1].Item2 + width);
                    }
                    else
                    {
                        pieces.Add((letter.ToString(CultureInfo.InvariantCulture), width));
                    }
                }
            }

            return new Text(pieces, largest, isWide, left);
        }

        public (int Lines, double Height) Measure(double width)
        {
            if (pieces.Count == 0)
            {
                return (0, size * 1.2);
            }

            double room = width - left;
            int lines = 1;
            double used = 0;
            foreach ((string piece, double wide) in pieces)
            {
                if (piece == "\n")
                {
                    (lines, used) = (lines + 1, 0);
                    continue;
                }

                double shown = piece.EndsWith(' ') ? wide - (size * 0.278) : wide;
                if (used > 0 && used + shown > room)
                {
                    (lines, used) = (lines + 1, 0);
                }

                int more = (int)(shown / Math.Max(room, 1));
                lines += shown > room ? more : 0;
                used += wide - (shown > room ? more * room : 0);
            }

            return (lines, lines * size * (isWide ? 1.32 : 1.15));
        }
    }
}
