using DocGen.Markup.Fields;
using DocGen.Model.Facts;
using DocGen.Model;
using DocGen.Writing.Docx;
using Markdig.Renderers;
using Markdig.Syntax;

namespace DocGen.Markup.Lists;

/// <summary>A list: bullets share one numbering, every ordered list has its own and so restarts.</summary>
internal sealed class DocxListRenderer : MarkdownObjectRenderer<DocxRenderer, ListBlock>
{
    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, ListBlock list)
    {
        var outer = (renderer.List, renderer.ParagraphStyle, renderer.Loop);
        int level = outer.List is { } around ? around.Level + 1 : 0;
        int number = list.IsOrdered
            ? renderer.Numbering.NewList(list.BulletType, list.OrderedDelimiter, int.TryParse(list.OrderedStart, out int start) ? Math.Clamp(start, 0, 30_000) : 1, level)
            : NumberingPart.Bullets;
        renderer.ParagraphStyle = StyleId.FlushLeft(outer.ParagraphStyle) ?? (list.IsOrdered ? StyleId.ListNumber : StyleId.ListBullet);
        IValues values = renderer.Values;
        foreach (Fact? item in (IEnumerable<Fact?>?)outer.Loop?.Items ?? [null])
        {
            renderer.Values = item is null ? values : values.With(outer.Loop!.Name, item);
            foreach (ListItemBlock child in list.OfType<ListItemBlock>())
            {
                renderer.List = (TaskSyntax.IsTask(child) ? NumberingPart.Tasks : number, level);
                renderer.MarkItem();
                renderer.WriteBlocks(child);
                renderer.List = (number, level);
                if (renderer.ItemMarkPending)
                {
                    renderer.StartParagraph(renderer.ParagraphStyle);
                    renderer.EndParagraph();
                }
            }
        }

        if (list.IsOrdered)
        {
            renderer.Numbering.EndList();
        }

        renderer.Values = values;
        (renderer.List, renderer.ParagraphStyle, _) = outer;
    }
}
