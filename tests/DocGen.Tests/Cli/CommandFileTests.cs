using System.Text.RegularExpressions;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Cli;

/// <summary>
/// Runs the files in <c>commands</c>. <c>% docgen …</c> is a command; the lines below are its output, those after <c>2&gt; </c> its
/// errors, and <c>=&gt; 0</c> its exit code. <c>&lt;word&gt;</c> stands for some text, <c>...</c> for any lines, empty lines do not count, <c>{root}</c> for the checkout.
/// <c>$ write|append|copy|folder|delete …</c> prepares files; <c>#</c> starts a comment.
/// </summary>
[Collection("console")]
public sealed class CommandFileTests
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Cli", "commands");

    /// <summary>The files.</summary>
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.test").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_command_file_runs_as_written(string file)
    {
        using CommandRun run = new();
        (string Line, int Number)[] lines =
            [.. File.ReadAllLines(Path.Combine(Folder, file)).Select((line, index) => (line, index + 1)).Where(item => !item.line.StartsWith('#') && item.line.Length > 0)];
        int commands = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            (string line, int number) = lines[i];
            if (line.StartsWith("$ ", StringComparison.Ordinal))
            {
                Prepare(CommandRun.Words(line[2..]));
                continue;
            }

            line.Should().StartWith("% docgen", "line {0} of {1} starts a command", number, file);
            string[] expected = [.. lines.Skip(i + 1).Select(item => item.Line).TakeWhile(item => !item.StartsWith("=> ", StringComparison.Ordinal))];
            i += expected.Length + 1;
            (int code, string output, string errors) = run.Run(CommandRun.Words(line["% docgen".Length..]));
            string where = $"so says {file}:{number}; it printed\n{output}{errors}";
            AssertLines(output, expected.Where(item => !item.StartsWith("2> ", StringComparison.Ordinal)), where);
            AssertLines(errors, expected.Where(item => item.StartsWith("2> ", StringComparison.Ordinal)).Select(item => item[3..]), where);
            code.Should().Be(int.Parse(lines[i].Line[3..]), where);
            commands++;
        }

        commands.Should().BePositive();
    }

    private static void AssertLines(string actual, IEnumerable<string> expected, string where)
    {
        string pattern = string.Concat(expected.Select(line => line == "..."
            ? "(?:.*\n)*?"
            : Regex.Replace(Regex.Escape(line), "<[a-z]+>", ".+?") + "\n"));
        string shown = Regex.Replace(actual, "^\n", "", RegexOptions.Multiline);
        Regex.IsMatch(shown, $"\\A{pattern}\n*\\z").Should().BeTrue("{0}\nexpected\n{1}", where, string.Join('\n', expected));
    }

    private static void Prepare(string[] words)
    {
        switch (words)
        {
            case ["write", var path, .. var text]:
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
                File.WriteAllText(path, string.Join(' ', text) + "\n");
                break;
            case ["append", var path, .. var text]:
                File.AppendAllText(path, string.Join(' ', text) + "\n");
                break;
            case ["copy", var from, var to]:
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(to))!);
                File.Copy(from, to);
                break;
            case ["folder", var path]:
                Directory.CreateDirectory(path);
                break;
            case ["delete", var path]:
                File.Delete(path);
                break;
            default:
                throw new NotSupportedException(string.Join(' ', words));
        }
    }
}
