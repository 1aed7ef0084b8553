using DocGen.Diagnostics;
using DocGen.Model.Conditions;
using Markdig.Syntax;

namespace DocGen.Model;

/// <summary>
/// 条款: a reusable passage in one language, what it satisfies, into which documents it goes, who leads and supports it. Its
/// tree is parsed once and never changed; every document and client shares it.
/// </summary>
public sealed record Clause(
    string Id,
    string Language,
    string Title,
    IReadOnlyList<string> Satisfies,
    IReadOnlyList<string> For,
    int Order,
    string? Lead,
    IReadOnlyList<string> Support,
    Condition? AppliesIf,
    int Version,
    MarkdownDocument Tree,
    Origin Origin,
    string Hash)
{
    /// <summary>The topic: the part of the id before the first dot.</summary>
    public string Topic => Id.Split('.')[0];

    /// <summary>Which text of the clause this is.</summary>
    public ClauseVersion Stamp => new(Id, Version, Hash, Title);
}

/// <summary>A clause as it went into a document: id, version, the hash of its file, title.</summary>
public sealed record ClauseVersion(string Id, int Version, string Hash, string Title);

/// <summary>Where a parsed tree came from: the file, and how many lines stand before its first line (front matter).</summary>
public sealed record Origin(string Path, int LineOffset)
{
    /// <summary>For a piece of a long file, the line of the file, from 0, of a line of the piece.</summary>
    public LineMap? Lines { get; init; }

    /// <summary>The place of a node of the tree.</summary>
    public SourceLocation Place(MarkdownObject node) => new(Path, (Lines?.Of(node.Line) ?? node.Line) + 1 + LineOffset, node.Column + 1);

    /// <summary>The beginning of a line of the tree, from 0.</summary>
    public SourceLocation Line(int line) => new(Path, (Lines?.Of(line) ?? line) + 1 + LineOffset, 1);

    /// <summary>The file as a whole.</summary>
    public SourceLocation Start => new(Path, 1, 1);
}

/// <summary>Where the lines of a piece stand in its file. All pieces of a file are the same text, so all maps count as equal.</summary>
public sealed class LineMap(Func<int, int> lineOf)
{
    /// <summary>The line of the file of a line of the piece, both from 0.</summary>
    public int Of(int line) => lineOf(line);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LineMap;

    /// <inheritdoc/>
    public override int GetHashCode() => 1;
}
