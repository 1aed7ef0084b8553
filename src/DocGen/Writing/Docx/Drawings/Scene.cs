namespace DocGen.Writing.Docx.Drawings;

/// <summary>A point of a drawing, in points from its upper left corner.</summary>
internal readonly record struct Point(double X, double Y);

/// <summary>A rectangle of a drawing, in points.</summary>
internal readonly record struct Box(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    public double CenterX => X + (Width / 2);

    public double CenterY => Y + (Height / 2);

    /// <summary>The box moved.</summary>
    public Box Moved(double x, double y) => this with { X = X + x, Y = Y + y };

    /// <summary>The box with a margin around it.</summary>
    public Box Grown(double by) => new(X - by, Y - by, Width + (2 * by), Height + (2 * by));

    /// <summary>Whether the boxes share more than an edge.</summary>
    public bool Overlaps(Box other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;

    /// <summary>Whether an upright or level line runs through the inside.</summary>
    public bool IsCrossedBy(Point from, Point to) =>
        Math.Min(from.X, to.X) < Right && Math.Max(from.X, to.X) > X && Math.Min(from.Y, to.Y) < Bottom && Math.Max(from.Y, to.Y) > Y;

    /// <summary>How far an upright or level line is away; zero where it touches.</summary>
    public double DistanceTo(Point from, Point to)
    {
        double across = Math.Max(0, Math.Max(X - Math.Max(from.X, to.X), Math.Min(from.X, to.X) - Right));
        double down = Math.Max(0, Math.Max(Y - Math.Max(from.Y, to.Y), Math.Min(from.Y, to.Y) - Bottom));
        return Math.Sqrt((across * across) + (down * down));
    }
}

/// <summary>The outline of a shape.</summary>
internal enum SceneOutline
{
    Rectangle,
    Rounded,
    Diamond,
    Terminator,
    Document,
    Circle,
}

/// <summary>How a shape is coloured: plain, strong (the top), marked, light (contracted), a lane and its head, or nothing but text.</summary>
internal enum SceneColour
{
    Plain,
    Strong,
    Marked,
    Light,
    Lane,
    LaneAlternate,
    LaneHead,
    None,
}

/// <summary>A paragraph in a shape: its text, style, and size in points. Line ends in the text (<c>\n</c>) are kept.</summary>
internal readonly record struct SceneText(string Text, string Style, double Size)
{
    /// <summary>The text without line ends, as it is named and searched for.</summary>
    public string Whole => Text.Replace("\n", "", StringComparison.Ordinal);
}

/// <summary>A shape with its text.</summary>
internal sealed record SceneShape(SceneOutline Outline, SceneColour Colour, Box Bounds, IReadOnlyList<SceneText> Text)
{
    /// <summary>Whether the outline is broken.</summary>
    public bool IsDashed { get; init; }

    /// <summary>Whether it stands behind the lines.</summary>
    public bool IsBand => Colour is SceneColour.Lane or SceneColour.LaneAlternate or SceneColour.LaneHead;

    /// <summary>Whether it is only text beside a line.</summary>
    public bool IsLabel => Colour == SceneColour.None;

    /// <summary>The line that a label belongs to.</summary>
    public SceneLine? Line { get; init; }
}

/// <summary>A line of level and upright pieces, perhaps with an arrow head at its end.</summary>
internal sealed record SceneLine(IReadOnlyList<Point> Points, bool HasArrow, bool IsDashed)
{
    /// <summary>How far it is away from a box; zero where it touches.</summary>
    public double DistanceTo(Box box)
    {
        double least = double.MaxValue;
        for (int i = 1; i < Points.Count; i++)
        {
            least = Math.Min(least, box.DistanceTo(Points[i - 1], Points[i]));
        }

        return least;
    }
}

/// <summary>A picture as shapes and lines, before it is written in any format. Measures are points.</summary>
internal sealed record Scene(double Width, double Height, IReadOnlyList<SceneShape> Shapes, IReadOnlyList<SceneLine> Lines);
