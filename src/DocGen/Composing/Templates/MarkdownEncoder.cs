using System.Text;
using System.Text.Encodings.Web;

namespace DocGen.Composing.Templates;

/// <summary>
/// The gate through which values enter the Markdown that templates write: every character that could be markup is escaped, so a
/// value prints as it stands, in a table, at the start of a line, or within a link.
/// </summary>
internal sealed unsafe class MarkdownEncoder : HtmlEncoder
{
    public static readonly MarkdownEncoder Instance = new();

    /// <summary>A value that begins with 表： is no caption.</summary>
    private const char CaptionColon = '：';

    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => 8;

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) =>
        unicodeScalar < 128 ? !char.IsAsciiLetterOrDigit((char)unicodeScalar) : unicodeScalar == CaptionColon || IsSpace(unicodeScalar);

    /// <inheritdoc/>
    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (int i = 0; i < textLength; i++)
        {
            if (WillEncode(text[i]) || char.IsSurrogate(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <inheritdoc/>
    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        string encoded = Encoded(unicodeScalar);
        numberOfCharactersWritten = 0;
        if (encoded.Length > bufferLength)
        {
            return false;
        }

        encoded.CopyTo(new Span<char>(buffer, bufferLength));
        numberOfCharactersWritten = encoded.Length;
        return true;
    }

    /// <summary>Spaces beyond ASCII would be trimmed at the ends of a cell, or keep strong type from opening.</summary>
    private static bool IsSpace(int scalar) => scalar <= char.MaxValue && char.IsWhiteSpace((char)scalar);

    private static string Encoded(int scalar) => scalar switch
    {
        '\n' => "&#10;",
        '\t' => "&#9;",
        ' ' => "&#32;",
        _ when scalar >= 128 && (scalar == CaptionColon || IsSpace(scalar)) => $"&#{scalar};",
        _ when scalar < 32 || scalar == 127 => "\uFFFD",
        _ when scalar < 128 && !char.IsAsciiLetterOrDigit((char)scalar) => "\\" + (char)scalar,
        _ => new Rune(scalar).ToString(),
    };
}
