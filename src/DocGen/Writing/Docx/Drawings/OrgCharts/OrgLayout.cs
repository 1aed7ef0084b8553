using DocGen.Model.Pictures;

namespace DocGen.Writing.Docx.Drawings.OrgCharts;

/// <summary>
/// Arranges the units of a chart by a plan: the upper levels side by side, in several rows where they are many, with the trunk between
/// them; the lower levels in lists that hang from their unit. For each unit it keeps the ways that are not both wider and higher than another.
/// </summary>
internal sealed class OrgLayout(OrgPlan plan, double width)
{
    private const int MostWays = 18;
    private const int MostLists = 7;

    /// <summary>The ways to arrange the whole chart.</summary>
    public IReadOnlyList<OrgBranch> Ways(OrgUnit top) => Ways(top, 0, onTrunk: true, inList: false, plan.BoxHeight(top));

    /// <summary>Whether a unit stands beside the line that leads on.</summary>
    public static bool IsAssistant(OrgUnit unit) => unit.Relation == OrgRelation.Assistant && unit.Units.Count == 0;

    private IReadOnlyList<OrgBranch> Ways(OrgUnit unit, int depth, bool onTrunk, bool inList, double boxHeight)
    {
        List<OrgUnit> assistants = [.. unit.Units.Where(IsAssistant)];
        List<OrgUnit> units = [.. unit.Units.Where(below => !IsAssistant(below))];
        OrgBranch bare = new(unit, boxHeight) { Width = plan.BoxWidth, Height = boxHeight, Anchor = plan.BoxWidth / 2 };
        if (unit.Units.Count == 0)
        {
            return [bare];
        }

        bool chain = onTrunk && units.Count == 1;
        bool hangs = !chain && depth >= plan.HangDepth && units.Count > 0 && assistants.Count == 0 && (inList || units.Count > 1);
        double tallest = units.Select(plan.BoxHeight).DefaultIfEmpty(0).Max();
        List<IReadOnlyList<OrgBranch>> ways =
            [.. units.Select(below => Ways(below, chain ? depth : depth + 1, chain, hangs, hangs ? plan.BoxHeight(below) : tallest))];
        List<OrgBranch> found = [];
        foreach (double limit in Limits(ways))
        {
            List<OrgBranch> blocks = [.. ways.Select(of => of.LastOrDefault(way => way.Width <= limit) ?? of[0])];
            if (!hangs)
            {
                found.Add(Spread(bare, onTrunk ? Rows(blocks) : [blocks], assistants));
                continue;
            }

            for (int lists = 1; lists <= Math.Min(MostLists, blocks.Count); lists++)
            {
                List<List<OrgBranch>> parts = Lists(blocks, lists);
                found.Add(parts.Count > 1 && parts.Count == blocks.Count ? Spread(bare, [blocks], []) : Hang(bare, parts));
            }
        }

        return onTrunk ? found : Best(found);
    }

    /// <summary>The widths that the units below may take, from narrow to wide.</summary>
    private static double[] Limits(List<IReadOnlyList<OrgBranch>> ways)
    {
        double[] all = [.. ways.SelectMany(of => of).Select(way => way.Width).Distinct().Order()];
        return all.Length == 0 ? [0] : all.Length <= MostWays ? all : [.. Enumerable.Range(1, MostWays).Select(i => all[(i * all.Length / MostWays) - 1])];
    }

    /// <summary>From narrow and high to wide and low, without those that are worse in both.</summary>
    private static List<OrgBranch> Best(List<OrgBranch> found)
    {
        List<OrgBranch> best = [];
        foreach (OrgBranch way in found.OrderBy(way => way.Width).ThenBy(way => way.Height))
        {
            if (best.Count == 0 || way.Height < best[^1].Height - 0.5)
            {
                best.Add(way);
            }
        }

        return best.Count <= MostWays ? best : [.. Enumerable.Range(0, MostWays).Select(i => best[i * (best.Count - 1) / (MostWays - 1)])];
    }

    /// <summary>A list below the unit, or several beside each other.</summary>
    private OrgBranch Hang(OrgBranch bare, List<List<OrgBranch>> lists)
    {
        double top = bare.BoxHeight + (lists.Count > 1 ? (plan.LevelGap / 2) + (plan.ListGap * 1.6) : plan.ListGap + 2);
        double x = 0;
        double bottom = 0;
        List<OrgPlace> below = [];
        for (int i = 0; i < lists.Count; i++)
        {
            double y = top;
            foreach (OrgBranch block in lists[i])
            {
                below.Add(new OrgPlace(block, x + plan.Indent, y, i));
                y += block.Height + plan.ListGap;
            }

            x += plan.Indent + lists[i].Max(block => block.Width) + plan.SideGap;
            bottom = Math.Max(bottom, y - plan.ListGap);
        }

        double anchor = lists.Count > 1 ? Math.Max(plan.BoxWidth / 2, (x - plan.SideGap) / 2) : plan.BoxWidth / 2;
        return bare with { Hangs = true, Below = below, Anchor = anchor, Width = Math.Max(x - plan.SideGap, anchor + (plan.BoxWidth / 2)), Height = bottom };
    }

