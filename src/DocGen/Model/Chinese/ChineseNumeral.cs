using System.Text;

namespace DocGen.Model.Chinese;

/// <summary>Whole numbers in Chinese characters, as chapters and items are counted: 一, 十, 十一, 一百零一, 一千一百一十.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";
    private static readonly string[] Units = ["", "十", "百", "千"];

    /// <summary>A number from 0 to 9999; others in Arabic digits.</summary>
    public static string Of(int number)
    {
        if (number is < 0 or > 9999)
        {
            return number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        if (number < 10)
        {
            return Digits[number].ToString();
        }

        StringBuilder text = new();
        string digits = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        bool gap = false;
        for (int i = 0; i < digits.Length; i++)
        {
            int digit = digits[i] - '0';
            if (digit == 0)
            {
                gap = true;
                continue;
            }

            text.Append(gap ? "零" : "").Append(Digits[digit]).Append(Units[digits.Length - 1 - i]);
            gap = false;
        }

        return number is > 9 and < 20 ? text.ToString(1, text.Length - 1) : text.ToString();
    }

    /// <summary>Digit by digit: 二〇二六.</summary>
    public static string DigitByDigit(int number) =>
        string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => digit == '0' ? '〇' : Digits[digit - '0']));
}
