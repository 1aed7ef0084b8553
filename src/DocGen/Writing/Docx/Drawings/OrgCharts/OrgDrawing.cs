using DocGen.Model.Pictures;

namespace DocGen.Writing.Docx.Drawings.OrgCharts;

/// <summary>
/// Draws an organisation chart in the room there is: of all plans that fit it takes the one that reads best (large type, whole
/// names, few rows); a chart that fits by none is divided among several drawings.
/// </summary>
internal static class OrgDrawing
{
    /// <summary>The smallest type.</summary>
    public const double SmallestSize = 7.5;

    private const double LegendLine = 13;
    private const double LegendSize = 8;

    /// <summary>The drawings of a chart; <paramref name="fits"/> is false where even a part of it is too large for the room.</summary>
    public static IReadOnlyList<Scene> Draw(OrgChart chart, double width, double height, out bool fits)
    {
        List<Scene> scenes = [];
        fits = Draw(chart, width, height, scenes);
        return scenes;
    }

    private static bool Draw(OrgChart chart, double width, double height, List<Scene> scenes)
    {
        List<SceneShape> legend = Legend(chart, width);
        OrgUnit top = chart.Top;
        bool fits = Best(top, width, height - LegendHeight(legend), out OrgBranch best, out OrgPlan plan);
        if (!fits && top.Units.Count > 1)
        {
            int half = (top.Units.Count + 1) / 2;
            return Draw(chart with { Top = top with { Units = [.. top.Units.Take(half)] } }, width, height, scenes)
                & Draw(chart with { Top = top with { Units = [.. top.Units.Skip(half)] } }, width, height, scenes);
        }

        if (!fits && top.Units is [{ Units.Count: > 0 } only])
        {
            return Draw(chart with { Top = top.Cut(1) }, width, height, scenes) & Draw(chart with { Top = only }, width, height, scenes);
        }

        OrgPainter painter = new(plan);
        painter.Draw(best, 0, 0, isTop: true);
        scenes.Add(Finish(painter, best.Height, legend));
        return fits;
    }

    /// <summary>The way that reads best of those that fit; else the last one tried.</summary>
    private static bool Best(OrgUnit top, double width, double height, out OrgBranch best, out OrgPlan bestPlan)
    {
        OrgUnit[] units = [.. top.All];
        double bestScore = double.MaxValue;
        best = null!;
        bestPlan = null!;
        foreach ((OrgPlan plan, double cost) in Plans(units, Depth(top)).Select(plan => (plan, Cost(plan, units))).OrderBy(item => item.Item2))
        {
            if (cost >= bestScore)
            {
                break;
            }

            foreach (OrgBranch way in new OrgLayout(plan, width).Ways(top))
            {
                double score = cost + (way.Height / height * 22);
                bool fits = way.Width <= width + 0.01 && way.Height <= height + 0.01;
                if (fits ? score < bestScore : bestScore == double.MaxValue)
                {
                    (best, bestPlan, bestScore) = (way, plan, fits ? score : bestScore);
                }
            }
        }

        return bestScore < double.MaxValue;
    }

    /// <summary>What a plan costs before anything is placed: small type, names broken into lines, details left out, lists right below the top.</summary>
    private static double Cost(OrgPlan plan, OrgUnit[] units)
    {
        double broken = units.Average(unit => (double)Math.Max(0, TextFit.Lines(unit.Name, plan.Size, plan.BoxWidth - 6) - 1));
        bool hasDetails = units.Any(unit => unit.Detail.Length > 0);
        return ((9 - plan.Size) * 26) + (broken * 14) + (plan.ShowsDetails || !hasDetails ? 0 : 24) + (plan.HangDepth == 0 ? 20 : 0);
    }

