using DocGen.Writing.Docx.Drawings;
using FluentAssertions;

namespace DocGen.Tests.Writing.Drawings;

/// <summary>What holds of every picture: nothing overlaps, no line runs through a box, all stands within the room, the type is legible.</summary>
internal static class SceneChecks
{
    /// <summary>Fails with what is wrong.</summary>
    public static void AssertReadable(Scene scene, double width, double height)
    {
        SceneShape[] boxes = [.. scene.Shapes.Where(shape => !shape.IsBand && !shape.IsLabel)];
        SceneShape[] labels = [.. scene.Shapes.Where(shape => shape.IsLabel)];
        scene.Width.Should().BeLessThanOrEqualTo(width + 0.1);
        scene.Height.Should().BeLessThanOrEqualTo(height + 0.1);
        foreach (SceneShape shape in scene.Shapes)
        {
            Inside(shape.Bounds, scene).Should().BeTrue("{0} stands within the picture", Name(shape));
            shape.Text.Where(text => text.Size < 7.5).Should().BeEmpty();
            Fits(shape).Should().BeTrue("the text of {0} fits", Name(shape));
        }

        for (int i = 0; i < boxes.Length; i++)
        {
            for (int j = i + 1; j < boxes.Length; j++)
            {
                boxes[i].Bounds.Overlaps(boxes[j].Bounds).Should().BeFalse("{0} and {1} stand apart", Name(boxes[i]), Name(boxes[j]));
            }
        }

        foreach (SceneShape label in labels)
        {
            boxes.Where(box => box.Bounds.Overlaps(label.Bounds)).Select(Name).Should().BeEmpty("the label {0} stands free", Name(label));
            labels.Where(other => other != label && other.Bounds.Overlaps(label.Bounds)).Select(Name).Should().BeEmpty("the label {0} stands free", Name(label));
        }

        foreach (SceneLine line in scene.Lines)
        {
            for (int i = 1; i < line.Points.Count; i++)
            {
                (Point from, Point to) = (line.Points[i - 1], line.Points[i]);
                (from.X == to.X || from.Y == to.Y).Should().BeTrue("lines are level or upright");
                boxes.Where(box => box.Bounds.Grown(-0.01).IsCrossedBy(from, to)).Select(Name).Should().BeEmpty("the line {0} runs through no box", line.Points);
            }
        }
    }

    /// <summary>The questions whose answers cannot be told apart: two leave by one corner, or run on one another before they reach the same box.</summary>
    public static IEnumerable<string> SharedExits(Scene scene) =>
        from box in scene.Shapes.Where(shape => shape.Outline == SceneOutline.Diamond)
        let exits = scene.Lines.Where(line => Touches(box.Bounds, line.Points[0])).ToArray()
        where exits.Length <= 3
        from pair in exits.SelectMany((one, i) => exits.Take(i).Select(other => (one, other)))
        where Shares(pair.one, pair.other)
        select $"{Name(box)}: {string.Join(' ', pair.one.Points)} and {string.Join(' ', pair.other.Points)}";

    /// <summary>The labels to which another line is as near as their own.</summary>
    public static IEnumerable<string> AmbiguousLabels(Scene scene) => scene.Shapes
        .Where(shape => shape.IsLabel && scene.Lines.Any(line => line != shape.Line && line.DistanceTo(shape.Bounds) <= shape.Line!.DistanceTo(shape.Bounds)))
        .Select(Name);

    private static bool Touches(Box box, Point point) => !box.Grown(-0.01).Overlaps(new Box(point.X, point.Y, 0, 0)) && box.Grown(0.01).Overlaps(new Box(point.X, point.Y, 0, 0));

    private static bool Shares(SceneLine one, SceneLine other) => one.Points[0] == other.Points[0]
        || (one.Points[^1] != other.Points[^1] && Pieces(one).Any(piece => Pieces(other).Any(item => item.Width > item.Height == piece.Width > piece.Height && item.Overlaps(piece))));

    /// <summary>The pieces of a line as boxes so thin that only those overlap that run on one another.</summary>
    private static IEnumerable<Box> Pieces(SceneLine line) => line.Points.Zip(line.Points.Skip(1), (from, to) => from.X == to.X
        ? new Box(from.X - 0.01, Math.Min(from.Y, to.Y) + 0.1, 0.02, Math.Abs(to.Y - from.Y) - 0.2)
        : new Box(Math.Min(from.X, to.X) + 0.1, from.Y - 0.01, Math.Abs(to.X - from.X) - 0.2, 0.02));

    /// <summary>The labels that a line runs through; none where a flow has room.</summary>
    public static IEnumerable<string> CrossedLabels(Scene scene) => scene.Shapes
        .Where(shape => shape.IsLabel && scene.Lines.Any(line => line.Points.Zip(line.Points.Skip(1)).Any(piece => shape.Bounds.IsCrossedBy(piece.First, piece.Second))))
        .Select(Name);

    private static bool Inside(Box box, Scene scene) => box.X >= -0.01 && box.Y >= -0.01 && box.Right <= scene.Width + 0.01 && box.Bottom <= scene.Height + 0.01;

    /// <summary>Whether the lines of a text, each 1.3 times as high as its type as Word sets them, have room in the part of the shape that takes text.</summary>
    private static bool Fits(SceneShape shape)
    {
        (double width, double height) = shape.Outline switch
        {
            SceneOutline.Diamond => (0.5, 0.5),
            SceneOutline.Terminator => (0.9, 0.7),
            SceneOutline.Document => (1, 0.8),
            SceneOutline.Circle => (0.7, 0.7),
            _ => (1.0, 1.0),
        };
        (double side, double top) = DrawingWriter.Insets(shape);
        double lines = shape.Text.Sum(text => TextFit.Lines(text.Text, text.Size, (shape.Bounds.Width * width) - (2 * side)) * text.Size * 1.3);
        return shape.IsLabel || lines <= (shape.Bounds.Height * height) - (2 * top) + 0.01;
    }

    private static string Name(SceneShape shape) => shape.Text.Count > 0 ? shape.Text[0].Text : shape.Outline.ToString();
}
