namespace DocGen.Model;

/// <summary>
/// The pictures that the texts of a library, of templates or of a Markdown file show, by the file that shows them and the
/// address it writes. They were read with the texts, so that who writes a document needs no disk.
/// </summary>
public sealed class ImageSource(IReadOnlyDictionary<string, Image> images)
{
    /// <summary>No pictures.</summary>
    public static ImageSource None { get; } = new(new Dictionary<string, Image>());

    /// <summary>The picture of an address in a text; null where there is none, which was reported when the text was read.</summary>
    public Image? Find(string origin, string address) => images.GetValueOrDefault(PathOf(origin, address));

    /// <summary>The path that an address means in a text: beside it, without <c>.</c> and <c>..</c>.</summary>
    public static string PathOf(string origin, string address)
    {
        List<string> parts = [.. origin.Split('/').SkipLast(1)];
        foreach (string part in FileName(address).Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] is not (".." or ""))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>The name of the file that an address means: escapes undone, slashes as everywhere.</summary>
    public static string FileName(string address) => Uri.UnescapeDataString(address).Replace('\\', '/');
}
