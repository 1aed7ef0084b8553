using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace DocGen.Planning.Training;

/// <summary>
/// An order that looks drawn by lot and is the same at every run: items sorted by the hash of a seed and their names. A question added to the
/// bank does not move the others.
/// </summary>
internal static class Shuffle
{
    /// <summary>The items in the order that the seed gives.</summary>
    public static IReadOnlyList<T> Of<T>(IEnumerable<T> items, string seed, Func<T, string> nameOf) =>
        [.. items.Select(item => (item, name: nameOf(item))).OrderBy(pair => Lot(seed, pair.name)).ThenBy(pair => pair.name, StringComparer.Ordinal).Select(pair => pair.item)];

    /// <summary>The numbers from 0 below a count in the order that the seed gives.</summary>
    public static IReadOnlyList<int> Order(int count, string seed) =>
        Of(Enumerable.Range(0, count), seed, number => number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static ulong Lot(string seed, string name) =>
        BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(seed + "\n" + name)));
}
