using System.Text.Json;
using DocGen.Packaging;
using DocGen.Tests.Support;
using DocGen.Writing.Docx;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Cli;

/// <summary>What commands leave on disk and what cannot be said in a command file.</summary>
[Collection("console")]
public sealed class CommandTests
{
    private static readonly string Sample = Repository.Path("samples", "qinghe-appliances");

    [Fact]
    public void A_second_build_leaves_the_files_as_they_are()
    {
        using CommandRun run = new();
        run.Run("build", Sample, "-o", "out", "--quiet").Code.Should().Be(0);
        DateTime old = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        foreach (string file in Files("out"))
        {
            File.SetLastWriteTimeUtc(file, old);
        }

        File.WriteAllText("out/notes.txt", "mine");
        (int code, string output, _) = run.Run("build", Sample, "-o", "out", "--quiet");
        code.Should().Be(0);
        output.Split('\n').Should().Contain(line => line.EndsWith("QH-SM-01 售后服务手册.docx")).And.Contain(line => line.EndsWith("QH-SM-01 After-sales service manual.docx"));
        Files("out").Where(file => !file.EndsWith("notes.txt")).Should().OnlyContain(file => File.GetLastWriteTimeUtc(file) == old);
        File.ReadAllText("out/notes.txt").Should().Be("mine");
        Directory.EnumerateFileSystemEntries(".").Should().Equal("./out");
    }

    [Fact]
    public void A_build_lists_the_files_that_it_wrote_and_their_hashes()
    {
        using CommandRun run = new();
        (int code, string output, _) = run.Run("build", Sample, "-o", "out", "-q", "--only", "R-066,MX-01");
        code.Should().Be(0);
        string[] listed = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        listed.Should().HaveCount(8).And.OnlyContain(file => File.Exists(file));
        Manifest manifest = Manifest.Read("out/manifest.json")!;
        manifest.Hashes.Keys.Select(path => "out/" + path).Should().BeEquivalentTo(listed);
    }

    [Fact]
    public void Only_a_part_keeps_the_rest_of_the_package_in_the_manifest()
    {
        using CommandRun run = new();
        run.Run("build", Sample, "-o", "out", "-q", "--only", "R-066").Code.Should().Be(0);
        run.Run("build", Sample, "-o", "out", "-q", "--only", "R-067").Code.Should().Be(0);
        Files("out").Where(file => file.EndsWith(".docx")).Should().HaveCount(4);
        Manifest.Read("out/manifest.json")!.Hashes.Keys.Should().HaveCount(6, "the manifest lists what the folder holds");
    }

    [Fact]
    public void The_schema_of_a_profile_is_json_with_all_parts()
    {
        using CommandRun run = new();
        (int code, string output, string errors) = run.Run("schema", "profile");
        code.Should().Be(0);
        errors.Should().BeEmpty();
        using JsonDocument json = JsonDocument.Parse(output);
        JsonElement properties = json.RootElement.GetProperty("properties");
        properties.EnumerateObject().Select(item => item.Name).Should().Contain(["enterprise", "organization", "service", "certification", "documents", "answers"]);
        properties.GetProperty("enterprise").GetProperty("additionalProperties").GetBoolean().Should().BeFalse();
        properties.GetProperty("enterprise").GetProperty("required").EnumerateArray().Select(item => item.GetString()).Should().Contain("name").And.NotContain("fax");
    }

    [Fact]
    public void A_look_and_a_rendered_text_are_valid_files()
    {
        using CommandRun run = new();
        run.Run("look", "mine.docx").Code.Should().Be(0);
        File.ReadAllBytes("mine.docx").Should().Equal(LookBuilder.Build());
        File.WriteAllText("a.md", "# 标题\n\n| A |\n|---|\n| 1 |\n");
        run.Run("render", "a.md", "-o", "a.docx").Code.Should().Be(0);
        Validity.AssertValid(File.ReadAllBytes("a.docx"));
        new DocxFile(File.ReadAllBytes("a.docx")).Property("title").Should().Be("标题");
    }

    [Theory]
    [InlineData("a.md", "DG5109")]
    [InlineData("./x/../a.md", "DG5109")]
    [InlineData("own/_looks/mine.docx", "DG5109")]
    [InlineData("folder", "DG5108")]
    [InlineData("new/", "DG5108")]
    [InlineData("a.md/b.docx", "DG5101")]
    [InlineData("", "DG5101")]
    public void An_output_that_cannot_be_leaves_no_trace(string output, string code)
    {
        using CommandRun run = new();
        Directory.CreateDirectory("folder");
        Directory.CreateDirectory("own/_looks");
        run.Run("look", "own/_looks/mine.docx").Code.Should().Be(0);
        byte[] look = File.ReadAllBytes("own/_looks/mine.docx");
        File.WriteAllText("a.md", "正文");
        (int result, _, string errors) = run.Run("render", "a.md", "-o", output, "--templates", "own", "--look", "mine");
        result.Should().NotBe(0);
        errors.Should().Contain(code).And.NotContain("   at ");
        File.ReadAllText("a.md").Should().Be("正文");
        File.ReadAllBytes("own/_looks/mine.docx").Should().Equal(look);
        Directory.EnumerateFileSystemEntries(".", "*", SearchOption.AllDirectories).Where(path => path.EndsWith(".docgen-new", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void A_look_of_ones_own_gives_its_styles_to_the_documents()
    {
        using CommandRun run = new();
        Directory.CreateDirectory("own/_looks");
        run.Run("look", "own/_looks/mine.docx").Code.Should().Be(0);
        File.WriteAllText("a.md", "正文");
        run.Run("render", "a.md", "-o", "a.docx", "--templates", "own", "--look", "mine").Code.Should().Be(0);
        Validity.AssertValid(File.ReadAllBytes("a.docx"));
    }

    [Fact]
    public void A_fresh_profile_and_its_schema_are_made_together()
    {
        using CommandRun run = new();
        run.Run("init", "client").Code.Should().Be(0);
        Directory.EnumerateFiles("client").Select(Path.GetFileName).Should().BeEquivalentTo("profile.yaml", "profile.schema.json");
        File.ReadAllText("client/profile.schema.json").Should().Be(run.Run("schema", "profile").Output);
    }

    [Fact]
    public void A_refused_build_leaves_no_trace()
    {
        using CommandRun run = new();
        Directory.CreateDirectory("foreign");
        File.WriteAllText("foreign/a.txt", "mine");
        run.Run("build", Sample, "-o", "foreign", "-q").Code.Should().Be(4);
        run.Run("build", "nowhere", "-o", "new", "-q").Code.Should().Be(3);
        Directory.EnumerateFileSystemEntries(".", "*", SearchOption.AllDirectories).Should().BeEquivalentTo("./foreign", "./foreign/a.txt");
    }

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
}
