namespace DocGen.Writing.Docx.Layout;

/// <summary>The fonts of a paragraph style: that of its plain text, and those of runs in it, found again in the order of their first use.</summary>
internal sealed class StyleFonts(RunFont plain)
{
    private readonly Rows<RunFontOf> others = new();

    /// <summary>The font of text without marks of its own.</summary>
    public RunFont Plain { get; } = plain;

    /// <summary>The font of a run, or null where there was none of its kind yet.</summary>
    public RunFont? Find(in RunStyle run)
    {
        for (int i = 0; i < others.Count; i++)
        {
            if (others[i].Run == run)
            {
                return others[i].Font;
            }
        }

        return null;
    }

    /// <summary>Keeps the font of a kind of run.</summary>
    public void Add(in RunStyle run, RunFont font) => others.Add(new RunFontOf(run, font));

    private readonly record struct RunFontOf(RunStyle Run, RunFont Font);
}
