using DocGen.Model;

namespace DocGen.Tests.Properties;

/// <content>The blocks of a text.</content>
internal sealed partial class RandomAuthor
{
    /// <summary>The kinds of number: what stands before the figure, and how the figure is written from a number.</summary>
    private static readonly (string After, Func<int, string> Figure, int Starts)[] Kinds =
    [
        (".", number => number.ToString(System.Globalization.CultureInfo.InvariantCulture), 40),
        (")", number => number.ToString(System.Globalization.CultureInfo.InvariantCulture), 40),
        (".", number => ((char)('a' + number - 1)).ToString(), 4),
        (")", number => ((char)('A' + number - 1)).ToString(), 4),
        (")", number => RomanNumeral.Of(number).ToLowerInvariant(), 2),
        (".", RomanNumeral.Of, 2),
    ];

    private List<string> Block(RandomPlace place)
    {
        List<string> block = Next(place.IsTop ? 30 : 16) switch
        {
            1 or 2 or 3 when place.Depth < 4 && !place.InNote => Ordered(place),
            4 or 5 when place.Depth < 4 => Bullets(place),
            6 => Tasks(place),
            7 or 8 when place.Depth < 4 => Quote(place),
            9 when !place.InCell => PipeTable(place),
            10 when place.Depth < 2 && !place.InCell && !place.InQuote => GridTable(place),
            11 => ["```", $"  {Word()}  {Word()} | *", $"{Word()}", "```"],
            12 => ["$$", $"\\bar{{x}} = \\frac{{\\text{{{Word()}}}}}{{n}} \\sum_{{i=1}}^{{n}} \\text{{{Word()}}}_i", "$$"],
            13 when place.Depth < 3 && !place.InCell && !place.InNote => Picture(),
            14 when place.Depth < 2 && !place.InNote => Alert(place),
            15 => [$"{Inline(place)}\\", Inline(place)],
            16 or 17 or 18 => Heading(),
            19 => [Word(), $":   {Inline(place)}", "", $"    {Word()}"],
            20 => ["::: signatures", $"{Word()}：[{Word()}]{{.field}}", $"{Word()}：____", $"{Word()}：____", ":::"],
            21 => Flow(),
            22 => Organisation(),
            23 => Chart(),
            24 => Landscape(),
            25 => Next(2) == 0 ? ["::: page-break", ":::"] : ["---"],
            26 => [Next(2) == 0 ? "::: list-of-tables" : "::: list-of-figures", ":::"],
            27 when asClause => Conditional(),
            28 when asClause => ["::: each products as product", Slot("- {{ product.name }} w950q", "w901q", "w950q", "词902末", "w950q"), ":::"],
            _ => [Inline(place)],
        };

        // A paragraph between, so that two lists are two.
        if (block.Count > 0 && (char.IsAsciiLetterOrDigit(block[0][0]) || block[0][0] is '-' or '*' or '+') && block[0].AsSpan().ContainsAny('.', ')', '-'))
        {
            Add(block, [Word()]);
        }

        return block;
    }

    private List<string> Content(RandomPlace place, string first)
    {
        List<string> lines = [first];
        for (int more = Next(4) - 1; more > 0; more--)
        {
            Add(lines, Block(place));
        }

        return lines;
    }

    private List<string> Ordered(RandomPlace place)
    {
        (string after, Func<int, string> figure, int starts) = Kinds[Next(Kinds.Length)];
        bool byLevel = after == "." && figure(1) == "1";
        int number = 1 + Next(starts);
        List<string> lines = [];
        for (int more = 1 + Next(3); more > 0; more--, number++)
        {
            labels.Add(!byLevel ? figure(number) + after : (place.Lists % 3) switch
            {
                0 => number + ".",
                1 => (char)('a' + number - 1) + ")",
                _ => RomanNumeral.Of(number).ToLowerInvariant() + ")",
            });
            string marker = figure(number) + after + " ";
            List<string> item = Content(place with { Depth = place.Depth + 1, Lists = place.Lists + 1 }, (Next(6) == 5 ? "[x] " : "") + Inline(place));
            lines.AddRange(Indented(item, marker, new string(' ', marker.Length)));
            if (Next(2) == 1 && more > 1)
            {
                lines.Add("");
            }
        }

        return lines;
    }

