using CsCheck;

namespace DocGen.Tests.Properties;

/// <summary>Random texts: pieces of our dialect put together in any order, and strings of any characters at all.</summary>
internal static class MarkdownPieces
{
    /// <summary>Strings with what breaks programs: emoji, right-to-left letters, lone surrogates, control characters, very long words.</summary>
    public static readonly Gen<string> AnyText = Gen.Frequency<string>(
        (4, Gen.String[Gen.Char, 0, 40]),
        (4, Gen.OneOf("甲", "乙", "|", "*", "_", "<", ">", "{{", "}}", "@", "\\", "`", "[", "]", "(", ")", "#", "-", "+", "~", "^", "=", "!", ":", "\"", "'", "&", " ", "　", "\t", "x", "1", ".", "…").Array[0, 20].Select(string.Concat)),
        (2, Gen.OneOf(
            "👩‍👩‍👧‍👦🏳️‍🌈", "שלום עולם", "مرحبا \u202Eabc\u202C", "\uD800", "x\uDC00y", "\uD83D", "a\0b\u0001\u001F\u007F\u0085", "\uFFFE\uFFFF\uFEFF",
            "e\u0301\u0302\u0303", "𠮷野家", "&amp;&#0;&#x110000;&nbsp;", "\r\n", "\r", "\u2028\u2029", "\u00A0\u3000\u200B", "</w:t>", "]]>", "<!-- -->", "<?x?>")),
        (1, Gen.Select(Gen.OneOf('长', 'w', '*', '['), Gen.Int[500, 4_000], (character, count) => new string(character, count))));

    /// <summary>A few of them.</summary>
    public static readonly Gen<string> AnyLines = AnyText.Array[1, 6].Select(lines => string.Join('\n', lines));

    /// <summary>A line of inline markup.</summary>
    public static readonly Gen<string> Inline = Gen.OneOf(
        "文字", "text ", "**粗**", "*斜*", "***", "~~删~~", "H~2~O", "x^2^", "==标==", "`code`", "``a ` b``", "[链接](https://example.com)", "[甲][1]", "[](", "![图](a.png)", "<https://example.org>",
        "<b>", "&lt;", "&#10;", "\\*", "\\\n", "  \n", "{{ enterprise.name }}", "{{ enterprise.regions | list }}", "{{", "}}", "[^n1]", "[^n1]", "[^n2]", "[^n0]", "SLA", "三包", "[](#id1)", "[#](#id2)", "[见](#id3)", "[](#no)", "{#id4}", "{.note}", "{widths=\"1 2\"}", "|", "^^", "<<", "::span::", "$", "\"", "☐", "[ ] ", "[x] ",
        "$\\frac{a}{b_1^2}$", "$x$", "$$\\sum_{i=1}^n x_i$$", "$\\left( \\sqrt[3]{x} \\right.$", "$\\foo$", "\\frac{", "[客户]{.field name=ab}", "[甲|乙]{.choice}", "[ ]{.check}", "[日期]{.date}", "]{.field}",
        "![图](a.png){width=2cm}", "![](drawing.svg){.decorative}", "<!-- 注", "<b class=\"x\">", "שלום", "مرحبا 1, ", "[!NOTE]")
        .Array[0, 6].Select(string.Concat);

    /// <summary>A chart with such cells, whole or broken.</summary>
    public static readonly Gen<string> Chart = Gen.Select(
        Gen.OneOf("bar", "column", "line", "radar", "timeline", "pie"), Inline.Array[1, 12], Gen.OneOf("2", "-2.5", "1e9", "9999999999", "2026-01-01", "x", "{{ products }}").Array[12],
        (kind, names, values) => $"```chart\ntype: {kind}\ntitle: {names[0].Replace('\n', ' ')}\n| A | B | C |\n" + string.Join('\n', names.Select((name, i) => $"| {name} | {values[i]} | {values[^1]} |")) + "\n```");

