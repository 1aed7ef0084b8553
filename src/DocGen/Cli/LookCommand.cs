using System.CommandLine;

namespace DocGen.Cli;

/// <summary><c>docgen look FILE.docx</c>: the default look as a Word file, to edit in Word and put under <c>_looks</c>.</summary>
internal static class LookCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "the Word file to make / 要生成的 Word 文件" };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Command command = new("look", "Make a look (a Word file with our styles) to edit in Word / 生成可在 Word 中修改的版式文件") { File };
        foreach (Option option in CommonOptions.ForAll)
        {
            command.Add(option);
        }

        command.SetAction((result, cancellation) =>
        {
            Session session = new(result, cancellation);
            if (session.Pipeline.Save(result.GetValue(File)!, Pipeline.DefaultLook, replace: false))
            {
                Console.Out.WriteLine(result.GetValue(File));
            }

            return Task.FromResult(session.Finish());
        });
        return command;
    }
}
