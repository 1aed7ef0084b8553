using DocGen.Composing;
using DocGen.Composing.Templates;
using DocGen.Converting;
using DocGen.Diagnostics;
using DocGen.Loading;
using DocGen.Loading.Images;
using DocGen.Loading.Quizzes;
using DocGen.Loading.Shapes;
using DocGen.Loading.Survey;
using DocGen.Markup;
using DocGen.Markup.Slides.Reading;
using DocGen.Model;
using DocGen.Packaging;
using DocGen.Planning;
using DocGen.Planning.Training;
using DocGen.Rules;
using DocGen.Scoring;
using DocGen.Writing;
using DocGen.Writing.Docx;
using DocGen.Writing.Docx.Looks;
using DocGen.Writing.Pptx;
using DocGen.Writing.Pptx.Looks;
using DocGen.Writing.Quizzes;
using DocGen.Writing.Xlsx;

namespace DocGen;

/// <summary>
/// The straight line: Load → Plan → Compose → Write → Pack. Each step finds all the faults it can; errors stop the line at its end,
/// so that nothing is ever half written. Documents go through composing and writing one by one, so that memory holds a few of them only.
/// </summary>
internal sealed class Pipeline(Report report, Action<string, int, int> progress, CancellationToken cancellation)
{
    /// <summary>Characters, about three pages, that are written sooner than another core is ready to help.</summary>
    private const int ShortText = 5_000;

    /// <summary>Name and version of the tool, for manifest and <c>--version</c>.</summary>
    public static readonly string Tool = "docgen " + typeof(Pipeline).Assembly.GetName().Version!.ToString(3);

    /// <summary>Every kind of finding there is, for <c>explain</c> and the documentation.</summary>
    public static IReadOnlyList<RuleInfo> AllRules =>
    [
        .. LoadingFaults.All, .. ShapeFaults.All, .. LibraryFaults.All, .. SurveyFaults.All, .. RhythmFaults.All, .. QuizFaults.All, .. MarkupFaults.All, .. ContentFaults.All, .. ProfileRules.All.Select(rule => rule.Info),
        .. DocumentRules.All.Select(rule => rule.Info), .. PlanRules.All.Select(rule => rule.Info), .. TextRules.All.Select(rule => rule.Info), .. TextRules.OfPackage,
        .. PlanningFaults.All, .. TrainingFaults.All, .. EvaluationFaults.All, .. WeightFaults.All, .. ScheduleFaults.All, .. ComposingFaults.All, .. WritingFaults.All, .. LookFaults.All, .. SlideFaults.All,
        .. ConvertingFaults.All, .. PackagingFaults.All,
    ];

