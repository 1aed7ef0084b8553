using DocGen.Model.Pictures;

namespace DocGen.Writing.Docx.Drawings.Flows;

/// <summary>
/// Draws a flow in the room there is: in type as large as fits on one page, else in several drawings that connectors (A, B …) link.
/// </summary>
internal static class FlowDrawing
{
    /// <summary>The smallest type.</summary>
    public const double SmallestSize = 7.5;

    /// <summary>How bad it is that two ways run on one another.</summary>
    private const int OnOneAnother = 100;

    /// <summary>How bad it is to be higher than preferred, and than the page: worse than a label that a line crosses, better than one on a box.</summary>
    private const int TooHigh = 400;

    /// <summary>How bad a line of a single character in a box is.</summary>
    private const int Lone = 2;

    private static readonly int[] Tracks = [2, 4, 6];
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

            if (rest is not null && Steps(rest) >= Steps(current))
            {
                // Only links to other drawings had room: to divide on would never end.
                (fitting, rest, fitsPart) = (Layout(current, width, height, height, Sizes[^1], []).Scene, null, false);
            }

            scenes.Add(fitting);
            fits &= fitsPart;
        }

        return scenes;
    }

    private static int Steps(FlowChart chart) => chart.Nodes.Count(node => node.Kind != FlowKind.Link);

    /// <summary>
    /// In the largest type that leaves room for a heading, else in the largest that fits on a page at all; null where none does. Type in which a
    /// label would stand on a box is for want of another only.
    /// </summary>
    private static Scene? Largest(FlowChart chart, double width, double preferred, double height)
    {
        Scene? onPage = null;
        Scene? crowded = null;
        Dictionary<string, FlowRouter> known = [];
        foreach (double size in Sizes)
        {
            Tried tried = Layout(chart, width, preferred, height, size, known);
            Scene scene = tried.Scene;
            if (tried.IsOnBox)
            {
                crowded ??= scene.Height <= height ? scene : null;
            }
            else if (scene.Height <= preferred && size > SmallestSize)
            {
                return scene;
            }
            else
            {
                onPage ??= scene.Height <= height ? scene : null;
            }
        }

        return onPage ?? crowded;
    }

    /// <summary>The first part that fits, in full size, and the rest.</summary>
    private static (Scene First, FlowChart? Remainder, bool Fits) Divide(FlowChart chart, double width, double height, ref int links)
    {
        Tried whole = Layout(chart, width, height, height, Sizes[0], []);
        for (int rows = whole.RowEnds.TakeWhile(end => end <= height - 40).Count(); rows >= 1; rows--)
        {
            int linksBefore = links;
            if (rows < whole.Cells.Rows && FlowSplit.Split(chart, whole.Cells, rows, ref links) is var (first, rest))
            {
                Scene scene = Layout(first, width, height, height, Sizes[0], []).Scene;
                if (scene.Height <= height)
                {
                    return (scene, rest, true);
                }

                links = linksBefore;
            }
        }

        return (whole.Scene, null, false);
    }

    /// <summary>
    /// With as few tracks between the lanes as do: no two ways on one another, and room for all that is written at arrows. The same cells have the same
    /// ways in every size, so that they are <paramref name="known"/>.
    /// </summary>
    private static Tried Layout(FlowChart chart, double width, double preferred, double height, double size, Dictionary<string, FlowRouter> known)
    {
        Tried? best = null;
        foreach (int tracks in Tracks.TakeWhile(_ => best is not { IsClean: true }))
        {
            FlowGeometry guess = new(chart, size, LaneWidth(chart, width - (2 * FlowGeometry.LeastSide), Math.Max(1, chart.Lanes.Count)), tracks, FlowGeometry.LeastSide);
            FlowCells cells = FlowCells.Place(chart, guess.FitsBeside);
            string key = string.Join(' ', cells.Row.Prepend(tracks));
            if (!known.TryGetValue(key, out FlowRouter? router))
            {
                known[key] = router = FlowRouter.Route(chart, cells, tracks, 2 + (tracks * 2));
            }

            double widest = chart.Edges.Select(edge => guess.LabelSize(edge).Width).DefaultIfEmpty(0).Max();
            foreach (double side in (double[])[FlowGeometry.LeastSide, Math.Min(widest + FlowGeometry.LeastSide + 4, width / 5)])
            {
                FlowGeometry geometry = new(chart, size, LaneWidth(chart, width - (2 * side), cells.Lanes), tracks, side);
                Tried tried = Place(chart, geometry, cells, router, scene => (scene.Height > preferred ? TooHigh : 0) + (scene.Height > height ? TooHigh : 0));
                best = best is null || tried.Badness < best.Badness ? tried : best;
                if (tried.IsWritten)
                {
                    break;
                }
            }
        }

        return best!;
    }

    /// <summary>Lanes share the width; the columns of a flow without lanes need not fill it.</summary>
    private static double LaneWidth(FlowChart chart, double width, int lanes) => Math.Min(width / lanes, chart.Lanes.Count > 0 ? 175 : 200);

    /// <summary>Gives the gaps more room until all that is written at arrows has its place; the lowest of the best.</summary>
    private static Tried Place(FlowChart chart, FlowGeometry geometry, FlowCells cells, FlowRouter router, Func<Scene, int> height)
    {
        Tried? best = null;
        double[] extra = new double[cells.Rows + 1];
        int lone = geometry.LoneCharacters;
        for (int attempt = 0; best is not { IsWritten: true } && attempt <= (best is { IsOnBox: true } ? 12 : 6); attempt++)
        {
            (Scene scene, IReadOnlyList<double> rowEnds, FlowLabels labels) = FlowPlacing.Place(chart, geometry, cells, router, extra);
            Tried tried = new(scene, cells, rowEnds, router.Collisions, labels.Badness, height(scene), lone);
            best = best is null || tried.Badness < best.Badness ? tried : best;
            if (tried.IsWritten)
            {
                break;
            }

            foreach (int gap in labels.Crowded.SelectMany(edge => GapsOf(cells.Row[edge.From], cells.Row[edge.To])).Distinct())
            {
                extra[gap] += 5;
            }
        }

        return best!;
    }

    /// <summary>The gaps through which an arrow leaves the row of its first node and reaches that of the second.</summary>
    private static int[] GapsOf(int from, int to) => to > from ? [from + 1, to] : [from, from + 1, to + 1];

    /// <summary>A way to lay a flow out, and how bad its ways, its labels, its height and the lines in its boxes are.</summary>
    private sealed record Tried(Scene Scene, FlowCells Cells, IReadOnlyList<double> RowEnds, int Collisions, int Labels, int Height, int LoneCharacters)
    {
        public int Badness => (Collisions * OnOneAnother) + Labels + Height + (LoneCharacters * Lone);

        public bool IsOnBox => Labels >= FlowLabels.OnBox;

        public bool IsWritten => Labels == 0;

        public bool IsClean => Collisions + Labels + Height == 0;
    }
}
