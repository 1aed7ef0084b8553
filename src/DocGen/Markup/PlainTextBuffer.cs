using System.Text;
using DocGen.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace DocGen.Markup;

/// <summary>The text of a tree as it is gathered, with what comes at its end or only the first time: notes and explanations of abbreviations.</summary>
internal sealed class PlainTextBuffer
{
    private readonly StringBuilder text = new();
    private readonly List<Footnote> notes = [];
    private readonly HashSet<string> explained = new(StringComparer.Ordinal);
    private readonly List<TextPiece>? pieces;
    private readonly List<Range> rows = [];

    /// <summary>A buffer; one that keeps pieces remembers which node gave which characters.</summary>
    public PlainTextBuffer(bool keepsPieces = false) => pieces = keepsPieces ? [] : null;

    /// <summary>Which node gave the characters from an offset on; empty where pieces are not kept.</summary>
    public IReadOnlyList<TextPiece> Pieces => pieces ?? [];

    /// <summary>The rows of tables, as ranges of the text; empty where pieces are not kept.</summary>
    public IReadOnlyList<Range> Rows => rows;

    /// <summary>The values of the whole text; null for a part of it, in which nothing is explained and notes do not count.</summary>
    public IValues? Values { get; init; }

    /// <summary>Whether a note stands in brackets where it is mentioned: a cell of a sheet has no foot, nor has a note.</summary>
    public bool HasNotesInPlace { get; set; }

    /// <summary>The notes that were mentioned, in order.</summary>
    public IReadOnlyList<Footnote> Notes => [.. notes];

    /// <summary>What is added from here on comes from a node.</summary>
    public void From(MarkdownObject node, bool isFilled) => pieces?.Add(new TextPiece(text.Length, node, isFilled));

    /// <summary>Adds a row of a table.</summary>
    public void Row(Action add)
    {
        int start = text.Length;
        add();
        if (pieces is not null)
        {
            rows.Add(start..text.Length);
        }
    }

    /// <summary>Adds text.</summary>
    public PlainTextBuffer Append(string? more)
    {
        text.Append(more);
        return this;
    }

    /// <summary>Adds text.</summary>
    public PlainTextBuffer Append(ReadOnlySpan<char> more)
    {
        text.Append(more);
        return this;
    }

    /// <summary>Adds a character.</summary>
    public PlainTextBuffer Append(char more)
    {
        text.Append(more);
        return this;
    }

    /// <summary>A note is mentioned here.</summary>
    public void Mention(Footnote note, Func<string> inBrackets)
    {
        if (HasNotesInPlace)
        {
            Append(inBrackets());
        }
        else if (Values is not null && !notes.Contains(note))
        {
            notes.Add(note);
        }
    }

    /// <summary>Whether an abbreviation is to be explained: the first time in a whole text.</summary>
    public bool IsFirst(string label) => Values is not null && explained.Add(label);

    /// <inheritdoc/>
    public override string ToString() => text.ToString();
}
