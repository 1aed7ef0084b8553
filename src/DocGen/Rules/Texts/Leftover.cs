using DocGen.Diagnostics;

namespace DocGen.Rules.Texts;

/// <summary>A placeholder that nobody filled.</summary>
internal sealed class Leftover : ITextRule
{
    public RuleInfo Info { get; } = new("DG5040", nameof(Leftover), Severity.Warning,
        new("“{0}”是没有填写的占位文字",
            "'{0}' is a placeholder that nobody filled"),
        new("写出内容，或改用取值",
            "write what belongs there, or a slot"),
        new("审核员看到没有填写的占位文字，会认为文件没有人读过。空白表单的填写处用表单的栏目，不用下划线；签字的地方用签署栏（signatures）或 signature 段落。",
            "An auditor who meets a placeholder takes it that nobody read the document. Places to fill in are fields of forms, not underscores; those to sign on are a block of signatures or a paragraph of the class signature."));

    private static readonly System.Buffers.SearchValues<string> Words = System.Buffers.SearchValues.Create(["XXX", "×××", "某某", "TBD", "TODO", "待定", "待补充", "：……", "{", "__"], StringComparison.Ordinal);

    public void Inspect(TextReading text, Report report)
    {
        int from = 0;
        while (text.Text.AsSpan(from).IndexOfAny(Words) is var found and >= 0)
        {
            int at = from + found;
            from = at + 1;
            string word = WordAt(text.Text, at);
            if (word.Length > 0 && (word[0] is not ('{' or '_') || !text.IsFilled(at)) && (word[0] != '_' || !text.IsToSign(at)))
            {
                report.Add(Info.At(text.PlaceAt(at), Quoted.Short(word)));
            }

            from = word.Length > 0 && word[0] != '{' ? at + word.Length : from;
        }
    }

    /// <summary>The placeholder at an offset; empty where the letters are part of a longer word or of a model's name.</summary>
    private static string WordAt(string text, int at)
    {
        if (text[at] == '_')
        {
            int after = at;
            while (after < text.Length && text[after] == '_')
            {
                after++;
            }

            return text[at..after];
        }

        if (text[at] == '{')
        {
            int close = text.IndexOf('}', at);
            return close > at + 1 && close - at < 60 && text.IndexOf('\n', at, close - at) < 0 ? text[at..(close + 1)] : "";
        }

        if (!char.IsAsciiLetter(text[at]))
        {
            return text[at] == '：' ? (at + 3 >= text.Length || text[at + 3] == '\n' ? "……" : "") : text[at..Math.Min(text.Length, at + (text[at] == '待' && text[at + 1] == '补' || text[at] == '×' ? 3 : 2))];
        }

        int end = at;
        while (end < text.Length && text[end] < 0x80 && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        bool begins = at == 0 || text[at - 1] >= 0x80 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '-');
        string word = text[at..end];
        return begins && (word is "TBD" or "TODO" || word.All(c => c == 'X')) ? word : "";
    }
}
