using System.Security.Cryptography;
using System.Text;
using DocGen.Diagnostics;

namespace DocGen.Loading;

/// <summary>A text file as read from disk: text without byte-order mark, lines ended by LF, and the hash of its bytes.</summary>
internal sealed record SourceFile(string Path, string Text, ReadOnlyMemory<byte> Bytes)
{
    private const long SizeLimit = 16 * 1024 * 1024;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The hash of the bytes; computed when asked for, since the library that does it takes a while to load.</summary>
    public string Hash => HashOf(Bytes.Span);

    /// <summary>Reads a file; null with a finding where it is missing, unreadable, too large, binary or no UTF-8.</summary>
    public static SourceFile? Read(string path, Report report, string? shownAs = null)
    {
        string shown = (shownAs ?? path).Replace('\\', '/');
        return FileBytes.Read(path, new SourceLocation(shown), SizeLimit, report) is { } bytes ? FromBytes(shown, bytes, report) : null;
    }

    /// <summary>The hash of bytes as lower-case hexadecimal SHA-256.</summary>
    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static SourceFile? FromBytes(string shown, byte[] bytes, Report report)
    {
        ReadOnlySpan<byte> content = bytes;
        if (content.StartsWith("\uFEFF"u8))
        {
            content = content[3..];
        }

        int zero = content.IndexOf((byte)0);
        if (zero >= 0)
        {
            report.Add(LoadingFaults.Binary.At(PlaceOf(shown, content[..zero])));
            return null;
        }

        try
        {
            string text = Strict.GetString(content).ReplaceLineEndings("\n");
            return new SourceFile(shown, text, bytes);
        }
        catch (DecoderFallbackException fault)
        {
            report.Add(LoadingFaults.NotUtf8.At(PlaceOf(shown, content[..Math.Clamp(fault.Index, 0, content.Length)])));
            return null;
        }
    }

    private static SourceLocation PlaceOf(string shown, ReadOnlySpan<byte> before) =>
        new(shown, before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'));
}
