using System.CommandLine;

namespace DocGen.Cli;

/// <summary><c>docgen look check FILE.docx</c>: what a look has, what it lacks, and what is used instead.</summary>
internal static class LookCheckCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "the Word or PowerPoint file of a look / 版式文件" };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Command command = new("check", "Check a look / 检查版式文件") { File };
        foreach (Option option in CommonOptions.ForAll)
        {
            command.Add(option);
        }

        command.SetAction((result, cancellation) =>
        {
            Session session = new(result, cancellation);
            if (session.Pipeline.CheckLook(result.GetValue(File)!) is { } summary)
            {
                Console.Out.Write(summary.In(session.Language));
            }

            return Task.FromResult(session.Finish());
        });
        return command;
    }
}
