using System.Globalization;

namespace DocGen.Model;

/// <summary>Eight digits that keep two long names apart: the 32-bit hash of Fowler, Noll and Vo (FNV-1a) of the characters, the same on every machine.</summary>
public static class ShortHash
{
    /// <summary>The hash as lower-case hexadecimal.</summary>
    public static string Of(string text)
    {
        uint hash = 2166136261;
        foreach (char character in text)
        {
            hash = unchecked((hash ^ (byte)character) * 16777619);
            hash = unchecked((hash ^ (byte)(character >> 8)) * 16777619);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
