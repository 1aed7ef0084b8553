using DocGen.Model.Pictures;

namespace DocGen.Writing.Docx.Drawings.Flows;

/// <summary>The measures of a flow before it is placed: sizes of type, of lanes and of the boxes in them.</summary>
internal sealed class FlowGeometry(FlowChart chart, double size, double laneWidth, int tracks, double side)
{
    /// <summary>The distance of two tracks between lanes.</summary>
    public const double TrackStep = 6;

    /// <summary>The least room at both sides of the drawing, for the outermost tracks.</summary>
    public const double LeastSide = 2.5;

    /// <summary>How far the corners of a question reach beyond the steps.</summary>
    private const double Corner = 3;

    private const double BoxPadding = 7;
    private const double Smallest = 7.5;

    /// <summary>What a label is wider than its text, for fonts wider than ours.</summary>
    private const double LabelRoom = 2;

    /// <summary>The size of the type in boxes.</summary>
    public double Size { get; } = size;

    /// <summary>The size of details.</summary>
    public double SmallSize { get; } = Math.Max(Smallest, size - 1);

    /// <summary>The width of a lane.</summary>
    public double LaneWidth { get; } = laneWidth;

    /// <summary>Room at both sides of the drawing for what is written at the outermost arrows; the outer lanes are wider by it.</summary>
    public double Side { get; } = side;

    /// <summary>The number of tracks between two lanes; an even one, so that none runs on the border.</summary>
    public int Tracks { get; } = tracks;

    /// <summary>The room at each side of a box for the tracks.</summary>
    public double Margin => (Tracks * TrackStep / 2) + 4;

    /// <summary>The width of a step.</summary>
    public double BoxWidth => Math.Min(LaneWidth - (2 * Margin) - (chart.Lanes.Count == 0 ? 20 : 0), 170);

    /// <summary>The width of a question, whose corners reach farther.</summary>
    public double DiamondWidth => Math.Min(LaneWidth - (2 * (Margin - Corner)) - (chart.Lanes.Count == 0 ? 16 : 0), 175);

    /// <summary>The size of a node's shape; what is not a rectangle gives its text only a part of itself.</summary>
    public (double Width, double Height) SizeOf(FlowNode node)
    {
        double height = TextFit.Height(Texts(node), TextWidth(node.Kind));
        return node.Kind switch
        {
            FlowKind.Link => (19, 19),
            FlowKind.Decision => (DiamondWidth, Math.Max(32, (2 * height) + 3)),
            FlowKind.Document => (BoxWidth, (height / 0.8) + 5),
            FlowKind.Start or FlowKind.End => (BoxWidth, (height / 0.7) + 3),
            _ => (BoxWidth, height + 6),
        };
    }

    /// <summary>The paragraphs in a node, with their line ends.</summary>
    public IReadOnlyList<SceneText> Texts(FlowNode node)
    {
        double width = TextWidth(node.Kind);
        return
        [
            new(LineBalance.Break(node.Text, Size, width), node.Kind is FlowKind.Start or FlowKind.End or FlowKind.Link ? StyleId.DrawingTitle : StyleId.DrawingText, Size),
            .. node.Details.Select(detail => new SceneText(LineBalance.Break(detail, SmallSize, width), StyleId.DrawingLabel, SmallSize)),
        ];
    }

    /// <summary>How many lines in the nodes have one character only.</summary>
    public int LoneCharacters => chart.Nodes.Sum(node => Texts(node).Sum(text => LineBalance.LoneCharacters(text.Text)));

    private double TextWidth(FlowKind kind) => kind switch
    {
        FlowKind.Decision => (DiamondWidth / 2) - 0.25,
        FlowKind.Start or FlowKind.End => (BoxWidth * 0.9) - BoxPadding,
        _ => BoxWidth - BoxPadding,
    };

    /// <summary>The size of what stands at arrows: smaller where a number of a record would else reach beyond its lane.</summary>
    public double LabelSizeOfType { get; } =
        chart.Edges.SelectMany(edge => edge.Records).Select(record => TextFit.Width(record, Math.Max(Smallest, size - 1)) + LabelRoom + 2).DefaultIfEmpty(0).Max() > laneWidth / 2
            ? Smallest
            : Math.Max(Smallest, size - 1);

    /// <summary>What is written at an arrow, a line each; a long answer is divided.</summary>
    public IReadOnlyList<string> Label(FlowEdge edge) =>
        [.. edge.Label.SelectMany((line, i) => i == 0 && edge.Answer.Length > 0 ? LineBalance.Break(line, LabelSizeOfType, Math.Max(36, (LaneWidth / 2) - 6)).Split('\n') : [line])];

    /// <summary>The size of what is written at an arrow.</summary>
    public (double Width, double Height) LabelSize(FlowEdge edge)
    {
        IReadOnlyList<string> lines = Label(edge);
        return (lines.Select(line => TextFit.Width(line, LabelSizeOfType)).DefaultIfEmpty(-LabelRoom).Max() + LabelRoom, lines.Count * LabelSizeOfType * 1.35);
    }

    /// <summary>Whether what is written at an arrow fits between the boxes of two neighbouring lanes.</summary>
    public bool FitsBeside(FlowEdge edge) => edge.Label.Count == 0 || LabelSize(edge).Width <= LaneWidth - BoxWidth - 7;

    /// <summary>The height of the heads of the lanes.</summary>
    public double HeadHeight => chart.Lanes.Count == 0 ? 0
        : chart.Lanes.Max(lane => TextFit.Lines(lane, Size, LaneWidth - 8)) * Size * TextFit.LineHeight + 7;

    /// <summary>The width of the drawing.</summary>
    public double Width(int lanes) => (lanes * LaneWidth) + (2 * Side);

    /// <summary>Where a lane starts and how wide it is.</summary>
    public (double X, double Width) Lane(int lane, int lanes)
    {
        double left = lane == 0 ? 0 : Side + (lane * LaneWidth);
        double right = lane == lanes - 1 ? Width(lanes) : Side + ((lane + 1) * LaneWidth);
        return (left, right - left);
    }

    /// <summary>Where a column of tracks runs.</summary>
    public double X(int index, int lanes)
    {
        int lane = index / (Tracks + 1);
        int track = index % (Tracks + 1);
        double outer = (Margin - Corner - 2 + LeastSide) / (Tracks + 1);
        double x = track == Tracks ? (lane + 0.5) * LaneWidth
            : lane == 0 ? (outer * (track + 1)) - LeastSide
            : lane == lanes ? (lanes * LaneWidth) + LeastSide - (outer * (Tracks - track))
            : (lane * LaneWidth) + ((track - ((Tracks - 1) / 2.0)) * TrackStep);
        return Side + x;
    }
}
