using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>统一社会信用代码: 18 characters of which the last follows from the others (GB 32100-2015).</summary>
internal sealed class CreditCodeCheck : IProfileRule
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const int Length = 18;

    public RuleInfo Info { get; } = new("DG2001", nameof(CreditCodeCheck), Severity.Error,
        new("统一社会信用代码“{0}”不成立：{1}", "the unified social credit code '{0}' cannot be right: {1}"),
        new("对照营业执照改正；字母一律大写，不用 I、O、S、V、Z",
            "copy it from the business licence, in capitals; the letters I, O, S, V and Z are never used"),
        new("按 GB 32100-2015，代码为 18 位数字和大写字母（不含 I、O、S、V、Z），末位由前 17 位加权（3 的幂，模 31）算出。"
            + "抄错一位，末位就对不上；错误的代码会印到每一份申请资料上。",
            "By GB 32100-2015 the code has 18 digits and capitals (without I, O, S, V, Z); the last follows from the other 17, "
            + "weighted by powers of 3 modulo 31. One wrong character shows; a wrong code would be printed on every application form."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        string code = profile.Enterprise.CreditCode;
        if (code.Length > 0 && Fault(code) is { } fault)
        {
            report.Add(Info.At(profile.At("enterprise.credit_code"), Quoted.Short(code), fault));
        }
    }

    private static Bilingual? Fault(string code)
    {
        if (code.Length != Length)
        {
            return new($"有 {code.Length} 位，应为 {Length} 位", $"it has {code.Length} characters, not {Length}");
        }

        int sum = 0;
        int weight = 1;
        for (int i = 0; i < Length; i++)
        {
            int value = Alphabet.IndexOf(code[i]);
            if (value < 0)
            {
                return new($"第 {i + 1} 位“{code[i]}”不是可用的字符", $"character {i + 1}, '{code[i]}', is none of those used");
            }

            if (i < Length - 1)
            {
                sum += value * weight;
                weight = weight * 3 % Alphabet.Length;
            }
        }

        char check = Alphabet[(Alphabet.Length - (sum % Alphabet.Length)) % Alphabet.Length];
        return code[^1] == check
            ? null
            : new($"前 17 位若无误，末位应为“{check}”", $"if the first 17 characters are right, the last one is '{check}'");
    }
}
