using System.Text;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Composing;

/// <summary>A long text is read piece by piece; nobody may notice.</summary>
public sealed class PlainDocumentTests
{
    [Fact]
    public void A_long_text_is_written_as_its_pieces_would_be_in_one()
    {
        string text = LongText();
        Report report = new();
        (byte[] bytes, Document document) = TextDocument.Plain(text, report);
        document.Sections.Count.Should().BeGreaterThan(2, "the text is long enough to be read in pieces");
        report.Sorted().Select(finding => $"{finding.Place.Line} {finding.Rule.Code}").Should().BeEquivalentTo(
            $"{LineOf(text, "[](#nothing)")} DG4003", $"{LineOf(text, "## Second time")} DG4010");
        Validity.AssertValid(bytes);
        string body = DocxText.OfBody(bytes);
        document.Outline.Select(entry => entry.Number).Where(number => !number.Contains('.')).Should().Equal(Enumerable.Range(1, 60).Select(number => $"{number}"));
        body.Should().Contain("{REF id_last \\r \\h=60}", "a reference forward into another piece is resolved").And.Contain("{REF id_first \\r \\h=1}");
        body.Split('\n').Count(line => line.StartsWith("=== note", StringComparison.Ordinal)).Should().Be(60);
        TextDocument.Plain(text, new Report()).Bytes.Should().Equal(bytes, "threads change nothing");
    }

    private static string LongText()
    {
        StringBuilder text = new();
        for (int chapter = 1; chapter <= 60; chapter++)
        {
            text.Append($"# Chapter {chapter} {{#{(chapter == 1 ? "first" : chapter == 60 ? "last" : "c" + chapter)}}}\n\nText[^n{chapter}], see [](#last) and [](#first).\n\n");
            for (int i = 0; i < 90; i++)
            {
                text.Append($"Paragraph {i} of chapter {chapter} says who does what, when, with which record, and who checks it.\n\n");
            }

            text.Append(chapter switch
            {
                50 => "A loose end: [](#nothing).\n\n## Twice {#twice}\n\n",
                55 => "## Second time {#twice}\n\n",
                _ => "",
            });
        }

        for (int chapter = 1; chapter <= 60; chapter++)
        {
            text.Append($"[^n{chapter}]: Note {chapter}\n\n");
        }

        return text.ToString();
    }

    private static int LineOf(string text, string part) => text[..text.IndexOf(part, StringComparison.Ordinal)].Count(character => character == '\n') + 1;
}
