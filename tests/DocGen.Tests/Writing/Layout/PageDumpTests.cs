using DocGen.Composing;
using DocGen.Diagnostics;
using DocGen.Loading;
using DocGen.Model;
using DocGen.Tests.Support;
using Xunit;

namespace DocGen.Tests.Writing.Layout;

/// <summary>
/// An aid, not a check: with DOCGEN_PAGES=FOLDER the layout of every document of the sample, and of every FOLDER/*.md in every look of
/// FOLDER/_looks, is written to FOLDER as *.pages.tsv, to be compared with another program's layout of the same file.
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
            File.WriteAllText(Path.Combine(folder, document.Identity.Number + ".pages.tsv"), PageDump.Of(document, SampleBuild.Run.Library, new Report()));
        }

        string[] roots = [Repository.Path("templates"), folder];
        Library library = LibraryLoader.LoadLooks([.. roots.Where(Directory.Exists)], new Report());
        IEnumerable<string> own = library.Looks.Values.Where(look => look.Place.Path.StartsWith(folder, StringComparison.Ordinal)).Select(look => look.Id);
        foreach (string path in Directory.EnumerateFiles(folder, "*.md"))
        {
            foreach (string look in own.DefaultIfEmpty("enterprise"))
            {
                Report report = new();
                Document document = PlainDocument.Compose(path, File.ReadAllText(path), look, library, report, 3);
                string name = look == "enterprise" ? Path.GetFileNameWithoutExtension(path) : look;
                File.WriteAllText(Path.Combine(folder, name + ".pages.tsv"), PageDump.Of(document, library, report));
            }
        }
    }
}
