using DocGen.Diagnostics;
using DocGen.Loading.Shapes;
using DocGen.Loading.Yaml;
using DocGen.Markup;
using DocGen.Model;
using Markdig.Syntax;

namespace DocGen.Loading;

/// <summary>Reads a clause: its header, and its text parsed once.</summary>
internal static class ClauseReader
{
    /// <summary>The clause of a file; null where its header cannot be read.</summary>
    public static Clause? Read(SourceFile source, Report report)
    {
        string text = source.Text;
        int end = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---\n", StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            report.Add(LibraryFaults.NoFrontMatter.At(new SourceLocation(source.Path, 1, 1)));
            return null;
        }

        string header = text[4..(end + 1)];
        string body = text[(end + 5)..];
        if (YamlFile.Read(source.Path, header, report, lineOffset: 1) is not { } node)
        {
            return null;
        }

        new ShapeChecker(report).Check(node, LibraryShapes.Clause, "");
        Cursor cursor = new(node, source.Path);
        string id = cursor["id"].String;
        string[] name = Path.GetFileNameWithoutExtension(source.Path).Split('.');
        string language = name[^1];
        if (id.Length == 0)
        {
            return null;
        }

        if (string.Join('.', name[..^1]) != id || Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(source.Path))) != id.Split('.')[0])
        {
            report.Add(LibraryFaults.FileNameMismatch.At(cursor["id"].Place, id));
        }

        Origin origin = new(source.Path, 2 + header.AsSpan().Count('\n'));
        MarkdownDocument tree = Dialect.Parse(body);
        TreeLint.Inspect(tree, origin, report);
        return new Clause(
            id,
            language,
            cursor["title"].String.Trim(),
            cursor["satisfies"].Strings,
            cursor["for"].Strings,
            cursor["order"].WholeOrNull ?? 1_000,
            cursor["lead"].StringOrNull,
            cursor["support"].Strings,
            ConditionReader.Read(cursor["applies-if"], report),
            Math.Max(1, cursor["version"].Whole),
            tree,
            origin,
            source.Hash);
    }
}
