using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace DocGen.Writing.Docx;

/// <summary>
/// The one gate through which text becomes XML in a Word file: a forward-only UTF-8 writer that escapes text and attributes and
/// closes what it opened. Characters that XML cannot hold become U+FFFD; a rule has reported them before.
/// </summary>
internal sealed class WordXml(Stream stream) : IDisposable
{
    private readonly byte[] buffer = ArrayPool<byte>.Shared.Rent(32 * 1024);
    private readonly byte[] names = new byte[8 * 1024];
    private int[] starts = new int[32];
    private int depth;
    private Stream stream = stream;
    private int length;
    private long flushed;
    private int namesEnd;
    private bool tagOpen;

    /// <summary>How many bytes were written so far: whether anything was written since.</summary>
    public long Position => flushed + length;

    /// <summary>The XML declaration.</summary>
    public void Declaration() => Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8);

    /// <summary>Opens an element.</summary>
    public WordXml Start(ReadOnlySpan<byte> name)
    {
        CloseTag();
        Raw("<"u8);
        Raw(name);
        name.CopyTo(names.AsSpan(namesEnd));
        if (depth == starts.Length)
        {
            Array.Resize(ref starts, depth * 2);
        }

        starts[depth++] = namesEnd;
        namesEnd += name.Length;
        tagOpen = true;
        return this;
    }

    /// <summary>An attribute of the element just opened.</summary>
    public WordXml Attribute(ReadOnlySpan<byte> name, string value)
    {
        Raw(" "u8);
        Raw(name);
        Raw("=\""u8);
        Escaped(value, inAttribute: true);
        Raw("\""u8);
        return this;
    }

    /// <summary>An attribute with a whole number.</summary>
    public WordXml Attribute(ReadOnlySpan<byte> name, long value)
    {
        Raw(" "u8);
        Raw(name);
        Raw("=\""u8);
        Ensure(24);
        Utf8Formatter.TryFormat(value, buffer.AsSpan(length), out int written);
        length += written;
        Raw("\""u8);
        return this;
    }

    /// <summary>Closes the innermost open element.</summary>
    public WordXml End()
    {
        int start = starts[--depth];
        if (tagOpen)
        {
            Raw("/>"u8);
            tagOpen = false;
        }
        else
        {
            Raw("</"u8);
            Raw(names.AsSpan(start, namesEnd - start));
            Raw(">"u8);
        }

        namesEnd = start;
        return this;
    }

    /// <summary>An element without attributes or content.</summary>
    public WordXml Empty(ReadOnlySpan<byte> name) => Start(name).End();

    /// <summary>An element with only <c>w:val</c>.</summary>
    public WordXml Value(ReadOnlySpan<byte> name, string value) => Start(name).Attribute("w:val"u8, value).End();

    /// <summary>An element with only a whole number as <c>w:val</c>.</summary>
    public WordXml Value(ReadOnlySpan<byte> name, long value) => Start(name).Attribute("w:val"u8, value).End();

    /// <summary>Text inside the innermost element.</summary>
    public WordXml Text(ReadOnlySpan<char> text)
    {
        CloseTag();
        Escaped(text, inAttribute: false);
        return this;
    }

    /// <summary>Copies finished XML of our own into the stream (a buffered part of the same document).</summary>
    public void Append(ReadOnlySpan<byte> finished)
    {
        CloseTag();
        Raw(finished);
    }

    /// <summary>Writes out all so far, where other XML can follow.</summary>
    public void Pause()
    {
        CloseTag();
        Flush();
    }

    /// <summary>Writes what follows to another stream; elements that are open stay open.</summary>
    public void Redirect(Stream next)
    {
        Flush();
        stream = next;
    }

    /// <summary>Writes what is buffered to the stream.</summary>
    public void Flush()
    {
        CloseTag();
        Spill();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Flush();
        ArrayPool<byte>.Shared.Return(buffer);
    }

    private void CloseTag()
    {
        if (tagOpen)
        {
            Raw(">"u8);
            tagOpen = false;
        }
    }

    private void Spill()
    {
        stream.Write(buffer, 0, length);
        flushed += length;
        length = 0;
    }

    private void Raw(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > buffer.Length - length)
        {
            Spill();
            if (bytes.Length > buffer.Length)
            {
                stream.Write(bytes);
                flushed += bytes.Length;
                return;
            }
        }

        bytes.CopyTo(buffer.AsSpan(length));
        length += bytes.Length;
    }

    private void Ensure(int count)
    {
        if (count > buffer.Length - length)
        {
            Spill();
        }
    }

    private void Escaped(ReadOnlySpan<char> text, bool inAttribute)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            if (character >= ' ' && character is not ('&' or '<' or '>' or '"') && !char.IsSurrogate(character) && character < '\uFFFE')
            {
                continue;
            }

            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            Encoded(text[start..i]);
            start = i + 1;
            switch (character)
            {
                case '&':
                    Raw("&amp;"u8);
                    break;
                case '<':
                    Raw("&lt;"u8);
                    break;
                case '>':
                    Raw("&gt;"u8);
                    break;
                case '"':
                    Raw(inAttribute ? "&quot;"u8 : "\""u8);
                    break;
                case '\t' or '\n' when inAttribute:
                    Raw(" "u8);
                    break;
                case '\t':
                    Raw("\t"u8);
                    break;
                case '\n':
                    Raw("\n"u8);
                    break;
                default:
                    Raw("\uFFFD"u8);
                    break;
            }
        }

        Encoded(text[start..]);
    }

    private void Encoded(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            int count = Math.Min(text.Length, 2_000);
            if (count < text.Length && char.IsHighSurrogate(text[count - 1]))
            {
                count--;
            }

            Ensure(count * 3);
            length += Encoding.UTF8.GetBytes(text[..count], buffer.AsSpan(length));
            text = text[count..];
        }
    }
}
