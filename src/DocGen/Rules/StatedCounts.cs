using System.Text.RegularExpressions;

namespace DocGen.Rules;

/// <summary>What an introduction counts.</summary>
internal enum Counted
{
    /// <summary>Everyone employed.</summary>
    Employees,

    /// <summary>Outlets of its own.</summary>
    OwnOutlets,

    /// <summary>Outlets under contract.</summary>
    ContractedOutlets,

    /// <summary>Outlets without saying whose.</summary>
    Outlets,
}

/// <summary>A number of employees or outlets as an introduction states it.</summary>
internal sealed record StatedCount(Counted Of, decimal Number, bool IsRound, string Words)
{
    /// <summary>Whether the statement fits a number: a round one what is up to a quarter above it.</summary>
    public bool Agrees(int actual) => IsRound ? actual >= Number * 0.95m && actual <= Number * 1.25m : actual == Number;
}

/// <summary>Finds such statements in a text of either language.</summary>
internal static partial class StatedCounts
{
    /// <summary>The statements in order.</summary>
    public static IEnumerable<StatedCount> In(string text)
    {
        foreach (Match match in Staff().Matches(text).Concat(Outlets().Matches(text)))
        {
            if (NumberWords.Read(match.Groups["number"].ValueSpan) is not { } number)
            {
                continue;
            }

            string words = match.Value.Trim();
            bool own = Holds(words, "直属", "自营", "自有") || Holds(words, " own");
            bool contracted = Holds(words, "委托", "签约", "特约", "授权", "合作") || Holds(words, "contract", "authorised", "authorized", "partner");
            Counted of = match.Groups["staff"].Success ? Counted.Employees
                : own == contracted ? Counted.Outlets
                : own ? Counted.OwnOutlets
                : Counted.ContractedOutlets;
            yield return new StatedCount(of, number, match.Groups["round"].Success || match.Groups["about"].Success, words);
        }
    }

    private static bool Holds(string text, params string[] words) => words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(
        @"(?<staff>(?:员工|职工)(?:总数|总人数|人数)?(?:为|共|约|近|达|：|:)?\s*)(?<number>\d[\d,]*)\s*(?<round>余|多|几)?\s*(?:人|名)|(?<about>约|近|超过)?\s*(?<![\d,])(?<number>\d[\d,]*)\s*(?<round>余|多|几)?\s*(?:名|位|个)?(?<staff>员工|职工)|(?<about>about |nearly |over |more than |some |around )?(?<![\d,])(?<number>\d[\d,]*) (?<staff>employees|staff members|people are employed)|(?<staff>employs |workforce of |staff of )(?<about>about |nearly |over |more than |some |around )?(?<number>\d[\d,]*)(?: people| persons)?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Staff();

    [GeneratedRegex(
        @"(?<about>约|近|超过)?(?<number>\d+|[零〇一二两三四五六七八九十百]+)\s*(?<round>余|多)?\s*(?:家|个|处)(?:直属|自营|自有|委托|签约|特约|授权|合作|售后|维修|的){0,4}(?:服务)?(?:网点|中心|服务站)(?!数|名)|(?<about>about |nearly |over |more than )?(?<![\w,-])(?<number>\d+|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen) (?:own |contracted |authorised |authorized |partner |after-sales ){0,2}(?:service )?(?:outlets|service centres|service centers|service stations)(?: of its own| under contract)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Outlets();
}
