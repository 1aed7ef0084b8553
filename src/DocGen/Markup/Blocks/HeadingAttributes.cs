using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace DocGen.Markup.Blocks;

/// <summary>
/// The attributes of a heading are those at the end of its line. Markdig leaves out what follows attributes on the line, so that the text after a
/// picture or a form field with attributes would be lost. Stands after the extension whose reading it narrows.
/// </summary>
internal sealed class HeadingAttributes : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        foreach (HeadingBlockParser parser in pipeline.BlockParsers.OfType<HeadingBlockParser>())
        {
            if (parser.TryParseAttributes is { } anywhere)
            {
                parser.TryParseAttributes = (BlockProcessor processor, ref StringSlice line, IBlock block) => AtEnd(anywhere, processor, ref line, block);
            }
        }
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static bool AtEnd(TryParseAttributesDelegate anywhere, BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        bool found = false;
        while (Start(line) is >= 0 and int start)
        {
            StringSlice attributes = new(line.Text, start, line.End);
            if (IsShortId(attributes))
            {
                // Markdig reads ids of two characters and more.
                block.GetAttributes().Id = attributes.Text[attributes.Start + 2].ToString();
            }
            else if (!anywhere(processor, ref attributes, block))
            {
                break;
            }

            line.End = start - 1;
            found = true;
        }

        return found;
    }

    private static bool IsShortId(StringSlice attributes) =>
        attributes.AsSpan().TrimEnd() is ['{', '#', var letter, '}', ..] && char.IsLetter(letter);

    /// <summary>
    /// Where attributes at the end of a line begin, before number signs that close the heading; -1 where there are none, or where they belong to a
    /// picture, link or field right before them: those of headings with an id or on their own.
    /// </summary>
    private static int Start(StringSlice line)
    {
        ReadOnlySpan<char> text = line.AsSpan();
        ReadOnlySpan<char> trimmed = text.TrimEnd();
        ReadOnlySpan<char> open = trimmed.TrimEnd('#');
        trimmed = open.Length < trimmed.Length && open.EndsWith(' ') ? open.TrimEnd() : trimmed;
        int start = trimmed.EndsWith('}') ? trimmed.LastIndexOf('{') : -1;
        if (start < 0 || (start > 0 && (text[start - 1] is '\\' or '{' || (text[start - 1] is ']' or ')' && text[start + 1] != '#'))))
        {
            return -1;
        }

        return line.Start + start;
    }
}
