using DocGen.Writing.Docx;
using Markdig.Extensions.Alerts;
using Markdig.Renderers;

namespace DocGen.Markup.Alerts;

/// <summary>
/// A box that catches the eye (<c>&gt; [!NOTE]</c>), with its title in the language of the document. It is a table of one column, so
/// that lists, tables and code in it stand within its colour, and it stays on one page.
/// </summary>
internal sealed class DocxAlertRenderer : MarkdownObjectRenderer<DocxRenderer, AlertBlock>
{
    private const int SideMargins = 340;

    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, AlertBlock alert)
    {
        string word = alert.Kind.ToString();
        string kind = AlertReader.Kinds.FirstOrDefault(known => known.Equals(word, StringComparison.OrdinalIgnoreCase)) ?? "";
        string title = kind.Length > 0 ? renderer.Document.Identity.Words["alert." + kind] : word;
        kind = kind.Length > 0 ? kind : AlertReader.Kinds[0];
        renderer.Sections?.Settle();
        int width = renderer.TextWidth;
        BoxState around = renderer.EnterBox(width - SideMargins);
        WordXml xml = renderer.Xml;
        renderer.Pages.StartTable(StyleId.AlertTable(kind));
        xml.Start("w:tbl"u8).Start("w:tblPr"u8).Value("w:tblStyle"u8, StyleId.AlertTable(kind));
        TableXml.Properties(xml, width, around.BlockIndent, hasHeader: false);
        xml.End();
        TableXml.Grid(xml, [width]);
        WriteRow(renderer, width, around, () =>
        {
            renderer.StartParagraph(StyleId.AlertTitle(kind));
            renderer.WriteText(title);
            renderer.EndParagraph();
        });
        if (EffectiveBlocks.Of(alert, renderer.Values).Any())
        {
            renderer.ParagraphStyle = StyleId.Alert(kind);
            WriteRow(renderer, width, around, () => renderer.WriteBlocks(alert));
        }

        xml.End();
        renderer.Pages.EndTable();
        renderer.Leave(around);
        renderer.StartParagraph(StyleId.AfterTable);
        renderer.EndParagraph();
    }

    private static void WriteRow(DocxRenderer renderer, int width, BoxState around, Action write)
    {
        WordXml xml = renderer.Xml;
        xml.Start("w:tr"u8).Start("w:trPr"u8).Empty("w:cantSplit"u8).End();
        xml.Start("w:tc"u8).Start("w:tcPr"u8).Start("w:tcW"u8).Attribute("w:w"u8, width).Attribute("w:type"u8, "dxa").End().End();
        renderer.Pages.StartRow(isHeader: false);
        renderer.Pages.StartCell(renderer.ShareOfWidth(width, around));
        write();
        renderer.Pages.EndCell();
        renderer.Pages.EndRow(0);
        xml.End().End();
    }
}
