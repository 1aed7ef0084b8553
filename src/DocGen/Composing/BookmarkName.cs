using System.Globalization;
using DocGen.Model;

namespace DocGen.Composing;

/// <summary>The name of a bookmark in Word, made from an id: stable, and at most 40 letters, digits and underscores.</summary>
internal static class BookmarkName
{
    private const int Longest = 40;

    /// <summary>The name for an id that an author gave; one in other than Latin letters keeps its own name whatever else is in the document.</summary>
    public static string OfAnchor(string id, ISet<string> taken) => Of("id_", id.All(char.IsAscii) ? id : ShortHash.Of(id), taken);

    /// <summary>The name for an id that is not taken yet; a hash of the id keeps it apart from its like.</summary>
    public static string Of(string prefix, string id, ISet<string> taken)
    {
        string name = prefix + string.Concat(id.Select(character => char.IsAsciiLetterOrDigit(character) ? character : '_'));
        if (name.Length > Longest || taken.Contains(name))
        {
            name = $"{name[..Math.Min(name.Length, 31)]}_{ShortHash.Of(id)}";
        }

        string unique = name;
        for (int i = 2; !taken.Add(unique); i++)
        {
            string suffix = "_" + i.ToString(CultureInfo.InvariantCulture);
            unique = name[..Math.Min(name.Length, Longest - suffix.Length)] + suffix;
        }

        return unique;
    }
}
