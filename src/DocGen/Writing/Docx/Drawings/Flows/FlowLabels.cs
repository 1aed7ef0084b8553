using DocGen.Model.Pictures;

namespace DocGen.Writing.Docx.Drawings.Flows;

/// <summary>
/// Puts what is written at arrows beside their lines, near where they start, clear of boxes, of each other, of all lines, and where it can be of the
/// borders of lanes.
/// </summary>
internal sealed class FlowLabels(
    FlowGeometry geometry, IReadOnlyList<Box> boxes, IReadOnlyList<(FlowEdge Edge, SceneLine Line)> lines, IReadOnlyList<double> borders, Box area)
{
    /// <summary>What it costs to stand on a box or another label.</summary>
    public const int OnBox = 1_000;

    private const int OnLine = 50;

    /// <summary>How bad it is that another line is as near as the label's own.</summary>
    private const int Ambiguous = 3;

    /// <summary>How much farther off other lines should be than the label's own.</summary>
    private const double Apart = 3;
    private const double TooNear = 6;
    private const double OnBorder = 12;

    /// <summary>What a place costs that is so far along the line that one must search for it.</summary>
    private const double Far = 15;
    private static readonly double[] Gaps = [1.5, 3.5];
    private readonly List<Box> placed = [];

    /// <summary>The arrows whose label found no place that is near and free of boxes, other labels and lines.</summary>
    public List<FlowEdge> Crowded { get; } = [];

    /// <summary>How bad it is: 1 for each line through a label and each label far from where its arrow starts, more for one as near to another line, <see cref="OnBox"/> for each box or label under one.</summary>
    public int Badness { get; private set; }

    /// <summary>The labels.</summary>
    public IEnumerable<SceneShape> Place()
    {
        List<SceneShape> labels = [];
        foreach ((FlowEdge edge, SceneLine line) in lines.Where(item => item.Edge.Label.Count > 0))
        {
            (double width, double height) = geometry.LabelSize(edge);
            (Box best, int badness) = Best(line, width, height);
            Badness += badness;
            if (badness > 0)
            {
                Crowded.Add(edge);
            }

            placed.Add(best);
            labels.Add(new SceneShape(
                SceneOutline.Rectangle, SceneColour.None, best, [.. geometry.Label(edge).Select(text => new SceneText(text, StyleId.DrawingLabel, geometry.LabelSizeOfType))])
            {
                Line = line,
            });
        }

        return labels;
    }

    /// <summary>Places along the line; the reach of each is the box with the room between it and the line.</summary>
    private static IEnumerable<(Box Box, Box Reach, double Cost)> Candidates(IReadOnlyList<Point> points, double width, double height)
    {
        double passed = 0;
        for (int i = 1; i < points.Count; i++)
        {
            (Point from, Point to) = (points[i - 1], points[i]);
            double length = Math.Abs(to.X - from.X) + Math.Abs(to.Y - from.Y);
            for (double at = 0; at <= length; at += 3)
            {
                double part = length < 0.01 ? 0 : at / length;
                Point here = new(from.X + ((to.X - from.X) * part), from.Y + ((to.Y - from.Y) * part));
                double cost = (passed + at) * 0.12;
                if (from.X == to.X)
                {
                    foreach (double gap in Gaps)
                    {
                        Box right = new(here.X + gap, here.Y - (height / 2), width, height);
                        yield return (right, new Box(here.X + 0.5, right.Y, width + gap - 0.5, height), cost + gap);
                        Box left = right.Moved(-width - (2 * gap), 0);
                        yield return (left, left with { Width = width + gap - 0.5 }, cost + gap + 1.5);
                    }
                }
                else
                {
                    double x = to.X > from.X ? here.X : here.X - width;
                    Box above = new(x, here.Y - height - 0.5, width, height);
                    yield return (above, above, cost + 2);
                    Box below = above.Moved(0, height + 1);
                    yield return (below, below, cost + 3.5);
                }
            }

            passed += length;
        }
    }

    /// <summary>The place with the least cost, and how bad it is to stand there at all.</summary>
    private (Box Box, int Badness) Best(SceneLine own, double width, double height)
    {
        (Box Box, int Badness) best = default;
        double least = double.MaxValue;
        foreach ((Box box, Box reach, double along) in Candidates(own.Points, width, height))
        {
            double cost = along + (borders.Any(x => box.X < x && x < box.Right) ? OnBorder : 0);
            if (cost >= least)
            {
                continue;
            }

            int badness = BadnessOf(box, reach) + (cost > Far ? 1 : 0);
            if (cost + ((double)badness * OnLine) < least)
            {
                double distance = own.DistanceTo(box);
                double nearest = lines.Where(item => !ReferenceEquals(item.Line, own)).Select(item => item.Line.DistanceTo(box)).DefaultIfEmpty(double.MaxValue).Min();
                badness += nearest <= distance ? Ambiguous : 0;
                cost += ((double)badness * OnLine) + (nearest < distance + Apart ? TooNear : 0);
                (best, least) = cost < least ? ((box, badness), cost) : (best, least);
            }
        }

        return best;
    }

    private int BadnessOf(Box box, Box reach)
    {
        int badness = box.X < area.X || box.Right > area.Right || box.Y < area.Y || box.Bottom > area.Bottom ? OnBox : 0;
        badness += OnBox * (boxes.Count(box.Overlaps) + placed.Count(box.Overlaps));
        foreach ((_, SceneLine line) in lines)
        {
            for (int i = 1; i < line.Points.Count; i++)
            {
                badness += reach.IsCrossedBy(line.Points[i - 1], line.Points[i]) ? 1 : 0;
            }
        }

        return badness;
    }
}
