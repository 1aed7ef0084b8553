using System.Text;

namespace DocGen.Model;

/// <summary>Page numbers of the front matter.</summary>
internal static class RomanNumeral
{
    private static readonly (int Value, string Sign)[] Signs =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    /// <summary>A number from 1 to 3999 in capital letters.</summary>
    public static string Of(int number)
    {
        StringBuilder text = new();
        foreach ((int value, string sign) in Signs)
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }
}
