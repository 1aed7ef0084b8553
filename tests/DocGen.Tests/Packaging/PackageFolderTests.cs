using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Packaging;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Packaging;

/// <summary>A package takes its folder whole or not at all, and nothing of the user's is lost.</summary>
[Collection("sample")]
public sealed class PackageFolderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("docgen-folder").FullName;

    private string Target => Path.Combine(root, "out");

    [Fact]
    public void A_new_folder_holds_the_files_and_the_manifest()
    {
        Save("1", ("a.docx", "A"), ("sub/b.docx", "B")).Should().BeTrue();
        Content().Should().BeEquivalentTo("a.docx=A", "sub/b.docx=B", "manifest.json");
        Directory.EnumerateFileSystemEntries(root).Should().ContainSingle();
    }

    [Fact]
    public void Files_that_left_the_package_go_and_files_of_the_user_stay()
    {
        Save("1", ("a.docx", "A"), ("b.docx", "B"));
        File.WriteAllText(Path.Combine(Target, "notes.txt"), "mine");
        Save("2", ("a.docx", "A2")).Should().BeTrue();
        Content().Should().BeEquivalentTo("a.docx=A2", "notes.txt=mine", "manifest.json");
    }

    [Fact]
    public void A_folder_that_another_build_is_writing_is_left_alone()
    {
        using PackageFolder first = new(Target, new Report());
        first.IsUsable(partial: false, "1").Should().BeTrue();
        Usable("1").Should().Equal("FolderInUse");
    }

    [Fact]
    public void A_part_of_the_same_inputs_keeps_the_rest_and_lists_it()
    {
        Save("1", ("a.docx", "A"), ("b.docx", "B"));
        Save("1", partial: true, ("a.docx", "A")).Should().BeTrue();
        Content().Should().BeEquivalentTo("a.docx=A", "b.docx=B", "manifest.json");
        Manifest.Read(Path.Combine(Target, "manifest.json"))!.Hashes.Keys.Should().BeEquivalentTo("a.docx", "b.docx");
    }

    [Fact]
    public void An_edit_to_a_file_that_a_part_kept_is_still_noticed()
    {
        Save("1", ("a.docx", "A"), ("b.docx", "B"));
        Save("1", partial: true, ("a.docx", "A"));
        File.WriteAllText(Path.Combine(Target, "b.docx"), "edited");
        Usable("2").Should().Equal("EditedFile");
    }

    [Fact]
    public void An_edited_file_a_foreign_folder_and_mixed_inputs_stop_it()
    {
        Save("1", ("a.docx", "A"));
        Usable("1").Should().BeEmpty();
        Usable("2").Should().BeEmpty();
        Usable("2", partial: true).Should().Equal("MixedInputs");
        File.WriteAllText(Path.Combine(Target, "a.docx"), "edited");
        Usable("1").Should().Equal("EditedFile");
        File.Delete(Path.Combine(Target, "manifest.json"));
        Usable("1").Should().Equal("ForeignFolder");
    }

    [Fact]
    public void A_manifest_that_is_none_of_ours_makes_the_folder_foreign()
    {
        Directory.CreateDirectory(Target);
        foreach (string text in (string[])["", "[]", "{}", "null", "{\"files\":[]}", "{\"files\":[{}]}", "{\"files\":{},\"tool\":1,\"inputsHash\":2}", "\0"])
        {
            File.WriteAllText(Path.Combine(Target, "manifest.json"), text);
            Usable("1").Should().Equal(["ForeignFolder"], "the manifest is {0}", text);
        }
    }

    [Fact]
    public void What_a_killed_run_left_beside_is_put_right()
    {
        Save("1", ("a.docx", "A"));
        Directory.Move(Target, Path.Combine(root, ".out.docgen-old"));
        Directory.CreateDirectory(Path.Combine(root, ".out.docgen-new"));
        File.WriteAllText(Path.Combine(root, ".out.docgen-new", "half"), "x");
        Usable("1").Should().BeEmpty();
        Content().Should().BeEquivalentTo("a.docx=A", "manifest.json");
        Directory.EnumerateFileSystemEntries(root).Should().ContainSingle();
    }

    [Fact]
    public void A_cancelled_save_leaves_the_folder_as_it_was()
    {
        Save("1", ("a.docx", "A"));
        Package package = new([new WrittenFile("a.docx", "A2"u8.ToArray(), null)]);
        using PackageFolder folder = new(Target, new Report());
        Action save = () => folder.Save(package, [], false, new CancellationToken(canceled: true));
        save.Should().Throw<OperationCanceledException>();
        Content().Should().BeEquivalentTo("a.docx=A", "manifest.json");
        Directory.EnumerateFileSystemEntries(root).Should().ContainSingle();
    }

    [Fact]
    public void A_path_with_a_slash_at_its_end_is_the_same_folder()
    {
        Report report = new();
        Package package = new([new WrittenFile("a.docx", "A"u8.ToArray(), null)]);
        using PackageFolder folder = new(Target + Path.DirectorySeparatorChar, report);
        folder.IsUsable(false, "1").Should().BeTrue();
        folder.Save(package, "{}"u8.ToArray(), false, CancellationToken.None).Should().BeTrue();
        report.Sorted().Should().BeEmpty();
        Content().Should().BeEquivalentTo("a.docx=A", "manifest.json");
        folder.Dispose();
        Directory.EnumerateFileSystemEntries(root).Should().ContainSingle();
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(root, recursive: true);

    private IEnumerable<string> Usable(string inputs, bool partial = false)
    {
        Report report = new();
        using PackageFolder folder = new(Target, report);
        bool usable = folder.IsUsable(partial, inputs);
        usable.Should().Be(report.Sorted().Count == 0);
        return report.Sorted().Select(finding => finding.Rule.Name);
    }

    private bool Save(string inputs, params (string Path, string Text)[] files) => Save(inputs, false, files);

    private bool Save(string inputs, bool partial, params (string Path, string Text)[] files)
    {
        Package package = new([.. files.Select(file => new WrittenFile(file.Path, System.Text.Encoding.UTF8.GetBytes(file.Text), null))]);
        byte[] manifest = Manifest.Write(package, SampleBuild.Run.Plan.Profile, "tool", inputs, new Dictionary<string, string>());
        using PackageFolder folder = new(Target, new Report());
        return folder.Save(package, manifest, partial, CancellationToken.None);
    }

    private IEnumerable<string> Content() => Directory.EnumerateFiles(Target, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Target, file).Replace('\\', '/'))
        .Select(path => path == "manifest.json" ? path : $"{path}={File.ReadAllText(Path.Combine(Target, path))}");
}
