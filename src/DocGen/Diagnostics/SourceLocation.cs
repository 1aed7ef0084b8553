namespace DocGen.Diagnostics;

/// <summary>A place in a user's file: path as the user gave it, line and column from 1 (0: the file as a whole).</summary>
public readonly record struct SourceLocation(string Path, int Line = 0, int Column = 0) : IComparable<SourceLocation>
{
    /// <summary>Orders by path, then line, then column.</summary>
    public int CompareTo(SourceLocation other)
    {
        int byPath = string.CompareOrdinal(Path, other.Path);
        if (byPath != 0)
        {
            return byPath;
        }

        return Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }

    /// <summary>The clickable form <c>path:line:column</c>.</summary>
    public override string ToString() => Line == 0 ? Path : $"{Path}:{Line}:{Column}";
}
