using DocGen.Diagnostics;
using DocGen.Markup.Pictures;
using DocGen.Model.Pictures;

namespace DocGen.Markup.Flows;

/// <summary>Whether the arrows of a flow make sense: each leads to a step, each step is reached, each question has answers.</summary>
internal static class FlowCheck
{
    /// <summary>The arrows; a step that names none leads to the next one.</summary>
    public static IReadOnlyList<(int From, int To, FlowExitSource Exit)> Edges(IReadOnlyList<FlowStepSource> steps, List<PictureFault> faults)
    {
        Dictionary<string, int> byId = new(StringComparer.Ordinal);
        for (int i = 0; i < steps.Count; i++)
        {
            if (!byId.TryAdd(steps[i].Id, i))
            {
                faults.Add(Fault(MarkupFaults.DoubledStep, steps[i], steps[i].Id));
            }
        }

        List<(int From, int To, FlowExitSource Exit)> edges = [];
        for (int i = 0; i < steps.Count; i++)
        {
            Exits(steps, i, byId, edges, faults);
        }

        // A wrong arrow or line leaves all that follows unreached; it is enough to report the arrow.
        if (faults.Count == 0)
        {
            Unreached(steps, edges, faults);
        }

        return edges;
    }

    private static void Exits(
        IReadOnlyList<FlowStepSource> steps, int index, Dictionary<string, int> byId, List<(int From, int To, FlowExitSource Exit)> edges, List<PictureFault> faults)
    {
        FlowStepSource step = steps[index];
        bool last = index == steps.Count - 1;
        IReadOnlyList<FlowExitSource> exits = step.Exits.Count > 0 || step.Kind == FlowKind.End
            ? step.Exits
            : [new FlowExitSource(PictureText.Empty, "", [], step.Line, step.Column)];
        foreach (FlowExitSource exit in exits)
        {
            if (exit.Target.Length == 0 && last)
            {
                faults.Add(Fault(MarkupFaults.OpenEnd, step, step.Id));
            }
            else if (exit.Target.Length == 0)
            {
                edges.Add((index, index + 1, exit));
            }
            else if (byId.TryGetValue(exit.Target, out int target) && target != index)
            {
                edges.Add((index, target, exit));
            }
            else
            {
                faults.Add(new PictureFault(MarkupFaults.UnknownStep, exit.Line, exit.Column, exit.Target, Spelling.DidYouMean(exit.Target, byId.Keys.Where(id => id != step.Id))));
            }
        }

        if (step.Kind == FlowKind.Decision && exits.Count < 2)
        {
            faults.Add(Fault(MarkupFaults.OneAnswer, step, step.Id));
        }
    }

    private static void Unreached(IReadOnlyList<FlowStepSource> steps, List<(int From, int To, FlowExitSource Exit)> edges, List<PictureFault> faults)
    {
        bool[] reached = new bool[steps.Count];
        Queue<int> waiting = new(Enumerable.Range(0, steps.Count).Where(i => i == 0 || steps[i].Kind == FlowKind.Start));
        ILookup<int, int> next = edges.ToLookup(edge => edge.From, edge => edge.To);
        while (waiting.TryDequeue(out int index))
        {
            if (!reached[index])
            {
                reached[index] = true;
                if (After(steps, index) is { } instead)
                {
                    waiting.Enqueue(instead);
                }

                foreach (int target in next[index])
                {
                    waiting.Enqueue(target);
                }
            }
        }

        for (int i = 0; i < steps.Count; i++)
        {
            if (!reached[i])
            {
                faults.Add(Fault(MarkupFaults.UnreachedStep, steps[i], steps[i].Id));
            }
        }
    }

    /// <summary>Where an arrow to a step under a condition leads when the condition does not hold.</summary>
    private static int? After(IReadOnlyList<FlowStepSource> steps, int index)
    {
        if (steps[index].Guards.Count == 0)
        {
            return null;
        }

        int next = index + 1;
        while (next < steps.Count && steps[next].Guards.SequenceEqual(steps[index].Guards))
        {
            next++;
        }

        return next < steps.Count ? next : null;
    }

    private static PictureFault Fault(RuleInfo rule, FlowStepSource step, params object?[] arguments) => new(rule, step.Line, step.Column, arguments);
}
