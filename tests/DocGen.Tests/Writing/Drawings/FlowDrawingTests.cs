using CsCheck;
using DocGen.Model.Pictures;
using DocGen.Writing.Docx.Drawings;
using DocGen.Writing.Docx.Drawings.Flows;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Writing.Drawings;

/// <summary>The layout of flow charts, on charts of any shape.</summary>
public sealed class FlowDrawingTests
{
    private const double Width = 415.6;
    private const double Height = 640;

    private static readonly string[] Texts = ["受理", "登记受理并告知时限", "调查事实、原因和责任，写出结论", "Log the request", "Inspect and quote"];

    private static readonly Gen<FlowChart> AnyFlow =
        from lanes in Gen.Int[0, 5]
        from count in Gen.Int[2, 18]
        from kinds in Gen.Int[0, 5].Array[count]
        from laneOf in Gen.Int[0, 9].Array[count]
        from textOf in Gen.Int[0, Texts.Length - 1].Array[count]
        from jumps in Gen.Int[0, 99].Array[count * 2]
        from notes in Gen.Int[0, 5].Array[count * 2]
        select Flow(lanes, kinds, laneOf, textOf, jumps, notes);

    [Fact]
    public void Any_flow_is_readable()
    {
        (int labels, int ambiguous) = (0, 0);
        AnyFlow.Sample(
            flow =>
            {
                IReadOnlyList<Scene> scenes = FlowDrawing.Draw(flow, Width, Height - 80, Height, out bool fits);
                fits.Should().BeTrue();
                foreach (Scene scene in scenes)
                {
                    SceneChecks.AssertReadable(scene, Width, Height);
                    SceneChecks.SharedExits(scene).Should().BeEmpty("answers leave by corners of their own");
                    Interlocked.Add(ref labels, scene.Shapes.Count(shape => shape.IsLabel));
                    Interlocked.Add(ref ambiguous, SceneChecks.AmbiguousLabels(scene).Count());
                }
            },
            iter: 500,
            print: flow => string.Join('\n', flow.Describe()));
        ((double)ambiguous / labels).Should().BeLessThan(0.03, "a label is nearer to its own line; only where arrows crowd in a tangle is there no such place");
    }

    [Fact]
    public void Every_node_stands_in_its_lane_and_under_what_leads_to_it()
    {
        FlowChart flow = Fifteen();
        Scene scene = FlowDrawing.Draw(flow, Width, Height, Height, out _).Should().ContainSingle().Subject;
        double lane = scene.Width / flow.Lanes.Count;
        foreach (FlowNode node in flow.Nodes)
        {
            SceneShape shape = scene.Shapes.Single(item => !item.IsBand && item.Text.Count > 0 && item.Text[0].Whole == node.Text);
            ((int)(shape.Bounds.CenterX / lane)).Should().Be(node.Lane, node.Text);
        }

        double TopOf(string text) => scene.Shapes.Single(item => item.Text.Count > 0 && item.Text[0].Whole == text).Bounds.CenterY;
        TopOf("登记").Should().BeLessThan(TopOf("派工"));
        TopOf("派工").Should().BeLessThan(TopOf("结案"));
    }

    [Fact]
    public void Fifteen_steps_in_four_lanes_stand_on_one_page_in_full_size()
    {
        Scene scene = FlowDrawing.Draw(Fifteen(), Width, Height, Height, out bool fits).Should().ContainSingle().Subject;
        fits.Should().BeTrue();
        SceneChecks.AssertReadable(scene, Width, Height);
        SceneChecks.CrossedLabels(scene).Should().BeEmpty();
        SceneChecks.AmbiguousLabels(scene).Should().BeEmpty();
        scene.Shapes.SelectMany(shape => shape.Text).Where(text => text.Style == "DrawingText").Should().OnlyContain(text => text.Size == 9);
    }

