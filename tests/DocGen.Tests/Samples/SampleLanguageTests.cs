using System.Collections;
using System.IO.Compression;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocGen.Model;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;
using static DocGen.Tests.Support.DocxFile;

namespace DocGen.Tests.Samples;

/// <summary>That the sample's two sets are one package in two languages: aligned, and each wholly in its own language.</summary>
[Collection("sample")]
public sealed partial class SampleLanguageTests
{
    [Fact]
    public void No_Chinese_character_stays_in_an_English_file_but_in_names_that_have_no_other_form()
    {
        string[] names = [.. OnlyForm(SampleBuild.Run.Plan.Profile, []).Where(text => Chinese().IsMatch(text)).Distinct().OrderByDescending(text => text.Length)];
        List<string> found = [];
        foreach (WrittenFile file in SampleBuild.Package.Files.Where(file => file.Path.StartsWith("en/", StringComparison.Ordinal)))
        {
            Chinese().IsMatch(file.Path).Should().BeFalse(file.Path);
            // The prompts of a look of slides are for who edits it; no slide shows them.
            foreach ((string part, string text) in (file.Path.EndsWith(".gift.txt", StringComparison.Ordinal) ? [("", System.Text.Encoding.UTF8.GetString(file.Bytes))] : Texts(file.Bytes)).Where(item => !item.Part.Contains("/slideLayouts/") && !item.Part.Contains("Masters/")))
            {
                string rest = names.Aggregate(text, (left, name) => left.Replace(name, "", StringComparison.Ordinal));
                found.AddRange(Chinese().IsMatch(rest) ? [$"{file.Path} {part}: {text}"] : []);
            }
        }

        found.Should().BeEmpty();
    }

    [Fact]
    public void Both_sets_have_the_same_numbers_with_titles_of_their_own()
    {
        Document[] chinese = [.. SampleBuild.Documents.Where(document => document.Identity.Language == "zh-CN")];
        Document[] english = [.. SampleBuild.Documents.Where(document => document.Identity.Language == "en")];
        english.Select(document => document.Identity.Number).Should().Equal(chinese.Select(document => document.Identity.Number)).And.HaveCountGreaterThan(60);
        english.Zip(chinese).Where(pair => pair.First.Identity.Title == pair.Second.Identity.Title).Select(pair => pair.First.Identity.Title).Should().BeEmpty();
        foreach (string format in (string[])[".docx", ".xlsx"])
        {
            Numbers("en", format).Should().Equal(Numbers("zh-CN", format)).And.NotBeEmpty();
        }
    }

    [Fact]
    public void A_document_has_the_same_clauses_headings_and_citations_in_both_languages()
    {
        foreach (PlannedDocument planned in SampleBuild.Run.Plan.Documents)
        {
            DocxFile chinese = SampleBuild.Docx(planned.Code);
            DocxFile english = SampleBuild.Docx(planned.Code, "en");
            Clauses(english).Should().Equal(Clauses(chinese), "the clauses of {0}", planned.Number);
            Headings(english).Should().Equal(Headings(chinese), "the headings of {0}", planned.Number);
            Cited(english).Should().BeEquivalentTo(Cited(chinese), "what {0} cites", planned.Number);
        }
    }

    [Fact]
    public void A_record_form_has_tables_of_the_same_shape_in_both_languages()
    {
        foreach (PlannedDocument planned in SampleBuild.Run.Plan.Documents.Where(document => document.Form is not null))
        {
            Shapes(SampleBuild.Docx(planned.Code, "en")).Should().Equal(Shapes(SampleBuild.Docx(planned.Code)), planned.Number.ToString());
        }
    }

    private static IEnumerable<string> Numbers(string language, string format) => SampleBuild.Package.Files
        .Where(file => file.Path.StartsWith(language + "/", StringComparison.Ordinal) && file.Path.EndsWith(format, StringComparison.Ordinal))
        .Select(file => file.Source!.Identity.Number.ToString()).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Clauses(DocxFile file) =>
        file.Body.Descendants(W + "sdtPr").Select(item => Value(item, "tag") ?? "").Where(tag => tag.Contains('@')).Select(tag => tag[..tag.IndexOf('@')]);

    private static IEnumerable<string> Headings(DocxFile file) =>
        file.Body.Descendants(W + "p").Select(paragraph => StyleOf(paragraph)!).Where(style => style.StartsWith("Heading", StringComparison.Ordinal) || (style.EndsWith("Title", StringComparison.Ordinal) && style != "DrawingTitle"));

    private static IEnumerable<string> Cited(DocxFile file) =>
        DocumentNumbers().Matches(string.Join('\n', file.Body.Descendants(W + "p").Select(TextOf))).Select(match => match.Value).Distinct();

    private static IEnumerable<string> Shapes(DocxFile file) =>
        file.Body.Descendants(W + "tbl").Select(table => string.Join(' ', table.Elements(W + "tr").Select(row => row.Elements(W + "tc").Count())));

    /// <summary>The texts of a value and of all below it that are the same in every language.</summary>
    private static IEnumerable<string> OnlyForm(object? value, HashSet<object> seen) => value switch
    {
        null => [],
        string text => [text],
        Text text => text.Has("any") ? text.All : [],
        _ when !seen.Add(value) => [],
        IEnumerable items => [.. items.Cast<object?>().SelectMany(item => OnlyForm(item, seen))],
        _ when value.GetType().Assembly != typeof(Profile).Assembly => [],
        _ => [.. value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(item => item.GetIndexParameters().Length == 0).SelectMany(item => OnlyForm(item.GetValue(value), seen))],
    };

    /// <summary>What stands in the parts of a file, in elements and attributes, and in the files within it; not the fonts of looks.</summary>
    private static IEnumerable<(string Part, string Text)> Texts(byte[] bytes)
    {
        using ZipArchive archive = new(new MemoryStream(bytes));
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using MemoryStream content = new();
            using (Stream stream = entry.Open())
            {
                stream.CopyTo(content);
            }

            if (entry.FullName.EndsWith(".xlsx", StringComparison.Ordinal))
            {
                foreach ((string part, string text) in Texts(content.ToArray()))
                {
                    yield return (entry.FullName + " " + part, text);
                }
            }
            else if (entry.FullName.EndsWith(".xml", StringComparison.Ordinal) && !OfLook().IsMatch(entry.FullName))
            {
                XDocument xml = XDocument.Parse(Encoding.UTF8.GetString(content.ToArray()).TrimStart('\uFEFF'), LoadOptions.PreserveWhitespace);
                foreach (XElement element in xml.Descendants())
                {
                    foreach (string text in element.Attributes().Where(item => item.Name.LocalName != "typeface").Select(item => item.Value).Append(element.HasElements ? "" : element.Value))
                    {
                        yield return (entry.FullName, text);
                    }
                }
            }
        }
    }

    /// <summary>Han characters, and the punctuation and wide forms that belong to them.</summary>
    [GeneratedRegex(@"[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]|[\uD840-\uD88D][\uDC00-\uDFFF]")]
    private static partial Regex Chinese();

    [GeneratedRegex("QH-[A-Z]+-[0-9]+")]
    private static partial Regex DocumentNumbers();

    [GeneratedRegex("/(styles|numbering|fontTable|theme[0-9]*)\\.xml$")]
    private static partial Regex OfLook();
}
