using DocGen.Model;
using DocGen.Writing.Docx;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax.Inlines;

namespace DocGen.Markup.Signatures;

/// <summary>Lines to sign on, side by side in a table without borders that stays on the page of the paragraph before it.</summary>
internal static class DocxSignatures
{
    /// <summary>Writes the container where it holds several lines and nothing else; false where it does not.</summary>
    public static bool Write(DocxRenderer renderer, CustomContainer container)
    {
        List<(Inline? First, Inline? End, IValues Values)> lines = [];
        foreach (EffectiveBlock block in EffectiveBlocks.Of(container, renderer.Values))
        {
            if (block.Loop is not null || SignatureSyntax.Lines(block.Block) is not { } found)
            {
                return false;
            }

            lines.AddRange(found.Select(line => (line.First, line.End, block.Values)));
        }

        if (lines.Count < 2)
        {
            return false;
        }

        int columns = SignatureSyntax.Columns(container, lines.Count);
        int width = renderer.TextWidth;
        int[] widths = [.. Enumerable.Range(0, columns).Select(i => (width * (i + 1) / columns) - (width * i / columns))];
        renderer.Sections?.Settle();
        BoxState around = renderer.EnterBox(widths[0]);
        WordXml xml = renderer.Xml;
        renderer.Pages.StartTable(StyleId.Plain);
        xml.Start("w:tbl"u8).Start("w:tblPr"u8).Value("w:tblStyle"u8, StyleId.Plain);
        TableXml.Properties(xml, width, around.BlockIndent, hasHeader: false);
        xml.End();
        TableXml.Grid(xml, widths);
        for (int i = 0; i < lines.Count; i += columns)
        {
            xml.Start("w:tr"u8).Start("w:trPr"u8).Empty("w:cantSplit"u8).End();
            renderer.Pages.StartRow(isHeader: false);
            for (int column = 0; column < columns; column++)
            {
                WriteCell(renderer, widths[column], around, i + column < lines.Count ? lines[i + column] : (null, null, renderer.Values));
            }

            xml.End();
            renderer.Pages.EndRow(0);
        }

        xml.End();
        renderer.Pages.EndTable();
        renderer.Leave(around);
        renderer.StartParagraph(StyleId.AfterTable);
        renderer.EndParagraph();
        return true;
    }

    private static void WriteCell(DocxRenderer renderer, int width, BoxState around, (Inline? First, Inline? End, IValues Values) line)
    {
        renderer.Xml.Start("w:tc"u8).Start("w:tcPr"u8).Start("w:tcW"u8).Attribute("w:w"u8, width).Attribute("w:type"u8, "dxa").End().End();
        renderer.Pages.StartCell(renderer.ShareOfWidth(width, around));
        renderer.StartParagraph(StyleId.SignatureLine);
        IValues values = renderer.Values;
        renderer.Values = line.Values;
        for (Inline? inline = line.First; inline is not null && inline != line.End; inline = inline.NextSibling)
        {
            renderer.Write(inline);
        }

        renderer.Values = values;
        renderer.EndParagraph();
        renderer.Pages.EndCell();
        renderer.Xml.End();
    }
}
