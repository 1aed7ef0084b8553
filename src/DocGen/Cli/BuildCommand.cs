using System.CommandLine;
using DocGen.Model;

namespace DocGen.Cli;

/// <summary><c>docgen build PROFILE -o OUT</c>: the whole package.</summary>
internal static class BuildCommand
{
    private static readonly Argument<string> Profile = new("PROFILE") { Description = "profile.yaml, or the folder that holds it / 企业档案或其文件夹" };

    private static readonly Option<string> Output = new("--output", "-o") { Description = "output folder / 输出文件夹", Required = true, HelpName = "OUT" };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Command command = new("build", "Build the package of an enterprise / 生成一套文件") { Profile, Output, CommonOptions.Formats };
        foreach (Option option in CommonOptions.ForProfiles)
        {
            command.Add(option);
        }

        command.SetAction((result, cancellation) => Task.Run(() => Run(new Session(result, cancellation), result.GetValue(Profile)!, result.GetValue(Output)!)));
        return command;
    }

    private static int Run(Session session, string profile, string output)
    {
        Package? package = session.Pipeline.Build(session.Request(profile), output);
        if (package is null)
        {
            return session.Finish();
        }

        foreach (WrittenFile file in package.Files)
        {
            Console.Out.WriteLine(Path.Combine(output, file.Path).Replace('\\', '/'));
        }

        return session.Finish(new("已生成 {0} 个文件，用时 {1} 秒", "{0} files in {1} s"), package.Files.Count);
    }
}
