using DocGen.Writing.Docx;
using Markdig.Renderers;

namespace DocGen.Markup.Slots;

/// <summary>Writes the text of a slot; it can only ever be text.</summary>
internal sealed class DocxSlotRenderer : MarkdownObjectRenderer<DocxRenderer, SlotInline>
{
    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, SlotInline slot) =>
        renderer.WriteText(renderer.Values.Fill(slot.Expression, slot));
}
