using DocGen.Diagnostics;
using DocGen.Loading;
using DocGen.Loading.Images;
using DocGen.Markup;
using DocGen.Model;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Loading;

/// <summary>Where pictures are looked for, and where never.</summary>
public sealed class ImageLoaderTests : IDisposable
{
    private const string Header = "---\nid: care.people\ntitle: 人员\nfor: [SM-01]\nversion: 1\n---\n";
    private readonly string folder = Directory.CreateTempSubdirectory("docgen-images-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_clause_finds_its_pictures_beside_it_and_below_the_root_of_the_library()
    {
        Write("lib/topics/care/near.png", PictureBytes.Png(10, 10));
        Write("lib/images/far.png", PictureBytes.Png(20, 10));
        Write("lib/images/up.png", PictureBytes.Png(30, 10));
        string clause = Write("lib/topics/care/care.people.zh-CN.md", Header + "![近](near.png) ![远](images/far.png) ![上](../../images/up.png)");
        Library library = Load(out Report report);
        report.Sorted().Should().BeEmpty();
        string origin = clause.Replace('\\', '/');
        library.Images.Find(origin, "near.png")!.PixelWidth.Should().Be(10);
        library.Images.Find(origin, "images/far.png")!.PixelWidth.Should().Be(20);
        library.Images.Find(origin, "../../images/up.png")!.PixelWidth.Should().Be(30);
        library.InputHashes.Keys.Should().Contain(["library1/topics/care/near.png", "library1/images/far.png", "library1/images/up.png"]);
        library.InputHashes["library1/images/far.png"].Should().Be(SourceFile.HashOf(PictureBytes.Png(20, 10)));
    }

    [Fact]
    public void A_drawing_brings_the_picture_beside_it_into_the_inputs()
    {
        Write("lib/topics/care/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Write("lib/topics/care/a.png", PictureBytes.Png(10, 10));
        string clause = Write("lib/topics/care/care.people.zh-CN.md", Header + "![图](a.svg)");
        Library library = Load(out Report report);
        report.Sorted().Should().BeEmpty();
        library.Images.Find(clause.Replace('\\', '/'), "a.svg")!.Fallback!.PixelWidth.Should().Be(10);
        library.InputHashes.Keys.Should().Contain(["library1/topics/care/a.svg", "library1/topics/care/a.png"]);
    }

    [Fact]
    public void A_broken_picture_beside_a_drawing_is_told()
    {
        Write("lib/topics/care/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Write("lib/topics/care/a.png", PictureBytes.Png(10, 10)[..40]);
        Write("lib/topics/care/care.people.zh-CN.md", Header + "![图](a.svg)");
        Load(out Report report);
        report.Sorted().Should().ContainSingle().Which.Rule.Name.Should().Be("BadImage");
    }

    [Theory]
    [InlineData("../../../secret.png")]
    [InlineData("..%2F..%2F..%2Fsecret.png")]
    [InlineData("..\\\\..\\\\..\\\\secret.png")]
    [InlineData("/etc/passwd")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//example.com/a.png")]
    [InlineData("https://example.com/a.png")]
    [InlineData("C:/a.png")]
    public void Nothing_outside_the_library_is_read(string address)
    {
        Write("secret.png", PictureBytes.Png(10, 10));
        Write("lib/topics/care/care.people.zh-CN.md", Header + $"![图]({address})");
        Library library = Load(out Report report);
        Diagnostic finding = report.Sorted().Should().ContainSingle().Subject;
        finding.Rule.Name.Should().Be("ImageOutside");
        (finding.Place.Line, finding.Place.Column).Should().Be((7, 1));
        library.InputHashes.Keys.Should().NotContain(key => key.EndsWith(".png", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_of_the_file_system_does_not_lead_out()
    {
        Write("secret/a.png", PictureBytes.Png(10, 10));
        Write("lib/topics/care/care.people.zh-CN.md", Header + "![图](a.png)\n\n![图](way/a.png)");
        File.CreateSymbolicLink(Path.Combine(folder, "lib/topics/care/a.png"), Path.Combine(folder, "secret/a.png"));
        Directory.CreateSymbolicLink(Path.Combine(folder, "lib/topics/care/way"), Path.Combine(folder, "secret"));
        Load(out Report report);
        report.Sorted().Select(finding => finding.Rule.Severity).Should().Equal(Severity.Error, Severity.Error);
    }

    [Fact]
    public void Each_link_to_a_bad_picture_is_told_at_its_place()
    {
        Write("lib/topics/care/bad.png", "no picture");
        Write("lib/topics/care/empty.png", "");
        Write("lib/topics/care/care.people.zh-CN.md", Header + "![图](bad.png)\n\n文字 ![图](bad.png) ![图](empty.png)\n\n![图](none.png)");
        Load(out Report report);
        report.Sorted().Select(finding => $"{finding.Place.Line}:{finding.Place.Column} {finding.Rule.Name}")
            .Should().Equal("7:1 BadImage", "9:4 BadImage", "9:18 BadImage", "11:1 MissingImage");
    }

    [Fact]
    public void A_file_too_large_is_not_even_read()
    {
        string path = Write("lib/topics/care/big.png", "");
        using (FileStream stream = new(path, FileMode.Open))
        {
            stream.SetLength(ImageBytes.SizeLimit + 1);
        }

        Write("lib/topics/care/care.people.zh-CN.md", Header + "![图](big.png)");
        Load(out Report report);
        report.Sorted().Should().ContainSingle().Which.Rule.Name.Should().Be("HugeImage");
    }

    [Fact]
    public void Templates_bring_all_their_pictures()
    {
        Write("templates/manual/parts/logo.png", PictureBytes.Png(10, 10));
        Write("templates/manual/seal.jpg", PictureBytes.Jpeg(20, 10));
        Write("templates/manual/broken.png", "no picture");
        Report report = new();
        Library library = LibraryLoader.Load([], [Path.Combine(folder, "templates")], report);
        string origin = Path.Combine(folder, "templates/manual/parts/cover.cshtml").Replace('\\', '/');
        library.Images.Find(origin, "logo.png")!.PixelWidth.Should().Be(10);
        library.Images.Find(origin, "../seal.jpg")!.PixelWidth.Should().Be(20);
        library.Images.Find(origin, "../../../../etc/passwd").Should().BeNull();
        library.InputHashes.Keys.Should().Contain(["templates1/manual/parts/logo.png", "templates1/manual/seal.jpg"]);
        report.Sorted().Should().Contain(finding => finding.Rule.Name == "BadImage" && finding.Place.Path.EndsWith("broken.png", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_is_found_with_its_escapes_undone()
    {
        Write("图 片.png", PictureBytes.Png(10, 10));
        Report report = new();
        ImageLoader loader = new(report);
        loader.LoadBeside(Dialect.Parse("![a](<图 片.png>) ![b](./%E5%9B%BE%20%E7%89%87.png)"), new Origin("x.md", 0), Path.Combine(folder, "x.md"));
        ImageSource images = loader.Source;
        report.Sorted().Should().BeEmpty();
        images.Find("x.md", "图 片.png").Should().BeSameAs(images.Find("x.md", "./%E5%9B%BE%20%E7%89%87.png")).And.NotBeNull();
    }

    private Library Load(out Report report)
    {
        report = new Report();
        return LibraryLoader.Load([Path.Combine(folder, "lib")], [], report);
    }

    private string Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    private string Write(string path, byte[] bytes)
    {
        string full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return full;
    }
}
