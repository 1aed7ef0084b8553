using DocGen.Model.Pictures;

namespace DocGen.Writing.Docx.Drawings.Flows;

/// <summary>Turns cells and ways into shapes and lines: rows as high as what stands in them, gaps as high as the ways and words in them need.</summary>
internal sealed class FlowPlacing
{
    private const double GapStep = 6;
    private readonly FlowChart chart;
    private readonly FlowGeometry geometry;
    private readonly FlowCells cells;
    private readonly FlowRouter router;
    private readonly double[] crossings;

    private FlowPlacing(FlowChart chart, FlowGeometry geometry, FlowCells cells, FlowRouter router, double[] extra)
    {
        (this.chart, this.geometry, this.cells, this.router) = (chart, geometry, cells, router);
        crossings = new double[(cells.Rows * (router.GapTracks + 1)) + router.GapTracks];
        Height = Measure(extra);
    }

    private double Height { get; }

    /// <summary>The lowest edge of each row.</summary>
    private List<double> RowEnds { get; } = [];

    /// <summary>The scene, the lower edges of its rows, and how well what is written at the arrows found its place.</summary>
    public static (Scene Scene, IReadOnlyList<double> RowEnds, FlowLabels Labels) Place(
        FlowChart chart, FlowGeometry geometry, FlowCells cells, FlowRouter router, double[] extra)
    {
        FlowPlacing placing = new(chart, geometry, cells, router, extra);
        List<SceneShape> shapes = [.. placing.Bands()];
        SceneShape[] boxes = [.. chart.Nodes.Select((node, index) => placing.Box(node, index))];
        shapes.AddRange(boxes);
        List<(FlowEdge Edge, SceneLine Line)> lines = [.. chart.Edges.Where(router.Ways.ContainsKey).Select(edge => (edge, placing.Line(edge, boxes)))];
        double width = geometry.Width(cells.Lanes);
        double[] borders = [.. Enumerable.Range(1, Math.Max(0, chart.Lanes.Count - 1)).Select(lane => geometry.Lane(lane, cells.Lanes).X)];
        FlowLabels labels = new(geometry, [.. boxes.Select(box => box.Bounds)], lines, borders, new Box(0, geometry.HeadHeight, width, placing.Height - geometry.HeadHeight));
        shapes.AddRange(labels.Place());
        return (new Scene(width, placing.Height, shapes, [.. lines.Select(item => item.Line)]), placing.RowEnds, labels);
    }

    private double Measure(double[] extra)
    {
        double y = geometry.HeadHeight;
        int step = router.GapTracks + 1;
        for (int gap = 0; gap <= cells.Rows; gap++)
        {
            int[] used = [.. Enumerable.Range(0, router.GapTracks).Where(track => router.LevelTracks.Contains((gap * step) + track))];
            FlowEdge[] leaving = [.. router.Ways.Where(way => way.Key.Label.Count > 0 && LeavesDown(way.Key, way.Value, gap - 1)).Select(way => way.Key)];
            double words = leaving.Select(edge => geometry.LabelSize(edge).Height + 2).DefaultIfEmpty(0).Max();
            bool outer = gap == 0 || gap == cells.Rows;
            double before = outer && gap == 0 ? 7 : Math.Max(7, words) + extra[gap];
            for (int i = 0; i < used.Length; i++)
            {
                crossings[(gap * step) + used[i]] = y + before + (i * GapStep);
            }

            y += used.Length > 0 ? before + ((used.Length - 1) * GapStep) + (outer && gap > 0 ? 7 : 9)
                : outer ? 9 + extra[gap]
                : Math.Max(14, words + 8) + extra[gap];
            if (gap < cells.Rows)
            {
                double height = chart.Nodes.Where((_, node) => cells.Row[node] == gap).Select(node => geometry.SizeOf(node).Height).DefaultIfEmpty(0).Max();
                crossings[(gap * step) + router.GapTracks] = y + (height / 2);
                y += height;
                RowEnds.Add(y);
            }
        }

        return y;
    }

    private bool LeavesDown(FlowEdge edge, IReadOnlyList<Cross> way, int row) => cells.Row[edge.From] == row && way[1].Y > way[0].Y;

    private IEnumerable<SceneShape> Bands()
    {
        for (int lane = 0; lane < chart.Lanes.Count; lane++)
        {
            (double x, double width) = geometry.Lane(lane, cells.Lanes);
            yield return new SceneShape(
                SceneOutline.Rectangle, lane % 2 == 0 ? SceneColour.Lane : SceneColour.LaneAlternate,
                new Box(x, geometry.HeadHeight, width, Height - geometry.HeadHeight), []);
            yield return new SceneShape(
                SceneOutline.Rectangle, SceneColour.LaneHead, new Box(x, 0, width, geometry.HeadHeight),
                [new(chart.Lanes[lane], StyleId.DrawingTitle, geometry.Size)]);
        }
    }

    private SceneShape Box(FlowNode node, int index)
    {
        (double width, double height) = geometry.SizeOf(node);
        double x = geometry.X(router.At(index).X, cells.Lanes);
        double y = crossings[router.At(index).Y];
        (SceneOutline outline, SceneColour colour) = node.Kind switch
        {
            FlowKind.Start or FlowKind.End => (SceneOutline.Terminator, SceneColour.Marked),
            FlowKind.Decision => (SceneOutline.Diamond, SceneColour.Plain),
            FlowKind.Document => (SceneOutline.Document, SceneColour.Light),
            FlowKind.Link => (SceneOutline.Circle, SceneColour.Light),
            _ => (SceneOutline.Rectangle, SceneColour.Plain),
        };
        return new SceneShape(outline, colour, new Box(x - (width / 2), y - (height / 2), width, height), geometry.Texts(node));
    }

    /// <summary>The way of an arrow from edge to edge of its boxes, without points on straight stretches.</summary>
    private SceneLine Line(FlowEdge edge, SceneShape[] boxes)
    {
        Point[] all = [.. router.Ways[edge].Select(cross => new Point(geometry.X(cross.X, cells.Lanes), crossings[cross.Y]))];
        List<Point> points = [all[0]];
        for (int i = 1; i < all.Length - 1; i++)
        {
            bool straight = (points[^1].X == all[i].X && all[i].X == all[i + 1].X) || (points[^1].Y == all[i].Y && all[i].Y == all[i + 1].Y);
            if (!straight)
            {
                points.Add(all[i]);
            }
        }

        points.Add(all[^1]);
        points[0] = Edge(boxes[edge.From].Bounds, points[0], points[1]);
        points[^1] = Edge(boxes[edge.To].Bounds, points[^1], points[^2]);
        return new SceneLine(points, true, false);
    }

    /// <summary>Where the line from the middle of a box to a point leaves the box.</summary>
    private static Point Edge(Box box, Point middle, Point towards) =>
        towards.Y > middle.Y ? new Point(middle.X, box.Bottom)
        : towards.Y < middle.Y ? new Point(middle.X, box.Y)
        : towards.X > middle.X ? new Point(box.Right, middle.Y)
        : new Point(box.X, middle.Y);
}
