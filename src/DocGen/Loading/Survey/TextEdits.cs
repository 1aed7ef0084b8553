using System.Text;
using DocGen.Diagnostics;
using DocGen.Loading.Yaml;

namespace DocGen.Loading.Survey;

/// <summary>Changes to a text, gathered by their places in it and made together.</summary>
internal sealed class TextEdits(string text)
{
    private readonly List<(int Start, int End, string Value)> edits = [];
    private readonly List<int> lines = [0, .. Enumerable.Range(0, text.Length).Where(i => text[i] == '\n').Select(i => i + 1)];

    /// <summary>The place in the text of a line and column.</summary>
    public int Offset(SourceLocation place) => lines[place.Line - 1] + place.Column - 1;

    /// <summary>Puts something else in the place of a part.</summary>
    public void Replace(int start, int end, string value) => edits.Add((start, end, value));

    /// <summary>Puts something in.</summary>
    public void Insert(int at, string value) => edits.Add((at, at, value));

    /// <summary>Puts a value in before the comment of a line, which stays in its column where there is room.</summary>
    public void InsertBeforeComment(int at, string value)
    {
        int blank = at;
        while (blank < text.Length && text[blank] == ' ')
        {
            blank++;
        }

        bool hasComment = blank > at && blank < text.Length && text[blank] == '#';
        int width = value.Sum(sign => sign >= 0x2E80 ? 2 : 1);
        Replace(at, hasComment ? blank : at, hasComment ? value + new string(' ', Math.Max(2, blank - at - width)) : value);
    }

    /// <summary>The place after the colon of a key.</summary>
    public int AfterColon(int key, string name)
    {
        int at = key + name.Length + (text[key] is '"' or '\'' ? 2 : 0);
        int colon = text.IndexOf(':', Math.Min(at, text.Length - 1));
        return colon < 0 ? at : colon + 1;
    }

    /// <summary>The end of the line that a place is in.</summary>
    public int EndOfLine(int at)
    {
        int end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }

    /// <summary>The place after the bracket that ends a list or map; the parser's end may lie before it.</summary>
    public int BracketEnd(YamlNode node)
    {
        int end = Math.Max(node.Extent.End, node.Extent.Start + 1);
        return text[end - 1] is ']' or '}' && end - 1 > node.Extent.Start ? end : Math.Min(text.IndexOfAny([']', '}'], end) + 1, text.Length);
    }

    /// <summary>The end of a value, without the blank lines after it.</summary>
    public int TrimmedEnd(YamlScalar scalar)
    {
        int end = Math.Min(scalar.Extent.End, text.Length);
        while (scalar.Extent.IsBlockText && end > scalar.Extent.Start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>How far the next line is indented.</summary>
    public int IndentOfLineAfter(int at)
    {
        int start = EndOfLine(at) + 1;
        while (start < text.Length && text[start] == '\n')
        {
            start++;
        }

        int indent = start;
        while (indent < text.Length && text[indent] == ' ')
        {
            indent++;
        }

        return indent - start;
    }

    /// <summary>The text with all changes.</summary>
    public string Apply()
    {
        StringBuilder result = new();
        int at = 0;
        foreach ((int start, int end, string value) in edits.Select((edit, i) => (edit, i)).OrderBy(item => item.edit.Start).ThenBy(item => item.i).Select(item => item.edit))
        {
            result.Append(text, at, start - at).Append(value);
            at = end;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
