using System.CommandLine;
using System.CommandLine.Invocation;
using DocGen.Diagnostics;

namespace DocGen.Cli;

/// <summary>The command line: one file per command, this list of them, and what happens around each run.</summary>
internal static class CommandLine
{
    private const int Utf8 = 65001;

    /// <summary>All commands by name. A run makes only the one it is asked for, which saves a tenth of the start.</summary>
    public static readonly IReadOnlyList<CommandEntry> Commands =
    [
        new("build", BuildCommand.Create), new("check", CheckCommand.Create), new("plan", PlanCommand.Create), new("render", RenderCommand.Create),
        new("score", ScoreCommand.Create), new("coverage", CoverageCommand.Create), new("init", InitCommand.Create), new("schema", SchemaCommand.Create), new("explain", ExplainCommand.Create), new("look", LookCommand.Create),
        new("survey", SurveyCommand.Create), new("train", TrainCommand.Create),
        new("compile-templates", CompileTemplatesCommand.Create),
    ];

    /// <summary>Runs the program; the result is its exit code.</summary>
    public static int Run(string[] args)
    {
        if (OperatingSystem.IsWindows() || Console.OutputEncoding.CodePage != Utf8)
        {
            Console.OutputEncoding = System.Text.Encoding.UTF8;
        }

        RootCommand root = new("DocGen: an enterprise profile and a clause library become a complete set of service-system documents.\n由企业档案和条款库生成一套完整的服务体系文件。");
        CommandEntry? asked = args.Length == 0 ? null : Commands.FirstOrDefault(command => command.Name == args[0]);
        foreach (CommandEntry command in asked is null ? Commands : [asked])
        {
            root.Add(command.Create());
        }

        ParseResult result = root.Parse(args.Length == 0 ? ["--help"] : args);
        string[] unknown = [.. UnknownOptions(result, args)];
        string[] wrong = unknown.Length > 0 ? unknown : [.. result.Errors.Select(error => error.Message)];
        if (wrong.Length > 0)
        {
            foreach (string message in wrong)
            {
                Console.Error.WriteLine("docgen: " + message);
            }

            Console.Error.WriteLine("see / 参见: docgen --help");
            return ExitCode.Usage;
        }

        try
        {
            // A command without an asynchronous action is spared the machinery of one, which takes longer to start than a page to write.
            return result.Action is AsynchronousCommandLineAction
                ? result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(5) })
                    .GetAwaiter().GetResult()
                : result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (AggregateException several) when (several.InnerException is OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception caught)
        {
            Exception fault = caught is AggregateException { InnerException: { } inner } ? inner : caught;
            Console.Error.Write(OurFault(fault, args));
            return ExitCode.OurFault;
        }
    }

    /// <summary>A misspelt option would be taken for the profile; it is named instead.</summary>
    private static IEnumerable<string> UnknownOptions(ParseResult result, string[] args)
    {
        string[] known =
        [
            .. result.CommandResult.Command.Options.Concat(result.RootCommandResult.Command.Options).SelectMany(option => option.Aliases.Append(option.Name)),
        ];
        return from argument in args.TakeWhile(argument => argument != "--")
               where argument.StartsWith("--", StringComparison.Ordinal)
               let name = argument.Split('=', ':')[0]
               where !known.Contains(name)
               select $"unrecognized option '{name}'{Spelling.DidYouMean(name, known).En}";
    }

    private static string OurFault(Exception fault, string[] args) =>
        $"""
        docgen: this is a fault of DocGen, not of your input. Nothing was written. / 这是 DocGen 自身的错误，没有写出任何文件。
        Please report these lines: / 请反馈以下内容：
          {Pipeline.Tool}, .NET {Environment.Version}, {System.Runtime.InteropServices.RuntimeInformation.OSDescription}
          docgen {string.Join(' ', args)}
          {fault.GetType().Name}: {fault.Message}
        {fault.StackTrace}

        """;
}

/// <summary>A command by its name, made when it is asked for.</summary>
internal sealed record CommandEntry(string Name, Func<Command> Create);
