using System.Text;
using DocGen.Converting;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Converting;

/// <summary>What happens around LibreOffice when it is missing, crashes or hangs; a real one converts in tests/open-elsewhere.sh.</summary>
public sealed class PdfConverterTests : IDisposable
{
    private static readonly OfficeLimits Limits = new(TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(3), 100);
    private readonly FakeOffice office = new();
    private readonly Report report = new();

    /// <summary>The fakes are scripts of a Unix shell.</summary>
    private static bool CannotRun => OperatingSystem.IsWindows();

    [Fact]
    public void One_process_makes_all_files_and_nothing_is_left()
    {
        if (CannotRun)
        {
            return;
        }

        Convert(3).Should().HaveCount(3).And.OnlyContain(pdf => Encoding.Latin1.GetString(pdf).Contains("/CreationDate(D:20000101000000Z)"));
        Findings().Should().BeEmpty();
        office.Starts.Should().Be(1);
        office.Asked.Should().Equal("0001.pdf", "0002.pdf", "0003.pdf");
        NothingIsLeft();
    }

    [Theory]
    [InlineData("crash")]
    [InlineData("hang")]
    [InlineData("half")]
    [InlineData("fault")]
    public void A_file_with_which_it_fails_once_is_tried_again_with_a_new_one(string word)
    {
        if (CannotRun)
        {
            return;
        }

        office.Say("ok", word, "ok", "ok");
        Convert(3).Should().HaveCount(3);
        Findings().Should().BeEmpty();
        office.Starts.Should().Be(2);
        office.Asked.Should().Equal("0001.pdf", "0002.pdf", "0002.pdf", "0003.pdf");
        NothingIsLeft();
    }

    [Theory]
    [InlineData("crash", "it crashed, twice")]
    [InlineData("half", "no PDF, twice")]
    [InlineData("fault", "the file cannot be loaded")]
    public void A_file_with_which_it_fails_twice_is_reported_and_the_others_are_looked_at(string word, string reason)
    {
        if (CannotRun)
        {
            return;
        }

        office.Say("ok", word, word, "ok");
        Convert(3).Should().BeNull();
        Findings().Should().Equal($"file-2.docx: error DG5082 LibreOffice made no PDF of it: {reason}");
        office.Asked.Should().EndWith("0003.pdf");
        NothingIsLeft();
    }

    [Fact]
    public void After_three_files_for_good_it_gives_up()
    {
        if (CannotRun)
        {
            return;
        }

        office.Say([.. Enumerable.Repeat("crash", 20)]);
        Convert(10).Should().BeNull();
        Findings().Should().HaveCount(3).And.OnlyContain(line => line.Contains("DG5082"));
        office.Asked.Should().HaveCount(6);
        NothingIsLeft();
    }

    [Fact]
    public void It_is_started_anew_after_a_number_of_files()
    {
        if (CannotRun)
        {
            return;
        }

        Convert(5, Limits with { Documents = 2 }).Should().HaveCount(5);
        office.Starts.Should().Be(3);
    }

    [Theory]
    [InlineData("without-office", "it ended with exit code 77")]
    [InlineData("silent", "no answer in 2 s")]
    public void When_it_does_not_start_there_is_one_finding(string state, string reason)
    {
        if (CannotRun)
        {
            return;
        }

        office.WithPython(state);
        Convert(3, Limits with { Start = TimeSpan.FromSeconds(state == "silent" ? 2 : 60) }).Should().BeNull();
        Findings().Should().ContainSingle().Which.Should().Contain("DG5081").And.Contain(reason);
        office.Asked.Should().BeEmpty();
        office.Running.Should().BeEmpty();
    }

    [Theory]
    [InlineData("without-uno")]
    [InlineData("broken")]
    public void Without_a_Python_that_knows_it_its_own_command_makes_the_files(string state)
    {
        if (CannotRun)
        {
            return;
        }

        office.WithPython(state);
        Convert(3).Should().HaveCount(3);
        Findings().Should().ContainSingle().Which.Should().Contain("warning DG5083");
        office.Starts.Should().Be(1);
        office.Asked.Should().Equal("0001.pdf", "0002.pdf", "0003.pdf");
        NothingIsLeft();
    }

    [Theory]
    [InlineData("crash")]
    [InlineData("hang")]
    [InlineData("half")]
    [InlineData("fault")]
    public void Its_command_goes_on_with_the_file_at_which_it_stuck(string word)
    {
        if (CannotRun)
        {
            return;
        }

        office.WithPython("without-uno").Say("ok", word);
        Convert(4, Limits with { Start = TimeSpan.FromSeconds(word == "hang" ? 1 : 60) }).Should().HaveCount(4);
        Findings().Should().ContainSingle().Which.Should().Contain("warning DG5083");
        office.Starts.Should().Be(2);
        office.Asked.Where(name => name == "0001.pdf").Should().ContainSingle("what is done is not done again");
        office.Asked.Where(name => name == "0002.pdf").Should().HaveCount(2);
        NothingIsLeft();
    }

    [Fact]
    public void A_file_at_which_its_command_sticks_twice_is_reported()
    {
        if (CannotRun)
        {
            return;
        }

        office.WithPython("without-uno").Say("ok", "crash", "crash");
        Convert(3).Should().BeNull();
        Findings().Where(line => line.Contains("error", StringComparison.Ordinal)).Should().Equal("file-2.docx: error DG5082 LibreOffice made no PDF of it: no PDF, twice");
        office.Asked.Should().EndWith("0003.pdf");
    }

    [Fact]
    public void An_interrupt_ends_it_and_leaves_nothing()
    {
        if (CannotRun)
        {
            return;
        }

        office.Say("ok", "hang");
        using CancellationTokenSource stop = new();
        PdfConverter converter = new(office.Office, Limits with { Document = TimeSpan.FromMinutes(5) }, report, stop.Token);
        Action run = () => converter.Convert(Files(3), (_, done) =>
        {
            if (done == 1)
            {
                stop.CancelAfter(TimeSpan.FromSeconds(1));
            }
        });
        run.Should().Throw<OperationCanceledException>();
        NothingIsLeft();
    }

    /// <inheritdoc/>
    public void Dispose() => office.Dispose();

    private static WrittenFile[] Files(int count) =>
        [.. Enumerable.Range(1, count).Select(number => new WrittenFile($"file-{number}.docx", Encoding.UTF8.GetBytes($"word {number}"), null))];

    private IReadOnlyList<byte[]>? Convert(int count, OfficeLimits? limits = null) =>
        new PdfConverter(office.Office, limits ?? Limits, report, CancellationToken.None).Convert(Files(count), (_, _) => { });

    private IEnumerable<string> Findings() => DiagnosticsText.Lines(report.Sorted(), MessageLanguage.En).Split('\n').Where(line => line.Contains(" DG", StringComparison.Ordinal));

    private void NothingIsLeft()
    {
        office.Running.Should().BeEmpty();
        office.Folders.Should().ContainSingle().Which.Should().Match(folder => !Directory.Exists(folder), "the temporary folder is removed");
    }
}
