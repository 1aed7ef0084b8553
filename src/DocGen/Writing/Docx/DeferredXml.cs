using DocGen.Writing.Zip;

namespace DocGen.Writing.Docx;

/// <summary>
/// The XML of a part that is compressed as it is written, with places to be filled when all that follows them is known: the contents
/// stand before the headings whose pages they name.
/// </summary>
internal sealed class DeferredXml
{
    private readonly List<Func<CompressedData>> pieces = [];
    private CompressingStream current = new(isLast: false);

    public DeferredXml()
    {
        Xml = new WordXml(current);
        Xml.Declaration();
    }

    /// <summary>Where the part is written to.</summary>
    public WordXml Xml { get; }

    /// <summary>Leaves a place here that is written at the end.</summary>
    public void Defer(Action<WordXml> write)
    {
        CloseCurrent();
        pieces.Add(() => Compressed(write));
        Redirect(isLast: false);
    }

    /// <summary>The whole part; <paramref name="close"/> writes what ends it.</summary>
    public CompressedData Finish(Action<WordXml> close)
    {
        CloseCurrent();
        Redirect(isLast: true);
        close(Xml);
        CloseCurrent();
        Xml.Dispose();
        return CompressedData.Join([.. pieces.Select(piece => piece())]);
    }

    private void CloseCurrent()
    {
        Xml.Pause();
        CompressedData finished = current.Finish();
        pieces.Add(() => finished);
    }

    private void Redirect(bool isLast)
    {
        current = new CompressingStream(isLast);
        Xml.Redirect(current);
    }

    private static CompressedData Compressed(Action<WordXml> write)
    {
        CompressingStream stream = new(isLast: false);
        using (WordXml xml = new(stream))
        {
            write(xml);
        }

        return stream.Finish();
    }
}
