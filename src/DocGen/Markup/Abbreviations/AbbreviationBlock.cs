using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Markup.Abbreviations;

/// <summary>缩略语: the definition <c>*[HTML]: …</c>. It prints nothing where it stands.</summary>
internal sealed class AbbreviationBlock(BlockParser parser, string label) : LeafBlock(parser)
{
    /// <summary>The short form.</summary>
    public string Label { get; } = label;
}

/// <summary>A place where the short form stands. The first one in running text is followed by what it means.</summary>
internal sealed class AbbreviationInline(AbbreviationBlock definition, bool mayExplain) : LeafInline
{
    /// <summary>What it means.</summary>
    public AbbreviationBlock Definition { get; } = definition;

    /// <summary>Whether an explanation may follow: not in headings, captions, heading rows, terms and notes.</summary>
    public bool MayExplain { get; } = mayExplain;
}

/// <summary>Reads definitions: one line each.</summary>
internal sealed class AbbreviationParser : BlockParser
{
    public AbbreviationParser() => OpeningCharacters = ['*'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.Line.PeekChar() != '[')
        {
            return BlockState.None;
        }

        ReadOnlySpan<char> rest = processor.Line.AsSpan()[2..];
        int end = rest.IndexOf(']');
        if (end < 1 || end + 1 >= rest.Length || rest[end + 1] != ':' || rest[..end].Trim().Length != end)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new AbbreviationBlock(this, rest[..end].ToString())
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
            ProcessInlines = true,
        });
        processor.Line.Start += end + 4;
        processor.Line.TrimStart();
        return BlockState.Break;
    }
}

/// <summary>Adds abbreviations to the dialect; their places are found when the whole text is known.</summary>
internal sealed class AbbreviationExtension : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new AbbreviationParser());
        pipeline.DocumentProcessed += AbbreviationSearch.Mark;
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
