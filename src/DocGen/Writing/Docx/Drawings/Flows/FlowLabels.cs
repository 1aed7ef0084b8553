using DocGen.Model.Pictures;

namespace DocGen.Writing.Docx.Drawings.Flows;

/// <summary>Puts what is written at arrows beside their lines, near where they start, clear of boxes, of each other, and of other lines.</summary>
internal sealed class FlowLabels(FlowGeometry geometry, IReadOnlyList<Box> boxes, IReadOnlyList<(FlowEdge Edge, SceneLine Line)> lines, Box area)
{
    private const double Forbidden = 1_000;
    private readonly List<Box> placed = [];

    /// <summary>The arrows whose label found no place that is free of boxes and other labels.</summary>
    public List<FlowEdge> Crowded { get; } = [];

    /// <summary>The labels.</summary>
    public IEnumerable<SceneShape> Place()
    {
        List<SceneShape> labels = [];
        foreach ((FlowEdge edge, SceneLine line) in lines.Where(item => item.Edge.Label.Count > 0))
        {
            (double width, double height) = geometry.LabelSize(edge);
            (Box best, double cost) = Candidates(line.Points, width, height)
                .Select(candidate => (candidate.Box, Cost: candidate.Cost + Overlaps(candidate.Box)))
                .MinBy(candidate => candidate.Cost);
            if (cost >= Forbidden)
            {
                Crowded.Add(edge);
            }

            placed.Add(best);
            labels.Add(new SceneShape(
                SceneOutline.Rectangle, SceneColour.None, best, [.. edge.Label.Select(text => new SceneText(text, StyleId.DrawingLabel, geometry.SmallSize))]));
        }

        return labels;
    }

    private static IEnumerable<(Box Box, double Cost)> Candidates(IReadOnlyList<Point> points, double width, double height)
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
                    yield return (new Box(here.X + 2, here.Y - (height / 2), width, height), cost);
                    yield return (new Box(here.X - 2 - width, here.Y - (height / 2), width, height), cost + 1.5);
                }
                else
                {
                    double x = to.X > from.X ? here.X : here.X - width;
                    yield return (new Box(x, here.Y - height - 0.5, width, height), cost);
                    yield return (new Box(x, here.Y + 0.5, width, height), cost + 1.5);
                }
            }

            passed += length;
        }
    }

    private double Overlaps(Box box)
    {
        double cost = box.X < area.X || box.Right > area.Right || box.Y < area.Y || box.Bottom > area.Bottom ? Forbidden : 0;
        foreach (Box other in boxes)
        {
            cost += box.Overlaps(other) ? Forbidden : 0;
        }

        foreach (Box other in placed)
        {
            cost += box.Overlaps(other) ? Forbidden : 0;
        }

        foreach ((_, SceneLine line) in lines)
        {
            for (int i = 1; i < line.Points.Count; i++)
            {
                cost += box.IsCrossedBy(line.Points[i - 1], line.Points[i]) ? 40 : 0;
            }
        }

        return cost;
    }
}
