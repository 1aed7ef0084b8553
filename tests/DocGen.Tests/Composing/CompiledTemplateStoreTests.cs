using DocGen.Composing.Templates;
using DocGen.Diagnostics;
using DocGen.Model;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Composing;

/// <summary>Compiled templates on disk.</summary>
public sealed class CompiledTemplateStoreTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("docgen-store").FullName;

    [Fact]
    public void What_is_kept_is_found_again_and_only_for_the_same_text()
    {
        CompiledTemplateStore store = new(null, folder);
        store.Find(Source("甲")).Should().BeNull();
        store.Keep(Source("甲"), [1, 2, 3]);
        File.ReadAllBytes(store.Find(Source("甲"))!).Should().Equal(1, 2, 3);
        store.Find(Source("乙")).Should().BeNull();
        store.Find(Source("甲") with { Name = "other" }).Should().BeNull();
    }

    [Fact]
    public void The_shipped_one_goes_first()
    {
        string shipped = Path.Combine(folder, "shipped");
        new CompiledTemplateStore(null, shipped).Keep(Source("甲"), [1]);
        CompiledTemplateStore store = new(shipped, Path.Combine(folder, "own"));
        store.Keep(Source("甲"), [2]);
        File.ReadAllBytes(store.Find(Source("甲"))!).Should().Equal(1);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_no_fault()
    {
        string file = Path.Combine(folder, "file");
        File.WriteAllText(file, "");
        CompiledTemplateStore store = new(null, Path.Combine(file, "below"));
        store.Keep(Source("甲"), [1]);
        store.Find(Source("甲")).Should().BeNull();
    }

    [Fact]
    public void Two_runs_that_keep_the_same_do_not_disturb_each_other()
    {
        CompiledTemplateStore store = new(null, folder);
        byte[] bytes = [.. Enumerable.Range(0, 10_000).Select(i => (byte)i)];
        Parallel.For(0, 20, _ => store.Keep(Source("甲"), bytes));
        File.ReadAllBytes(store.Find(Source("甲"))!).Should().Equal(bytes);
        Directory.EnumerateFiles(folder).Should().ContainSingle();
    }

    [Fact]
    public void A_damaged_template_on_disk_is_compiled_anew()
    {
        CompiledTemplateStore store = new(null, folder);
        TemplateSource source = Source("@inherits DocGen.Composing.Templates.DocumentPage\n文字");
        store.Keep(source, [1, 2, 3]);
        TemplateEngine engine = new(new Dictionary<string, TemplateSource> { [source.Name] = source }, store);
        DocumentType type = Support.TextDocument.Library.DocumentTypes["record-list"] with { Id = "type" };
        Report report = new();
        (string? markdown, _) = engine.Render(type, "part", null!, source.Place, report);
        report.Sorted().Should().BeEmpty();
        markdown.Should().Contain("文字");
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static TemplateSource Source(string text) => new("type/part", text, new SourceLocation("part.cshtml"));
}