    private static IEnumerable<OrgPlan> Plans(OrgUnit[] units, int depth)
    {
        foreach (double size in (double[])[9, 8.5, 8, SmallestSize])
        {
            foreach (bool details in (bool[])[true, false])
            {
                double lastWidth = 0;
                foreach (int lines in (int[])[1, 2, 3, 4])
                {
                    double boxWidth = BoxWidth(units, size, lines, details);
                    if (boxWidth == lastWidth)
                    {
                        continue;
                    }

                    lastWidth = boxWidth;
                    for (int hang = Math.Min(depth, 4); hang >= 0; hang--)
                    {
                        yield return new OrgPlan(size, boxWidth, hang, details);
                    }
                }
            }
        }
    }

    /// <summary>The narrowest box in which every name takes at most so many lines and no word is broken.</summary>
    private static double BoxWidth(OrgUnit[] units, double size, int lines, bool details)
    {
        double detailSize = Math.Max(SmallestSize, size - 1);
        double width = units.Max(unit => Math.Max(TextFit.LongestWord(unit.Name, size), details ? TextFit.LongestWord(unit.Detail, detailSize) : 0)) + 7;
        width = Math.Clamp(width, 40, 130);
        while (width < 130 && units.Any(unit =>
            TextFit.Lines(unit.Name, size, width - 6) > lines || (details && TextFit.Lines(unit.Detail, detailSize, width - 6) > lines)))
        {
            width += 2;
        }

        return width;
    }

    private static int Depth(OrgUnit unit) => 1 + unit.Units.Select(Depth).DefaultIfEmpty(0).Max();

    /// <summary>What marks and dotted lines mean, where the chart has any.</summary>
    private static List<SceneShape> Legend(OrgChart chart, double width)
    {
        List<SceneShape> legend = [];
        bool marked = chart.MarkedMeaning.Length > 0 && chart.Top.Units.SelectMany(unit => unit.All).Any(unit => unit.IsMarked);
        bool contracted = chart.ContractMeaning.Length > 0 && chart.Top.All.Any(unit => unit.Relation == OrgRelation.Contract);
        double x = 0;
        double y = 0;
        foreach ((SceneColour colour, string text) in (ReadOnlySpan<(SceneColour, string)>)
            [(SceneColour.Marked, marked ? chart.MarkedMeaning : ""), (SceneColour.Light, contracted ? chart.ContractMeaning : "")])
        {
            double textWidth = TextFit.Width(text, LegendSize) + 6;
            if (text.Length == 0)
            {
                continue;
            }

            if (x > 0 && x + 22 + textWidth > width)
            {
                (x, y) = (0, y + LegendLine);
            }

            legend.Add(new SceneShape(SceneOutline.Rectangle, colour, new Box(x, y + 2.5, 18, 8), []) { IsDashed = colour == SceneColour.Light });
            legend.Add(new SceneShape(SceneOutline.Rectangle, SceneColour.None, new Box(x + 22, y, textWidth, LegendLine), [new(text, StyleId.DrawingLabel, LegendSize)]));
            x += textWidth + 38;
        }

        return legend;
    }

    private static double LegendHeight(List<SceneShape> legend) => legend.Count > 0 ? legend[^1].Bounds.Bottom + 9 : 0;

    /// <summary>The chart moved to the left edge, with its legend below.</summary>
    private static Scene Finish(OrgPainter painter, double height, List<SceneShape> legend)
    {
        double left = painter.Shapes.Min(shape => shape.Bounds.X);
        double right = painter.Shapes.Max(shape => shape.Bounds.Right) - left;
        double legendWidth = legend.Select(shape => shape.Bounds.Right).DefaultIfEmpty(0).Max();
        double total = Math.Max(right, legendWidth);
        double move = ((total - right) / 2) - left;
        return new Scene(
            total,
            height + LegendHeight(legend),
            [
                .. painter.Shapes.Select(shape => shape with { Bounds = shape.Bounds.Moved(move, 0) }),
                .. legend.Select(shape => shape with { Bounds = shape.Bounds.Moved((total - legendWidth) / 2, height + 9) }),
            ],
            [.. painter.Lines.Select(line => line with { Points = [.. line.Points.Select(point => new Point(point.X + move, point.Y))] })]);
    }
}
