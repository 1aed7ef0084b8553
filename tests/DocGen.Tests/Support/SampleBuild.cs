using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Packaging;
using DocGen.Planning;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Support;

/// <summary>The whole package of the sample enterprise, built once in memory through the pipeline.</summary>
public sealed class SampleBuild
{
    private static readonly Lazy<Built> Shared = new(() => Built.Of(Plan()));

    /// <summary>The run: plan and library.</summary>
    internal static PlannedRun Run => Shared.Value.Run;

    /// <summary>The documents before they are written.</summary>
    internal static IReadOnlyList<Document> Documents => Shared.Value.Documents;

    /// <summary>The files.</summary>
    internal static Package Package => Shared.Value.Package;

    /// <summary>All findings.</summary>
    internal static Report Report => Shared.Value.Report;

    /// <summary>What is asked for: the sample with the shipped library and templates.</summary>
    internal static BuildRequest Request { get; } =
        new(Repository.SampleProfile, [Repository.Path("clause-library")], [Repository.Path("templates")], [], []);

    /// <summary>The bytes of a document of the package.</summary>
    internal static byte[] Bytes(string code, string format = "docx", string language = "zh-CN") => Shared.Value.Bytes(code, format, language);

    /// <summary>A document of the package.</summary>
    internal static DocxFile Docx(string code, string language = "zh-CN") => new(Bytes(code, language: language));

    /// <summary>A document of the package before it is written.</summary>
    internal static Document Document(string code, string language = "zh-CN") => Shared.Value.Document(code, language);

    /// <summary>The languages in which the sample is built.</summary>
    public static TheoryData<string> Languages { get; } = ["zh-CN", "en"];

    /// <summary>The Word files of one language by path.</summary>
    internal static IEnumerable<KeyValuePair<string, DocxFile>> DocxIn(string language) =>
        AllDocx.Where(file => file.Key.StartsWith(language + "/", StringComparison.Ordinal));

    /// <summary>Every Word file of the package by its path.</summary>
    internal static IReadOnlyDictionary<string, DocxFile> AllDocx => AllFiles.Value;

    /// <summary>
    /// The sample's plan with another profile, as the pipeline would make it; some documents only, where named.
    /// </summary>
    internal static PlannedRun PlanWith(Func<Profile, Profile> change, Report report, params string[] only)
    {
        Profile profile = change(Run.Plan.Profile);
        Plan? plan = Planner.Plan(profile, Run.Library, profile.Documents.Languages, report);
        plan.Should().NotBeNull();
        IReadOnlyList<PlannedDocument> selected = only.Length == 0 ? [.. plan!.Documents, .. plan.Kit] : [.. plan!.Documents.Where(document => only.Contains(document.Code))];
        return new PlannedRun(plan, Run.Library, Run.Templates, Run.Inputs, Run.InputsHash, selected);
    }

    /// <summary>The Word, Excel and PowerPoint files; question banks are tested by readers of their own.</summary>
    internal static IEnumerable<WrittenFile> OfficeFiles => Package.Files.Where(IsOffice);

    /// <summary>Whether a file is of Word, Excel or PowerPoint.</summary>
    internal static bool IsOffice(WrittenFile file) => Path.GetExtension(file.Path) is ".docx" or ".xlsx" or ".pptx";

    private static readonly Lazy<IReadOnlyDictionary<string, DocxFile>> AllFiles = new(() => Package.Files
        .Where(file => file.Path.EndsWith(".docx", StringComparison.Ordinal)).ToDictionary(file => file.Path, file => new DocxFile(file.Bytes)));

    private static (PlannedRun Run, Report Report) Plan()
    {
        Report report = new();
        PlannedRun? run = new Pipeline(report, (_, _, _) => { }, CancellationToken.None).Plan(Request);
        run.Should().NotBeNull(DiagnosticsText.Lines(report.Sorted(), MessageLanguage.En));
        return (run!, report);
    }
}

/// <summary>A run composed and written, in memory.</summary>
internal sealed record Built(PlannedRun Run, IReadOnlyList<Document> Documents, Package Package, Report Report)
{
    /// <summary>The rest of the line after planning; fails with the findings where an error stops it.</summary>
    public static Built Of((PlannedRun Run, Report Report) planned)
    {
        Pipeline pipeline = new(planned.Report, (_, _, _) => { }, CancellationToken.None);
        Document[] documents = new Document[planned.Run.Documents];
        Package? package = pipeline.Make(planned.Run, (i, document) => documents[i] = document);
        package.Should().NotBeNull(DiagnosticsText.Lines(planned.Report.Sorted(), MessageLanguage.En));
        return new Built(planned.Run, documents, package!, planned.Report);
    }

    /// <summary>The bytes of a document of the package.</summary>
    public byte[] Bytes(string code, string format = "docx", string language = "zh-CN")
    {
        string path = Packager.PathOf(Document(code, language).Identity, format);
        return Package.Files.Single(file => file.Path == path).Bytes;
    }

    /// <summary>A document before it is written.</summary>
    public Document Document(string code, string language = "zh-CN") =>
        Documents.Single(item => item.Planned.Code == code && item.Identity.Language == language);
}

/// <summary>The tests that share the sample's package.</summary>
[CollectionDefinition("sample")]
public sealed class SampleCollection : ICollectionFixture<SampleBuild>;
