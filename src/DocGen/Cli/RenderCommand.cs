using System.CommandLine;

namespace DocGen.Cli;

/// <summary><c>docgen render FILE.md -o FILE.docx</c>: any Markdown through the same writer.</summary>
internal static class RenderCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "a Markdown file / Markdown 文件" };
    private static readonly Option<string> Output = new("--output", "-o") { Description = "the Word file / Word 文件", Required = true, HelpName = "FILE.docx" };
    private static readonly Option<string> Look = new("--look") { Description = "id of the look / 版式", DefaultValueFactory = _ => "enterprise" };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Command command = new("render", "Turn a Markdown file into a Word file / 把 Markdown 转成 Word") { File, Output, Look, CommonOptions.Templates };
        foreach (Option option in CommonOptions.ForAll)
        {
            command.Add(option);
        }

        command.SetAction(result => Run(new Session(result, CancellationToken.None), result.GetValue(File)!, result.GetValue(Output)!, result.GetValue(Look)!));
        return command;
    }

    private static int Run(Session session, string file, string output, string look)
    {
        if (session.Pipeline.Render(file, session.Request(file).TemplateRoots, look) is { } bytes && session.Pipeline.Save(output, bytes))
        {
            Console.Out.WriteLine(output);
        }

        return session.Finish();
    }
}
