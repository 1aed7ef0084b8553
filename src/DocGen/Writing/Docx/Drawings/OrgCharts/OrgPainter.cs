using DocGen.Model.Pictures;

namespace DocGen.Writing.Docx.Drawings.OrgCharts;

/// <summary>Draws an arranged chart: a box for each unit, and the lines between them.</summary>
internal sealed class OrgPainter(OrgPlan plan)
{
    private readonly List<SceneShape> shapes = [];
    private readonly List<SceneLine> lines = [];

    private double Spine => plan.Indent / 2;

    /// <summary>The boxes.</summary>
    public IReadOnlyList<SceneShape> Shapes => shapes;

    /// <summary>The lines.</summary>
    public IReadOnlyList<SceneLine> Lines => lines;

    /// <summary>Draws a unit and all below it at a place.</summary>
    public void Draw(OrgBranch branch, double x, double y, bool isTop)
    {
        OrgUnit unit = branch.Unit;
        SceneColour colour = isTop ? SceneColour.Strong : unit.IsMarked ? SceneColour.Marked
            : unit.Relation == OrgRelation.Line ? SceneColour.Plain : SceneColour.Light;
        Box box = new(x + branch.Anchor - (plan.BoxWidth / 2), y, plan.BoxWidth, branch.BoxHeight);
        shapes.Add(new SceneShape(SceneOutline.Rectangle, colour, box, plan.Texts(unit, isTop)) { IsDashed = branch.IsDotted });
        double trunk = box.Bottom;
        for (int i = 0; i < branch.Assistants.Count; i++)
        {
            OrgPlace place = branch.Assistants[i];
            double middle = y + place.Y + (place.Branch.BoxHeight / 2);
            Line(box.CenterX, middle, x + place.X + (i % 2 == 0 ? 0 : place.Branch.Width), middle, dotted: false);
            trunk = Math.Max(trunk, middle);
        }

        foreach (IGrouping<int, OrgPlace> group in branch.Below.GroupBy(place => place.Group))
        {
            trunk = branch.Hangs ? trunk : Math.Max(trunk, Row([.. group], box.CenterX, x, y));
        }

        Line(box.CenterX, box.Bottom, box.CenterX, trunk, dotted: false);
        if (branch.Hangs)
        {
            Lists(branch, box, x, y);
        }

        foreach (OrgPlace place in branch.Assistants.Concat(branch.Below))
        {
            Draw(place.Branch, x + place.X, y + place.Y, isTop: false);
        }
    }

    /// <summary>The level line over a row, and how far down it is.</summary>
    private double Row(OrgPlace[] row, double trunk, double x, double y)
    {
        double bus = y + row[0].Y - (plan.LevelGap / 2);
        foreach (OrgPlace place in row)
        {
            double anchor = x + place.X + place.Branch.Anchor;
            Line(anchor, bus, anchor, y + place.Y, place.Branch.IsDotted);
        }

        Bus(bus, trunk, [.. row.Select(place => (x + place.X + place.Branch.Anchor, place.Branch.IsDotted))]);
        return bus;
    }

    private void Lists(OrgBranch branch, Box box, double x, double y)
    {
        OrgPlace[][] lists = [.. branch.Below.GroupBy(place => place.Group).Select(group => group.ToArray())];
        double top = lists.Length > 1 ? box.Bottom + (plan.LevelGap / 2) : box.Bottom;
        List<(double, bool)> spines = [];
        foreach (OrgPlace[] list in lists)
        {
            double spine = x + list[0].X - plan.Indent + Spine;
            double solid = top;
            double last = top;
            foreach (OrgPlace place in list)
            {
                last = y + place.Y + (place.Branch.BoxHeight / 2);
                Line(spine, last, x + place.X + place.Branch.Anchor - (plan.BoxWidth / 2), last, place.Branch.IsDotted);
                solid = place.Branch.IsDotted ? solid : last;
            }

            Line(spine, top, spine, solid, dotted: false);
            Line(spine, solid, spine, last, dotted: true);
            spines.Add((spine, list.All(place => place.Branch.IsDotted)));
        }

        if (lists.Length > 1)
        {
            Line(box.CenterX, box.Bottom, box.CenterX, top, dotted: false);
            Bus(top, box.CenterX, spines);
        }
    }

    /// <summary>A level line that joins units, broken where it leads only to those by contract.</summary>
    private void Bus(double y, double from, IReadOnlyList<(double X, bool Dotted)> ends)
    {
        double left = ends.Where(end => !end.Dotted).Select(end => end.X).Append(from).Min();
        double right = ends.Where(end => !end.Dotted).Select(end => end.X).Append(from).Max();
        Line(left, y, right, y, dotted: false);
        Line(ends.Select(end => end.X).Append(left).Min(), y, left, y, dotted: true);
        Line(right, y, ends.Select(end => end.X).Append(right).Max(), y, dotted: true);
    }

    private void Line(double x1, double y1, double x2, double y2, bool dotted)
    {
        if (Math.Abs(x1 - x2) + Math.Abs(y1 - y2) > 0.01)
        {
            lines.Add(new SceneLine([new Point(x1, y1), new Point(x2, y2)], false, dotted));
        }
    }
}
