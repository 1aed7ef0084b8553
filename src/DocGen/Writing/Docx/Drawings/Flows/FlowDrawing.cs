using DocGen.Model.Pictures;

namespace DocGen.Writing.Docx.Drawings.Flows;

/// <summary>
/// Draws a flow in the room there is: in type as large as fits on one page, else in several drawings that connectors (A, B …) link.
/// </summary>
internal static class FlowDrawing
{
    /// <summary>The smallest type.</summary>
    public const double SmallestSize = 7.5;

    private static readonly double[] Sizes = [9, 8.5, 8, SmallestSize];

    /// <summary>
    /// The drawings of a flow, best not higher than <paramref name="preferred"/>; <paramref name="fits"/> is false where a part of it that cannot be
    /// divided is higher than <paramref name="height"/>.
    /// </summary>
    public static IReadOnlyList<Scene> Draw(FlowChart chart, double width, double preferred, double height, out bool fits)
    {
        List<Scene> scenes = [];
        fits = true;
        int links = 0;
        for (FlowChart? rest = chart; rest is not null;)
        {
            FlowChart current = rest;
            Scene? fitting = null;
            Scene? high = null;
            foreach (Scene scene in Sizes.Select(size => Layout(current, width, size).Scene).TakeWhile(_ => fitting is null))
            {
                fitting = scene.Height <= preferred ? scene : null;
                high ??= scene.Height <= height ? scene : null;
            }

            fitting ??= high;
            (rest, bool fitsPart) = (null, true);
            if (fitting is null)
            {
                (fitting, rest, fitsPart) = Divide(current, width, height, ref links);
            }

            scenes.Add(fitting);
            fits &= fitsPart;
        }

        return scenes;
    }

    /// <summary>The first part that fits, in full size, and the rest.</summary>
    private static (Scene First, FlowChart? Remainder, bool Fits) Divide(FlowChart chart, double width, double height, ref int links)
    {
        (Scene whole, FlowCells cells, IReadOnlyList<double> rowEnds) = Layout(chart, width, Sizes[0]);
        for (int rows = rowEnds.TakeWhile(end => end <= height - 40).Count(); rows >= 1; rows--)
        {
            int linksBefore = links;
            if (rows < cells.Rows && FlowSplit.Split(chart, cells, rows, ref links) is var (first, rest))
            {
                (Scene scene, _, _) = Layout(first, width, Sizes[0]);
                if (scene.Height <= height)
                {
                    return (scene, rest, true);
                }

                links = linksBefore;
            }
        }

        return (whole, null, false);
    }

    private static (Scene Scene, FlowCells Cells, IReadOnlyList<double> RowEnds) Layout(FlowChart chart, double width, double size)
    {
        (FlowCells Cells, FlowRouter Router, int Tracks)? best = null;
        int fewest = int.MaxValue;
        for (int tracks = 1; tracks <= 4 && fewest > 0; tracks++)
        {
            FlowGeometry guess = new(chart, size, LaneWidth(chart, width, Math.Max(1, chart.Lanes.Count)), tracks);
            FlowCells cells = FlowCells.Place(chart, guess.FitsBeside);
            FlowRouter router = FlowRouter.Route(chart, cells, tracks, 2 + (tracks * 2));
            if (router.Collisions < fewest)
            {
                fewest = router.Collisions;
                best = (cells, router, tracks);
            }
        }

        (FlowCells placed, FlowRouter routed, int used) = best!.Value;
        FlowGeometry Geometry(double side) => new(chart, size, LaneWidth(chart, width - (2 * side), placed.Lanes), used, side);
        (Scene scene, IReadOnlyList<double> rowEnds, IReadOnlyList<FlowEdge> crowded) = Place(chart, Geometry(0), placed, routed);
        if (crowded.Count > 0)
        {
            double room = crowded.Max(edge => Geometry(0).LabelSize(edge).Width) + 4;
            (scene, rowEnds, _) = Place(chart, Geometry(Math.Min(room, width / 5)), placed, routed);
        }

        return (scene, placed, rowEnds);
    }

    /// <summary>Lanes share the width; the columns of a flow without lanes need not fill it.</summary>
    private static double LaneWidth(FlowChart chart, double width, int lanes) => Math.Min(width / lanes, chart.Lanes.Count > 0 ? 175 : 200);

    /// <summary>Gives the gaps more room until all that is written at arrows has its place.</summary>
    private static (Scene Scene, IReadOnlyList<double> RowEnds, IReadOnlyList<FlowEdge> Crowded) Place(
        FlowChart chart, FlowGeometry geometry, FlowCells cells, FlowRouter router)
    {
        double[] extra = new double[cells.Rows + 1];
        for (int attempt = 0; ; attempt++)
        {
            (Scene scene, IReadOnlyList<double> rowEnds, IReadOnlyList<FlowEdge> crowded) = FlowPlacing.Place(chart, geometry, cells, router, extra);
            if (crowded.Count == 0 || attempt == 6)
            {
                return (scene, rowEnds, crowded);
            }

            foreach (int gap in crowded.SelectMany(edge => (int[])[cells.Row[edge.From] + 1, cells.Row[edge.To]]).Distinct())
            {
                extra[gap] += 5;
            }
        }
    }
}