    /// <summary>Loads and plans; null where an error stopped it.</summary>
    public PlannedRun? Plan(BuildRequest request)
    {
        progress("load", 0, 0);
        Task<(Profile Profile, string Hash)?> profileTask = Task.Run(() => ProfileLoader.Load(request.ProfilePath, report), cancellation);
        Library library = LibraryLoader.Load(request.LibraryRoots, request.TemplateRoots, report);
        if (profileTask.GetAwaiter().GetResult() is not var (profile, hash))
        {
            return null;
        }

        if (request.Languages.Count > 0)
        {
            profile = profile with { Documents = profile.Documents with { Languages = request.Languages } };
        }

        if (request.Look is { } look)
        {
            profile = profile with { Documents = profile.Documents with { Look = look } };
            WithLooks(library, [(look, new SourceLocation("--look"))]);
        }

        TemplateEngine templates = new(library.Templates, CompiledTemplateStore.Default);
        templates.Preload(report);
        ProfileRules.Inspect(profile, library, report);
        if (report.HasErrors)
        {
            return null;
        }

        progress("plan", 0, 0);
        Plan? plan = Planner.Plan(profile, library, profile.Documents.Languages, report);
        if (plan is null || report.HasErrors)
        {
            return null;
        }

        PlanRules.Inspect(plan, library, report, request.StopsAtGaps);
        string[] only = [.. request.Only.Select(code => code.StartsWith(profile.Enterprise.Code + "-", StringComparison.Ordinal) ? code[(profile.Enterprise.Code.Length + 1)..] : code)];
        IReadOnlyList<PlannedDocument> all = [.. plan.Documents, .. plan.Kit];
        foreach (string code in only.Where(code => !all.Any(document => document.Code == code)))
        {
            Bilingual reason = plan.LeftOut.FirstOrDefault(item => item.Code == code) is { } left
                ? new("：" + left.Reason.Zh, ": " + left.Reason.En)
                : Spelling.DidYouMean(code, all.Select(document => document.Code));
            report.Add(PlanningFaults.UnknownSelection.At(new SourceLocation("--only"), code, reason));
        }

        Dictionary<string, string> inputs = new(library.InputHashes) { ["profile"] = hash, ["languages"] = string.Join(',', plan.Languages) };
        if (request.Look is not null)
        {
            inputs["look"] = request.Look;
        }

        IReadOnlyList<PlannedDocument> selected = only.Length == 0 ? all : [.. all.Where(document => only.Contains(document.Code))];
        return report.HasErrors ? null : new PlannedRun(plan, library, templates, inputs, Manifest.HashInputs(Tool, inputs), selected);
    }

    /// <summary>Composes every document in every language, with all slots and references looked at; null where an error stopped it.</summary>
    public IReadOnlyList<Document>? Compose(PlannedRun run)
    {
        Document[] documents = new Document[run.Documents];
        return Compose(run, "compose", (i, document) => documents[i] = document) ? documents : null;
    }

    /// <summary>Looks at every document in every language and keeps none; false where an error was found.</summary>
    public bool Check(PlannedRun run) => Compose(run, "compose", (_, _) => { });

    /// <summary>Composes document after document, as many at a time as there are cores, and hands each on: only who takes it keeps it.</summary>
    private bool Compose(PlannedRun run, string step, Action<int, Document> take)
    {
        DocumentControl control = run.Plan.Profile.Documents;
        Library library = WithLooks(run.Library, run.Selected.Select(planned => control.Look is { } chosen
            ? (chosen, run.Plan.Profile.Source.At("documents.look"))
            : (planned.Type.Look, planned.Type.Place)));
        Composer[] composers = [.. run.Plan.Languages.Select(language => new Composer(new ComposingContext(run.Plan, library, language, run.Templates, report)))];
        PackageFacts facts = new(run.Plan, library) { SelfLevel = run.Plan.Profile.SelfEvaluation is null ? null : Rating.Rate(run.Plan.Profile, run.Plan.Standard)?.Level };
        int done = 0;
        Parallel.For(0, run.Documents, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            PlannedDocument planned = run.Selected[i % run.Selected.Count];
            Document document = composers[i / run.Selected.Count].Compose(planned) with { Provenance = run.Provenance };
            DocumentRules.Inspect(document, report);
            TextRules.Inspect(document, facts, report);
            take(i, document with { Texts = [] });
            progress(step + " " + planned.Number, Interlocked.Increment(ref done), run.Documents);
        });
        if (run.Plan.Documents.All(run.Selected.Contains))
        {
            TextRules.Conclude(facts, report);
        }

