using DocGen.Diagnostics;
using DocGen.Loading.Shapes;
using DocGen.Loading.Yaml;
using DocGen.Markup;
using DocGen.Model;
using DocGen.Model.Conditions;

namespace DocGen.Loading;

/// <summary>
/// Reads clause libraries and templates from ordered roots: shipped, the consulting firm's own, the client's. A later root wins by
/// id; two of one id in the same root are an error.
/// </summary>
internal sealed class LibraryLoader(Report report)
{
    private readonly Dictionary<string, Standard> standards = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Id, string Language), Clause> clauses = [];
    private readonly Dictionary<string, RecordForm> records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocumentDeclaration> declarations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AnswerDefinition> answers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Term> terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Law> laws = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocumentType> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TemplateSource> templates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Look> looks = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> hashes = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Kind, string Id), SourceLocation> inThisRoot = [];

    /// <summary>Everything that the roots hold.</summary>
    public static Library Load(IReadOnlyList<string> libraryRoots, IReadOnlyList<string> templateRoots, Report report)
    {
        LibraryLoader loader = new(report);
        foreach (string root in libraryRoots)
        {
            loader.inThisRoot.Clear();
            loader.LoadLibraryRoot(root);
        }

        foreach (string root in templateRoots)
        {
            loader.inThisRoot.Clear();
            loader.LoadTemplateRoot(root);
        }

        return loader.Build();
    }

    private Library Build() => new()
    {
        Standards = standards,
        Clauses = [.. clauses.OrderBy(item => item.Key.Id, StringComparer.Ordinal).ThenBy(item => item.Key.Language, StringComparer.Ordinal).Select(item => item.Value)],
        Records = new SortedDictionary<string, RecordForm>(records, StringComparer.Ordinal),
        Declarations = new SortedDictionary<string, DocumentDeclaration>(declarations, StringComparer.Ordinal),
        Answers = new SortedDictionary<string, AnswerDefinition>(answers, StringComparer.Ordinal),
        Terms = [.. terms.Values],
        Laws = [.. laws.Values],
        DocumentTypes = new SortedDictionary<string, DocumentType>(types, StringComparer.Ordinal),
        Templates = new SortedDictionary<string, TemplateSource>(templates, StringComparer.Ordinal),
        Words = words.ToDictionary(item => item.Key, item => new Words(item.Key, item.Value), StringComparer.Ordinal),
        Looks = looks,
        InputHashes = hashes,
    };

    private void LoadLibraryRoot(string root)
    {
        if (!CheckRoot(root))
        {
            return;
        }

        foreach (string file in Files(root, "standards", "*.yaml", deep: false))
        {
            if (Yaml(root, file, LibraryShapes.Standard) is { } cursor && StandardReader.Read(cursor) is { } standard)
            {
                Add("standard", standard.Id, cursor["id"].Place, () => standards[standard.Id] = standard);
            }
        }

        foreach (string file in Files(root, "topics", "*.yaml", deep: true))
        {
            LoadTopicFile(root, file);
        }

        foreach (string file in Files(root, "topics", "*.md", deep: true))
        {
            if (Source(root, file) is { } source && ClauseReader.Read(source, report) is { } clause)
            {
                Add("clause", $"{clause.Id} {clause.Language}", clause.Origin.Start, () => clauses[(clause.Id, clause.Language)] = clause);
            }
        }

        foreach (string file in Files(root, "", "*.yaml", deep: false))
        {
            switch (Path.GetFileName(file))
            {
                case "terms.yaml":
                    Each(root, file, LibraryShapes.Terms, item => Add("term", item["id"].String, item.Place, () => terms[item["id"].String] =
                        new Term(item["id"].String, item["term"].Text, item["definition"].Text, ConditionOf(item["applies-if"]))));
                    break;
                case "laws.yaml":
                    Each(root, file, LibraryShapes.Laws, item => Add("law", item["id"].String, item.Place, () => laws[item["id"].String] = RecordReader.ReadLaw(item, ConditionOf(item["applies-if"]))));
                    break;
                default:
                    report.Add(LibraryFaults.StrayFile.At(new SourceLocation(Shown(file))));
                    break;
            }
        }
    }

    private void LoadTopicFile(string root, string file)
    {
        switch (Path.GetFileName(file))
        {
            case "records.yaml":
                Each(root, file, LibraryShapes.Records, item => Add("document", item["code"].String, item.Place, () =>
                    records[item["code"].String] = RecordReader.ReadForm(item, ConditionOf(item["applies-if"]), report)));
                break;
            case "answers.yaml":
                Each(root, file, LibraryShapes.Answers, item => Add("answer", item["key"].String, item.Place, () =>
                    answers[item["key"].String] = new AnswerDefinition(
                        item["key"].String, item["default"].Answer, item["from"].StringOrNull, item["unit"].Text, item["question"].Text, item.Place)));
                break;
            case "documents.yaml":
                Each(root, file, LibraryShapes.Documents, item => Add("document", item["code"].String, item.Place, () =>
                    declarations[item["code"].String] = new DocumentDeclaration(
                        item["code"].String, item["type"].String, item["title"].Text, item["owner"].String, ConditionOf(item["applies-if"]), item.Place)));
                break;
            default:
                report.Add(LibraryFaults.StrayFile.At(new SourceLocation(Shown(file))));
                break;
        }
    }

    private void LoadTemplateRoot(string root)
    {
        if (!CheckRoot(root))
        {
            return;
        }

        foreach (string file in Files(root, "", "document.yaml", deep: true))
        {
            if (Yaml(root, file, LibraryShapes.DocumentType) is { } cursor)
            {
                DocumentType type = DocumentTypeReader.Read(cursor);
                Add("type", type.Id, cursor["id"].Place, () => types[type.Id] = type);
            }
        }

        foreach (string file in Files(root, "", "*.cshtml", deep: true))
        {
            string name = Path.GetRelativePath(root, file).Replace('\\', '/').Replace("/parts/", "/", StringComparison.Ordinal)[..^".cshtml".Length];
            if (Source(root, file) is { } source)
            {
                templates[name] = new TemplateSource(name, source.Text, new SourceLocation(source.Path));
            }
        }

        foreach (string file in Files(root, "_words", "*.yaml", deep: false))
        {
            if (Yaml(root, file, LibraryShapes.Words) is { } cursor)
            {
                string language = Path.GetFileNameWithoutExtension(file);
                words.TryAdd(language, new Dictionary<string, string>(StringComparer.Ordinal));
                foreach ((string key, Cursor value) in cursor.Entries)
                {
                    words[language][key] = value.String;
                }
            }
        }

        foreach (string file in Files(root, "_looks", "*.docx", deep: false))
        {
            byte[] bytes = File.ReadAllBytes(file);
            hashes[Path.GetRelativePath(root, file).Replace('\\', '/')] = SourceFile.HashOf(bytes);
            string id = Path.GetFileNameWithoutExtension(file);
            looks[id] = new Look(id, bytes, new SourceLocation(Shown(file)));
        }
    }

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

    private SourceFile? Source(string root, string file)
    {
        SourceFile? source = SourceFile.Read(file, report, Shown(file));
        if (source is not null)
        {
            hashes[Path.GetRelativePath(root, file).Replace('\\', '/')] = source.Hash;
        }

        return source;
    }

    private Cursor? Yaml(string root, string file, Shape shape)
    {
        if (Source(root, file) is not { } source || YamlFile.Read(source.Path, source.Text, report) is not { } node)
        {
            return null;
        }

        new ShapeChecker(report).Check(node, shape, "");
        return new Cursor(node, source.Path);
    }

    private void Each(string root, string file, ListShape shape, Action<Cursor> add)
    {
        foreach (Cursor item in Yaml(root, file, shape)?.Items ?? [])
        {
            add(item);
        }
    }

    private void Add(string kind, string id, SourceLocation place, Action add)
    {
        if (id.Length == 0)
        {
            return;
        }

        if (inThisRoot.TryGetValue((kind, id), out SourceLocation first))
        {
            report.Add(LibraryFaults.DuplicateInRoot.At(place, id, first));
            return;
        }

        inThisRoot[(kind, id)] = place;
        add();
    }

    private Condition? ConditionOf(Cursor item)
    {
        if (item.StringOrNull is not { } text)
        {
            return null;
        }

        Condition? condition = ConditionParser.Parse(text, out string? fault);
        if (condition is null)
        {
            report.Add(MarkupFaults.BadCondition.At(item.Place, text, fault));
        }

        return condition;
    }

    /// <summary>A path as the user would type it: below the current folder where it is there.</summary>
    private static string Shown(string path)
    {
        string relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? path : relative).Replace('\\', '/');
    }
}
