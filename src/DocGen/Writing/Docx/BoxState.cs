namespace DocGen.Writing.Docx;

/// <summary>What holds around a cell or box, and not within it: its list, style and loop, its width and indentation.</summary>
internal readonly record struct BoxState((int Number, int Level)? List, string? ParagraphStyle, int? BoxWidth, int Indent, int TableDepth, int BlockIndent);
