using DocGen.Model.Pictures;

namespace DocGen.Writing.Docx.Drawings.Flows;

/// <summary>
/// Divides a flow between two rows. An arrow from one part to the other ends at a circle with a letter, and goes on from a circle
/// with the same letter in the other part.
/// </summary>
internal static class FlowSplit
{
    /// <summary>The two parts.</summary>
    public static (FlowChart First, FlowChart Remainder) Split(FlowChart chart, FlowCells cells, int rows, ref int links)
    {
        Part[] parts = [new(), new()];
        int[] partOf = [.. cells.Row.Select(row => row < rows ? 0 : 1)];
        int[] indexOf = new int[chart.Nodes.Count];
        for (int node = 0; node < chart.Nodes.Count; node++)
        {
            indexOf[node] = parts[partOf[node]].Add(chart.Nodes[node] with { Lane = chart.Lanes.Count > 0 ? chart.Nodes[node].Lane : 0 });
        }

        Dictionary<int, (int Out, int In)> byTarget = [];
        foreach (FlowEdge edge in chart.Edges)
        {
            int from = partOf[edge.From];
            int to = partOf[edge.To];
            if (from == to)
            {
                parts[from].Edges.Add(edge with { From = indexOf[edge.From], To = indexOf[edge.To] });
                continue;
            }

            if (!byTarget.TryGetValue(edge.To, out (int Out, int In) circles))
            {
                FlowNode circle = new(FlowKind.Link, chart.Nodes[edge.To].Lane, Letter(links++), []);
                circles = (parts[from].Add(circle), parts[to].Add(circle));
                byTarget.Add(edge.To, circles);
                parts[to].Edges.Add(new FlowEdge(circles.In, indexOf[edge.To], "", []));
            }

            parts[from].Edges.Add(edge with { From = indexOf[edge.From], To = circles.Out });
        }

        return (new FlowChart(chart.Title, chart.Lanes, parts[0].Nodes, parts[0].Edges), new FlowChart(chart.Title, chart.Lanes, parts[1].Nodes, parts[1].Edges));
    }

    private static string Letter(int index) => index < 26 ? ((char)('A' + index)).ToString() : Letter((index / 26) - 1) + (char)('A' + (index % 26));

    private sealed class Part
    {
        public List<FlowNode> Nodes { get; } = [];

        public List<FlowEdge> Edges { get; } = [];

        public int Add(FlowNode node)
        {
            Nodes.Add(node);
            return Nodes.Count - 1;
        }
    }
}