    /// <summary>A block of our dialect, whole or broken.</summary>
    public static readonly Gen<string> Block = Gen.OneOf<string>(
        Inline,
        Inline.Select(text => "# " + text),
        Inline.Select(text => "###### " + text),
        Inline.Select(text => text + "\n==="),
        Inline.Array[1, 4].Select(items => string.Join('\n', items.Select(item => "- " + item))),
        Inline.Array[1, 4].Select(items => string.Join('\n', items.Select((item, i) => $"{i + 3}. {item}\n   - 内\n     1. 更内"))),
        Inline.Array[1, 3].Select(items => string.Join('\n', items.Select(item => "> " + item))),
        Inline.Array[2, 8].Select(cells => "| A | B |\n|:-:|---|\n" + string.Join('\n', cells.Chunk(2).Select(row => "| " + string.Join(" | ", row) + " |"))),
        Inline.Array[2, 6].Select(cells => "{.ledger widths=\"1 2\" rows=\"02\" heights=\"01 02\"}\n| A | B |\n|---|---|\n" + string.Join('\n', cells.Chunk(2).Select(row => "| " + string.Join(" | ", row) + " |"))),
        Inline.Select(text => "+---+---+\n| A | B |\n+===+===+\n| " + text + " |\n+---+---+"),
        Inline.Array[2, 2].Select(texts => "+----+---+\n| A      |\n+====+===+\n| " + texts[0] + " | b |\n+    +---+\n|    | " + texts[1] + " |\n+----+---+"),
        Inline.Array[1, 3].Select(items => "> [!TIP]\n" + string.Join('\n', items.Select(item => "> " + item))),
        Inline.Array[1, 3].Select(items => "> [!note]\n>\n> - " + string.Join("\n>   - [x] ", items) + "\n>\n> | A |\n> |---|\n> | 1 |"),
        Inline.Array[1, 4].Select(lines => "::: signatures columns=2\n" + string.Join("\n\n", lines) + "\n:::"),
        Inline.Array[1, 3].Select(items => string.Join('\n', items.Select(item => "- [ ] " + item))),
        Inline.Select(text => "$$\n" + text + "\n$$"),
        Inline.Select(text => "```\n" + text + "\n```"),
        Inline.Array[1, 5].Select(lines => "```flow\nlanes: 甲 | 乙={{ enterprise.name }}\nstart aa [甲] 开始\n" + string.Join('\n', lines.Select((line, i) => $"decision s{i} [乙] {line} 是→ zz, 否→ aa")) + "\nend zz [甲] 完\n```"),
        Inline.Array[1, 5].Select(lines => "```org\n- 总\n" + string.Join('\n', lines.Select((line, i) => new string(' ', 2 + (i % 3 * 2)) + "- " + line + " | " + line)) + "\n```"),
        Gen.Select(Gen.OneOf("flow", "org"), Inline, (kind, text) => "```" + kind + "\n" + text + "\n```"),
        Inline.Select(text => "    " + text),
        Inline.Select(text => "词\n:   " + text),
        Inline.Select(text => "::: if flag\n" + text + "\n:::\n::: else\n否\n:::"),
        Inline.Select(text => "::: each products as product\n|  |  |\n|---|---|\n| {{ product.name }} | " + text + " |\n:::"),
        Inline.Select(text => "::: each products as product\n- {{ product.name }}" + text + "\n:::"),
        Inline.Select(text => "::: note\n" + text + "\n:::"),
        Inline.Select(text => "# 题 " + text + " {#id1}"),
        Inline.Select(text => "表：" + text + " {#id2}\n\n| A | B |\n|---|---|\n| " + text + " | SLA |"),
        Inline.Select(text => "| A | B |\n|---|---|\n| 1[^n2] | 2 |\n\nTable: " + text),
        Inline.Select(text => "::: each products as product\n表：" + text + "\n\n| A | B |\n|---|---|\n| {{ product.name }} | [^n1] |\n:::"),
        Inline.Select(text => "![图 SLA](a.png \"题\"){#id3}\n\n图：" + text),
        Inline.Select(text => "![" + text + "](a.png)"),
        Inline.Select(text => "[^n1]: " + text + "\n\n    二段\n\n    - 项\n"),
        Inline.Select(text => "[^n2]: " + text),
        Inline.Select(text => "*[SLA]: " + text),
        Inline.Select(text => "::: landscape\n# 宽\n\n" + text + "\n:::"),
        Gen.OneOf("*[三包]: 包修", "::: page-break\n:::", "::: list-of-tables\n:::", "::: list-of-figures 图\n:::", "1) a\n   a. b\n      i) c", "[^n1]: - 项"),
        Gen.OneOf("---", "***", "[1]: https://example.com", "", "\n\n", ":::", "::: if", "::: else", "{.signature}", "-", "1.", ">", "|", "|---|", "```", "{"));

    /// <summary>A whole text.</summary>
    public static readonly Gen<string> Text = Gen.Select(Block.Array[0, 8], Gen.Bool, (blocks, tight) => string.Join(tight ? "\n" : "\n\n", blocks));
}
