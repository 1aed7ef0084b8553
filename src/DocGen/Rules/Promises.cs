using System.Text.RegularExpressions;
using DocGen.Model;

namespace DocGen.Rules;

/// <summary>A time limit that a text states for something done to customers: within how long, what, for whom.</summary>
/// <param name="Quantity">How long.</param>
/// <param name="Deed">What is done within it.</param>
/// <param name="Bounds">What narrows it: a kind of case, a kind of place.</param>
/// <param name="Words">The words around it.</param>
/// <param name="Path">Where the profile says so; empty for a text of a document.</param>
internal sealed record Limit(Quantity Quantity, string Deed, IReadOnlySet<string> Bounds, string Words, string Path)
{
    /// <summary>Whether another limit speaks of the same thing: the same deed, narrowed by nothing that this one does not name.</summary>
    public bool IsSameAs(Limit other) => Deed == other.Deed && Quantity.Dimension == other.Quantity.Dimension && other.Bounds.IsSubsetOf(Bounds);

    /// <summary>Whether another limit speaks of the same thing with another figure.</summary>
    public bool Contradicts(Limit other) => IsSameAs(other) && Quantity.Canonical != other.Quantity.Canonical;
}

/// <summary>Finds limits in texts, and those that the profile's commitments and targets set.</summary>
internal static partial class Promises
{
    private static readonly (string Deed, string[] Words)[] Deeds =
    [
        ("respond", ["响应", "回应", "respond", "response"]), ("visit", ["上门", "到场", "到达现场", "on site", "on-site", "arriv", "visit"]), ("dispatch", ["派工", "派单", "work order", "dispatch"]),
        ("answer", ["答复", "回复", "answer", "repl"]), ("settle", ["办结", "解决", "结案", "settle", "resolve", "close"]), ("repair", ["修复", "修好", "repaired", "repair is completed"]),
        ("deliver", ["送达", "送货", "deliver"]), ("refund", ["退款", "refund", "paid back"]), ("follow up", ["回访", "follow-up", "follow up"]),
    ];

    private static readonly (string Bound, string[] Words)[] Bounds =
    [
        ("town", ["市区", "城区", "市内", "in town", "urban"]), ("elsewhere", ["其他", "其余", "以外", "郊", "县", "乡", "农村", "山区", "偏远", "外地", "outside", "elsewhere", "other", "rural", "remote"]),
        ("holidays", ["节假日", "夜间", "非工作时间", "holiday", "night", "outside working hours"]), ("complaints", ["投诉", "complain"]), ("enquiries", ["咨询", "enquir", "inquir", "advice"]),
        ("messages", ["留言", "网站", "微信", "邮件", "来信", "message", "website", "wechat", "mail", "letter"]), ("returns", ["退货", "换货", "退换", "return", "exchange"]),
        ("danger", ["安全", "紧急", "重大", "应急", "urgent", "safety", "danger", "emergency", "serious"]), ("installation", ["安装", "调试", "install"]), ("late", ["再次", "两次", "仍", "未能", "again", "still"]),
        ("inside", ["内部", "部门", "质量部", "转", "internal", "department"]), ("recall", ["召回", "recall"]), ("facilities", ["设施", "facilit"]), ("same fault", ["同一故障", "same fault"]), ("disposal", ["回收", "take-back", "taken back"]), ("parts", ["备件", "配件", "缺件", "调拨", "part arrives", "items", "spare part"]),
    ];

    /// <summary>What ends a part of a sentence.</summary>
    internal static readonly char[] Ends = ['。', '，', '；', '、', '：', '？', '（', '）', ':', '\n', ',', ';', '.', '|', '→'];

    private static readonly string[] WithinBefore = ["within", "no more than", "no later than"];

