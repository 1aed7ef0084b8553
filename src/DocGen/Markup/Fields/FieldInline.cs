using System.Globalization;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace DocGen.Markup.Fields;

/// <summary>What is filled into a form field.</summary>
internal enum FieldKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A day, picked from a calendar.</summary>
    Date,

    /// <summary>One of a list.</summary>
    Choice,

    /// <summary>A box, empty or ticked.</summary>
    Check,
}

/// <summary>A place in a form that a customer or a member of staff fills in.</summary>
internal sealed class FieldInline(
    FieldKind kind, string text, IReadOnlyList<string> items, IReadOnlyDictionary<string, string> attributes, string source) : LeafInline
{
    /// <summary>What is filled in.</summary>
    public FieldKind Kind { get; } = kind;

    /// <summary>What stands between the brackets.</summary>
    public string Text { get; } = text;

    /// <summary>What can be chosen.</summary>
    public IReadOnlyList<string> Items { get; } = items;

    /// <summary>The attributes by name.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; } = attributes;

    /// <summary>As it was written.</summary>
    public string Source { get; } = source;

    /// <summary>The name by which the content is read back.</summary>
    public string? Name => Attributes.GetValueOrDefault("name");

    /// <summary>What is filled in already.</summary>
    public string? Value => Attributes.GetValueOrDefault("value");

    /// <summary>What the control is called on the screen, where it is not its name.</summary>
    public string? Title => Attributes.GetValueOrDefault("title");

    /// <summary>Instead of a hint: a blank of so many spaces, so that the form can also be filled in with a pen.</summary>
    public int? Blank => int.TryParse(Attributes.GetValueOrDefault("blank"), CultureInfo.InvariantCulture, out int spaces) ? Math.Clamp(spaces, 1, 60) : null;

    /// <summary>Whether a date is short, as in tables: 2026-12-01.</summary>
    public bool IsShort => Attributes.GetValueOrDefault("form") == "short";

    /// <summary>Whether a text may hold anything that a paragraph can: what LibreOffice 7.4 saves whole, where it repeats parts of a plain text.</summary>
    public bool IsRich => Attributes.GetValueOrDefault("form") == "rich";

    /// <summary>Whether several lines may be filled in.</summary>
    public bool IsLong => int.TryParse(Attributes.GetValueOrDefault("lines"), out int lines) && lines > 1;

    /// <summary>Whether a box is ticked.</summary>
    public bool IsChecked => Text.Trim() is "x" or "X";
}

/// <summary>Recognises fields before links, whose brackets they share, and before the bars of a table.</summary>
internal sealed class FieldParser : InlineParser
{
    public FieldParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        int length = FieldSyntax.Measure(slice.AsSpan());
        if (length == 0)
        {
            return false;
        }

        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        FieldInline field = FieldSyntax.Read(slice.AsSpan()[..length].ToString());
        field.Line = line;
        field.Column = column;
        field.Span = new(start, start + length - 1);
        processor.Inline = field;
        slice.Start += length;
        return true;
    }
}

/// <summary>Adds form fields to the dialect.</summary>
internal sealed class FieldExtension : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new FieldParser());

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
