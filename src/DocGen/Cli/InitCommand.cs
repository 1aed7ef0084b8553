using System.CommandLine;

namespace DocGen.Cli;

/// <summary><c>docgen init DIR</c>: a new client folder with a commented profile and its schema.</summary>
internal static class InitCommand
{
    private static readonly Argument<string> Folder = new("DIR") { Description = "the new client folder / 新的客户文件夹" };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Command command = new("init", "Make a client folder with a commented profile / 新建客户文件夹和带注释的档案") { Folder };
        foreach (Option option in CommonOptions.ForAll)
        {
            command.Add(option);
        }

        command.SetAction((result, cancellation) => Task.Run(() => Run(new Session(result, cancellation), result.GetValue(Folder)!)));
        return command;
    }

    private static int Run(Session session, string folder)
    {
        string profile = Path.Combine(folder, "profile.yaml");
        if (session.Pipeline.Init(folder, ShippedFolder.Templates))
        {
            Console.Out.WriteLine(profile);
        }

        return session.Finish(new("填写 {0}，然后运行 docgen check {0}", "fill in {0}, then run docgen check {0}"), profile);
    }
}
