using DocGen.Model;

namespace DocGen.Writing.Xlsx;

/// <summary>A column of a ledger in Excel: its head, its width in characters, the format of its cells and what may be entered.</summary>
internal sealed record LedgerColumn(string Head, double Width, CellStyle Style, EntryKind Kind, IReadOnlyList<string> Options)
{
    /// <summary>How wide a sheet is in characters before it is fitted to the page.</summary>
    private const double SheetWidth = 140;

    /// <summary>The lines that the head takes in its column.</summary>
    public int HeadLines => Math.Max(1, (int)Math.Ceiling(CharacterWidth(Head) / (Width - 3)));

    /// <summary>The columns of a form in a language.</summary>
    public static IReadOnlyList<LedgerColumn> Of(RecordForm form, string language)
    {
        double sum = form.Columns.Sum(column => column.Width);
        return [.. form.Columns.Select(column => Of(column, column.Width / sum * SheetWidth, language))];
    }

    /// <summary>The width of a text in characters; Chinese ones are twice as wide.</summary>
    public static double CharacterWidth(string text) => text.Sum(sign => sign >= 0x2E80 ? 2.1 : 1.1);

    private static LedgerColumn Of(FormColumn column, double share, string language)
    {
        string head = column.Title.In(language);
        string[] options = [.. column.Options.Select(option => option.In(language))];
        bool isChoice = options.Length > 0;
        double least = Math.Max(isChoice ? Math.Min(20, options.Max(CharacterWidth) + 3) : Least(column.Kind), LongestWord(head));
        return new LedgerColumn(
            head, Math.Round(Math.Max(share, least), 1), isChoice ? CellStyle.Choice : StyleOf(column.Kind), isChoice ? EntryKind.Text : column.Kind, options);
    }

    /// <summary>With room for the arrow of the filter.</summary>
    private static double LongestWord(string head) =>
        4 + head.Split(' ').Max(word => Math.Min(CharacterWidth(word), word.Any(sign => sign >= 0x2E80) ? 9 : 20));

    private static double Least(EntryKind kind) => kind switch
    {
        EntryKind.Date => 12,
        EntryKind.DateTime => 17,
        EntryKind.Money or EntryKind.Phone => 13,
        _ => 7,
    };

    private static CellStyle StyleOf(EntryKind kind) => kind switch
    {
        EntryKind.Date => CellStyle.EntryDate,
        EntryKind.Time => CellStyle.EntryTime,
        EntryKind.DateTime => CellStyle.EntryDateTime,
        EntryKind.Count => CellStyle.EntryCount,
        EntryKind.Number => CellStyle.EntryNumber,
        EntryKind.Percent => CellStyle.EntryPercent,
        EntryKind.Money => CellStyle.EntryMoney,
        EntryKind.Check => CellStyle.Choice,
        _ => CellStyle.Entry,
    };
}
