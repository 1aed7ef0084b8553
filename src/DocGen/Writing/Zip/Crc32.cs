namespace DocGen.Writing.Zip;

/// <summary>
/// The checksum of zip files (CRC-32 of ISO 3309, polynomial EDB88320 reflected): the one of two texts in a row out of those of each,
/// by multiplication of polynomials over GF(2).
/// </summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;

    /// <summary>The checksum of a text of checksum <paramref name="first"/>, followed by one of <paramref name="second"/> and <paramref name="length"/> bytes.</summary>
    public static uint Combine(uint first, uint second, long length)
    {
        // To append n bytes is to multiply by x to the power of 8n.
        uint power = 0x80000000;
        uint square = 0x00800000;
        for (long rest = length; rest > 0; rest >>= 1)
        {
            power = (rest & 1) != 0 ? Multiply(power, square) : power;
            square = Multiply(square, square);
        }

        return Multiply(first, power) ^ second;
    }

    private static uint Multiply(uint a, uint b)
    {
        uint product = 0;
        for (uint bit = 0x80000000; bit != 0; bit >>= 1)
        {
            product ^= (a & bit) != 0 ? b : 0;
            b = (b & 1) != 0 ? (b >> 1) ^ Polynomial : b >> 1;
        }

        return product;
    }
}
