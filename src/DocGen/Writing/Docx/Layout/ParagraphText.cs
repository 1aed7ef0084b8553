namespace DocGen.Writing.Docx.Layout;

/// <summary>
/// The text of the paragraph that is being written, with the width and script of each character. Its arrays are used for one paragraph
/// after the other.
/// </summary>
internal sealed class ParagraphText
{
    private char[] characters = new char[512];
    private int[] widths = new int[512];
    private Script[] scripts = new Script[512];
    private ushort[] runs = new ushort[512];
    private bool[] starts = new bool[512];
    private readonly List<RunFont> fonts = [];
    private readonly List<(int Position, int Height)> objects = [];
    private bool gaps;

    /// <summary>How many characters there are.</summary>
    public int Length { get; private set; }

    /// <summary>The characters.</summary>
    public ReadOnlySpan<char> Characters => characters.AsSpan(0, Length);

    /// <summary>Their widths in 1,024ths of a twip.</summary>
    public ReadOnlySpan<int> Widths => widths.AsSpan(0, Length);

    /// <summary>Whether something stands in the text that is not a character.</summary>
    public bool HasObjects => objects.Count > 0;

    /// <summary>Begins a paragraph.</summary>
    public void Clear(bool autoSpace)
    {
        Length = 0;
        fonts.Clear();
        objects.Clear();
        gaps = autoSpace;
    }

    /// <summary>The font of a character.</summary>
    public RunFont Font(int position) => fonts[runs[position]];

    /// <summary>The script of a character.</summary>
    public Script ScriptAt(int position) => scripts[position];

    /// <summary>Whether a run or a script begins at a position.</summary>
    public bool StartsPortion(int position) => starts[position];

    /// <summary>The space before a position, in twips: where Chinese and Latin text meet.</summary>
    public int GapBefore(int position) =>
        gaps && scripts[position] != scripts[position - 1]
        && Scripts.IsLetterOrDigit(characters[position]) && Scripts.IsLetterOrDigit(characters[position - 1])
            ? Font(position - 1).Gap : 0;

    /// <summary>Adds text of one run.</summary>
    public void Add(ReadOnlySpan<char> text, RunFont font)
    {
        Grow(text.Length);
        Use(font);
        ushort run = (ushort)(fonts.Count - 1);
        Script script = Length > 0 ? scripts[Length - 1] : Script.Latin;
        char before = '\0';
        foreach (char character in text)
        {
            Script own = Scripts.Of(character);
            if (own != Script.Weak)
            {
                script = own;
            }

            characters[Length] = character;
            starts[Length] = Length == 0 || script != scripts[Length - 1] || run != runs[Length - 1];
            scripts[Length] = script;
            runs[Length] = run;
            widths[Length] = character is '\n' or '\t' || char.IsLowSurrogate(character) ? 0 : font.Width(character, script);
            if (before != '\0' && script == Script.Latin)
            {
                widths[Length - 1] -= font.Closer(before, character);
            }

            before = script == Script.Latin ? character : '\0';
            Length++;
        }
    }

    /// <summary>Adds a picture or drawing that stands in the line like a character; in twips.</summary>
    public void AddObject(int width, int height, RunFont font)
    {
        Grow(1);
        Use(font);
        objects.Add((Length, height));
        characters[Length] = '\uFFFC';
        scripts[Length] = Length > 0 ? scripts[Length - 1] : Script.Latin;
        runs[Length] = (ushort)(fonts.Count - 1);
        starts[Length] = true;
        widths[Length++] = width * RunFont.Unit;
    }

    /// <summary>Height above and below the base line of the text from a position to another; of an empty line by the paragraph's own font.</summary>
    public (int Ascent, int Descent) Height(int start, int end, RunFont font)
    {
        int ascent = 0;
        int descent = 0;
        for (int i = start; i < end; i++)
        {
            if (characters[i] == '\uFFFC')
            {
                continue;
            }

            if (i == start || starts[i])
            {
                (int above, int below) = scripts[i] == Script.EastAsian ? Font(i).EastAsianHeight : Font(i).LatinHeight;
                ascent = Math.Max(ascent, above);
                descent = Math.Max(descent, below);
            }
        }

        foreach ((int position, int height) in objects)
        {
            ascent = position >= start && position < end ? Math.Max(ascent, height) : ascent;
        }

        return ascent + descent > 0 ? (ascent, descent) : font.LatinHeight;
    }

    private void Use(RunFont font)
    {
        if ((fonts.Count == 0 || !ReferenceEquals(fonts[^1], font)) && fonts.Count < ushort.MaxValue)
        {
            fonts.Add(font);
        }
    }

    private void Grow(int count)
    {
        if (Length + count <= characters.Length)
        {
            return;
        }

        int size = Math.Max(characters.Length * 2, Length + count);
        Array.Resize(ref characters, size);
        Array.Resize(ref widths, size);
        Array.Resize(ref scripts, size);
        Array.Resize(ref runs, size);
        Array.Resize(ref starts, size);
    }
}
