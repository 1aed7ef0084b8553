namespace DocGen.Writing.Docx.Layout;

/// <summary>A stretch of text in one font and script, or a mark alone: a tab or a line end.</summary>
internal readonly record struct Portion(int Start, RunFont Font, Script Script, bool IsMark);

/// <summary>
/// The text of the paragraph that is being written, with the width of each character, divided where font or script change. Its arrays are used
/// for one paragraph after the other.
/// </summary>
internal sealed class ParagraphText
{
    private const char Object = '\uFFFC';

    private char[] characters = new char[512];
    private int[] widths = new int[512];
    private readonly Rows<Portion> portions = new();
    private readonly Rows<NumberAt> objects = new();
    private bool gaps;

    /// <summary>How many characters there are.</summary>
    public int Length { get; private set; }

    /// <summary>The characters.</summary>
    public ReadOnlySpan<char> Characters => characters.AsSpan(0, Length);

    /// <summary>Their widths in 1,024ths of a twip.</summary>
    public ReadOnlySpan<int> Widths => widths.AsSpan(0, Length);

    /// <summary>The stretches in order.</summary>
    public Rows<Portion> Portions => portions;

    /// <summary>Begins a paragraph.</summary>
    public void Clear(bool autoSpace)
    {
        Length = 0;
        portions.Clear();
        objects.Clear();
        gaps = autoSpace;
    }

    /// <summary>Where a stretch ends.</summary>
    public int EndOf(int portion) => portion + 1 < portions.Count ? portions[portion + 1].Start : Length;

    /// <summary>The stretch of a position, sought from one that is not before it.</summary>
    public int PortionAt(int position, int from)
    {
        while (portions[from].Start > position)
        {
            from--;
        }

        return from;
    }

    /// <summary>The space before a stretch, in twips: where Chinese and Latin text meet.</summary>
    public int GapBefore(int portion)
    {
        Portion before = portions[portion - 1];
        int start = portions[portion].Start;
        return gaps && before.Script != portions[portion].Script && !before.IsMark
            && Scripts.IsLetterOrDigit(characters[start]) && Scripts.IsLetterOrDigit(characters[start - 1])
                ? before.Font.Gap : 0;
    }

    /// <summary>Adds text of one run.</summary>
    public void Add(ReadOnlySpan<char> text, RunFont font)
    {
        Grow(text.Length);
        text.CopyTo(characters.AsSpan(Length));
        Script script = portions.Count > 0 ? portions.Last.Script : Script.Latin;
        bool isOpen = portions.Count > 0 && !portions.Last.IsMark && ReferenceEquals(portions.Last.Font, font) && characters[Length - 1] != Object;
        char before = isOpen && script == Script.Latin ? characters[Length - 1] : '\0';
        foreach (char character in text)
        {
            Script own = character is >= '\u4E00' and < '\uA000' ? Script.EastAsian
                : character is > ' ' and < '\u007F' ? Script.Latin
                : Scripts.Of(character);
            bool isMark = character is '\n' or '\t';
            if (!isOpen || isMark || (own != script && own != Script.Weak))
            {
                script = own == Script.Weak || isMark ? script : own;
                portions.Add(new Portion(Length, font, script, isMark));
                isOpen = !isMark;
                before = '\0';
            }

            if (isMark)
            {
                widths[Length++] = 0;
                continue;
            }

            if (script == Script.EastAsian)
            {
                widths[Length++] = own == Script.EastAsian ? font.Em : font.WeakWidth(character);
                continue;
            }

            widths[Length] = font.LatinWidth(character);
            if (before != '\0')
            {
                widths[Length - 1] -= font.Closer(before, character);
            }

            before = character;
            Length++;
        }
    }

    /// <summary>Adds a picture or drawing that stands in the line like a character; in twips.</summary>
    public void AddObject(int width, int height, RunFont font)
    {
        Grow(1);
        objects.Add(new NumberAt(Length, height));
        portions.Add(new Portion(Length, font, portions.Count > 0 ? portions.Last.Script : Script.Latin, false));
        characters[Length] = Object;
        widths[Length++] = width * RunFont.Unit;
    }

    /// <summary>Height above and below the base line of the text from a position to another; of an empty line by the paragraph's own font.</summary>
    public (int Ascent, int Descent) Height(int start, int end, RunFont font)
    {
        int ascent = 0;
        int descent = 0;
        for (int i = 0; i < portions.Count && portions[i].Start < end; i++)
        {
            Portion portion = portions[i];
            int last = EndOf(i);
            if (last > Math.Max(start, portion.Start) && characters[portion.Start] != Object)
            {
                (int above, int below) = portion.Script == Script.EastAsian ? portion.Font.EastAsianHeight : portion.Font.LatinHeight;
                ascent = Math.Max(ascent, above);
                descent = Math.Max(descent, below);
            }
        }

        for (int i = 0; i < objects.Count; i++)
        {
            (int position, int height) = objects[i];
            ascent = position >= start && position < end ? Math.Max(ascent, height) : ascent;
        }

        return ascent + descent > 0 ? (ascent, descent) : font.LatinHeight;
    }

    private void Grow(int count)
    {
        if (Length + count > characters.Length)
        {
            int size = Math.Max(characters.Length * 2, Length + count);
            Array.Resize(ref characters, size);
            Array.Resize(ref widths, size);
        }
    }
}
