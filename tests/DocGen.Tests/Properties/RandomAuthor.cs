using System.Globalization;
using System.Text;

namespace DocGen.Tests.Properties;

/// <summary>Where in a text something is written: how deep, in how many lists, and in what.</summary>
internal sealed record RandomPlace(int Depth = 0, int Lists = 0, bool InCell = false, bool InNote = false, bool InQuote = false)
{
    /// <summary>At the outermost level.</summary>
    public bool IsTop => Depth == 0 && !InNote && !InCell;
}

/// <summary>A random text of the whole dialect, without a fault, and what must be found in the Word file made of it.</summary>
/// <param name="Markdown">The text.</param>
/// <param name="Words">The marked words of the body, in order; the alternative text of a picture and its caption each count.</param>
/// <param name="NoteWords">Those of the footnotes.</param>
/// <param name="Drawn">Those in drawings and charts, whose places their layout decides.</param>
/// <param name="Labels">What is printed before the items of the body's ordered lists.</param>
/// <param name="References">How many references to headings, tables and figures there are.</param>
/// <param name="Notes">How many footnotes.</param>
internal sealed record RandomText(
    string Markdown, IReadOnlyList<string> Words, IReadOnlyList<string> NoteWords, IReadOnlyList<string> Drawn, IReadOnlyList<string> Labels, int References, int Notes);

/// <summary>
/// Writes a text of our dialect, led by a row of bytes: each takes one of the choices at hand, and where they are used up the simplest is taken, so
/// that a shorter row is a simpler text. Notes down what a reader must find in the file.
/// </summary>
internal sealed partial class RandomAuthor(byte[] choices, bool asClause)
{
    private const int Targets = 5;

    /// <summary>The values of a clause; their words are marked like the others.</summary>
    public const string ValuesAsYaml = "name: w900q\nproducts: [ { name: w901q }, { name: 词902末 } ]\nflag: true";

    private readonly List<string> body = [];
    private readonly List<string> inNotes = [];
    private readonly List<string> drawn = [];
    private readonly List<string> labels = [];
    private readonly List<string> definitions = [];
    private readonly Dictionary<string, string> meanings = new(StringComparer.Ordinal);
    private readonly HashSet<int> placed = [];
    private int at;
    private int count;
    private int references;
    private int notes;
    private bool inNote;

    /// <summary>The text.</summary>
    public static RandomText Write(byte[] choices, bool asClause) => new RandomAuthor(choices, asClause).Write();

    private bool IsAtEnd => at >= choices.Length;

    private int Next(int options) => IsAtEnd ? 0 : choices[at++] % options;

    private RandomText Write()
    {
        List<string> lines = [];
        while (!IsAtEnd)
        {
            Add(lines, Block(new RandomPlace()));
        }

        // What is referred to exists.
        for (int target = 0; target < Targets; target++)
        {
            if (placed.Add(target))
            {
                Add(lines, [$"# {Word()} {{#{Id(target)}}}"]);
            }
        }

        // Right after a definition list Markdig takes no note.
        Add(lines, [Word()]);
        for (int note = 1; note <= notes; note++)
        {
            inNote = true;
            List<string> content = [Inline(new RandomPlace(InNote: true))];
            if (Next(3) == 2)
            {
                Add(content, Block(new RandomPlace(Depth: 2, InNote: true)));
            }

            Add(lines, Indented(content, $"[^n{note}]: ", "    "));
        }

        Add(lines, definitions);
        return new RandomText(string.Join('\n', lines) + "\n", body, inNotes, drawn, labels, references, notes);
    }

    private static void Add(List<string> lines, List<string> block)
    {
        if (lines.Count > 0 && block.Count > 0)
        {
            lines.Add("");
        }

        lines.AddRange(block);
    }

    private static List<string> Indented(List<string> lines, string first, string others) =>
        [.. lines.Select((line, i) => (i == 0 ? first : line.Length == 0 ? others.TrimEnd() : others) + line)];

    /// <summary>A new word that is noted down where it is written.</summary>
    private string Word() => Noted(Marked());

