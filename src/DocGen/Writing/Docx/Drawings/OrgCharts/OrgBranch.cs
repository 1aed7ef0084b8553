using DocGen.Model.Pictures;

namespace DocGen.Writing.Docx.Drawings.OrgCharts;

/// <summary>How an organisation chart is laid out: size of the type, width of the boxes, from which level units hang in lists.</summary>
internal sealed record OrgPlan(double Size, double BoxWidth, int HangDepth, bool ShowsDetails)
{
    /// <summary>The size of the second line in a box.</summary>
    public double DetailSize => Math.Max(7.5, Size - 1);

    /// <summary>How far a list stands in from its unit.</summary>
    public double Indent => Size > 8 ? 13 : 10;

    /// <summary>Between units beside each other.</summary>
    public double SideGap => Size > 8 ? 9 : 7;

    /// <summary>Between a unit and those in the row below it.</summary>
    public double LevelGap => Size > 7.5 ? 20 : 15;

    /// <summary>Between the units of a list.</summary>
    public double ListGap => Size > 7.5 ? 5 : 3.5;

    /// <summary>The paragraphs in the box of a unit.</summary>
    public SceneText[] Texts(OrgUnit unit, bool isTop)
    {
        SceneText name = new(unit.Name, isTop ? StyleId.DrawingStrong : StyleId.DrawingTitle, Size);
        return unit.Detail.Length == 0 || !ShowsDetails ? [name] : [name, isTop ? name with { Text = unit.Detail } : new(unit.Detail, StyleId.DrawingLabel, DetailSize)];
    }

    /// <summary>The height of a unit's box.</summary>
    public double BoxHeight(OrgUnit unit) => TextFit.Height(Texts(unit, true), BoxWidth - 6) + 6;
}

/// <summary>A unit below another: where it stands, seen from that one, and in which of its rows or lists.</summary>
internal readonly record struct OrgPlace(OrgBranch Branch, double X, double Y, int Group);

/// <summary>A unit with everything below it, one way to arrange it: measured from its upper left corner, not yet drawn.</summary>
internal sealed record OrgBranch(OrgUnit Unit, double BoxHeight)
{
    /// <summary>The width of all of it.</summary>
    public double Width { get; init; }

    /// <summary>The height of all of it.</summary>
    public double Height { get; init; }

    /// <summary>The middle of the unit's own box, which stands at the top; the line from above meets it there.</summary>
    public double Anchor { get; init; }

    /// <summary>Whether the units below hang in lists; otherwise they stand in rows.</summary>
    public bool Hangs { get; init; }

    /// <summary>The units below.</summary>
    public IReadOnlyList<OrgPlace> Below { get; init; } = [];

    /// <summary>The units beside the line.</summary>
    public IReadOnlyList<OrgPlace> Assistants { get; init; } = [];

    /// <summary>Whether it belongs to the unit above by contract.</summary>
    public bool IsDotted => Unit.Relation == OrgRelation.Contract;
}