    private List<string> Bullets(RandomPlace place)
    {
        string marker = Next(3) switch { 0 => "- ", 1 => "* ", _ => "+ " };
        List<string> lines = [];
        for (int more = 1 + Next(3); more > 0; more--)
        {
            lines.AddRange(Indented(Content(place with { Depth = place.Depth + 1, Lists = place.Lists + 1 }, Inline(place)), marker, "  "));
        }

        return lines;
    }

    private List<string> Tasks(RandomPlace place) => [$"- [x] {Inline(place)}", $"- [ ] {Inline(place)}", "  - [x] " + Word()];

    private List<string> Quote(RandomPlace place) =>
        Indented(Content(place with { Depth = place.Depth + 1, InQuote = true }, Inline(place)), "> ", "> ");

    private List<string> Alert(RandomPlace place)
    {
        string kind = Next(5) switch { 0 => "NOTE", 1 => "tip", 2 => "IMPORTANT", 3 => "WARNING", _ => "CAUTION" };
        List<string> lines = Content(place with { Depth = place.Depth + 1, Lists = 0, InCell = true, InQuote = true }, Inline(place));
        return Indented([$"[!{kind}]", .. lines], "> ", "> ");
    }

    private List<string> PipeTable(RandomPlace place)
    {
        List<string> lines = [];
        if (!place.InNote && Next(2) == 1)
        {
            lines.AddRange([$"{(Next(2) == 0 ? "表：" : "Table: ")}{Inline(place with { Depth = 9 })} {NewId()}".TrimEnd(), ""]);
        }

        if (Next(3) == 2)
        {
            lines.Add("{widths=\"1 2 3\"}");
        }

        RandomPlace cell = place with { Depth = 9 };
        lines.AddRange([$"| {Inline(cell)} | {Word()} | {Word()} |", "|:--|:-:|--:|"]);
        for (int row = 0, rows = 1 + Next(4); row < rows; row++)
        {
            lines.Add($"| {Inline(cell)} | {(Next(5) == 4 ? "<<" : row > 0 && Next(5) == 4 ? "^^" : Inline(cell))} | {Inline(cell)} |");
        }

        return lines;
    }

    private List<string> GridTable(RandomPlace place)
    {
        RandomPlace cell = place with { Depth = place.Depth + 2, Lists = 0, InCell = true };
        List<string>[] Cells(int number) => [.. Enumerable.Range(0, number).Select(_ => Content(cell, Inline(cell)))];
        List<(List<string>[] Cells, bool BelowLeft)> rows = [(Cells(2), false)];
        for (int more = 1 + Next(3); more > 0; more--)
        {
            bool below = rows.Count > 1 && rows[^1].Cells.Length == 2 && Next(3) == 2;
            rows.Add(below ? ([[""], .. Cells(1)], true) : (Cells(Next(3) == 2 ? 1 : 2), false));
        }

        int left = rows.Where(row => row.Cells.Length == 2).Max(row => row.Cells[0].Max(Width));
        while (rows.Where(row => row.Cells.Length == 1).Any(row => row.Cells[0].Any(line => At(line, left + 1) is '|' or '+')))
        {
            // A bar or plus sign right between two columns is a border, even in a cell across both.
            left++;
        }

        int right = rows.Where(row => row.Cells.Length == 2).Max(row => row.Cells[1].Max(Width));
        right = Math.Max(right, rows.Where(row => row.Cells.Length == 1).Select(row => row.Cells[0].Max(Width) - left - 3).DefaultIfEmpty(0).Max());
        string Rule(char sign) => $"+{new string(sign, left + 2)}+{new string(sign, right + 2)}+";
        List<string> lines = [Rule('-')];
        for (int i = 0; i < rows.Count; i++)
        {
            List<string>[] cells = rows[i].Cells;
            for (int line = 0; line < cells.Max(item => item.Count); line++)
            {
                lines.Add(cells.Length == 1
                    ? $"| {Padded(cells[0], line, left + right + 3)} |"
                    : $"| {Padded(cells[0], line, left)} | {Padded(cells[1], line, right)} |");
            }

            bool goesOn = i + 1 < rows.Count && rows[i + 1].BelowLeft;
            lines.Add(goesOn ? $"+{new string(' ', left + 2)}+{new string('-', right + 2)}+" : Rule(i == 0 ? '=' : '-'));
        }

        return lines;
    }

