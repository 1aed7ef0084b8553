using CsCheck;
using DocGen.Model.Pictures;
using DocGen.Writing.Docx.Drawings;
using DocGen.Writing.Docx.Drawings.OrgCharts;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Writing.Drawings;

/// <summary>The layout of organisation charts, on trees of any shape.</summary>
public sealed class OrgDrawingTests
{
    private const double Width = 415.6;
    private const double Height = 640;

    private static readonly string[] Names = ["财务部", "售后服务部", "研发技术中心", "客户服务热线中心", "Quality", "Research and engineering", "华北区域销售服务管理部"];

    /// <summary>What an enterprise has: names of a few characters, three levels below the top.</summary>
    private static readonly Gen<OrgUnit> Enterprise = Trees(5, 3);

    /// <summary>Long names and six levels.</summary>
    private static readonly Gen<OrgUnit> Group = Trees(Names.Length, 6);

    [Fact]
    public void Any_enterprise_of_3_to_50_units_is_readable_on_one_page() => Enterprise.Sample(
        top => OrgDrawing.Draw(Chart(top), Width, Height, out bool fits) is [var scene] && fits && IsReadable(top, [scene], Width, Height),
        iter: 400,
        print: top => string.Join('\n', top.Describe()));

    [Fact]
    public void Any_tree_of_3_to_50_units_is_readable() => Group.Sample(
        top => OrgDrawing.Draw(Chart(top), Width, Height, out bool fits) is var scenes && fits && IsReadable(top, scenes, Width, Height),
        iter: 300,
        print: top => string.Join('\n', top.Describe()));

    [Fact]
    public void Any_enterprise_is_readable_on_a_turned_page() => Enterprise.Sample(
        top => OrgDrawing.Draw(Chart(top), 696, 390, out bool fits) is var scenes && fits && IsReadable(top, scenes, 696, 390),
        iter: 300,
        print: top => string.Join('\n', top.Describe()));

    [Theory]
    [InlineData(3)]
    [InlineData(11)]
    [InlineData(50)]
    public void Departments_without_levels_stand_on_one_page(int count)
    {
        OrgUnit top = Unit("总经理", [.. Enumerable.Range(1, count).Select(i => Unit("第" + i + "业务部", []))]);
        Scene scene = OrgDrawing.Draw(Chart(top), Width, Height, out _).Should().ContainSingle().Subject;
        SceneChecks.AssertReadable(scene, Width, Height);
    }

    [Fact]
    public void What_belongs_by_contract_has_a_broken_outline_and_line_and_is_explained()
    {
        OrgUnit top = Unit("总经理", [Unit("售后服务部", []) with { IsMarked = true }, Unit("委托网点", []) with { Relation = OrgRelation.Contract }]);
        Scene scene = OrgDrawing.Draw(Chart(top), Width, Height, out _)[0];
        scene.Shapes.Single(shape => shape.Text.Count > 0 && shape.Text[0].Text == "委托网点").IsDashed.Should().BeTrue();
        scene.Shapes.Single(shape => shape.Text.Count > 0 && shape.Text[0].Text == "售后服务部").Colour.Should().Be(SceneColour.Marked);
        scene.Lines.Count(line => line.IsDashed).Should().BeGreaterThan(0);
        scene.Shapes.Where(shape => shape.IsLabel).Select(shape => shape.Text[0].Text).Should().Equal("归口部门", "虚线为委托关系");
    }

    [Fact]
    public void Every_unit_but_the_top_hangs_on_a_line()
    {
        OrgUnit top = Tree([.. Enumerable.Range(0, 30).Select(i => i * 7)], [.. Enumerable.Range(0, 30).Select(i => i % 5)], new int[30], 6, 3);
        Scene scene = OrgDrawing.Draw(Chart(top), Width, Height, out _)[0];
        foreach (SceneShape shape in scene.Shapes.Where(shape => shape.Colour != SceneColour.Strong && !shape.IsLabel && shape.Text.Count > 0))
        {
            scene.Lines.Any(line => line.Points.Any(point => IsOnEdge(shape.Bounds, point))).Should().BeTrue(shape.Text[0].Text);
        }
    }

    [Fact]
    public void A_chart_of_200_units_is_divided_among_drawings()
    {
        OrgUnit top = Unit("集团", [.. Enumerable.Range(1, 10).Select(i => Unit("第" + i + "事业部", [.. Enumerable.Range(1, 19).Select(j => Unit($"{i}-{j} 部", []))]))]);
        IReadOnlyList<Scene> scenes = OrgDrawing.Draw(Chart(top), Width, Height, out bool fits);
        fits.Should().BeTrue();
        scenes.Count.Should().BeInRange(2, 6);
        scenes.ToList().ForEach(scene => SceneChecks.AssertReadable(scene, Width, Height));
    }

    private static bool IsReadable(OrgUnit top, IReadOnlyList<Scene> scenes, double width, double height)
    {
        scenes.ToList().ForEach(scene => SceneChecks.AssertReadable(scene, width, height));
        scenes.SelectMany(scene => scene.Shapes).Where(shape => !shape.IsLabel && shape.Text.Count > 0).Select(shape => shape.Text[0].Text).Distinct()
            .Should().BeEquivalentTo(top.All.Select(unit => unit.Name), "every unit is drawn");
        return true;
    }

    private static Gen<OrgUnit> Trees(int names, int levels) =>
        from count in Gen.Int[3, 50]
        from parents in Gen.Int[0, 999].Array[count]
        from nameOf in Gen.Int[0, names - 1].Array[count]
        from relations in Gen.Int[0, 9].Array[count]
        from breadth in Gen.Int[1, 14]
        from depth in Gen.Int[1, levels]
        select Tree(parents, nameOf, relations, breadth, depth);

    private static bool IsOnEdge(Box box, Point point) => box.Grown(0.02).IsCrossedBy(point, point) && !box.Grown(-0.02).IsCrossedBy(point, point);

    private static OrgChart Chart(OrgUnit top) => new("", top, "归口部门", "虚线为委托关系");

    private static OrgUnit Unit(string name, IReadOnlyList<OrgUnit> units) => new(name, "负责人，12 人", OrgRelation.Line, false, units);

    /// <summary>Trees as firms have them: broad or narrow at the top, to so many levels below it.</summary>
    private static OrgUnit Tree(int[] parents, int[] names, int[] relations, int breadth, int levels)
    {
        int[] parent = new int[parents.Length];
        int[] level = new int[parents.Length];
        parent[0] = -1;
        for (int i = 1; i < parent.Length; i++)
        {
            int[] possible = [.. Enumerable.Range(0, i).Where(above => level[above] < levels && (above == 0 ? level.Count(item => item == 1) < breadth : true))];
            parent[i] = possible.Length > 0 ? possible[parents[i] % possible.Length] : 0;
            level[i] = level[parent[i]] + 1;
        }

        return Build(0);

        OrgUnit Build(int index)
        {
            List<OrgUnit> below = [.. Enumerable.Range(index + 1, parent.Length - index - 1).Where(i => parent[i] == index).Select(Build)];
            OrgRelation relation = index > 0 && relations[index] == 1 ? OrgRelation.Contract : parent[index] == 0 && relations[index] == 2 ? OrgRelation.Assistant : OrgRelation.Line;
            return new OrgUnit(Names[names[index]] + index, index % 2 == 0 ? "张明，12 人" : "", relation, index == 2, below);
        }
    }
}
