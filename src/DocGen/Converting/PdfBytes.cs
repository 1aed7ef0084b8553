using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DocGen.Converting;

/// <summary>
/// What LibreOffice writes into a PDF from the clock: the time of making, and ids made from it. They take the document's date and the hash of its Word
/// file, place for place, so that the same documents give the same bytes.
/// </summary>
internal static class PdfBytes
{
    private static readonly (string Mark, int Digits)[] Dates =
        [("/CreationDate(D:", 14), ("/ModDate(D:", 14), ("<xmp:CreateDate>", 0), ("<xmp:ModifyDate>", 0), ("<xmp:MetadataDate>", 0)];

    /// <summary>Puts date and ids into the bytes, whose length does not change.</summary>
    public static void Settle(Span<byte> pdf, DateOnly date, ReadOnlySpan<byte> source)
    {
        byte[] compact = Encoding.ASCII.GetBytes(date.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "000000");
        byte[] dashed = Encoding.ASCII.GetBytes(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00");
        foreach ((string mark, int digits) in Dates)
        {
            Each(pdf, mark, digits > 0 ? compact : dashed);
        }

        byte[] id = Encoding.ASCII.GetBytes(Convert.ToHexString(SHA256.HashData(source))[..32]);
        int trailer = pdf.LastIndexOf("trailer"u8);
        if (trailer >= 0)
        {
            Hexadecimal(pdf[trailer..], "/ID"u8, (byte)'<', 2, id);
            Hexadecimal(pdf[trailer..], "/DocChecksum"u8, (byte)'/', 1, id);
        }
    }

    /// <summary>Writes a date behind each mark, and zeros over the digits of a time zone after it.</summary>
    private static void Each(Span<byte> pdf, string mark, ReadOnlySpan<byte> date)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(mark);
        for (int at = pdf.IndexOf(bytes); at >= 0; at = pdf.IndexOf(bytes))
        {
            pdf = pdf[(at + bytes.Length)..];
            if (pdf.Length < date.Length || !IsLike(pdf, date))
            {
                continue;
            }

            date.CopyTo(pdf);
            for (int i = date.Length; i < Math.Min(date.Length + 8, pdf.Length) && pdf[i] is not ((byte)')' or (byte)'<'); i++)
            {
                pdf[i] = char.IsAsciiDigit((char)pdf[i]) ? (byte)'0' : pdf[i];
            }
        }
    }

    /// <summary>Whether digits stand where the other has digits.</summary>
    private static bool IsLike(ReadOnlySpan<byte> text, ReadOnlySpan<byte> pattern)
    {
        for (int i = 0; i < pattern.Length; i++)
        {
            if (char.IsAsciiDigit((char)text[i]) != char.IsAsciiDigit((char)pattern[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes an id over the hexadecimal numbers that follow a key of the trailer.</summary>
    private static void Hexadecimal(Span<byte> trailer, ReadOnlySpan<byte> key, byte opening, int times, ReadOnlySpan<byte> id)
    {
        int at = trailer.IndexOf(key);
        if (at < 0)
        {
            return;
        }

        trailer = trailer[(at + key.Length)..];
        for (int i = 0; i < times; i++)
        {
            int open = trailer.IndexOf(opening);
            if (open < 0 || trailer.Length < open + 1 + id.Length || !Encoding.ASCII.GetString(trailer.Slice(open + 1, id.Length)).All(char.IsAsciiHexDigit))
            {
                return;
            }

            id.CopyTo(trailer[(open + 1)..]);
            trailer = trailer[(open + 1 + id.Length)..];
        }
    }
}
