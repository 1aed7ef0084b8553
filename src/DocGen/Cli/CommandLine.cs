using System.CommandLine;
using DocGen.Diagnostics;

namespace DocGen.Cli;

/// <summary>The command line: one file per command, this list of them, and what happens around each run.</summary>
internal static class CommandLine
{
    /// <summary>All commands.</summary>
    public static IReadOnlyList<Command> Commands =>
    [
        BuildCommand.Create(), CheckCommand.Create(), PlanCommand.Create(), RenderCommand.Create(), InitCommand.Create(),
        SchemaCommand.Create(), ExplainCommand.Create(), LookCommand.Create(), CompileTemplatesCommand.Create(),
    ];

    /// <summary>Runs the program; the result is its exit code.</summary>
    public static async Task<int> Run(string[] args)
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        RootCommand root = new("DocGen: an enterprise profile and a clause library become a complete set of service-system documents.\n由企业档案和条款库生成一套完整的服务体系文件。");
        foreach (Command command in Commands)
        {
            root.Add(command);
        }

        ParseResult result = root.Parse(args.Length == 0 ? ["--help"] : args);
        string[] unknown = [.. UnknownOptions(result, args)];
        string[] wrong = unknown.Length > 0 ? unknown : [.. result.Errors.Select(error => error.Message)];
        if (wrong.Length > 0)
        {
            foreach (string message in wrong)
            {
                await Console.Error.WriteLineAsync("docgen: " + message);
            }

            await Console.Error.WriteLineAsync("see / 参见: docgen --help");
            return ExitCode.Usage;
        }

        try
        {
            return await result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(5) });
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
            await Console.Error.WriteAsync(OurFault(fault, args));
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
