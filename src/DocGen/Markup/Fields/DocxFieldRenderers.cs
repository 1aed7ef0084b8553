using DocGen.Model.Facts;
using DocGen.Writing.Docx;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;

namespace DocGen.Markup.Fields;

/// <summary>A form field as a content control of Word; what is still to be filled in shows as its hint.</summary>
internal sealed class DocxFieldRenderer : MarkdownObjectRenderer<DocxRenderer, FieldInline>
{
    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, FieldInline field)
    {
        string? filled = FieldSyntax.Filled(field, renderer.Values);
        string? title = field.Title ?? field.Name ?? (field.Kind == FieldKind.Text && !string.IsNullOrWhiteSpace(field.Text.Trim('_')) ? field.Text : null);
        ControlLabel label = new(title, field.Name is null || renderer.RowNumber is not { } row ? field.Name : $"{field.Name}.{row}", IsHint: filled is null && field.Kind != FieldKind.Check);
        string shown = FieldSyntax.Shown(field, renderer.Values);
        switch (field.Kind)
        {
            case FieldKind.Check:
                ContentControl.WriteCheckBox(renderer, label, field.IsChecked);
                break;
            case FieldKind.Choice:
                ContentControl.WriteChoice(renderer, label, field.Items, shown);
                break;
            case FieldKind.Date:
                DateOnly? date = filled is null ? null : FieldSyntax.DateOf(filled);
                ContentControl.WriteDate(
                    renderer, label, date, date is null ? shown : field.IsShort ? Printing.IsoDate(date) : Printing.Date(date, renderer.Document.Identity.Language), field.IsShort);
                break;
            default:
                ContentControl.WriteText(renderer, label, shown, field.IsLong, field.IsRich);
                break;
        }
    }
}

/// <summary>The box of a task: it can be ticked in Word.</summary>
internal sealed class DocxTaskRenderer : MarkdownObjectRenderer<DocxRenderer, TaskList>
{
    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, TaskList task)
    {
        ContentControl.WriteCheckBox(renderer, new ControlLabel(null, null, IsHint: false), task.Checked);
        if (TaskSyntax.HangsOn(task))
        {
            renderer.WriteText("\t");
        }
    }
}
