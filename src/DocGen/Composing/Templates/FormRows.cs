using DocGen.Model;

namespace DocGen.Composing.Templates;

/// <summary>Lays the fields of a sheet out in rows: two half fields side by side, a full one alone.</summary>
public static class FormRows
{
    /// <summary>Widths of the four columns: label, value, label, value.</summary>
    public const string Widths = "22 30 22 30";

    /// <summary>The rows. A half field without a partner takes the whole row.</summary>
    public static IReadOnlyList<IReadOnlyList<FormField>> Of(IReadOnlyList<FormField> fields)
    {
        List<IReadOnlyList<FormField>> rows = [];
        for (int i = 0; i < fields.Count; i++)
        {
            bool pair = !fields[i].Full && i + 1 < fields.Count && !fields[i + 1].Full;
            rows.Add(pair ? [fields[i], fields[i + 1]] : [fields[i]]);
            i += pair ? 1 : 0;
        }

        return rows;
    }

    /// <summary>The heights of the rows in half lines, after the empty heading row.</summary>
    public static string Heights(IReadOnlyList<IReadOnlyList<FormField>> rows) =>
        string.Join(' ', rows.Select(row => 2 * row.Max(field => field.Lines)).Prepend(0));
}
