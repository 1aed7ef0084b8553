using System.CommandLine;

namespace DocGen.Cli;

/// <summary><c>docgen render FILE.md -o FILE.docx</c>: any Markdown through the same writer; as a PDF where the output ends in .pdf, as slides where it ends in .pptx.</summary>
internal static class RenderCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "a Markdown file / Markdown 文件" };
    private static readonly Option<string> Output = new("--output", "-o") { Description = "the Word file, a PDF, or slides (.pptx) / Word 文件、PDF 或幻灯片 (.pptx)", Required = true, HelpName = "FILE.docx" };
    private static readonly Option<string> Look = new("--look") { Description = "id of the look / 版式", DefaultValueFactory = _ => "enterprise" };
    private static readonly Option<string> Contents = new("--contents") { Description = "contents before the text, with headings to this level (1 to 4) / 正文前加目录，到第几级标题", HelpName = "LEVELS" };

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

        command.SetAction(result => IsPdf(result.GetValue(Output)!)
            ? RunInterruptibly(result)
            : Run(new Session(result, CancellationToken.None), result));
        return command;
    }

    private static bool IsPdf(string output) => output.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase);

    private static bool IsSlides(string output) => output.EndsWith(".pptx", StringComparison.OrdinalIgnoreCase);

    /// <summary>LibreOffice takes seconds: an interrupt lets it be ended and its folder be removed.</summary>
    private static int RunInterruptibly(ParseResult result)
    {
        using CancellationTokenSource stop = new();
        void Interrupt(object? sender, ConsoleCancelEventArgs interrupt)
        {
            interrupt.Cancel = true;
            stop.Cancel();
        }

        Console.CancelKeyPress += Interrupt;
        try
        {
            return Run(new Session(result, stop.Token), result);
        }
        finally
        {
            Console.CancelKeyPress -= Interrupt;
        }
    }

    private static int Run(Session session, ParseResult result)
    {
        string file = result.GetValue(File)!;
        string output = result.GetValue(Output)!;
        string look = result.GetValue(Look)!;
        int contents = result.GetValue(Contents) is [var digit] ? digit - '0' : 0;
        IReadOnlyList<string> roots = session.Request(file).TemplateRoots;
        if (!session.Pipeline.IsFree(output, [file, .. roots.Select(root => Path.Combine(root, "_looks", look + (IsSlides(output) ? ".pptx" : ".docx")))]))
        {
            return session.Finish();
        }

        byte[]? bytes = IsPdf(output)
            ? session.Pipeline.RenderPdf(file, roots, look, output, contents)
            : session.Pipeline.Render(file, roots, look, contents, IsSlides(output));
        if (bytes is not null && session.Pipeline.Save(output, bytes))
        {
            Console.Out.WriteLine(output);
        }

        return session.Finish();
    }
}
