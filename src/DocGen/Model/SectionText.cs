using Markdig.Syntax;

namespace DocGen.Model;

/// <summary>From an offset of a text on, the node that gave the characters; filled ones come from the profile, the plan or the library's data.</summary>
public readonly record struct TextPiece(int Start, MarkdownObject Node, bool IsFilled);

/// <summary>The text of a section as it is read, one line per paragraph or cell, with what gave it and where its tables' rows are.</summary>
public sealed record SectionText(Section Section, string Text, IReadOnlyList<TextPiece> Pieces, IReadOnlyList<Range> Rows);
