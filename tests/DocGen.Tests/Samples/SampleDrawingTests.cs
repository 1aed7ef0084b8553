using System.Xml.Linq;
using DocGen.Diagnostics;
using DocGen.Markup;
using DocGen.Markup.Flows;
using DocGen.Model;
using DocGen.Model.Pictures;
using DocGen.Tests.Support;
using DocGen.Tests.Writing.Drawings;
using DocGen.Writing.Docx.Drawings;
using DocGen.Writing.Docx.Drawings.Flows;
using FluentAssertions;
using Markdig.Syntax;
using Xunit;
using static DocGen.Tests.Support.DocxFile;

namespace DocGen.Tests.Samples;

/// <summary>The pictures of the sample's package, and what is found when a flow names a record that the package lacks.</summary>
[Collection("sample")]
public sealed class SampleDrawingTests
{
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    [Theory]
    [InlineData("zh-CN", "组织机构图", "售后服务体系图", "销售与服务流程", "报修流程", "投诉处理流程", "召回流程")]
    [InlineData("en", "Organisation chart", "After-sales service system", "Sales and service flow", "Repair flow", "Complaint handling flow", "Recall flow")]
    public void The_manual_has_two_charts_of_the_organisation_and_four_flows(string language, params string[] names) =>
        Drawings("SM-01", language).Select(drawing => (string?)drawing.Attribute("name")).Should().Equal(names);

    [Theory]
    [MemberData(nameof(SampleBuild.Languages), MemberType = typeof(SampleBuild))]
    public void The_procedure_for_complaints_has_its_flow(string language) => Drawings("SP-21", language).Should().ContainSingle();

    [Fact]
    public void Every_drawing_has_a_name_a_description_and_an_id_of_its_own()
    {
        foreach ((string path, DocxFile file) in SampleBuild.AllDocx)
        {
            XElement[] all = [.. file.Body.Descendants().Where(item => item.Name == Wp + "docPr" || item.Name.LocalName == "cNvPr")];
            all.Select(item => (string?)item.Attribute("id")).Should().OnlyHaveUniqueItems(path);
            file.Body.Descendants(Wp + "docPr").Where(item => ((string?)item.Attribute("descr") ?? "").Length < 20 || (string?)item.Attribute("name") == "").Should().BeEmpty(path);
        }
    }

    [Theory]
    [MemberData(nameof(SampleBuild.Languages), MemberType = typeof(SampleBuild))]
    public void What_a_program_without_shapes_shows_has_all_the_words_of_the_shapes(string language)
    {
        foreach (XElement choice in SampleBuild.Docx("SM-01", language).Body.Descendants(Mc + "AlternateContent"))
        {
            string words = string.Concat(choice.Element(Mc + "Fallback")!.Descendants(W + "t").Select(item => item.Value));
            XElement[] boxes = [.. choice.Descendants().Where(item => item.Name.LocalName == "wsp" && item.Descendants(W + "pStyle").Any(style => (string?)style.Attribute(W + "val") != "DrawingLabel"))];
            boxes.Should().NotBeEmpty();
            boxes.Select(box => box.Descendants(W + "t").First().Value).Where(text => !words.Contains(text, StringComparison.Ordinal)).Should().BeEmpty();
        }
    }

    /// <summary>In the widths of the looks that ship; a box of one word of two characters would not be cut.</summary>
    [Theory]
    [InlineData(415.6, 640)]
    [InlineData(442.2, 570)]
    [InlineData(453.6, 650)]
    public void In_every_flow_one_sees_which_answer_leads_where(double width, double height)
    {
        int flows = 0;
        foreach (Document document in SampleBuild.Documents)
        {
            foreach (Section section in document.Sections.Where(section => section.Body is not null))
            {
                foreach (FlowChart chart in section.Body!.Descendants<FlowBlock>().Select(block => block.Chart(section.Values)))
                {
                    flows++;
                    foreach (Scene scene in FlowDrawing.Draw(chart, width, height - 120, height, out _))
                    {
                        SceneChecks.AssertReadable(scene, width, height);
                        SceneChecks.SharedExits(scene).Should().BeEmpty(chart.Title);
                        SceneChecks.AmbiguousLabels(scene).Should().BeEmpty(chart.Title);
                        SceneChecks.CrossedLabels(scene).Should().BeEmpty(chart.Title);
                        scene.Shapes.SelectMany(shape => shape.Text).Where(text => LineBalance.LoneCharacters(text.Text) > 0).Select(text => text.Text).Should().BeEmpty(chart.Title);
                    }
                }
            }
        }

        flows.Should().BeGreaterThan(4);
    }

    [Fact]
    public void A_record_that_is_not_in_the_package_is_found_in_the_flow()
    {
        Report report = new();
        Clause clause = SampleBuild.Run.Library.FindClause("flows.repair", "zh-CN")!;
        Clause broken = clause with { Tree = Dialect.Parse("文字\n\n```flow\nstart aa 开始 → (doc:R-999)\nend bb 完 {{ nothing }}\n```\n"), Origin = new Origin("broken.md", 0) };
        Library library = SampleBuild.Run.Library with { Clauses = [.. SampleBuild.Run.Library.Clauses.Where(item => item != clause), broken] };
        PlannedRun run = SampleBuild.PlanWith(profile => profile, report, "SM-01") with { Library = library };
        new Pipeline(report, (_, _, _) => { }, CancellationToken.None).Compose(run).Should().BeNull();
        report.Sorted().Select(finding => $"{finding.Place.Path}:{finding.Place.Line}:{finding.Place.Column} {finding.Rule.Code}")
            .Should().Equal("broken.md:4:16 DG4003", "broken.md:5:10 DG4002");
    }

    private static IEnumerable<XElement> Drawings(string code, string language) => SampleBuild.Docx(code, language).Body.Descendants(Wp + "docPr");
}
