using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using DocGen.Model;
using DocGen.Model.Courses;

namespace DocGen.Cli;

/// <summary><c>docgen train PROFILE -o OUT</c>: the training kit, whole or cut to departments and courses.</summary>
internal static class TrainCommand
{
    private static readonly Argument<string> Profile = new("PROFILE") { Description = "profile.yaml, or the folder that holds it / 企业档案或其文件夹" };
    private static readonly Option<string> Output = new("--output", "-o") { Description = "output folder / 输出文件夹", Required = true, HelpName = "OUT" };
    private static readonly Option<string[]> Department = Many("--department", "care,admin: what these departments attend, cut to what they lead or support / 按部门，写 id 或名称");
    private static readonly Option<string[]> Course = Many("--course", "TM-04: only these courses / 只生成这些课程");
    private static readonly Option<int> Versions = new("--versions")
    {
        Description = "papers of each course, 1 to 26: A, B … / 每门课程几套试卷",
        DefaultValueFactory = _ => KitRequest.UsualVersions,
        HelpName = "N",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Command command = new("train", "Make the training kit: slides, handouts, papers, keys, question banks, papers of the session / 生成培训资料")
        {
            Profile, Output, Department, Course, Versions, CommonOptions.Languages, CommonOptions.Look, CommonOptions.Library, CommonOptions.Templates,
        };
        Versions.Validators.Clear();
        Versions.Validators.Add(Check);
        foreach (Option option in CommonOptions.ForAll)
        {
            command.Add(option);
        }

        command.SetAction((result, cancellation) => Task.Run(() => Run(new Session(result, cancellation), result, cancellation)));
        return command;
    }

    private static void Check(OptionResult result)
    {
        if (result.Tokens is [var token] && !(int.TryParse(token.Value, CultureInfo.InvariantCulture, out int versions) && versions is >= 1 and <= KitRequest.MostVersions))
        {
            result.AddError($"--versions is a number from 1 to {KitRequest.MostVersions} / 套数为 1 至 {KitRequest.MostVersions}");
        }
    }

    private static int Run(Session session, ParseResult result, CancellationToken cancellation)
    {
        string output = result.GetValue(Output)!;
        KitRequest wanted = new(CommonOptions.ListOf(result, Department), CommonOptions.ListOf(result, Course), result.GetValue(Versions));
        TrainLine line = new(session.Pipeline, session.Report, cancellation);
        if (line.Build(session.Request(result.GetValue(Profile)!), wanted, output) is not { } package)
        {
            return session.Finish();
        }

        foreach (WrittenFile file in package.Files)
        {
            Console.Out.WriteLine(Path.Combine(output, file.Path).Replace('\\', '/'));
        }

        return session.Finish(new("已生成 {0} 个文件，用时 {1} 秒", "{0} files in {1} s"), package.Files.Count);
    }

    private static Option<string[]> Many(string name, string description) => new(name) { Description = description, HelpName = "LIST" };
}
