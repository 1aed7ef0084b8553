namespace DocGen.Markup.Mathematics;

/// <summary>What stands between <c>\begin</c> and <c>\end</c>: matrices with their brackets, cases, aligned lines.</summary>
internal static class TexEnvironments
{
    /// <summary>The rows in the form of an environment; null where its name is not known.</summary>
    public static MathNode? Of(string name, List<List<MathNode>> rows)
    {
        (string Open, string Close, string Columns)? form = name switch
        {
            "matrix" or "smallmatrix" or "array" or "gathered" => ("", "", "c"),
            "pmatrix" => ("(", ")", "c"),
            "bmatrix" => ("[", "]", "c"),
            "Bmatrix" => ("{", "}", "c"),
            "vmatrix" => ("|", "|", "c"),
            "Vmatrix" => ("‖", "‖", "c"),
            "cases" => ("{", "", "l"),
            "aligned" or "align" or "align*" or "split" => ("", "", "rl"),
            _ => null,
        };
        if (form is not var (open, close, columns))
        {
            return null;
        }

        rows.RemoveAll(row => row is [] or [MathRow { Parts.Count: 0 }]);
        int width = rows.Select(row => row.Count).DefaultIfEmpty(1).Max();
        rows.ForEach(row => row.AddRange(Enumerable.Repeat(MathRow.Empty, width - row.Count)));
        MathMatrix matrix = new(rows, string.Concat(Enumerable.Range(0, width).Select(i => columns[i % columns.Length])));
        return open.Length + close.Length > 0 ? new MathFence(open, matrix, close) : matrix;
    }
}
