using DocGen.Model;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Markup.Captions;

/// <summary>How a caption is written: a paragraph that begins with <c>表：</c> or <c>Table:</c>, <c>图：</c> or <c>Figure:</c>.</summary>
internal static class CaptionSyntax
{
    private static readonly (string Sign, CaptionKind Kind)[] Signs =
    [
        ("表：", CaptionKind.Table), ("表:", CaptionKind.Table), ("Table:", CaptionKind.Table), ("table:", CaptionKind.Table),
        ("图：", CaptionKind.Figure), ("图:", CaptionKind.Figure), ("Figure:", CaptionKind.Figure), ("figure:", CaptionKind.Figure),
    ];

    /// <summary>The kind of caption that a paragraph is written as, or null.</summary>
    public static CaptionKind? KindOf(LeafBlock paragraph) => SignOf(paragraph)?.Kind;

    /// <summary>The caption out of its paragraph, without the sign; its id, else the one of what it stands with.</summary>
    public static CaptionBlock Take(ParagraphBlock paragraph, CaptionKind kind, string? otherId)
    {
        HtmlAttributes? attributes = paragraph.TryGetAttributes();
        CaptionBlock caption = new(kind) { Id = attributes?.Id ?? otherId, Line = paragraph.Line, Column = paragraph.Column, Span = paragraph.Span };
        LiteralInline first = (LiteralInline)paragraph.Inline!.FirstChild!;
        int length = SignOf(paragraph)!.Value.Sign.Length;
        first.Content.Start += length;
        first.Content.TrimStart();
        if (paragraph.Inline.LastChild is LineBreakInline lineEnd)
        {
            lineEnd.Remove();
        }

        if (paragraph.Inline.LastChild is LiteralInline last)
        {
            last.Content.TrimEnd();
        }

        ContainerInline words = paragraph.Inline;
        paragraph.Inline = null;
        caption.Inline = words;
        if (attributes is not null)
        {
            caption.SetAttributes(attributes);
        }

        return caption;
    }

    /// <summary>Whether a line of a paragraph after the first is written as a caption.</summary>
    public static bool HasLaterLine(LeafBlock paragraph) =>
        paragraph.Inline?.Any(inline => inline is LineBreakInline { NextSibling: { } next } && SignOf(next) is not null) == true;

    private static (string Sign, CaptionKind Kind)? SignOf(LeafBlock paragraph) => SignOf(paragraph.Inline?.FirstChild);

    private static (string Sign, CaptionKind Kind)? SignOf(Inline? inline)
    {
        if (inline is not LiteralInline { IsFirstCharacterEscaped: false } literal)
        {
            return null;
        }

        foreach ((string sign, CaptionKind kind) in Signs)
        {
            if (literal.Content.AsSpan().StartsWith(sign))
            {
                return (sign, kind);
            }
        }

        return null;
    }
}
