using System.CommandLine;
using DocGen.Diagnostics;
using DocGen.Model.Survey;

namespace DocGen.Cli;

/// <summary><c>docgen survey import FILE.docx -o profile.yaml</c>: a filled questionnaire becomes a profile, or completes one.</summary>
internal static class SurveyImportCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "the filled form / 填好的问卷" };
    private static readonly Option<string> Output = new("--output", "-o") { Description = "the profile to write / 要写出的企业档案", Required = true, HelpName = "profile.yaml" };
    private static readonly Option<string> Profile = new("--profile") { Description = "the profile that the form completes; by default the one that is written / 原有的企业档案", HelpName = "profile.yaml" };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Command command = new("import", "Read a filled questionnaire back / 读回填好的问卷") { File, Output, Profile, CommonOptions.Library, CommonOptions.Templates };
        foreach (Option option in CommonOptions.ForAll)
        {
            command.Add(option);
        }

        command.SetAction((result, cancellation) => Task.Run(() => Run(new Session(result, cancellation), result)));
        return command;
    }

    private static int Run(Session session, ParseResult result)
    {
        string form = result.GetValue(File)!;
        string output = result.GetValue(Output)!;
        BuildRequest request = session.Request(result.GetValue(Profile) ?? output);
        if (session.Pipeline.IsFree(output, [form]) && new SurveyLine(session.Report).Import(request, form) is { } read && session.Pipeline.Save(output, read.Bytes))
        {
            bool chinese = session.Language == MessageLanguage.Zh;
            foreach (SurveyChange change in read.Changes)
            {
                Console.Out.WriteLine(change.Before is { } before
                    ? $"{(chinese ? "修改" : "changed")} {change.Name}: {OneLine(before)} → {OneLine(change.After)}"
                    : $"{(chinese ? "新增" : "added")} {change.Name}: {OneLine(change.After)}");
            }

            Console.Out.WriteLine(output);
        }

        return session.Finish(new("运行 docgen check {0}，看还缺什么", "run docgen check {0} to see what is still missing"), output);
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
