namespace DocGen.Markup;

/// <summary>
/// Splits a long Markdown text at its chapters, so that it can be parsed and written piece by piece in little memory. It gives up, and
/// the text is parsed whole, wherever a piece might read otherwise than the same lines within the whole text.
/// </summary>
internal sealed class MarkdownSplitter
{
    private const int SharedDefinitionLimit = 100;

    private readonly string text;
    private readonly int size;
    private readonly List<(int Start, int FirstLine)> starts = [(0, 0)];
    private readonly Dictionary<string, MarkdownDefinition> notes = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<MarkdownDefinition> shared = [];
    private readonly Stack<int> containers = new();
    private char fence;
    private int fenceLength;
    private bool fenceIndented;
    private MarkdownDefinition? open;
    private bool blankBefore = true;
    private char lastStart;

    private MarkdownSplitter(string text, int size)
    {
        this.text = text;
        this.size = size;
    }

    /// <summary>
    /// Pieces of about <paramref name="size"/> characters or more; null where the text is not long enough or cannot be split safely.
    /// </summary>
    public static IReadOnlyList<MarkdownPiece>? Split(string text, int size) =>
        text.Length < 2L * size ? null : new MarkdownSplitter(text, size).Split();

    private IReadOnlyList<MarkdownPiece>? Split()
    {
        int line = 0;
        for (int start = 0; start < text.Length; line++)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (!Read(start, end, line))
            {
                return null;
            }

            start = end + 1;
        }

