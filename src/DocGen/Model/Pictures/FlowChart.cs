namespace DocGen.Model.Pictures;

/// <summary>What a node of a flow chart is: where it starts, a step, a question, a paper, an end, or the link to another drawing.</summary>
internal enum FlowKind
{
    Start,
    Step,
    Decision,
    Document,
    End,
    Link,
}

/// <summary>A node: its kind, the lane it stands in, what it says, and smaller lines below (a time limit).</summary>
internal sealed record FlowNode(FlowKind Kind, int Lane, string Text, IReadOnlyList<string> Details);

/// <summary>An arrow from one node to another: the answer that leads along it, and the records that go with it.</summary>
internal sealed record FlowEdge(int From, int To, string Answer, IReadOnlyList<string> Records)
{
    /// <summary>What is written at the arrow, a line each.</summary>
    public IReadOnlyList<string> Label => Answer.Length > 0 ? [Answer, .. Records] : Records;
}

/// <summary>流程图: who does what, in which order; the lanes are departments, none where the flow has one.</summary>
internal sealed record FlowChart(string Title, IReadOnlyList<string> Lanes, IReadOnlyList<FlowNode> Nodes, IReadOnlyList<FlowEdge> Edges)
{
    /// <summary>The flow in words, a line for each node; numbers say where an arrow leads.</summary>
    public IEnumerable<string> Describe()
    {
        if (Title.Length > 0)
        {
            yield return Title;
        }

        for (int i = 0; i < Nodes.Count; i++)
        {
            int index = i;
            FlowNode node = Nodes[i];
            string lane = Lanes.Count > 0 ? $"[{Lanes[node.Lane]}] " : "";
            string details = node.Details.Count > 0 ? $" ({string.Join(", ", node.Details)})" : "";
            string exits = string.Join("; ", Edges.Where(edge => edge.From == index).Select(Exit));
            yield return $"{i + 1}. {lane}{node.Text}{details}{(exits.Length > 0 ? " " : "")}{exits}";
        }
    }

    private static string Exit(FlowEdge edge) =>
        (edge.Answer.Length > 0 ? edge.Answer + " " : "") + $"→ {edge.To + 1}" + (edge.Records.Count > 0 ? $" ({string.Join(", ", edge.Records)})" : "");
}
