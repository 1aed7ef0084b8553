using DocGen.Diagnostics;
using DocGen.Loading.Images;
using DocGen.Loading.Quizzes;
using DocGen.Loading.Shapes;
using DocGen.Loading.Yaml;
using DocGen.Model;
using DocGen.Model.Conditions;
using DocGen.Model.Courses;

namespace DocGen.Loading;

/// <summary>
/// Reads clause libraries and templates from ordered roots: shipped, the consulting firm's own, the client's. A later root wins by
/// id; two of one id in the same root are an error.
/// </summary>
internal sealed class LibraryLoader(Report report)
{
    private readonly Dictionary<string, Standard> standards = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Id, string Language), Clause> clauses = [];
    private readonly Dictionary<(string Id, string Language), Question> questions = [];
    private readonly Dictionary<string, RecordForm> records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocumentDeclaration> declarations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AnswerDefinition> answers = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Model.Schedules.Course> courses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Term> terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Law> laws = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IndicatorCheck> checks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ApplicationPack> packs = new(StringComparer.Ordinal);
    private readonly List<Cursor> weights = [];
    private readonly Dictionary<string, StatutoryTerm> statutoryTerms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocumentType> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TemplateSource> templates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Look> looks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Look> slideLooks = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> hashes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceLocation> inThisRoot = new(StringComparer.Ordinal);
    private readonly ImageLoader images = new(report);
    private string rootName = "";

    /// <summary>Everything that the roots hold.</summary>
    public static Library Load(IReadOnlyList<string> libraryRoots, IReadOnlyList<string> templateRoots, Report report)
    {
        LibraryLoader loader = new(report);
        foreach ((int i, string root) in libraryRoots.Index())
        {
            loader.rootName = $"library{i + 1}";
            loader.inThisRoot.Clear();
            loader.LoadLibraryRoot(root);
        }

        foreach ((int i, string root) in templateRoots.Index())
        {
            loader.rootName = $"templates{i + 1}";
            loader.inThisRoot.Clear();
            loader.LoadTemplateRoot(root);
        }

        return loader.Build();
    }

    /// <summary>Only the fixed words and one look of the roots: all that a Markdown file needs to become a Word file.</summary>
    public static Library LoadLooks(IReadOnlyList<string> templateRoots, string look, Report report)
    {
        LibraryLoader loader = new(report);
        foreach (string root in templateRoots.Where(loader.CheckRoot))
        {
            loader.inThisRoot.Clear();
            foreach (string file in Files(root, "_words", "*.yaml", deep: false))
            {
                loader.LoadWords(root, file);
            }

            loader.LoadLooks(root, look);
        }

        return loader.Build();
    }

    private void LoadWords(string root, string file)
    {
        if (SourceFile.Read(file, report, Shown(file)) is not { } source)
        {
            return;
        }

        if (SimpleMap.Read(source.Text) is { } entries)
        {
            AddWords(file, entries);
        }
        else
        {
            AddTemplateFile(root, new ParsedFile(file, source, null, Yaml(source, LibraryShapes.Words), []));
        }
    }

    private void AddWords(string file, IEnumerable<KeyValuePair<string, string>> entries)
    {
        string language = Path.GetFileNameWithoutExtension(file);
        words.TryAdd(language, new Dictionary<string, string>(StringComparer.Ordinal));
        foreach ((string key, string value) in entries)
        {
            words[language][key] = value;
        }
    }

    private Library Build() => new()
    {
        Standards = WeightReader.Apply(standards, weights, report),
        Checks = checks,
        Packs = packs,
        Clauses = clauses.Count == 0 ? [] : [.. clauses.Values.OrderBy(clause => clause.Id, StringComparer.Ordinal).ThenBy(clause => clause.Language, StringComparer.Ordinal)],
        Records = new SortedDictionary<string, RecordForm>(records, StringComparer.Ordinal),
        Declarations = new SortedDictionary<string, DocumentDeclaration>(declarations, StringComparer.Ordinal),
        Answers = new SortedDictionary<string, AnswerDefinition>(answers, StringComparer.Ordinal),
        Courses = [.. courses.Values],
        Questions = [.. questions.OrderBy(item => item.Key.Id, StringComparer.Ordinal).ThenBy(item => item.Key.Language, StringComparer.Ordinal).Select(item => item.Value)],
        Terms = [.. terms.Values],
        Laws = [.. laws.Values],
        StatutoryTerms = statutoryTerms,
        DocumentTypes = new SortedDictionary<string, DocumentType>(types, StringComparer.Ordinal),
        Templates = new SortedDictionary<string, TemplateSource>(templates, StringComparer.Ordinal),
        Words = words.ToDictionary(item => item.Key, item => new Words(item.Key, item.Value), StringComparer.Ordinal),
        Looks = looks,
        SlideLooks = slideLooks,
        Images = images.Source,
        InputHashes = hashes,
    };

    private void LoadLibraryRoot(string root)
    {
        if (!CheckRoot(root))
        {
            return;
        }

        string[] files =
        [
            .. Files(root, "standards", "*.yaml", deep: false), .. Files(root, "topics", "*.yaml", deep: true),
            .. Files(root, "topics", "*.md", deep: true), .. Files(root, "application", "*.yaml", deep: false), .. Files(root, "", "*.yaml", deep: false),
        ];
        foreach (ParsedFile file in Parse(root, files, ShapeOfLibraryFile))
        {
            AddLibraryFile(root, file);
        }
    }

    /// <summary>Reads and parses files side by side; what they hold is added afterwards, in their order.</summary>
    private ParsedFile[] Parse(string root, string[] files, Func<string, string, Shape?> shapeOf)
    {
        if (files.Length == 0 && !Directory.Exists(Path.Combine(root, "_looks")))
        {
            report.Add(LibraryFaults.EmptyRoot.At(new SourceLocation(Shown(root))));
        }

        ParsedFile[] parsed = new ParsedFile[files.Length];
        Parallel.For(0, files.Length, i =>
        {
            string file = files[i];
            SourceFile? source = SourceFile.Read(file, report, Shown(file));
            bool quiz = QuizReader.IsQuiz(file);
            Clause? clause = source is not null && !quiz && file.EndsWith(".md", StringComparison.Ordinal) ? ClauseReader.Read(source, report) : null;
            Cursor? cursor = source is not null && shapeOf(root, file) is { } shape ? Yaml(source, shape) : null;
            parsed[i] = new ParsedFile(file, source, clause, cursor, source is not null && quiz ? QuizReader.Read(source, report) : []);
        });
        foreach (ParsedFile file in parsed)
        {
            if (file.Source is { } source)
            {
                hashes[InputName(root, file.Path)] = source.Hash;
            }
        }

        return parsed;
    }

    private static Shape? ShapeOfLibraryFile(string root, string file) => (Folder(root, file), Path.GetFileName(file)) switch
    {
        ("standards", var name) when name.EndsWith(".weights.yaml", StringComparison.Ordinal) => EvaluationShapes.Weights,
        ("standards", _) => LibraryShapes.Standard,
        ("application", _) => EvaluationShapes.Pack,
        ("topics", "checks.yaml") => EvaluationShapes.Checks,
        ("topics", "records.yaml") => LibraryShapes.Records,
        ("topics", "answers.yaml") => LibraryShapes.Answers,
        ("topics", "documents.yaml") => LibraryShapes.Documents,
        ("topics", "courses.yaml") => RhythmShapes.Courses,
        ("", "terms.yaml") => LibraryShapes.Terms,
        ("", "laws.yaml") => LibraryShapes.Laws,
        ("", "statutory-terms.yaml") => LibraryShapes.StatutoryTerms,
        _ => null,
    };

    private void AddLibraryFile(string root, ParsedFile file)
    {
        if (file.Clause is { } clause)
        {
            images.Load(clause.Tree, clause.Origin, file.Path, root, (path, bytes) => hashes[InputName(root, path)] = SourceFile.HashOf(bytes));
            Add("clause", $"{clause.Id} {clause.Language}", clause.Origin.Start, () => clauses[(clause.Id, clause.Language)] = clause);
            return;
        }

        foreach (Question question in file.Questions)
        {
            Add("question", $"{question.Id} {question.Language}", question.Place, () => questions[(question.Id, question.Language)] = question);
        }

        Shape? shape = ShapeOfLibraryFile(root, file.Path);
        if (shape is null && !file.Path.EndsWith(".md", StringComparison.Ordinal))
        {
            report.Add(LibraryFaults.StrayFile.At(new SourceLocation(Shown(file.Path))));
        }
        else if (shape == LibraryShapes.Standard && file.Cursor is { } cursor && StandardReader.Read(cursor) is { } standard)
        {
            StandardReader.CheckSums(standard, cursor, report);
            Add("standard", standard.Id, cursor["id"].Place, () => standards[standard.Id] = standard);
        }
        else if (shape == EvaluationShapes.Weights && file.Cursor is { } overlay)
        {
            weights.Add(overlay);
        }
        else if (shape == EvaluationShapes.Pack && file.Cursor is { } pack)
        {
            Add("pack", pack["id"].String, pack["id"].Place, () => packs[pack["id"].String] = EvaluationReader.ReadPack(pack, report));
        }

        foreach (Cursor item in shape is MapShape ? [] : file.Cursor?.Items ?? [])
        {
            AddItem(shape!, item);
        }
    }

    private void AddItem(Shape shape, Cursor item)
    {
        string id = item[shape == LibraryShapes.Answers ? "key" : shape == LibraryShapes.Terms || shape == LibraryShapes.Laws ? "id" : shape == LibraryShapes.StatutoryTerms ? "category" : "code"].String;
        if (shape == EvaluationShapes.Checks)
        {
            id = item["indicator"].String;
            Add("check", id, item.Place, () => checks[id] = EvaluationReader.ReadCheck(item, report));
        }
        else if (shape == LibraryShapes.Records)
        {
            Add("document", id, item.Place, () => records[id] = RecordReader.ReadForm(item, ConditionOf(item["applies-if"]), report));
        }
        else if (shape == LibraryShapes.Documents)
        {
            Add("document", id, item.Place, () => declarations[id] = RecordReader.ReadDeclaration(item, ConditionOf(item["applies-if"])));
        }
        else if (shape == RhythmShapes.Courses)
        {
            Add("course", id, item.Place, () => courses[id] = RhythmReader.ReadCourse(item));
        }
        else if (shape == LibraryShapes.Answers)
        {
            Add("answer", id, item.Place, () => answers[id] = RecordReader.ReadAnswer(item));
        }
        else if (shape == LibraryShapes.Terms)
        {
            Add("term", id, item.Place, () => terms[id] = new Term(id, item["term"].Text, item["definition"].Text, ConditionOf(item["applies-if"])));
        }
        else if (shape == LibraryShapes.StatutoryTerms)
        {
            Add("statutory term", id, item.Place, () => statutoryTerms[id] = RecordReader.ReadTerm(item));
        }
        else
        {
            Add("law", id, item.Place, () => laws[id] = RecordReader.ReadLaw(item, ConditionOf(item["applies-if"])));
        }
    }

    private void LoadTemplateRoot(string root)
    {
        if (!CheckRoot(root))
        {
            return;
        }

        string[] files =
        [
            .. Files(root, "", "document.yaml", deep: true), .. Files(root, "", "*.cshtml", deep: true), .. Files(root, "_words", "*.yaml", deep: false),
        ];
        foreach (ParsedFile file in Parse(root, files, ShapeOfTemplateFile))
        {
            AddTemplateFile(root, file);
        }

        images.LoadFolder(root, Shown, (path, bytes) => hashes[InputName(root, path)] = SourceFile.HashOf(bytes));
        LoadLooks(root, null);
    }

    /// <summary>Reads the looks of a root; of a single run without a package only the one that it uses.</summary>
    private void LoadLooks(string root, string? only)
    {
        foreach (string file in Files(root, "_looks", "*", deep: false).Where(file => Path.GetFileName(file)[0] is not ('~' or '.')))
        {
            bool isSlides = file.EndsWith(".pptx", StringComparison.OrdinalIgnoreCase);
            if (!isSlides && !file.EndsWith(".docx", StringComparison.OrdinalIgnoreCase))
            {
                report.Add(LibraryFaults.StrayFile.At(new SourceLocation(Shown(file))));
            }
            else if ((only is null || Path.GetFileNameWithoutExtension(file.AsSpan()).SequenceEqual(only)) && LookFile.Read(file, report, Shown(file)) is { } look)
            {
                if (only is null)
                {
                    hashes[InputName(root, file)] = SourceFile.HashOf(look.Bytes);
                }

                (isSlides ? slideLooks : looks)[look.Id] = isSlides ? look : look with { Prepared = () => PreparedLooks.Find(PreparedLooks.Folder, look) };
            }
        }
    }

    private static Shape? ShapeOfTemplateFile(string root, string file) =>
        Path.GetFileName(file) == "document.yaml" ? LibraryShapes.DocumentType : Folder(root, file) == "_words" ? LibraryShapes.Words : null;

    private void AddTemplateFile(string root, ParsedFile file)
    {
        string name = Path.GetRelativePath(root, file.Path).Replace('\\', '/');
        if (file.Source is { } source && name.EndsWith(".cshtml", StringComparison.Ordinal))
        {
            string key = name.Replace("/parts/", "/", StringComparison.Ordinal)[..^".cshtml".Length];
            templates[key] = new TemplateSource(key, source.Text, new SourceLocation(source.Path));
        }
        else if (file.Cursor is { } cursor && name.StartsWith("_words/", StringComparison.Ordinal))
        {
            AddWords(file.Path, cursor.Entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value.String)));
        }
        else if (file.Cursor is { } document)
        {
            DocumentType type = DocumentTypeReader.Read(document, report);
            Add("type", type.Id, document["id"].Place, () => types[type.Id] = type);
        }
    }

    /// <summary>The first folder of a file below its root; empty for a file of the root itself.</summary>
    private static string Folder(string root, string file)
    {
        string relative = Path.GetRelativePath(root, file).Replace('\\', '/');
        int slash = relative.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? "" : relative[..slash];
    }

    /// <summary>A name for a file read that is the same on every machine: the place of its root in the order, and its path below.</summary>
    private string InputName(string root, string file) => $"{rootName}/{Path.GetRelativePath(root, file).Replace('\\', '/')}";

    private bool CheckRoot(string root)
    {
        if (Directory.Exists(root))
        {
            return true;
        }

        report.Add(LoadingFaults.NotFound.At(new SourceLocation(Shown(root))));
        return false;
    }

    private static IEnumerable<string> Files(string root, string folder, string pattern, bool deep)
    {
        string path = Path.Combine(root, folder);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, pattern, deep ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly).Order(StringComparer.Ordinal)
            : [];
    }

    private Cursor? Yaml(SourceFile source, Shape shape)
    {
        if (YamlFile.Read(source.Path, source.Text, report) is not { } node)
        {
            return null;
        }

        new ShapeChecker(report).Check(node, shape, "");
        return new Cursor(node, source.Path);
    }

    private void Add(string kind, string id, SourceLocation place, Action add)
    {
        if (id.Length == 0)
        {
            return;
        }

        if (inThisRoot.TryGetValue($"{kind} {id}", out SourceLocation first))
        {
            report.Add(LibraryFaults.DuplicateInRoot.At(place, id, first));
            return;
        }

        inThisRoot[$"{kind} {id}"] = place;
        add();
    }

    private Condition? ConditionOf(Cursor item) => ConditionReader.Read(item, report);

    /// <summary>A path as the user would type it: below the current folder where it is there.</summary>
    private static string Shown(string path) =>
        (Path.GetRelativePath(Environment.CurrentDirectory, path) is var relative && relative.StartsWith("..", StringComparison.Ordinal) ? path : relative).Replace('\\', '/');

    private sealed record ParsedFile(string Path, SourceFile? Source, Clause? Clause, Cursor? Cursor, IReadOnlyList<Question> Questions);
}
