using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DocGen.Diagnostics;
using DocGen.Scoring;

namespace DocGen.Cli;

/// <summary>A scorecard for people and for programs. Points are cut to two decimals, never rounded up; a gap is never cut down.</summary>
internal static class ScoreText
{
    /// <summary>Lines: result, groups with the leaves that lose marks, what to put right.</summary>
    public static string Print(Scorecard card, MessageLanguage language)
    {
        StringBuilder text = new();
        string title = language == MessageLanguage.Zh ? "zh-CN" : "en";
        if (!card.IsVerified)
        {
            Line(new("自我评价，分值未经核实：部分指标的分值为工作分配值，须按正式标准核对。", "Self-evaluation with unverified weights: some are a working allocation, to be checked against a licensed copy."));
        }

        Line(new("得分 {0}（适用分值 {1}，得 {2} 分）", "score {0} ({2} of {1} applicable marks)"), Points(card.Raw), Number(card.Applicable), Points(card.Obtained));
        Line(new("特别扣分 {0} 项，特别加分 {1} 项", "special deductions {0}, special bonus {1}"), card.Deductions, card.Bonuses);
        Line(new("最终得分 {0}：{1}", "final {0}: {1}"), Points(card.Final), card.Level.Title.In(title));
        if (card.FailsByDeductions)
        {
            Line(new("特别扣分项过多，评价不通过", "too many special deductions: the evaluation fails whatever the score"));
        }

        Line(card.Gap.IsZero && !card.FailsByDeductions ? new("目标 {0}：已达到", "target {0}: reached") : new("目标 {0}：差 {1} 分", "target {0}: {1} points short"), card.Target.Title.In(title), Points(card.Gap, up: true));
        foreach (GroupScore group in card.Groups)
        {
            Line(new("{0} {1}  {2} / {3}{4}", "{0} {1}  {2} / {3}{4}"), group.Group.Id, group.Group.Title.In(title), Points(group.Marks), Number(group.Applicable), group.Percent is { } percent ? $"  {Points(percent)} %" : "");
            foreach (LeafScore leaf in card.Leaves.Where(leaf => leaf.Leaf.Parent == group.Group.Id && leaf.Verdict != Verdict.Met))
            {
                string marks = $"    {leaf.Leaf.Id} {leaf.Leaf.Title.In(title)}  {Points(leaf.Marks)} / {Number(leaf.Weight)}  ";
                Line(
                    leaf.Verdict switch
                    {
                        Verdict.Excluded => new("{0}删减", "{0}excluded"),
                        Verdict.NotMet => new("{0}不满足", "{0}not met"),
                        _ => new("{0}样本 {1}，不符合 {2}", "{0}{2} of {1} samples failed"),
                    },
                    marks, leaf.Samples, leaf.Failed);
            }
        }

        if (card.Closure is { Count: > 0 } closure)
        {
            Line(new("补齐以下指标即可达到目标：", "put right, these reach the target:"));
            foreach (LeafScore leaf in closure)
            {
                Line(new("    {0} {1}  +{2}", "    {0} {1}  +{2}"), leaf.Leaf.Id, leaf.Leaf.Title.In(title), Points(leaf.Lost));
            }
        }
        else if (card.Closure is null)
        {
            Line(new("仅补齐指标达不到目标：还须纠正特别扣分项", "no indicators alone reach the target: special deductions must be put right too"));
        }

        return text.ToString();

        void Line(Bilingual form, params object?[] arguments) => text.Append(form.In(language, arguments)).Append('\n');
    }

    /// <summary>The same as JSON; points as strings, so that no reader rounds them.</summary>
    public static string Json(Scorecard card)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteBoolean("weights_verified", card.IsVerified);
            json.WriteString("applicable", Number(card.Applicable));
            json.WriteString("obtained", Points(card.Obtained));
            json.WriteString("raw", Points(card.Raw));
            json.WriteNumber("special_deductions", card.Deductions);
            json.WriteNumber("special_bonus", card.Bonuses);
            json.WriteString("final", Points(card.Final));
            json.WriteString("level", card.Level.Code);
            json.WriteString("target", card.Target.Code);
            json.WriteString("gap", Points(card.Gap, up: true));
            json.WriteStartArray("groups");
            foreach (GroupScore group in card.Groups)
            {
                json.WriteStartObject();
                json.WriteString("id", group.Group.Id);
                json.WriteString("marks", Points(group.Marks));
                json.WriteString("applicable", Number(group.Applicable));
                json.WriteString("weight", Number(group.Weight));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("leaves");
            foreach (LeafScore leaf in card.Leaves)
            {
                json.WriteStartObject();
                json.WriteString("id", leaf.Leaf.Id);
                json.WriteString("weight", Number(leaf.Weight));
                json.WriteBoolean("weight_verified", leaf.Leaf.ScoreVerified);
                json.WriteString("verdict", leaf.Verdict switch { Verdict.Met => "met", Verdict.NotMet => "not-met", Verdict.Sampled => "sampled", _ => "excluded" });
                json.WriteString("marks", Points(leaf.Marks));
                if (leaf.Verdict == Verdict.Sampled)
                {
                    json.WriteNumber("samples", leaf.Samples);
                    json.WriteNumber("failed", leaf.Failed);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (card.Closure is { } closure)
            {
                json.WriteStartArray("closure");
                foreach (LeafScore leaf in closure)
                {
                    json.WriteStringValue(leaf.Leaf.Id);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static string Points(Fraction points, bool up = false) => points.Cut(2, up).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
