using System.Text.RegularExpressions;
using DocGen.Diagnostics;
using DocGen.Loading.Shapes;
using DocGen.Loading.Yaml;
using DocGen.Model.Courses;

namespace DocGen.Loading.Quizzes;

/// <summary>Reads the questions of a topic in one language: <c>quiz.&lt;language&gt;.md</c>, a heading for each.</summary>
internal static partial class QuizReader
{
    private static readonly MapShape Header = new(
        Field.Needed("courses", new ListShape(new StringShape(Patterns.DocumentCode, 10), 50), "用于哪些课程", "courses that they are for"));

    /// <summary>Whether a file of a topic is a question bank.</summary>
    public static bool IsQuiz(string path) => Path.GetFileName(path).StartsWith("quiz.", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal);

    /// <summary>The questions of a file; those that cannot be understood are reported and left out.</summary>
    public static IReadOnlyList<Question> Read(SourceFile source, Report report)
    {
        string language = Path.GetFileNameWithoutExtension(source.Path)["quiz.".Length..];
        string[] lines = source.Text.Split('\n');
        int start = 0;
        IReadOnlyList<string> courses = [];
        if (lines[0] == "---" && Array.IndexOf(lines, "---", 1) is var end and > 0)
        {
            if (YamlFile.Read(source.Path, string.Join('\n', lines[1..end]) + "\n", report, lineOffset: 1) is not { } node)
            {
                return [];
            }

            new ShapeChecker(report).Check(node, Header, "");
            courses = new Cursor(node, source.Path)["courses"].Strings;
            start = end + 1;
        }

        List<Question> questions = [];
        int first = Next(lines, start);
        if (Array.FindIndex(lines, start, first - start, line => line.Trim().Length > 0) is var stray and >= 0)
        {
            report.Add(QuizFaults.TextOutsideQuestion.At(new SourceLocation(source.Path, stray + 1, 1)));
        }

        while (first < lines.Length)
        {
            int next = Next(lines, first + 1);
            if (new QuestionReader(source.Path, language, courses, lines, first, next, report).Read() is { } question)
            {
                questions.Add(question);
            }

            first = next;
        }

        return questions;
    }

    /// <summary>The line of the next heading; the number of lines where none follows.</summary>
    private static int Next(string[] lines, int from)
    {
        int found = Array.FindIndex(lines, Math.Min(from, lines.Length), line => line.StartsWith("# ", StringComparison.Ordinal));
        return found < 0 ? lines.Length : found;
    }

    /// <summary>The attributes of a line such as <c>{clause=repair.intake difficulty=2 courses="TM-02 TM-06"}</c>; null where it is none.</summary>
    internal static IReadOnlyDictionary<string, string>? Attributes(string line)
    {
        line = line.Trim();
        if (!line.StartsWith('{') || !line.EndsWith('}') || line.StartsWith("{{", StringComparison.Ordinal))
        {
            return null;
        }

        Dictionary<string, string> found = new(StringComparer.Ordinal);
        foreach (Match match in Attribute().Matches(line[1..^1]))
        {
            found[match.Groups["key"].Value] = match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Groups["plain"].Value;
        }

        return found;
    }

    [GeneratedRegex("""(?<key>[a-z-]+)=(?:"(?<quoted>[^"]*)"|(?<plain>[^\s"]+))""", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();
}
