using System.Text;
using DocGen.Cli;
using DocGen.Tests.Support;
using Xunit;

namespace DocGen.Tests.Cli;

/// <summary>Runs the program in this process, in a folder of its own, and keeps what it prints.</summary>
internal sealed class CommandRun : IDisposable
{
    private readonly string before = Environment.CurrentDirectory;

    public CommandRun()
    {
        Folder = Directory.CreateTempSubdirectory("docgen-cli").FullName;
        Environment.CurrentDirectory = Folder;
        Folder = Environment.CurrentDirectory;
    }

    /// <summary>The folder in which the program runs.</summary>
    public string Folder { get; }

    /// <summary>Exit code and what was printed, with the checkout as {root} and the folder as {temp}.</summary>
    public (int Code, string Output, string Errors) Run(params string[] arguments)
    {
        (TextWriter output, TextWriter errors) = (Console.Out, Console.Error);
        using StringWriter newOutput = new();
        using StringWriter newErrors = new();
        Console.SetOut(newOutput);
        Console.SetError(newErrors);
        try
        {
            int code = CommandLine.Run(arguments);
            return (code, Shown(newOutput), Shown(newErrors));
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(errors);
        }
    }

    /// <summary>The words of a command line; quotes keep words together, {root} is the checkout.</summary>
    public static string[] Words(string line)
    {
        List<string> words = [];
        StringBuilder word = new();
        bool quoted = false;
        foreach (char character in line.Replace("{root}", Repository.Root, StringComparison.Ordinal).Append(' '))
        {
            if (character == '"')
            {
                quoted = !quoted;
            }
            else if (character == ' ' && !quoted)
            {
                words.AddRange(word.Length > 0 ? [word.ToString()] : []);
                word.Clear();
            }
            else
            {
                word.Append(character);
            }
        }

        return [.. words];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Environment.CurrentDirectory = before;
        Directory.Delete(Folder, recursive: true);
    }

    private string Shown(StringWriter text) => text.ToString().ReplaceLineEndings("\n")
        .Replace(Repository.Root, "{root}", StringComparison.Ordinal).Replace(Folder, "{temp}", StringComparison.Ordinal);
}

/// <summary>Tests that take over the console or the current folder; nothing else runs beside them.</summary>
[CollectionDefinition("console", DisableParallelization = true)]
public sealed class ConsoleCollection;
