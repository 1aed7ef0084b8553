using System.CommandLine;

namespace DocGen.Cli;

/// <summary><c>docgen render FILE.md -o FILE.docx</c>: any Markdown through the same writer.</summary>
internal static class RenderCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "a Markdown file / Markdown 文件" };
    private static readonly Option<string> Output = new("--output", "-o") { Description = "the Word file / Word 文件", Required = true, HelpName = "FILE.docx" };
    private static readonly Option<string> Look = new("--look") { Description = "id of the look / 版式", DefaultValueFactory = _ => "enterprise" };
    private static readonly Option<int> Contents = new("--contents") { Description = "contents before the text, with headings to this level (1 to 4) / 正文前加目录，到第几级标题", HelpName = "LEVELS" };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Command command = new("render", "Turn a Markdown file into a Word file / 把 Markdown 转成 Word") { File, Output, Look, Contents, CommonOptions.Templates };
        Contents.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: not ("1" or "2" or "3" or "4") }])
            {
                result.AddError("--contents: 1, 2, 3, 4");
            }
        });
        foreach (Option option in CommonOptions.ForAll)
        {
            command.Add(option);
        }

        command.SetAction(result => Run(
            new Session(result, CancellationToken.None), result.GetValue(File)!, result.GetValue(Output)!, result.GetValue(Look)!, result.GetValue(Contents)));
        return command;
    }

    private static int Run(Session session, string file, string output, string look, int contents)
    {
        if (session.Pipeline.Render(file, session.Request(file).TemplateRoots, look, contents) is { } bytes && session.Pipeline.Save(output, bytes))
        {
            Console.Out.WriteLine(output);
        }

        return session.Finish();
    }
}
