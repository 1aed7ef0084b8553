using DocGen.Converting;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Converting;

/// <summary>Where LibreOffice and its Python are looked for.</summary>
public sealed class OfficeProgramTests : IDisposable
{
    private readonly FakeOffice office = new();
    private readonly string folder = Directory.CreateTempSubdirectory("docgen-path").FullName;

    [Fact]
    public void The_program_that_is_named_goes_before_all_others_and_is_not_replaced_by_them()
    {
        OfficeProgram.Find(office.Program, "/nowhere")!.Program.Should().Be(office.Program);
        OfficeProgram.Find(Path.Combine(folder, "soffice"), Path.GetDirectoryName(office.Program)).Should().BeNull();
    }

    [Fact]
    public void On_the_path_a_link_leads_to_the_Python_beside_the_program()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.CreateSymbolicLink(Path.Combine(folder, "soffice"), office.Program);
        OfficeProgram found = OfficeProgram.Find(null, string.Join(Path.PathSeparator, "/nowhere", folder))!;
        found.Program.Should().Be(Path.Combine(folder, "soffice"));
        found.Pythons[0].Should().Be(Path.Combine(Path.GetDirectoryName(office.Program)!, "python"));
    }

    [Fact]
    public void A_long_file_gets_more_time() =>
        new OfficeLimits(TimeSpan.Zero, TimeSpan.FromSeconds(10), 1).For(4096 * 30).Should().Be(TimeSpan.FromSeconds(40));

    /// <inheritdoc/>
    public void Dispose()
    {
        office.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
