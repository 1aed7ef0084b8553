using DocGen.Model.Pictures;

namespace DocGen.Writing.Docx.Drawings.Flows;

/// <summary>
/// Draws a flow in the room there is: in type as large as fits on one page, else in several drawings that connectors (A, B …) link.
/// </summary>
internal static class FlowDrawing
{
    /// <summary>The smallest type.</summary>
    public const double SmallestSize = 7.5;

    private const int MostTracks = 5;

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
            Scene? fitting = Largest(current, width, preferred, height);
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

    /// <summary>In the largest type that leaves room for a heading, else in the largest that fits on a page at all; null where none does.</summary>
    private static Scene? Largest(FlowChart chart, double width, double preferred, double height)
    {
        Scene? onPage = null;
        foreach (double size in Sizes)
        {
            Scene scene = Layout(chart, width, size).Scene;
            if (scene.Height <= preferred && size > SmallestSize)
            {
                return scene;
            }

            onPage ??= scene.Height <= height ? scene : null;
        }

        return onPage;
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

    /// <summary>With as few tracks between the lanes as do: no two ways on one another, and room for all that is written at arrows.</summary>
    private static (Scene Scene, FlowCells Cells, IReadOnlyList<double> RowEnds) Layout(FlowChart chart, double width, double size)
    {
        (Scene Scene, FlowCells Cells, IReadOnlyList<double> RowEnds) best = default;
        int fewest = int.MaxValue;
        for (int tracks = 1; tracks <= MostTracks && fewest > 0; tracks++)
        {
            FlowGeometry guess = new(chart, size, LaneWidth(chart, width, Math.Max(1, chart.Lanes.Count)), tracks);
            FlowCells cells = FlowCells.Place(chart, guess.FitsBeside);
            FlowRouter router = FlowRouter.Route(chart, cells, tracks, 2 + (tracks * 2));
            if (router.Collisions >= fewest)
            {
                continue;
            }

            foreach (double side in (double[])[0, Math.Min(chart.Edges.Select(edge => guess.LabelSize(edge).Width).DefaultIfEmpty(0).Max() + 4, width / 5)])
            {
                FlowGeometry geometry = new(chart, size, LaneWidth(chart, width - (2 * side), cells.Lanes), tracks, side);
                (Scene scene, IReadOnlyList<double> rowEnds, int crowded) = Place(chart, geometry, cells, router);
                if (router.Collisions + crowded < fewest)
                {
                    fewest = router.Collisions + crowded;
                    best = (scene, cells, rowEnds);
                }

                if (crowded == 0)
                {
                    break;
                }
            }
        }

        return best;
    }

    /// <summary>Lanes share the width; the columns of a flow without lanes need not fill it.</summary>
    private static double LaneWidth(FlowChart chart, double width, int lanes) => Math.Min(width / lanes, chart.Lanes.Count > 0 ? 175 : 200);

    /// <summary>Gives the gaps more room until all that is written at arrows has its place.</summary>
    private static (Scene Scene, IReadOnlyList<double> RowEnds, int Crowded) Place(
        FlowChart chart, FlowGeometry geometry, FlowCells cells, FlowRouter router)
    {
        double[] extra = new double[cells.Rows + 1];
        for (int attempt = 0; ; attempt++)
        {
            (Scene scene, IReadOnlyList<double> rowEnds, IReadOnlyList<FlowEdge> crowded) = FlowPlacing.Place(chart, geometry, cells, router, extra);
            if (crowded.Count == 0 || attempt == 12)
            {
                return (scene, rowEnds, crowded.Count);
            }

            foreach (int gap in crowded.SelectMany(edge => GapsOf(cells.Row[edge.From], cells.Row[edge.To])).Distinct())
            {
                extra[gap] += 5;
            }
        }
    }

    /// <summary>The gaps through which an arrow leaves the row of its first node and reaches that of the second.</summary>
    private static int[] GapsOf(int from, int to) => to > from ? [from + 1, to] : [from, from + 1, to + 1];
}
