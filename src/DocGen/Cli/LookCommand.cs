using System.CommandLine;

namespace DocGen.Cli;

/// <summary><c>docgen look FILE.docx</c>: a shipped look as a Word file, to edit in Word and put under <c>_looks</c>; <c>FILE.pptx</c>: the look of its slides.</summary>
internal static class LookCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "the Word or PowerPoint file to make / 要生成的 Word 或 PowerPoint 文件" };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Option<string> id = new("--id") { Description = "which of the looks that ship / 以哪个版式为样张", DefaultValueFactory = _ => Pipeline.ShippedLooks[0] };
        id.AcceptOnlyFromAmong([.. Pipeline.ShippedLooks]);
        Command command = new("look", "Make a look (a Word file with our styles) to edit in Word / 生成可在 Word 中修改的版式文件") { File, id, LookCheckCommand.Create() };
        foreach (Option option in CommonOptions.ForAll)
        {
            command.Add(option);
        }

        command.SetAction((result, cancellation) =>
        {
            Session session = new(result, cancellation);
            if (session.Pipeline.Save(result.GetValue(File)!, Pipeline.ShippedLook(result.GetValue(id)!, IsSlides(result.GetValue(File)!)), replace: false))
            {
                Console.Out.WriteLine(result.GetValue(File));
            }

            return Task.FromResult(session.Finish());
        });
        return command;
    }

    private static bool IsSlides(string file) => file.EndsWith(".pptx", StringComparison.OrdinalIgnoreCase);
}
