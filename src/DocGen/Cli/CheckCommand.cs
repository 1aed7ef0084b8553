using System.CommandLine;

namespace DocGen.Cli;

/// <summary><c>docgen check PROFILE</c>: everything but writing.</summary>
internal static class CheckCommand
{
    private static readonly Argument<string> Profile = new("PROFILE") { Description = "profile.yaml, or the folder that holds it / 企业档案或其文件夹" };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Command command = new("check", "Check a profile and the library, writing nothing / 检查档案和条款库，不写文件") { Profile };
        foreach (Option option in CommonOptions.ForProfiles)
        {
            command.Add(option);
        }

        command.SetAction((result, cancellation) => Task.Run(() => Run(new Session(result, cancellation), result.GetValue(Profile)!)));
        return command;
    }

    private static int Run(Session session, string profile)
    {
        int documents = session.Pipeline.Plan(session.Request(profile)) is { } run && session.Pipeline.Check(run) ? run.Documents : 0;
        return session.Finish(new("没有错误：{0} 个文件可以生成，用时 {1} 秒", "no errors: {0} documents can be made, {1} s"), documents);
    }
}
