using DocGen.Converting;
using DocGen.Packaging;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Cli;

/// <summary>PDF files from the command line: which files come, and that nothing is written where they cannot be made.</summary>
[Collection("console")]
public sealed class PdfCommandTests : IDisposable
{
    private static readonly string Sample = Repository.Path("samples", "qinghe-appliances");
    private readonly FakeOffice office = new();
    private readonly CommandRun run = new();

    public PdfCommandTests() => Environment.SetEnvironmentVariable(OfficeProgram.Variable, office.Program);

    [Fact]
    public void The_PDF_files_stand_beside_the_Word_files_and_in_the_manifest()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        (int code, string output, string errors) = Build("--format", "docx,xlsx,pdf", "--only", "R-066,MX-01");
        code.Should().Be(0, errors);
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Path.GetExtension).Should().BeEquivalentTo(".docx", ".docx", ".pdf", ".pdf", ".xlsx", ".xlsx", ".docx", ".docx", ".pdf", ".pdf", ".xlsx", ".xlsx");
        Manifest.Read("out/manifest.json")!.Hashes.Keys.Select(path => "out/" + path).Should().BeEquivalentTo(output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        File.ReadAllText("out/manifest.json").Should().MatchRegex(@"QH-R-066[^\n]*\.pdf""");

        string[] files = [.. Directory.EnumerateFiles("out", "*", SearchOption.AllDirectories)];
        DateTime old = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        Array.ForEach(files, file => File.SetLastWriteTimeUtc(file, old));
        Build("--format", "docx,xlsx,pdf", "--only", "R-066,MX-01").Code.Should().Be(0);
        files.Should().OnlyContain(file => File.GetLastWriteTimeUtc(file) == old, "the same documents give the same PDF files");
    }

    [Fact]
    public void A_format_that_is_not_asked_for_is_not_delivered()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Build("--format", "pdf", "--only", "R-066,MX-01").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(4).And.OnlyContain(line => line.EndsWith(".pdf"));
        Build("--format", "docx", "--only", "R-067").Code.Should().Be(0);
        Manifest.Read("out/manifest.json")!.Hashes.Keys.Select(Path.GetExtension).Should().BeEquivalentTo([".pdf", ".pdf", ".pdf", ".pdf", ".docx", ".docx"], "a part joins what the folder holds");
    }

    [Fact]
    public void Without_LibreOffice_there_is_one_message_and_no_folder()
    {
        Environment.SetEnvironmentVariable(OfficeProgram.Variable, "/nowhere/soffice");
        (int code, string output, string errors) = Build("--format", "docx,pdf");
        code.Should().Be(1);
        output.Should().BeEmpty();
        errors.Split('\n').Where(line => line.Contains(" DG", StringComparison.Ordinal)).Should().ContainSingle().Which.Should().Contain("DG5080").And.Contain("/nowhere/soffice");
        Directory.EnumerateFileSystemEntries(".").Should().BeEmpty();
    }

    [Fact]
    public void When_a_file_cannot_be_converted_the_package_stays_as_it_was()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Build("--format", "docx,pdf", "--only", "R-066").Code.Should().Be(0);
        byte[] before = File.ReadAllBytes("out/manifest.json");
        office.Say("crash", "crash");
        (int code, _, string errors) = Build("--format", "docx,pdf", "--only", "R-067");
        code.Should().Be(1);
        errors.Should().Contain("DG5082").And.Contain("QH-R-067");
        File.ReadAllBytes("out/manifest.json").Should().Equal(before);
        Directory.EnumerateFiles("out", "*R-067*", SearchOption.AllDirectories).Should().BeEmpty();
    }

    [Theory]
    [InlineData("docx,pfd", "DG5084")]
    [InlineData("xlsx", "DG5085")]
    public void A_format_that_gives_nothing_is_reported(string formats, string code)
    {
        (int exit, _, string errors) = Build("--format", formats, "--only", "R-067");
        exit.Should().Be(1);
        errors.Should().Contain(code);
        Directory.Exists("out").Should().BeFalse();
    }

    [Fact]
    public void A_rendered_text_becomes_a_PDF_by_the_name_of_the_output()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.WriteAllText("a.md", "# 标题\n\n正文\n");
        run.Run("render", "a.md", "-o", "a.pdf", "-q").Code.Should().Be(0);
        File.ReadAllText("a.pdf").Should().StartWith("%PDF-");
        Directory.EnumerateFileSystemEntries(".").Should().BeEquivalentTo("./a.md", "./a.pdf");
        Environment.SetEnvironmentVariable(OfficeProgram.Variable, "/nowhere/soffice");
        run.Run("render", "a.md", "-o", "b.pdf", "-q").Errors.Should().Contain("b.pdf: error DG5080");
        File.Exists("b.pdf").Should().BeFalse();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Environment.SetEnvironmentVariable(OfficeProgram.Variable, null);
        run.Dispose();
        office.Dispose();
    }

    private (int Code, string Output, string Errors) Build(params string[] options) => run.Run(["build", Sample, "-o", "out", "-q", "--lang", "en", .. options]);
}
