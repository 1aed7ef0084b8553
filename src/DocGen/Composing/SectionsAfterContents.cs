using System.Collections;
using DocGen.Model;

namespace DocGen.Composing;

/// <summary>Contents, and the sections of a text, which begin on a new page after them.</summary>
internal sealed class SectionsAfterContents(Section contents, IReadOnlyList<Section> text) : IReadOnlyList<Section>
{
    /// <inheritdoc/>
    public int Count => text.Count + 1;

    /// <inheritdoc/>
    public Section this[int index] => index == 0 ? contents : Opened(text[index - 1], index == 1);

    /// <inheritdoc/>
    public IEnumerator<Section> GetEnumerator()
    {
        yield return contents;
        bool isFirst = true;
        foreach (Section section in text)
        {
            yield return Opened(section, isFirst);
            isFirst = false;
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static Section Opened(Section section, bool isFirst) => isFirst ? section with { NewPage = true } : section;
}
