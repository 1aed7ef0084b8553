namespace DocGen.Writing.Pptx.Content;

/// <summary>How words stand out of their line.</summary>
[Flags]
internal enum RunMarks
{
    None = 0,
    Strong = 1,
    Emphasis = 2,
    Strike = 4,
    Underline = 8,
    Superscript = 16,
    Subscript = 32,
    Code = 64,
}

/// <summary>Words of one kind in a line; <c>\n</c> is a line end, and a tab a tab.</summary>
internal readonly record struct SlideRun(string Text, RunMarks Marks = RunMarks.None, string? Link = null, string? Language = null);
