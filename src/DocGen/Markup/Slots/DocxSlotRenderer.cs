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

/// <summary>Writes slots that are joined, each name once.</summary>
internal sealed class DocxJoinedSlotsRenderer : MarkdownObjectRenderer<DocxRenderer, JoinedSlots>
{
    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, JoinedSlots slots)
    {
        foreach ((_, string? text) in slots.Shown(renderer.Values))
        {
            renderer.WriteText(text);
        }
    }
}
