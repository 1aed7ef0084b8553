namespace DocGen.Diagnostics;

/// <summary>The languages in which DocGen speaks to its user; the documents have languages of their own.</summary>
public enum MessageLanguage
{
    /// <summary>Chinese.</summary>
    Zh,

    /// <summary>English.</summary>
    En,
}

/// <summary>A message in both languages; <c>{0}</c>, <c>{1}</c> … stand for the finding's arguments.</summary>
public sealed record Bilingual(string Zh, string En)
{
    /// <summary>As much of what an author wrote as a message repeats.</summary>
    private const int Longest = 400;

    /// <summary>The text in one language with the arguments filled in.</summary>
    public string In(MessageLanguage language, params object?[] arguments)
    {
        string text = language == MessageLanguage.Zh ? Zh : En;
        if (arguments.Length == 0)
        {
            return text;
        }

        object?[] shown = Array.ConvertAll(arguments, argument => argument is Bilingual words ? words.In(language) : argument is string { Length: > Longest } word ? Shortened(word) : argument);
        return string.Format(System.Globalization.CultureInfo.InvariantCulture, text, shown);
    }

    /// <summary>The beginning of a long text; never half a character.</summary>
    private static string Shortened(string text) => string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest), "…");
}
