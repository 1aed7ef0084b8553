using System.CommandLine;
using DocGen.Composing.Templates;
using DocGen.Diagnostics;
using DocGen.Loading;
using DocGen.Model;

namespace DocGen.Cli;

/// <summary>Compiles the shipped templates beside the program; the build of the program runs it.</summary>
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
        string folder = Path.Combine(AppContext.BaseDirectory, "compiled-templates");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        CompiledTemplateStore store = new(null, folder);
        Library library = LibraryLoader.Load([], [ShippedFolder.Templates], report);
        foreach (TemplateSource source in library.Templates.Values)
        {
            if (TemplateCompiler.Compile(source, report) is { } assembly)
            {
                store.Keep(source, assembly);
            }
        }

        Console.Error.Write(DiagnosticsText.Lines(report.Sorted(), MessageLanguage.En));
        return report.HasErrors ? ExitCode.Findings : ExitCode.Fine;
    }
}
