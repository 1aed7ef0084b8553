using DocGen.Markup.Pictures;
using DocGen.Model;
using DocGen.Model.Conditions;
using DocGen.Model.Pictures;

namespace DocGen.Markup.Flows;

/// <summary>A lane of a flow as written: the name by which steps call it, and what is printed.</summary>
internal sealed record FlowLaneSource(string Name, PictureText Text);

/// <summary>An arrow as written: the answer, the step it leads to (empty: the next one), what is written at it.</summary>
internal sealed record FlowExitSource(PictureText Answer, string Target, IReadOnlyList<PictureText> Notes, int Line, int Column);

/// <summary>A condition of a step: it applies where the condition holds, or where it does not.</summary>
internal sealed record FlowGuard(Condition Condition, bool Expected, int Line, int Column);

/// <summary>A step as written.</summary>
internal sealed record FlowStepSource(
    FlowKind Kind, string Id, int Lane, IReadOnlyList<PictureText> Texts, List<FlowExitSource> Exits, IReadOnlyList<FlowGuard> Guards, int Line, int Column);

/// <summary>A flow as it was read, with the arrows that lead somewhere.</summary>
internal sealed record FlowSource(
    PictureText Title, IReadOnlyList<FlowLaneSource> Lanes, IReadOnlyList<FlowStepSource> Steps, IReadOnlyList<(int From, int To, FlowExitSource Exit)> Edges)
{
    /// <summary>All texts that may hold slots.</summary>
    public IEnumerable<PictureText> Texts =>
        [Title, .. Lanes.Select(lane => lane.Text), .. Steps.SelectMany(step => step.Texts), .. Edges.SelectMany(edge => edge.Exit.Notes.Prepend(edge.Exit.Answer))];

    /// <summary>
    /// The flow of one enterprise: only the steps that apply; an arrow to one that does not leads to the next that does. Lanes that come
    /// out with the same name (one department does both) are one lane, and a lane without steps is none.
    /// </summary>
    public FlowChart Fill(IValues values)
    {
        int[] index = new int[Steps.Count + 1];
        List<FlowStepSource> steps = [];
        for (int i = 0; i < Steps.Count; i++)
        {
            index[i] = steps.Count;
            if (Steps[i].Guards.All(guard => values.Holds(guard.Condition, PictureText.At(guard.Line, guard.Column)) == guard.Expected))
            {
                steps.Add(Steps[i]);
            }
        }

        index[^1] = steps.Count;
        List<string> lanes = [];
        Dictionary<int, int> laneOf = Lanes.Count == 0 ? [] : Enumerable.Range(0, Lanes.Count).Where(lane => steps.Any(step => step.Lane == lane))
            .ToDictionary(lane => lane, lane => LaneIndex(lanes, Lanes[lane].Text.Fill(values)));
        return new FlowChart(
            Title.Fill(values),
            lanes,
            [.. steps.Select(step => new FlowNode(
                step.Kind, laneOf.GetValueOrDefault(step.Lane), step.Texts[0].Fill(values), [.. step.Texts.Skip(1).Select(text => text.Refer(values))]))],
            [.. Edges
                .Where(edge => index[edge.From + 1] > index[edge.From] && index[edge.To] < steps.Count && index[edge.To] != index[edge.From])
                .Select(edge => new FlowEdge(
                    index[edge.From], index[edge.To], edge.Exit.Answer.Fill(values), [.. edge.Exit.Notes.Select(note => note.Refer(values))]))]);
    }

    private static int LaneIndex(List<string> lanes, string name)
    {
        int index = lanes.IndexOf(name);
        if (index < 0)
        {
            lanes.Add(name);
            index = lanes.Count - 1;
        }

        return index;
    }
}