    [Fact]
    public void A_flow_that_is_too_long_goes_on_in_another_drawing_from_a_circle_with_the_same_letter()
    {
        FlowNode[] nodes = [.. Enumerable.Range(1, 40).Select(i => new FlowNode(i == 40 ? FlowKind.End : FlowKind.Step, 0, "第" + i + "步", []))];
        FlowEdge[] edges = [.. Enumerable.Range(0, 39).Select(i => new FlowEdge(i, i + 1, "", [])), new FlowEdge(38, 1, "否", [])];
        IReadOnlyList<Scene> scenes = FlowDrawing.Draw(new FlowChart("", ["甲"], nodes, edges), Width, 600, 640, out bool fits);
        fits.Should().BeTrue();
        scenes.Count.Should().BeInRange(3, 6);
        string[] letters = [.. scenes.SelectMany(scene => scene.Shapes).Where(shape => shape.Outline == SceneOutline.Circle).Select(shape => shape.Text[0].Text)];
        letters.GroupBy(letter => letter).Should().OnlyContain(group => group.Count() == 2);
        scenes.SelectMany(scene => scene.Shapes).Where(shape => shape.Text.Count > 0 && shape.Text[0].Text.StartsWith('第')).Select(shape => shape.Text[0].Whole)
            .Should().BeEquivalentTo(nodes.Select(node => node.Text));
        scenes.ToList().ForEach(scene => SceneChecks.AssertReadable(scene, Width, 640));
    }

    [Fact]
    public void The_same_flow_gives_the_same_drawing()
    {
        static string Drawn() => string.Join('\n', FlowDrawing.Draw(Fifteen(), Width, Height, Height, out _)[0].Lines.Select(line => string.Join(' ', line.Points)));
        Drawn().Should().Be(Drawn());
    }

    /// <summary>A repair as a service firm does it: 15 steps of customer, hotline, service and store.</summary>
    internal static FlowChart Fifteen() => new(
        "报修流程",
        ["顾客", "客服中心", "售后服务部", "仓储物流部"],
        [
            Node(FlowKind.Start, 0, "提出报修"), Node(FlowKind.Step, 1, "登记"), Node(FlowKind.Decision, 1, "电话能解决？"), Node(FlowKind.Step, 1, "派工", "2 小时内"),
            Node(FlowKind.Step, 2, "致电预约", "派工后 4 小时内"), Node(FlowKind.Step, 2, "上门检测并报价", "市区 24 小时内"), Node(FlowKind.Decision, 0, "同意维修？"),
            Node(FlowKind.Decision, 2, "需要备件？"), Node(FlowKind.Step, 3, "备件出库"), Node(FlowKind.Step, 2, "修复"), Node(FlowKind.Decision, 0, "试机合格？"),
            Node(FlowKind.Step, 0, "签字确认"), Node(FlowKind.Step, 2, "恢复原状"), Node(FlowKind.Step, 1, "回访", "3 日内"), Node(FlowKind.End, 1, "结案"),
        ],
        [
            Edge(0, 1), Edge(1, 2, "", "QH-R-049"), Edge(2, 14, "能"), Edge(2, 3, "不能"), Edge(3, 4, "", "QH-R-050"), Edge(4, 5), Edge(5, 6),
            Edge(6, 7, "同意"), Edge(6, 12, "不同意"), Edge(7, 8, "需要"), Edge(7, 9, "不需要"), Edge(8, 9, "", "QH-R-055"), Edge(9, 10, "", "QH-R-051"),
            Edge(10, 11, "合格"), Edge(10, 5, "不合格"), Edge(11, 13), Edge(12, 13), Edge(13, 14, "", "QH-R-065"),
        ]);

    private static FlowNode Node(FlowKind kind, int lane, string text, params string[] details) => new(kind, lane, text, details);

    private static FlowEdge Edge(int from, int to, string answer = "", params string[] records) => new(from, to, answer, records);

    private static FlowChart Flow(int lanes, int[] kinds, int[] laneOf, int[] textOf, int[] jumps, int[] notes)
    {
        string[] names = [.. Enumerable.Range(1, lanes).Select(lane => "部门" + lane)];
        FlowNode[] nodes = [.. kinds.Select((kind, i) => new FlowNode(
            (FlowKind)(i == 0 ? 0 : i == kinds.Length - 1 ? 4 : Math.Clamp(kind, 1, 3)), lanes == 0 ? 0 : laneOf[i] % lanes, Texts[textOf[i]], notes[i] == 0 ? ["2 日内"] : []))];
        List<FlowEdge> edges = [];
        for (int i = 0; i < nodes.Length - 1; i++)
        {
            edges.Add(new FlowEdge(i, i + 1, nodes[i].Kind == FlowKind.Decision ? "是" : "", notes[i] == 1 ? ["QH-R-049"] : []));
            int target = jumps[i] % nodes.Length;
            if (nodes[i].Kind == FlowKind.Decision && target != i)
            {
                edges.Add(new FlowEdge(i, target, "不是", notes[i] == 2 ? ["QH-R-050", "QH-R-051"] : []));
            }
        }

        return new FlowChart("", names, nodes, edges);
    }
}