        Close(text.Length);
        bool unfinished = fence != '\0' || containers.Count > 0 || lastStart == '{';
        return unfinished || starts.Count < 2 || shared.Count > SharedDefinitionLimit ? null : Pieces();
    }

    /// <summary>Takes note of a line; false where it makes splitting unsafe.</summary>
    private bool Read(int start, int end, int line)
    {
        ReadOnlySpan<char> whole = text.AsSpan(start, end - start);
        ReadOnlySpan<char> trimmed = whole.TrimStart(' ');
        int indent = whole.Length - trimmed.Length;
        bool wasBlank = blankBefore;
        blankBefore = trimmed.IsWhiteSpace();
        if (fence != '\0')
        {
            // Code in a list ends with the list, without a closing fence, where a line stands further left.
            bool unclear = fenceIndented && indent == 0 && !blankBefore;
            if (indent <= 3 && Run(trimmed, fence) >= fenceLength && trimmed.TrimStart(fence).IsWhiteSpace())
            {
                fence = '\0';
            }

            return !unclear;
        }

        if (blankBefore)
        {
            return true;
        }

        char above = lastStart;
        lastStart = trimmed[0];

        if (whole.Contains("$$", StringComparison.Ordinal) || trimmed.StartsWith("+-", StringComparison.Ordinal) || trimmed.StartsWith("+=", StringComparison.Ordinal)
            || (trimmed[0] == ':' && Run(trimmed, ':') < 3))
        {
            return false; // perhaps a formula over several lines, a drawn table or a definition, which may hold anything
        }

        if (whole.Contains("[^", StringComparison.Ordinal) && (whole.Contains('`') || (indent > 3 && IsDefinition(trimmed))))
        {
            return false; // perhaps code, where a note is none
        }

        if (open is not null && (open.Label.StartsWith('^') ? indent >= 4 : !wasBlank))
        {
            return open.Label.StartsWith('^') ? !HasDefinition(trimmed) : IsDefinition(trimmed) && ReadBlock(whole, trimmed, indent, start, end, line, above, wasBlank);
        }

        if (open is not null && !wasBlank && !IsDefinition(trimmed))
        {
            return false; // the text of a note goes on in a line that is not indented
        }

        if (trimmed[0] == '\t' || (indent > 3 && open is null))
        {
            return open is null && !IsDefinition(trimmed.TrimStart());
        }

        return ReadBlock(whole, trimmed, indent, start, end, line, above, wasBlank);
    }

    private bool ReadBlock(ReadOnlySpan<char> whole, ReadOnlySpan<char> trimmed, int indent, int start, int end, int line, char above, bool wasBlank)
    {
        bool afterDefinition = open is not null;
        Close(start);
        if (IsDefinition(trimmed))
        {
            // A definition in the middle of a paragraph is text; one with text right below it may go on there.
            return (wasBlank || afterDefinition) && above is not ('{' or ':') && indent == 0 && containers.Count == 0 && Define(trimmed, start, end, line);
        }

        if (HasDefinition(trimmed))
        {
            return false; // perhaps a definition within a list, a quotation or a cell, which counts for the whole text
        }

        if (trimmed[0] is '`' or '~' && Run(trimmed, trimmed[0]) >= 3)
        {
            fence = trimmed[0];
            fenceLength = Run(trimmed, fence);
            fenceIndented = indent > 0;
        }
        else if (trimmed.StartsWith(":::", StringComparison.Ordinal))
        {
            int count = Run(trimmed, ':');
            if (trimmed.TrimStart(':').IsWhiteSpace() && containers.Count > 0)
            {
                containers.Pop();
            }
            else
            {
                containers.Push(count);
            }
        }
        else if (indent == 0 && whole.StartsWith("# ", StringComparison.Ordinal) && wasBlank && above is not ('{' or ':') && containers.Count == 0
            && start - starts[^1].Start >= size)
        {
            starts.Add((start, line));
        }
        return true;
    }

    private bool Define(ReadOnlySpan<char> trimmed, int start, int end, int line)
    {
        bool isNote = trimmed.StartsWith("[^", StringComparison.Ordinal);
        if (isNote ? HasDefinition(trimmed[(trimmed.IndexOf(']') + 2)..]) : trimmed[0] == '[' && !IsLink(trimmed))
        {
            return false; // perhaps no definition but text, which stands in one place only, or one within a note, which counts for the whole text
        }

        string label = trimmed[..trimmed.IndexOf("]:", StringComparison.Ordinal)].TrimStart("*[").ToString();
        open = new MarkdownDefinition(label, start, end, line);
        return !label.StartsWith('^') || notes.TryAdd(label, open);
    }

    /// <summary>Ends the definition that is open before a place of the text.</summary>
    private void Close(int before)
    {
        if (open is null)
        {
            return;
        }

        int end = before;
        while (end > open.Start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        MarkdownDefinition closed = open with { End = end };
        if (closed.Label.StartsWith('^'))
        {
            notes[closed.Label] = closed;
        }
        else
        {
            shared.Add(closed);
        }

        open = null;
    }

    private IReadOnlyList<MarkdownPiece>? Pieces()
    {
        MarkdownDefinition[] all = [.. notes.Values.Concat(shared).OrderBy(definition => definition.Start)];
        HashSet<MarkdownDefinition> used = [];
        List<MarkdownPiece> pieces = [];
        int next = 0;
        for (int i = 0; i < starts.Count; i++)
        {
            int end = i + 1 < starts.Count ? starts[i + 1].Start : text.Length;
            int first = next;
            while (next < all.Length && all[next].Start < end)
            {
                next++;
            }

            MarkdownDefinition[] removed = all[first..next];
            List<MarkdownDefinition> needed = Needed(starts[i].Start, end, removed);
            if (!needed.TrueForAll(used.Add))
            {
                return null; // a note that two pieces refer to is one note, which only the whole text can say
            }

            pieces.Add(new MarkdownPiece(starts[i].Start, end, starts[i].FirstLine, removed, [.. needed, .. shared]));
        }

        return used.Count < notes.Count ? null : pieces; // only the whole text can say that nothing refers to a note
    }

    /// <summary>The notes that a stretch refers to, and those that their texts refer to.</summary>
    private List<MarkdownDefinition> Needed(int start, int end, IEnumerable<MarkdownDefinition> removed)
    {
        List<MarkdownDefinition> needed = [];
        Queue<(int Start, int End)> stretches = new();
        foreach (MarkdownDefinition definition in removed)
        {
            stretches.Enqueue((start, definition.Start));
            start = definition.End;
        }

        stretches.Enqueue((start, end));
        while (stretches.TryDequeue(out (int Start, int End) stretch))
        {
            for (int at = Find(stretch.Start, stretch.End); at >= 0; at = Find(at + 2, stretch.End))
            {
                int close = text.IndexOf(']', at, stretch.End - at);
                if (close > 0 && notes.TryGetValue(text[(at + 1)..close], out MarkdownDefinition? note) && note.Start != at && !needed.Contains(note))
                {
                    needed.Add(note);
                    stretches.Enqueue((note.Start, note.End));
                }
            }
        }

        return needed;
    }

    private int Find(int start, int end) => start < end ? text.IndexOf("[^", start, end - start, StringComparison.Ordinal) : -1;

    private static bool HasDefinition(ReadOnlySpan<char> line) => line.Contains("]:", StringComparison.Ordinal);

    private static bool IsDefinition(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith("[", StringComparison.Ordinal) && !line.StartsWith("*[", StringComparison.Ordinal))
        {
            return false;
        }

        int close = line.IndexOf(']');
        return close > 0 && close + 1 < line.Length && line[close + 1] == ':';
    }

    /// <summary>Whether a line is the definition of a link beyond doubt: a label, an address, perhaps a title in quotation marks.</summary>
    private static bool IsLink(ReadOnlySpan<char> line)
    {
        int close = line.IndexOf(']');
        ReadOnlySpan<char> label = line[1..close];
        ReadOnlySpan<char> rest = line[(close + 2)..].Trim(' ');
        int space = rest.IndexOf(' ');
        ReadOnlySpan<char> address = space < 0 ? rest : rest[..space];
        ReadOnlySpan<char> title = space < 0 ? [] : rest[space..].Trim(' ');
        return !label.IsWhiteSpace() && label.IndexOfAny('[', '\\') < 0 && !address.IsEmpty && address.IndexOfAny("<>()\\{}\t\"'") < 0
            && (title.IsEmpty || (title.Length > 1 && title[0] == '"' && title[1..].IndexOfAny('"', '\\', '{') == title.Length - 2));
    }

    private static int Run(ReadOnlySpan<char> line, char character)
    {
        int count = 0;
        while (count < line.Length && line[count] == character)
        {
            count++;
        }

        return count;
    }
}