    private static string Padded(List<string> lines, int line, int width)
    {
        string text = line < lines.Count ? lines[line] : "";
        return text + new string(' ', width - Width(text));
    }

    /// <summary>The character that is drawn in a column.</summary>
    private static char At(string text, int column) => text.FirstOrDefault(character => (column -= Width(character.ToString())) < 0);

    /// <summary>Chinese characters are drawn two columns wide.</summary>
    private static int Width(string text) => text.Sum(character => character >= '⺀' ? 2 : 1);

    private List<string> Heading()
    {
        string text = $"{new string('#', 1 + Next(6))} {Inline(new RandomPlace(Depth: 9))}";
        return [$"{text} {NewId()}".TrimEnd()];
    }

    private List<string> Picture()
    {
        string alternative = Word();
        string title = Next(2) == 0 ? "" : $" \"{Word()}\"";
        if (title.Length == 0)
        {
            Noted(alternative);
        }

        return [$"![{alternative}]({(Next(2) == 0 ? "a.png" : "drawing.svg")}{title}){NewId("width=4cm")}"];
    }

    private List<string> Flow()
    {
        // A lane that no step stands in is not drawn; the title is only told to who cannot see the drawing.
        bool lanes = Next(2) == 1;
        (string one, string two) = lanes ? (Drawn(), Drawn()) : ("", "");
        string Lane() => !lanes ? "" : Next(2) == 0 ? $"[{one}] " : $"[{two}] ";
        List<string> lines = ["```flow", lanes ? $"lanes: {one} | {two}" : "title: 流程", $"start a {(lanes ? $"[{one}] " : "")}{Drawn()} -> b0"];
        int steps = 1 + Next(4);
        for (int step = 0; step < steps; step++)
        {
            lines.Add(Next(3) == 2
                ? $"decision b{step} {Lane()}{Drawn()}? {Drawn()}-> b{step + 1}, {Drawn()}-> z"
                : $"step b{step} {Lane()}{Drawn()} -> b{step + 1}");
        }

        lines.AddRange([$"step b{steps} {Lane()}{Drawn()} -> z", $"end z {(lanes ? $"[{two}] " : "")}{Drawn()}", "```", "", Caption()]);
        return lines;
    }

    private List<string> Organisation()
    {
        List<string> lines = ["```org", $"- {Drawn()} | {Drawn()}"];
        int level = 0;
        for (int more = 1 + Next(8); more > 0; more--)
        {
            level = Math.Min(level + 1, 1 + Next(3));
            lines.Add($"{new string(' ', 2 * level)}- {(Next(4) == 3 ? $"**{Drawn()}**" : Drawn())}{(Next(4) == 3 ? " (contracted)" : "")}");
        }

        lines.AddRange(["```", "", Caption()]);
        return lines;
    }

    private List<string> Chart()
    {
        string kind = Next(5) switch { 0 => "bar", 1 => "column", 2 => "line", 3 => "radar", _ => "timeline" };
        List<string> lines = ["```chart", $"type: {kind}", $"title: {Drawn()}"];
        lines.AddRange(kind == "timeline"
            ? [$"| 任务 | 开始 | 结束 |", $"| {Drawn()} | 2026-01-05 | 2026-03-01 |", $"| {Drawn()} | 2026-02-01 | 2026-05-31 |"]
            : [$"| 项 | {Drawn()} | {Drawn()} |", $"| {Drawn()} | {Next(99)} | 2.5 |", $"| {Drawn()} | 3 | 4 |", $"| {Drawn()} | 5 | {Next(99)} |"]);
        lines.AddRange(["```", "", Caption()]);
        return lines;
    }

    private string Caption() => $"图：{Word()} {NewId()}".TrimEnd();

    private List<string> Landscape()
    {
        List<string> lines = [];
        for (int more = 1 + Next(3); more > 0; more--)
        {
            Add(lines, Next(3) == 2 ? Heading() : Block(new RandomPlace(Depth: 1)));
        }

        return ["::::: landscape", .. lines, ":::::"];
    }

    private List<string> Conditional()
    {
        List<string> shown = Block(new RandomPlace(Depth: 1));
        return ["::::: if flag", .. shown, ":::::", "::::: else", Latin(960), "", $"- {Latin(961)}", ":::::"];
    }
}
