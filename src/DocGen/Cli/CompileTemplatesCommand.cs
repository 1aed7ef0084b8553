using System.CommandLine;
using DocGen.Diagnostics;

namespace DocGen.Cli;

/// <summary>Compiles the shipped templates and prepares the shipped looks beside the program; the build of the program runs it.</summary>
internal static class CompileTemplatesCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Command command = new("compile-templates", "Compile the shipped templates") { Hidden = true };
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        Report report = new();
        Pipeline pipeline = new(report, (_, _, _) => { }, CancellationToken.None);
        bool compiled = pipeline.CompileTemplates(ShippedFolder.Templates, Path.Combine(AppContext.BaseDirectory, "compiled-templates"));
        Console.Error.Write(DiagnosticsText.Lines(report.Sorted(), MessageLanguage.En));
        return compiled ? ExitCode.Fine : ExitCode.Findings;
    }
}