    private string Marked()
    {
        int number = ++count;
        return Next(2) == 0 ? Latin(number) : $"词{number}末";
    }

    private static string Latin(int number) => string.Create(CultureInfo.InvariantCulture, $"w{number}q");

    private string Noted(string word)
    {
        (inNote ? inNotes : body).Add(word);
        return word;
    }

    /// <summary>A word of a drawing; without Chinese characters, between which a line may be broken.</summary>
    private string Drawn()
    {
        string word = Latin(++count);
        drawn.Add(word);
        return word;
    }

    private static string Id(int target) => target % 2 == 0 ? $"target-{target}" : $"目标{target}";

    /// <summary>The attribute with an id that nothing has yet; empty where all are placed, or by choice.</summary>
    private string NewId(string others = "")
    {
        if (Next(2) == 1 && Enumerable.Range(0, Targets).FirstOrDefault(target => !placed.Contains(target), -1) is >= 0 and var free)
        {
            placed.Add(free);
            others = $"#{Id(free)} {others}".Trim();
        }

        return others.Length == 0 ? "" : $"{{{others}}}";
    }

    /// <summary>A line of inline markup; it begins with a word.</summary>
    private string Inline(RandomPlace place)
    {
        StringBuilder text = new(Word());
        for (int more = Next(4); more > 0; more--)
        {
            text.Append(Next(3) switch { 0 => " ", 1 => "，", _ => "; " }).Append(Piece(place));
        }

        return text.ToString();
    }

    private string Piece(RandomPlace place) => Next(26) switch
    {
        1 => $"**{Word()}**",
        2 => $"*{Word()}*",
        3 => $"~~{Word()}~~",
        4 => $"H~{Word()}~O",
        5 => $"m^{Word()}^",
        6 => $"++{Word()}++",
        7 => $"=={Word()}==",
        8 => $"`{Word()}`",
        9 => $"[{Word()}](https://example.com/a_b?c=d&e)",
        10 => $"<https://example.com/{Noted(Latin(++count))}>",
        11 or 12 => Reference(),
        13 or 14 => NoteMark(place),
        15 => $"[{Word()}]{{.field name=f{count}}}",
        16 => $"[{Word()}]{{.date}}",
        17 => $"[{Word()}|{Word()}]{{.choice name=c{count}}}",
        18 => "[ ]{.check}",
        19 => $"$\\frac{{\\text{{{Word()}}}}}{{n_1}} + \\sum_{{i=1}}^n \\text{{{Word()}}}$",
        20 => $"![{Word()}](a.png){{height=4mm}}",
        21 => $"::{Word()}::{{lang=de}} שלום",
        22 => Abbreviation(place),
        23 => $"\\*{Word()}\\* &amp; &#22269;",
        24 => $"**{Word()} *{Word()}* {Word()}**",
        25 when asClause => Slot("{{ name }}", "w900q"),
        _ => Word(),
    };

    /// <summary>What is written in place of words that the values of a clause give.</summary>
    private string Slot(string slot, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            Noted(word);
        }

        return slot;
    }

    private string Reference()
    {
        references++;
        int target = Next(Targets);
        return Next(3) switch
        {
            0 => $"[](#{Id(target)})",
            1 => $"[{Word()}](#{Id(target)})",
            _ => $"[#](#{Id(target)})",
        };
    }

    /// <summary>The mark of a footnote, a new one or one that was cited before; notes have none themselves.</summary>
    private string NoteMark(RandomPlace place)
    {
        if (place.InNote)
        {
            return Word();
        }

        int note = notes > 0 && Next(3) == 2 ? 1 + Next(notes) : ++notes;
        return $"[^n{note}]";
    }

    /// <summary>A short form in running text, where its meaning follows at the first use.</summary>
    private string Abbreviation(RandomPlace place)
    {
        if (!place.IsTop)
        {
            return Word();
        }

        string form = $"AB{Next(3)}Z";
        Noted(form);
        if (!meanings.ContainsKey(form))
        {
            meanings[form] = Word();
            definitions.Add($"*[{form}]: {meanings[form]}");
        }

        return $" {form} ";
    }
}
