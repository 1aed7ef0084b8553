namespace DocGen.Model.Schedules;

/// <summary>The practice figures that dates depend on: the enterprise's answer, else the library's default, so that plans and manual agree.</summary>
public sealed class Figures(Profile profile, Library library)
{
    /// <summary>Whether the library or the profile knows a figure.</summary>
    public bool Has(string key) => profile.Answers.ContainsKey(key) || library.Answers.ContainsKey(key);

    /// <summary>A figure as a whole number between 0 and 1000; the fallback where nobody gives one.</summary>
    public int Of(string key, int fallback)
    {
        decimal? number = profile.Answers.GetValueOrDefault(key)?.Number ?? library.Answers.GetValueOrDefault(key)?.Default.Number;
        return number is >= 0 and <= 1000 ? (int)number.Value : fallback;
    }
}
