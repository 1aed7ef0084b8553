using System.Globalization;
using System.Text;
using System.Text.Json;
using DocGen.Diagnostics;
using DocGen.Markup;
using DocGen.Model;
using DocGen.Writing.Docx;
using DocGen.Writing.Docx.Layout;

namespace DocGen.Tests.Support;

/// <summary>
/// What the layout of pages thinks of a document, paragraph by paragraph: number, page, distance from the top of the text in points,
/// style and lines. For comparison with another program's layout.
/// </summary>
internal sealed class PageDump
{
    private readonly SortedDictionary<int, (string Style, string Lines)> paragraphs = [];
    private readonly Dictionary<int, (int Page, int Top)> places = [];

    /// <summary>Writes a document and looks on.</summary>
    public static string Of(Document document, Library library, Report report)
    {
        PageDump dump = new();
        new DocxWriter(library.Looks, () => Dialect.DocxRenderers, EffectiveBlocks.Of, (_, pages) => dump.Watch(pages)).Write(document, report);
        return dump.Text();
    }

    private void Watch(PageEstimator pages)
    {
        pages.Measured = (number, style, lines) => paragraphs[number] = (style, lines);
        pages.Landed = (number, page, top) => places[number] = (page, top);
    }

    private string Text()
    {
        StringBuilder text = new();
        foreach ((int number, (string style, string lines)) in paragraphs)
        {
            (int page, int top) = places.GetValueOrDefault(number);
            if (page < 0)
            {
                (int rowPage, int rowTop) = places[-page];
                (page, top) = (rowPage, rowTop + top);
            }

            text.Append(CultureInfo.InvariantCulture, $"{number}\t{page}\t{top / 20.0:0.00}\t{style}\t{JsonSerializer.Serialize(lines)}\n");
        }

        return text.ToString();
    }
}
