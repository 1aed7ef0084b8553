using System.Xml.Linq;
using DocGen.Writing.Docx;
using DocGen.Writing.Pptx.Content;
using DocGen.Writing.Pptx.Layout;
using DocGen.Writing.Pptx.Looks;

namespace DocGen.Writing.Pptx.Parts;

/// <summary>Writes paragraphs as DrawingML: lists by the levels of the look, never by typed signs; language on every run.</summary>
internal sealed class TextXml(WordXml xml, SlideParts parts, WordLanguage language, bool isChinese)
{
    /// <summary>The levels of a text box that stands outside a placeholder: those of the look's text.</summary>
    public void Levels(IReadOnlyList<TextLevel> levels)
    {
        xml.Start("a:lstStyle"u8);
        foreach (TextLevel level in levels)
        {
            Copy(level.Properties);
        }

        xml.End();
    }

    /// <summary>Paragraphs of running text in the levels of a look.</summary>
    public void Paragraphs(IReadOnlyList<SlideParagraph> paragraphs, TextMeasure measure, bool plain = false)
    {
        Numbering numbering = new();
        foreach (SlideParagraph paragraph in paragraphs)
        {
            ParagraphSetting setting = measure.SettingOf(paragraph);
            xml.Start("a:p"u8);
            Properties(paragraph, setting, measure, numbering, plain);
            bool ownSize = paragraph.Role is ParagraphRole.Small or ParagraphRole.Code or ParagraphRole.Quote;
            Runs(paragraph, ownSize ? setting.Size : 0, paragraph.Role == ParagraphRole.Lead, null);
            xml.End();
        }

        if (paragraphs.Count == 0)
        {
            Empty();
        }
    }

    /// <summary>Paragraphs in a size of their own, as in a cell.</summary>
    public void Sized(IReadOnlyList<SlideParagraph> paragraphs, double size, string? align = null)
    {
        Numbering numbering = new();
        foreach (SlideParagraph paragraph in paragraphs)
        {
            xml.Start("a:p"u8).Start("a:pPr"u8);
            if (paragraph.Level > 0)
            {
                xml.Attribute("marL"u8, ShapeXml.Units(size)).Attribute("indent"u8, paragraph.Mark == ItemMark.None ? 0 : -ShapeXml.Units(size));
            }

            if (align is not null)
            {
                xml.Attribute("algn"u8, align);
            }

            if (paragraph.Mark == ItemMark.Bullet)
            {
                xml.Start("a:buFont"u8).Attribute("typeface"u8, "Arial").End().Start("a:buChar"u8).Attribute("char"u8, "•").End();
            }
            else if (paragraph.Mark != ItemMark.None)
            {
                Number(paragraph, numbering);
            }

            xml.End();
            Runs(paragraph, size, false, null);
            xml.End();
        }

        if (paragraphs.Count == 0)
        {
            Empty(size);
        }
    }

    /// <summary>A single line in a size, weight and colour.</summary>
    public void Line(string text, double size = 0, bool bold = false, string? colour = null)
    {
        xml.Start("a:p"u8);
        Runs(new SlideParagraph([new(text)]), size, bold, colour);
        xml.End();
    }

    /// <summary>Bold words in a paragraph that is open.</summary>
    public void Bare(string words, double size, string colour) => Runs(new SlideParagraph([new(words)]), size, true, colour);

    /// <summary>A paragraph in the middle of a shape, in a colour of the theme.</summary>
    public void Drawn(string words, double size, bool bold, string colour)
    {
        // Fonts that are higher than ours stay within a shape made for ours.
        xml.Start("a:p"u8).Start("a:pPr"u8).Attribute("algn"u8, "ctr").Start("a:lnSpc"u8).Val("a:spcPct"u8, 92_000).End().End();
        Runs(new SlideParagraph([new(words)]), size, bold, colour);
        xml.End();
    }

    /// <summary>A paragraph without text.</summary>
    public void Empty(double size = 0)
    {
        xml.Start("a:p"u8).Start("a:endParaRPr"u8);
        Language(null, "");
        if (size > 0)
        {
            xml.Attribute("sz"u8, (long)Math.Round(size * 100));
        }

        xml.End().End();
    }

    private void Properties(SlideParagraph paragraph, ParagraphSetting setting, TextMeasure measure, Numbering numbering, bool plain)
    {
        xml.Start("a:pPr"u8);
        bool isItem = paragraph.Level > 0;
        bool isNumbered = paragraph.Mark is not (ItemMark.None or ItemMark.Bullet);
        if (!plain && paragraph.Mark != ItemMark.Bullet)
        {
            xml.Attribute("marL"u8, ShapeXml.Units(setting.Left));
        }

        if (setting.Level > 0)
        {
            xml.Attribute("lvl"u8, setting.Level);
        }

        if (!plain && paragraph.Mark != ItemMark.Bullet)
        {
            xml.Attribute("indent"u8, isNumbered ? ShapeXml.Units(measure.StartOf(setting.Level) - setting.Left) : 0);
        }

        if (paragraph.IsCentred)
        {
            xml.Attribute("algn"u8, "ctr");
        }

        if (!plain && paragraph.Mark == ItemMark.None)
        {
            xml.Empty("a:buNone"u8);
            numbering.Interrupt(isItem ? setting.Level : 0);
        }
        else if (isNumbered)
        {
            Number(paragraph, numbering);
        }
        else if (paragraph.Mark == ItemMark.Bullet)
        {
            numbering.Interrupt(setting.Level);
        }

        xml.End();
    }

