using DocGen.Model.Facts;

namespace DocGen.Writing.Docx;

/// <summary>Writes a text as runs: one for each direction of script, with breaks and tabs where the text has line ends and tabs.</summary>
internal static class RunXml
{
    /// <summary>Writes a text in the character style of the place.</summary>
    public static void Write(DocxRenderer renderer, ReadOnlySpan<char> text)
    {
        bool foreign = RightToLeft.In(text);
        while (foreign && RightToLeft.Segment(text, out bool rightToLeft) is var end)
        {
            WriteRun(renderer, text[..end], rightToLeft);
            text = text[end..];
            foreign = !text.IsEmpty;
        }

        WriteRun(renderer, text, rightToLeft: false);
    }

    private static void WriteRun(DocxRenderer renderer, ReadOnlySpan<char> text, bool rightToLeft)
    {
        if (text.IsEmpty)
        {
            return;
        }

        WordXml xml = renderer.Xml;
        xml.Start("w:r"u8);
        renderer.Run.WriteProperties(xml, Printing.IsChinese(renderer.Document.Identity.Language) && ContainsAmbiguous(text), rightToLeft);
        while (true)
        {
            int end = text.IndexOfAny('\n', '\t');
            ReadOnlySpan<char> part = end < 0 ? text : text[..end];
            if (!part.IsEmpty)
            {
                xml.Start("w:t"u8).Attribute("xml:space"u8, "preserve").Text(part).End();
                renderer.Pages.Text(part, renderer.Run);
            }

            if (end < 0)
            {
                break;
            }

            xml.Empty(text[end] == '\n' ? "w:br"u8 : "w:tab"u8);
            renderer.Pages.Text(text.Slice(end, 1), renderer.Run);
            text = text[(end + 1)..];
        }

        xml.End();
    }

    private static bool ContainsAmbiguous(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (RunStyle.IsAmbiguous(character))
            {
                return true;
            }
        }

        return false;
    }
}