        return !report.HasErrors;
    }

    /// <summary>The headings of the manual by the clauses below them, in a language of the package; null where an error stopped it.</summary>
    public IReadOnlyDictionary<string, OutlineEntry>? Chapters(PlannedRun run, string language)
    {
        PlannedDocument[] manuals = [.. run.Plan.Family("SM")];
        PlannedRun first = run with { Selected = manuals, Plan = run.Plan with { Languages = [language] } };
        return Compose(first)?.SelectMany(document => document.Sections
                .Where(section => section is { Clause: not null, Heading: not null })
                .Select(section => (section.Clause!.Id, Entry: document.Outline.FirstOrDefault(entry => entry.Bookmark == section.Heading!.Bookmark))))
            .Where(item => item.Entry is not null).DistinctBy(item => item.Id).ToDictionary(item => item.Id, item => item.Entry!);
    }

    /// <summary>The self-evaluation of an enterprise worked out; null where an error stopped it.</summary>
    public Scorecard? Score(BuildRequest request, bool strictly) =>
        Plan(request) is { } run ? Rating.Rate(run.Plan.Profile, run.Plan.Standard, strictly) : null;

    /// <summary>
    /// Composes each document, writes it in its formats and lets it go, then packs the files; null where an error stopped it. What is found while
    /// writing counts only where all documents could be composed, as if they were written after that.
    /// </summary>
    public Package? Make(PlannedRun run, Action<int, Document>? watch = null)
    {
        IReadOnlyList<IDocumentWriter> writers = WritersFor(run.Library);
        Report writing = new();
        foreach (DocumentType type in run.Selected.Select(planned => planned.Type).Distinct())
        {
            foreach (string format in type.Formats.Where(format => !writers.Any(writer => writer.Format == format)))
            {
                writing.Add(WritingFaults.UnknownFormat.At(type.Place, format, string.Join(", ", writers.Select(writer => writer.Format))));
            }
        }

        WrittenFile[][] files = new WrittenFile[run.Documents][];
        bool composed = Compose(run, "make", (i, document) =>
        {
            watch?.Invoke(i, document);
            files[i] = report.HasErrors ? [] :
            [
                .. writers.Where(writer => document.Planned.Type.Formats.Contains(writer.Format)).Select(writer => new WrittenFile(
                    Packager.PathOf(document.Identity, writer.Format), writer.Write(document, writing), FileSource.Of(document))),
            ];
        });
        if (!composed)
        {
            return null;
        }

        report.AddAll(writing);
        Package package = Packager.Pack([.. files.SelectMany(made => made)], report);
        return report.HasErrors ? null : package;
    }

    /// <summary>What is delivered of the written files: those of the formats asked for, and PDF files of the Word files; null where an error stopped it.</summary>
    private Package? Deliver(Package written, IReadOnlyList<string> formats, PdfConverter? converter)
    {
        if (formats.Count == 0)
        {
            return written;
        }

        List<WrittenFile> files = [.. written.Files.Where(file => formats.Any(format => file.Path.EndsWith("." + format, StringComparison.Ordinal)))];
        if (converter is not null)
        {
            WrittenFile[] sources = [.. written.Files.Where(file => file.Path.EndsWith(".docx", StringComparison.Ordinal))];
            if (converter.Convert(sources, (file, done) => progress("pdf " + file.Source?.Identity.Number, done, sources.Length)) is not { } pdfs)
            {
                return null;
            }

            files.AddRange(sources.Zip(pdfs, (source, pdf) => new WrittenFile(Path.ChangeExtension(source.Path, "pdf"), pdf, source.Source)));
        }

        if (files.Count == 0)
        {
            report.Add(ConvertingFaults.NothingToDeliver.At(new SourceLocation("--format"), string.Join(", ", formats)));
        }

        Package package = Packager.Pack(files, report);
        return report.HasErrors ? null : package;
    }

    /// <summary>Whether the formats are known and can be made here; each fault is reported.</summary>
    private bool CanDeliver(IReadOnlyList<string> formats, out PdfConverter? converter)
    {
        string[] known = ["docx", "xlsx", "pptx", "gift.txt", "qti.zip", "pdf"];
        SourceLocation place = new("--format");
        foreach (string format in formats.Where(format => !known.Contains(format)))
        {
            report.Add(ConvertingFaults.UnknownOutputFormat.At(place, format, Spelling.DidYouMean(format, known)));
        }

        converter = formats.Contains("pdf") ? PdfConverter.Find(place, report, cancellation) : null;
        return !report.HasErrors;
    }

    /// <summary>The whole line; null where an error stopped it and nothing was written.</summary>
    public Package? Build(BuildRequest request, string output)
    {
        IReadOnlyList<string> formats = request.Formats ?? [];
        if (Plan(request) is not { } run || !CanDeliver(formats, out PdfConverter? converter))
        {
            return null;
        }

        bool partial = request.Only.Count > 0;
        using PackageFolder folder = new(output, report);
        if (!folder.IsUsable(partial, run.InputsHash) || Make(run) is not { } written || Deliver(written, formats, converter) is not { } package)
        {
            return null;
        }

        progress("save", 0, 0);
        byte[] manifest = Manifest.Write(package, run.Plan.Profile, Tool, run.InputsHash, run.Inputs);
        return folder.Save(package, manifest, partial, cancellation) ? package : null;
    }

    /// <summary>The library with the looks that are used read, so that numbers are printed as they will be; what is wrong with them is reported.</summary>
    private Library WithLooks(Library library, IEnumerable<(string Id, SourceLocation Place)> used)
    {
        Dictionary<string, Look> looks = new(library.Looks, StringComparer.Ordinal);
        foreach ((string id, SourceLocation place) in used.Distinct())
        {
            ReadLook(looks, id, place);
        }

        return library with { Looks = looks };
    }

    private void ReadLook(Dictionary<string, Look> looks, string id, SourceLocation place)
    {
        if (!looks.TryGetValue(id, out Look? look))
        {
            report.Add(WritingFaults.BadLook.At(place, id));
        }
        else if (LookParts.Read(look, report) is { } parts)
        {
            looks[id] = look with { Numbering = parts.Numbering.Headings };
        }
    }

    /// <summary>Any Markdown as a Word file, or as slides, through the same writers.</summary>
    public byte[]? Render(string markdownPath, IReadOnlyList<string> templateRoots, string look, int contentsDepth = 0, bool slides = false)
    {
        // The look is read while the text is parsed.
        int length = 0;
        Task<Library> libraryTask = Task.Run(
            () =>
            {
                Library words = LibraryLoader.LoadLooks(templateRoots, look, report);
                Dictionary<string, Look> looks = new(words.Looks, StringComparer.Ordinal);
                ReadLook(looks, look, new SourceLocation(markdownPath.Replace('\\', '/'), 1, 1));
                Library library = words with { Looks = looks };
                if (length > ShortText)
                {
                    Task.Run(() => GetReady(library, look), CancellationToken.None);
                }

                return library;
            },
            cancellation);
        if (SourceFile.Read(markdownPath, report) is not { } source)
        {
            libraryTask.GetAwaiter().GetResult();
            return null;
        }

        length = source.Text.Length;
        ImageLoader? images = source.Text.Contains("![", StringComparison.Ordinal) ? new ImageLoader(report) : null;
        Document document = PlainDocument.Compose(
            source.Path, source.Text, look, libraryTask.GetAwaiter().GetResult, report, contentsDepth, images is null ? null : (tree, origin) => images.LoadBeside(tree, origin, markdownPath));
        document = DocumentRules.Watched(document with { Images = images?.Source ?? ImageSource.None }, report);
        byte[] bytes = WritersFor(libraryTask.Result)[slides ? ^1 : 0].Write(document, report);
        return report.HasErrors ? null : bytes;
    }

    /// <summary>
    /// Writes a few lines to nowhere while the text is still parsed on another core: what a program does for the first time takes .NET ten times as
    /// long as the second time. Nothing depends on it.
    /// </summary>
    private static void GetReady(Library library, string look)
    {
        if (Environment.ProcessorCount == 1 || !library.Looks.ContainsKey(look))
        {
            return;
        }

        Report nobody = new();
        Document lines = PlainDocument.Compose("", "# 一\n\n1 **b**\n\n- a\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", look, library, nobody, 1);
        new DocxWriter(library.Looks, () => Dialect.DocxRenderers, EffectiveBlocks.Of).Write(lines, nobody);
    }

    /// <summary>Any Markdown as a PDF, by way of the Word file; null where an error stopped it.</summary>
    public byte[]? RenderPdf(string markdownPath, IReadOnlyList<string> templateRoots, string look, string output, int contentsDepth = 0)
    {
        return PdfConverter.Find(new SourceLocation(output), report, cancellation) is { } converter && Render(markdownPath, templateRoots, look, contentsDepth) is { } docx
            ? converter.Convert([new WrittenFile(output, docx, null)], (_, _) => progress("pdf", 0, 0))?[0]
            : null;
    }

    /// <summary>The JSON Schema of a profile.</summary>
    public static string ProfileSchema => JsonSchema.Of(ProfileShape.Root);

    /// <summary>The ids of the looks that ship; the first is the default.</summary>
    public static IReadOnlyList<string> ShippedLooks => ["enterprise", "official", "standard"];

    /// <summary>A shipped look as a Word file, or that of slides as a PowerPoint file.</summary>
    public static byte[] ShippedLook(string id, bool slides = false) => slides
        ? SlideLookBuilder.Build(SlideLookDefinition.Shipped.First(look => look.Id == id)) : LookBuilder.Build(LookBuilder.Shipped.First(look => look.Id == id));

    /// <summary>What a look has, lacks and falls back to; its faults go to the report.</summary>
    public Bilingual? CheckLook(string path) => LookFile.Read(path, report) is not { } look ? null
        : path.EndsWith(".pptx", StringComparison.OrdinalIgnoreCase) ? SlideLookCheck.Inspect(look, report) : LookCheck.Inspect(look, report);

    /// <summary>Whether an output is none of the files that it is made from; reported where it is.</summary>
    public bool IsFree(string output, IEnumerable<string> inputs) => SingleFile.IsNone(output, inputs, report);

    /// <summary>Saves one file whole or not at all; false with the fault reported.</summary>
    public bool Save(string path, byte[] bytes, bool replace = true) => SingleFile.Save(path, bytes, report, replace);

    /// <summary>Makes a client folder: a commented profile and its schema. A profile that is there already is never touched.</summary>
    public bool Init(string folder, string templatesRoot)
    {
        return SourceFile.Read(Path.Combine(templatesRoot, "_init", "profile.yaml"), report) is { } profile
            && ClientFolder.Create(folder, profile.Text, ProfileSchema, report);
    }

    /// <summary>Compiles all templates of a root into a folder, emptied first, and prepares its looks beside the program; false with the faults reported.</summary>
    public bool CompileTemplates(string templatesRoot, string folder)
    {
        CompiledTemplateStore store = new(null, folder);
        store.Clear();
        Library library = LibraryLoader.Load([], [templatesRoot], report);
        foreach (Look look in library.Looks.Values)
        {
            if (LookReading.Of(look, report) is { } reading)
            {
                PreparedLooks.Keep(PreparedLooks.Folder, look, PreparedLook.Write(reading.Parts));
            }
        }

        foreach (TemplateSource source in library.Templates.Values)
        {
            if (TemplateCompiler.Compile(source, report) is { } assembly)
            {
                store.Keep(source, assembly);
            }
        }

        return !report.HasErrors;
    }

    /// <summary>All writers.</summary>
    private static IReadOnlyList<IDocumentWriter> WritersFor(Library library) =>
    [
        new DocxWriter(library.Looks, () => Dialect.DocxRenderers, EffectiveBlocks.Of), new XlsxWriter(EffectiveBlocks.Of, PlainText.Of),
        new GiftWriter(), new QtiWriter(), new PptxWriter(library.SlideLooks, SlideReader.Read),
    ];
}
