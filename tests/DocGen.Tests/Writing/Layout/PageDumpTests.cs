using DocGen.Composing;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Tests.Support;
using Xunit;

namespace DocGen.Tests.Writing.Layout;

/// <summary>
/// An aid, not a check: with DOCGEN_PAGES=FOLDER the layout of every document of the sample, and of every FOLDER/*.md, is written to
/// FOLDER as *.pages.tsv, to be compared with another program's layout of the same file; DOCGEN_LOOK=official in another look.
/// </summary>
[Collection("sample")]
public sealed class PageDumpTests
{
    [Fact]
    public void Layout_is_written_where_asked()
    {
        if (Environment.GetEnvironmentVariable("DOCGEN_PAGES") is not { Length: > 0 } folder)
        {
            return;
        }

        string? look = Environment.GetEnvironmentVariable("DOCGEN_LOOK");
        foreach (Document document in look is { Length: > 0 } ? LookBuild.Of(look, "SM-01", "SP-21", "TM-02").Documents : SampleBuild.Documents)
        {
            File.WriteAllText(Path.Combine(folder, $"{document.Identity.Language}.{document.Identity.Number}.pages.tsv"), PageDump.Of(document, SampleBuild.Run.Library, new Report()));
        }

        foreach (string path in Directory.EnumerateFiles(folder, "*.md"))
        {
            Report report = new();
            Document document = PlainDocument.Compose(path, File.ReadAllText(path), look ?? "enterprise", TextDocument.Library, report, 3);
            File.WriteAllText(Path.ChangeExtension(path, look is null ? ".pages.tsv" : look + ".pages.tsv"), PageDump.Of(document, TextDocument.Library, report));
        }
    }
}