    private void Number(SlideParagraph paragraph, Numbering numbering)
    {
        string type = paragraph.Mark switch
        {
            ItemMark.LowerLetter => "alphaLcPeriod",
            ItemMark.UpperLetter => "alphaUcPeriod",
            ItemMark.LowerRoman => "romanLcPeriod",
            ItemMark.UpperRoman => "romanUcPeriod",
            _ => "arabicPeriod",
        };
        int start = numbering.StartOf(Math.Max(0, paragraph.Level - 1), type, paragraph.Start);
        xml.Start("a:buFont"u8).Attribute("typeface"u8, "+mj-lt").End().Start("a:buAutoNum"u8).Attribute("type"u8, type);
        if (start != 1)
        {
            xml.Attribute("startAt"u8, start);
        }

        xml.End();
    }

    private void Runs(SlideParagraph paragraph, double size, bool bold, string? colour)
    {
        bool any = false;
        foreach (SlideRun plain in paragraph.Runs)
        {
            SlideRun run = paragraph.Role == ParagraphRole.Code ? plain with { Marks = plain.Marks | RunMarks.Code } : plain;
            string[] lines = run.Text.Split('\n');
            for (int i = 0; i < lines.Length; i++)
            {
                if (i > 0)
                {
                    xml.Start("a:br"u8);
                    RunProperties(run, size, bold, colour);
                    xml.End();
                }

                if (lines[i].Length > 0)
                {
                    xml.Start("a:r"u8);
                    RunProperties(run, size, bold, colour);
                    xml.Start("a:t"u8).Text(lines[i]).End().End();
                    any = true;
                }
            }
        }

        if (!any)
        {
            xml.Start("a:endParaRPr"u8);
            Language(null, "");
            if (size > 0)
            {
                xml.Attribute("sz"u8, (long)Math.Round(size * 100));
            }

            xml.End();
        }
    }

    private void RunProperties(SlideRun run, double size, bool bold, string? colour)
    {
        xml.Start("a:rPr"u8);
        Language(run.Language, run.Text);
        if (size > 0)
        {
            xml.Attribute("sz"u8, (long)Math.Round(size * 100));
        }

        Mark("b"u8, bold || run.Marks.HasFlag(RunMarks.Strong), "1");

        // Chinese letters do not lean: what is emphasised stands in colour.
        bool isLeaning = run.Marks.HasFlag(RunMarks.Emphasis) && !isChinese;
        Mark("i"u8, isLeaning, "1");
        Mark("u"u8, run.Marks.HasFlag(RunMarks.Underline), "sng");
        Mark("strike"u8, run.Marks.HasFlag(RunMarks.Strike), "sngStrike");
        Mark("baseline"u8, run.Marks.HasFlag(RunMarks.Superscript), "30000");
        Mark("baseline"u8, run.Marks.HasFlag(RunMarks.Subscript) && !run.Marks.HasFlag(RunMarks.Superscript), "-25000");
        if (colour is ['b' or 't', 'g' or 'x', _])
        {
            xml.SchemeFill(colour);
        }
        else if (colour is not null)
        {
            xml.ColourFill(colour);
        }
        else if (run.Marks.HasFlag(RunMarks.Emphasis) && isChinese)
        {
            xml.SchemeFill("accent1");
        }

        if (run.Marks.HasFlag(RunMarks.Code))
        {
            xml.Start("a:latin"u8).Attribute("typeface"u8, "Consolas").End();
        }

        if (run.Link is { } link)
        {
            xml.Start("a:hlinkClick"u8).Attribute("r:id"u8, parts.Link(link)).End();
        }

        xml.End();
    }

    private void Mark(ReadOnlySpan<byte> name, bool isSet, string value)
    {
        if (isSet)
        {
            xml.Attribute(name, value);
        }
    }

    private void Language(string? own, string text)
    {
        if (own is not null)
        {
            xml.Attribute("lang"u8, WordLanguage.Full(own));
            return;
        }

        // A run has one language: that of its letters, with the other as second.
        bool east = isChinese && (text.Length == 0 || TextMeasure.IsWide(text) || !text.Any(char.IsAsciiLetter));
        xml.Attribute("lang"u8, east ? language.EastAsian : language.Latin).Attribute("altLang"u8, east ? language.Latin : language.EastAsian);
    }

    private void Copy(XElement element)
    {
        xml.Start(System.Text.Encoding.UTF8.GetBytes("a:" + element.Name.LocalName));
        foreach (XAttribute attribute in element.Attributes())
        {
            xml.Attribute(System.Text.Encoding.UTF8.GetBytes(attribute.Name.LocalName), attribute.Value);
        }

        foreach (XElement child in element.Elements())
        {
            Copy(child);
        }

        xml.End();
    }

    /// <summary>Where the numbers of lists begin again: PowerPoint counts on as long as type and start are the same and no other paragraph of the level stands between.</summary>
    private sealed class Numbering
    {
        private readonly (string Type, int Start, int Last)?[] open = new (string, int, int)?[9];

        public int StartOf(int level, string type, int number)
        {
            Array.Clear(open, level + 1, open.Length - level - 1);
            int start = open[level] is { } known && known.Type == type && known.Last == number - 1 ? known.Start : number;
            open[level] = (type, start, number);
            return start;
        }

        public void Interrupt(int level) => Array.Clear(open, level, open.Length - level);
    }
}