    /// <summary>So many lists, as low as can be, in the order of the units.</summary>
    private List<List<OrgBranch>> Lists(List<OrgBranch> blocks, int count)
    {
        double low = blocks.Max(block => block.Height);
        double high = blocks.Sum(block => block.Height + plan.ListGap);
        for (int i = 0; i < 12 && count > 1; i++)
        {
            double middle = (low + high) / 2;
            (low, high) = Fill(blocks, middle, block => block.Height, plan.ListGap).Count <= count ? (low, middle) : (middle, high);
        }

        return Fill(blocks, high + 0.01, block => block.Height, plan.ListGap);
    }

    /// <summary>Rows below the unit; the trunk to the next row runs between the units of this one.</summary>
    private OrgBranch Spread(OrgBranch bare, List<List<OrgBranch>> rows, List<OrgUnit> assistants)
    {
        double[] lefts = [.. rows.Select((row, i) => LeftExtent(row, i == rows.Count - 1))];
        double anchor = Math.Max(plan.BoxWidth / 2, lefts.DefaultIfEmpty(0).Max());
        anchor = assistants.Count > 1 ? Math.Max(anchor, plan.BoxWidth + plan.Indent) : anchor;
        double right = anchor + (plan.BoxWidth / 2);
        double y = bare.BoxHeight;
        List<OrgPlace> beside = [];
        for (int i = 0; i < assistants.Count; i++)
        {
            OrgBranch block = new(assistants[i], plan.BoxHeight(assistants[i])) { Width = plan.BoxWidth, Height = plan.BoxHeight(assistants[i]), Anchor = plan.BoxWidth / 2 };
            y += i % 2 == 0 ? plan.LevelGap / 2 : 0;
            beside.Add(new OrgPlace(block, i % 2 == 0 ? anchor + plan.Indent : anchor - plan.Indent - plan.BoxWidth, y, 0));
            right = Math.Max(right, anchor + plan.Indent + plan.BoxWidth);
            y += i % 2 == 1 || i == assistants.Count - 1 ? Math.Max(block.Height, beside[i - (i % 2)].Branch.Height) : 0;
        }

        List<OrgPlace> below = [];
        for (int i = 0; i < rows.Count; i++)
        {
            double x = anchor - lefts[i];
            for (int j = 0; j < rows[i].Count; j++)
            {
                x = i < rows.Count - 1 && j == Middle(rows[i]) ? anchor + (plan.SideGap / 2) : x;
                below.Add(new OrgPlace(rows[i][j], x, y + plan.LevelGap, i));
                x += rows[i][j].Width + plan.SideGap;
            }

            right = Math.Max(right, x - plan.SideGap);
            y += rows[i].Count == 0 ? 0 : plan.LevelGap + rows[i].Max(block => block.Height);
        }

        return bare with { Below = below, Assistants = beside, Anchor = anchor, Width = right, Height = y };
    }

    /// <summary>How far a row reaches to the left of the trunk.</summary>
    private double LeftExtent(List<OrgBranch> row, bool last)
    {
        if (row.Count == 0)
        {
            return 0;
        }

        return last
            ? (row[0].Anchor + row.SkipLast(1).Sum(block => block.Width + plan.SideGap) + row[^1].Anchor) / 2
            : row.Take(Middle(row)).Sum(block => block.Width + plan.SideGap) - (plan.SideGap / 2);
    }

    /// <summary>Before which unit of a row the trunk passes.</summary>
    private int Middle(List<OrgBranch> row)
    {
        double half = row.Sum(block => block.Width + plan.SideGap) / 2;
        double used = 0;
        int index = 0;
        while (index < row.Count && used + (row[index].Width / 2) < half)
        {
            used += row[index++].Width + plan.SideGap;
        }

        return Math.Clamp(index, 1, row.Count);
    }

    /// <summary>As few rows as the width allows, and about equally long ones.</summary>
    private List<List<OrgBranch>> Rows(List<OrgBranch> blocks)
    {
        List<List<OrgBranch>> rows = Fill(blocks, width, block => block.Width, plan.SideGap);
        for (double narrower = width - 10; rows.Count > 1 && narrower > width / 3; narrower -= 10)
        {
            List<List<OrgBranch>> closer = Fill(blocks, narrower, block => block.Width, plan.SideGap);
            if (closer.Count > rows.Count)
            {
                break;
            }

            rows = closer;
        }

        return rows;
    }

    private static List<List<OrgBranch>> Fill(List<OrgBranch> blocks, double limit, Func<OrgBranch, double> size, double gap)
    {
        List<List<OrgBranch>> groups = [];
        double used = double.MaxValue;
        foreach (OrgBranch block in blocks)
        {
            if (used + size(block) > limit)
            {
                groups.Add([]);
                used = 0;
            }

            groups[^1].Add(block);
            used += size(block) + gap;
        }

        return groups;
    }
}