    /// <summary>What the commitments and targets of a profile promise, in the languages of its documents.</summary>
    public static IReadOnlyList<Limit> Of(Profile profile, IReadOnlyList<string> languages)
    {
        List<Limit> limits = [];
        foreach (string language in languages)
        {
            for (int i = 0; i < profile.Service.Commitments.Count; i++)
            {
                string text = profile.Service.Commitments[i].Text.In(language);
                limits.AddRange(In(text).Select(limit => limit with { Path = $"service.commitments[{i}].text", Words = text }));
            }

            for (int i = 0; i < profile.Service.Targets.Count; i++)
            {
                Target target = profile.Service.Targets[i];
                string text = target.Name.In(language);
                if (target.AtMost is { } most && Quantities.In($"{Facts(most)} {target.Unit.In(language)}").FirstOrDefault() is { } quantity && DeedOf(text) is { } deed)
                {
                    limits.Add(new Limit(quantity, deed, BoundsOf(text), text, $"service.targets[{i}].at_most"));
                }
            }
        }

        return limits;
    }

    /// <summary>The limits that a text states: a quantity with “within” or its like beside it and a deed in the same part of a sentence.</summary>
    public static IEnumerable<Limit> In(string text)
    {
        if (!Within().IsMatch(text))
        {
            yield break;
        }

        foreach (Quantity quantity in Quantities.In(text).Where(item => item.Unit != "%"))
        {
            int start = quantity.Start == 0 ? 0 : text.LastIndexOfAny(Ends, quantity.Start - 1) + 1;
            int end = text.IndexOfAny(Ends, quantity.End) is var found and >= 0 ? found : text.Length;
            string after = text[quantity.End..end].TrimStart();
            bool chinese = after.StartsWith('内') || after.StartsWith("之内", StringComparison.Ordinal) || after.StartsWith("以内", StringComparison.Ordinal);
            string before = text[start..quantity.Start];
            bool english = WithinBefore.Any(word => before.TrimEnd(' ').EndsWith(word, StringComparison.OrdinalIgnoreCase));
            string? deed = chinese ? DeedOf(after[..Math.Min(after.Length, 6)]) : english ? DeedOf(Near(Began().Replace(after, ""))) ?? DeedOf(before[Math.Max(0, before.Length - 22)..]) : null;
            if (deed is not null)
            {
                int sentence = quantity.Start == 0 ? 0 : text.LastIndexOfAny(['。', '；', '\n', '.', ';'], quantity.Start - 1) + 1;
                HashSet<string> bounds = BoundsOf(text[sentence..end]);
                if (chinese ? before.Contains('后', StringComparison.Ordinal) && !Fault().IsMatch(before) : Occasion().IsMatch(after) && !Fault().IsMatch(after))
                {
                    bounds.Add("another occasion");
                }

                yield return new Limit(quantity, deed, bounds, text[start..end].Trim(), "");
            }
        }
    }

    /// <summary>The words right after an English limit, up to what is joined to it.</summary>
    private static string Near(string after) => (" " + after).Split(" and ")[0] is var first && first.Length > 25 ? first[..25] : first;

    /// <summary>What of the deeds that limits are set for a text names; null where none.</summary>
    internal static string? DeedOf(string text) => Deeds.FirstOrDefault(item => item.Words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))).Deed;

    /// <summary>The kinds of cases and places that a text names.</summary>
    internal static HashSet<string> BoundsOf(string text) =>
        [.. Bounds.Where(item => item.Words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))).Select(item => item.Bound)];

    private static string Facts(decimal number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("内|[Ww]ithin|[Nn]o (?:more|later) than", RegexOptions.CultureInvariant)]
    private static partial Regex Within();

    [GeneratedRegex("报修|故障|派工|受理|接报|fault|repair|dispatch", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Fault();

    [GeneratedRegex("^(?:of|after|from) ", RegexOptions.CultureInvariant)]
    private static partial Regex Occasion();

    /// <summary>What the time runs from is not what is done within it: within 8 h of arrival.</summary>
    [GeneratedRegex("^(?:of|after|from) (?:the )?\\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Began();
}
