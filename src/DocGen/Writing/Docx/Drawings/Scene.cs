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

/// <summary>A paragraph in a shape: its text, style, and size in points.</summary>
internal readonly record struct SceneText(string Text, string Style, double Size);

/// <summary>A shape with its text.</summary>
internal sealed record SceneShape(SceneOutline Outline, SceneColour Colour, Box Bounds, IReadOnlyList<SceneText> Text)
{
    /// <summary>Whether the outline is broken.</summary>
    public bool IsDashed { get; init; }

    /// <summary>Whether it stands behind the lines.</summary>
    public bool IsBand => Colour is SceneColour.Lane or SceneColour.LaneAlternate or SceneColour.LaneHead;

    /// <summary>Whether it is only text beside a line.</summary>
    public bool IsLabel => Colour == SceneColour.None;
}

/// <summary>A line of level and upright pieces, perhaps with an arrow head at its end.</summary>
internal sealed record SceneLine(IReadOnlyList<Point> Points, bool HasArrow, bool IsDashed);

/// <summary>A picture as shapes and lines, before it is written in any format. Measures are points.</summary>
internal sealed record Scene(double Width, double Height, IReadOnlyList<SceneShape> Shapes, IReadOnlyList<SceneLine> Lines);
