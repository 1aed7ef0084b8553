using System.Globalization;
using System.Text.RegularExpressions;
using DocGen.Model;
using DocGen.Scoring;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace DocGen.Composing.Templates;

/// <summary>The base of templates of evaluation and application papers: the scorecard, check points, items of the pack, texts with slots.</summary>
public abstract partial class EvaluationPage : DocumentPage
{
    /// <summary>The self-evaluation; null where the enterprise gave none.</summary>
    protected Scorecard? Card => Model.Score;

    /// <summary>The finding of a leaf; null without a self-evaluation.</summary>
    protected LeafScore? ScoreOf(Requirement leaf) => Card?.Leaves.FirstOrDefault(item => item.Leaf == leaf);

    /// <summary>Points cut to two decimals, never rounded up; a gap is never cut down.</summary>
    protected static string Points(Fraction points, bool up = false) => points.Cut(2, up).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>Points with the mark for a figure that rests on weights not verified.</summary>
    protected string Marked(string points, bool verified) => points + (verified ? "" : Word("score.unverified_mark"));

    /// <summary>Whether all weights that are printed are confirmed.</summary>
    protected bool IsVerified => Plan.Standard.Requirements.All(item => item.Score is null || item.ScoreVerified);

    /// <summary>
    /// The applicable total of a group, or of the whole standard: confirmed where all that applies is, or where the total of the group is and so is
    /// what is excluded of it.
    /// </summary>
    protected string ApplicableOf(Requirement? group)
    {
        List<CoverageRow> below = [.. Plan.Coverage.Where(row => group is null || row.Requirement.Id.StartsWith(group.Id + ".", StringComparison.Ordinal))];
        bool sound = below.Where(row => row.Exclusion is null).All(row => row.Requirement.ScoreVerified)
            || ((group?.ScoreVerified ?? true) && below.Where(row => row.Exclusion is not null).All(row => row.Requirement.ScoreVerified));
        return Marked(Number(below.Where(row => row.Exclusion is null).Sum(row => row.Requirement.Score ?? 0)), sound);
    }

    /// <summary>What an evaluator checks on a leaf; null where the library does not say.</summary>
    protected IndicatorCheck? CheckOf(Requirement leaf) => Model.Library.Checks.Values.FirstOrDefault(check => Plan.Standard.Resolve(check.Indicator).Contains(leaf));

    /// <summary>The check points that apply to the enterprise.</summary>
    protected IEnumerable<CheckPoint> PointsOf(Requirement leaf) =>
        CheckOf(leaf)?.Points.Where(point => point.AppliesIf is null || Model.Applies(point.AppliesIf)) ?? [];

    /// <summary>A text of the library whose slots show values; all else in it is text.</summary>
    protected RazorLight.Text.IRawString Filled(Text? text) => Raw(FilledText(text));

    /// <summary>A check point, the last of its indicator with the records to look at.</summary>
    protected RazorLight.Text.IRawString Seen(CheckPoint point, IReadOnlyList<PlannedDocument> records) => records.Count == 0
        ? Filled(point.Text)
        : Raw(FilledText(point.Text) + Escape(Word("eval.look_at")) + string.Join(' ', records.Select(document => $"[#](doc:{Escape(document.Code)})")));

    /// <summary>The item of the pack that this document answers.</summary>
    protected PackItem? Item => Plan.Pack?.Find(Model.Document.Code);

    /// <summary>The papers that the enterprise has to bring for an item.</summary>
    protected IEnumerable<PackNeed> NeedsOf(PackItem item) => item.Needs.Where(need => need.AppliesIf is null || Model.Applies(need.AppliesIf));

    /// <summary>Who carries a function.</summary>
    protected string Carrier(string? function) =>
        function is not null && Plan.Functions.TryGetValue(function, out Carrier? carrier) ? T(carrier.Name) : "—";

    /// <summary>The day by which papers of the application are to be there; null where the profile has no date of application.</summary>
    protected DateOnly? PackDue =>
        Model.Facts.Root("answers")?.Members?.GetValueOrDefault("application_ready_days")?.Raw is decimal days
            && Profile.Certification.ApplicationDate is { } application
            ? Plan.Schedule.Calendar.OnOrBefore(application.AddDays(-(int)days))
            : Profile.Certification.ApplicationDate;

    /// <summary>A place to fill in: blank on paper, a control on the screen, called by a label and read back by a name that is the same in every language.</summary>
    protected RazorLight.Text.IRawString Entry(string name, string label, int blank = 8, int lines = 1) =>
        Raw($"[]{{.field {NameOf(name, label)} blank={blank}{(lines > 1 ? $" lines={lines}" : "")}}}");

    /// <summary>The same for a day.</summary>
    protected RazorLight.Text.IRawString DateEntry(string name, string label, int blank = 6) => Raw($"[]{{.date {NameOf(name, label)} blank={blank} form=short}}");

    /// <summary>Boxes to tick, each with what it stands for.</summary>
    protected RazorLight.Text.IRawString Boxes(string label, params IEnumerable<(string Name, string Option)> options) =>
        Raw(string.Join(Gap, options.Select(item => $"[ ]{{.check {NameOf(item.Name, Word("form.option", label, item.Option))}}}&nbsp;{Escape(item.Option)}")));

    private static string NameOf(string name, string label) => $"name=\"{Escape(name)}\" title=\"{Escape(label)}\"";

    /// <summary>A text in a fenced block, where nothing is escaped: what would end a cell or open a slot is another character.</summary>
    protected RazorLight.Text.IRawString Plain(string text) => Raw(text.Replace('|', '/').Replace("{{", "{ {", StringComparison.Ordinal).ReplaceLineEndings(" "));

    /// <summary>The flow charts of a clause, to be drawn in another document too, under the conditions under which they stand there.</summary>
    protected RazorLight.Text.IRawString Flows(Clause clause) => Raw(string.Concat(FlowsIn(clause.Tree, Escape(clause.Title), 20)));

    private static IEnumerable<string> FlowsIn(ContainerBlock container, string caption, int colons)
    {
        bool ifWritten = false;
        for (int i = 0; i < container.Count; i++)
        {
            switch (container[i])
            {
                case CustomContainer { Info: "if" or "else" } branch:
                    bool hasElse = branch.Info == "if" && i + 1 < container.Count && container[i + 1] is CustomContainer { Info: "else" } other && HasFlow(other);
                    ifWritten = branch.Info == "else" ? ifWritten : HasFlow(branch) || hasElse;
                    if (ifWritten)
                    {
                        string fence = new(':', colons);
                        yield return $"{fence} {branch.Info} {branch.Arguments}".TrimEnd() + "\n\n" + string.Concat(FlowsIn(branch, caption, colons - 2)) + fence + "\n\n";
                    }

                    break;
                case FencedCodeBlock { Info: "flow" } flow:
                    yield return $"```flow\n{flow.Lines}\n```\n\nFigure: {caption}\n\n";
                    break;
                case ContainerBlock inner:
                    foreach (string text in FlowsIn(inner, caption, colons))
                    {
                        yield return text;
                    }

                    break;
            }
        }
    }

    private static bool HasFlow(ContainerBlock container) => container.Descendants<FencedCodeBlock>().Any(block => block.Info == "flow");

    private string FilledText(Text? text) =>
        SlotsAndText().Replace(T(text), match => match.Value.StartsWith("{{", StringComparison.Ordinal) ? match.Value : Escape(match.Value));

    [GeneratedRegex(@"\{\{[^{}]*\}\}|[^{]+|\{")]
    private static partial Regex SlotsAndText();
}
