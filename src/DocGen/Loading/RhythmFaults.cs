using DocGen.Diagnostics;

namespace DocGen.Loading;

/// <summary>What can be wrong with the rhythm of a record (DG130x).</summary>
internal static class RhythmFaults
{
    public static readonly RuleInfo RhythmWithoutTrigger = Error("DG1300", "RhythmWithoutTrigger",
        new("频次为 event，但没有写由什么事引起", "the rhythm is event, but not on what"),
        new("写 on，例如 zh-CN: 受理一件报修", "give on with a text per language, for example en: a fault is reported"),
        new("逢事填写的记录要说明是什么事，三个月运行计划按此提醒保存部门。",
            "A record that is made when something happens must say what; the three-month run reminds its keeper by it."));

    public static readonly RuleInfo RhythmWithoutMoment = Error("DG1301", "RhythmWithoutMoment",
        new("频次为 once，但没有写在何时", "the rhythm is once, but not when"),
        new("写 at，例如 at: evaluation-report；可用的时刻见 clause-library/README.md 第 4 节", "give at, for example at: evaluation-report; see clause-library/README.md, section 4, for the moments"),
        new("只做一次的记录要有它的时刻，才能算出日期。", "A record made once needs its moment, so that its date can be worked out."));

    public static readonly RuleInfo RhythmKeyUnfit = Error("DG1302", "RhythmKeyUnfit",
        new("{0} 不用于频次 {1}", "{0} does not go with the rhythm {1}"),
        new("删去 {0}，或改 every", "remove {0}, or change every"),
        new("on 用于 event，month 用于 quarterly、half-yearly、yearly，per_year 用于 monthly 至 yearly，after 用于 monthly，at 不用于 daily、weekly、monthly；写错的键不会生效。",
            "on goes with event, month with quarterly, half-yearly and yearly, per_year with monthly to yearly, after with monthly, at not with daily, weekly and monthly; elsewhere they would have no effect."));

    public static readonly IReadOnlyList<RuleInfo> All = [RhythmWithoutTrigger, RhythmWithoutMoment, RhythmKeyUnfit];

    private static RuleInfo Error(string code, string name, Bilingual message, Bilingual hint, Bilingual explanation) =>
        new(code, name, Severity.Error, message, hint, explanation);
}
