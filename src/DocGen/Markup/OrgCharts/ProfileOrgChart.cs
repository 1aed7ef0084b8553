using DocGen.Model;
using DocGen.Model.Facts;
using DocGen.Model.Pictures;
using DocGen.Writing;
using DocGen.Writing.Docx;
using Markdig.Extensions.CustomContainers;

namespace DocGen.Markup.OrgCharts;

/// <summary>
/// 组织机构图 of the enterprise: <c>::: org-chart scope=all</c> shows every department, <c>scope=service</c> the service system; <c>depth=3</c> leaves
/// out what stands deeper.
/// </summary>
internal static class ProfileOrgChart
{
    /// <summary>Reads the words after the name of the container; null with what cannot be read.</summary>
    public static OrgChartSyntax? Read(string arguments, out string? fault)
    {
        string scope = "all";
        int depth = int.MaxValue;
        fault = null;
        foreach (string argument in arguments.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            switch (argument.Split('=', 2))
            {
                case ["scope", "all" or "service"]:
                    scope = argument["scope=".Length..];
                    break;
                case ["depth", var number] when int.TryParse(number, out int levels) && levels is > 0 and < 13:
                    depth = levels;
                    break;
                default:
                    fault = argument;
                    return null;
            }
        }

        return new OrgChartSyntax(scope, depth);
    }

    /// <summary>The chart from the facts of the enterprise; null where there is no enterprise.</summary>
    public static OrgChart? Chart(OrgChartSyntax syntax, IValues values)
    {
        if (values.Facts.Find("organization.charts." + syntax.Scope, out Fact chart, out _) != Lookup.Found || chart.Members is not { } members
            || !members.TryGetValue("top", out Fact? top))
        {
            return null;
        }

        return new OrgChart(Text(chart, "title"), Unit(top).Cut(syntax.Depth - 1), Text(chart, "marked"), Text(chart, "contracted"));
    }

    /// <summary>Draws the chart, or reports that there is no enterprise.</summary>
    public static void Write(DocxRenderer renderer, CustomContainer container, OrgChartSyntax syntax)
    {
        OrgChart? chart = Chart(syntax, renderer.Values);
        if (chart is null)
        {
            renderer.Report.Add(WritingFaults.NoOrganization.At(renderer.Origin.Place(container)));
        }

        OrgChartPicture.Write(renderer, container, chart);
        renderer.WriteBlocks(container);
    }

    private static OrgUnit Unit(Fact fact) => new(
        Text(fact, "name"),
        Text(fact, "detail"),
        Text(fact, "relation") switch { "contract" => OrgRelation.Contract, "assistant" => OrgRelation.Assistant, _ => OrgRelation.Line },
        fact.Members?.GetValueOrDefault("marked")?.IsTrue == true,
        [.. (fact.Members?.GetValueOrDefault("units")?.Items ?? []).Select(Unit)]);

    private static string Text(Fact fact, string member) => fact.Members?.GetValueOrDefault(member)?.Text ?? "";
}
