using System.CommandLine;
using DocGen.Diagnostics;

namespace DocGen.Cli;

/// <summary><c>docgen survey PROFILE -o FILE.docx</c>: the consultant's questionnaire, with what the profile still lacks.</summary>
internal static class SurveyCommand
{
    private static readonly Argument<string> Profile = new("PROFILE") { Description = "profile.yaml or its folder; where there is none, everything is asked / 企业档案，可以还不存在" };
    private static readonly Option<string> Output = new("--output", "-o") { Description = "the Word form / Word 问卷", Required = true, HelpName = "FILE.docx" };
    private static readonly Option<bool> All = new("--all") { Description = "all questions, with what is known filled in / 全部问题，已知的预先填好" };
    private static readonly Option<string> Language = new("--language") { Description = "language of the questions: zh-CN, en / 问卷的语言" };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Language.AcceptOnlyFromAmong("zh-CN", "en");
        Command command = new("survey", "Make the questionnaire for a client as a Word form, and read it back / 生成客户调查问卷，并读回填好的问卷")
        {
            Profile, Output, All, Language, SurveyImportCommand.Create(), CommonOptions.Languages, CommonOptions.Look, CommonOptions.Library, CommonOptions.Templates,
        };
        foreach (Option option in CommonOptions.ForAll)
        {
            command.Add(option);
        }

        command.SetAction((result, cancellation) => Task.Run(() => Run(new Session(result, cancellation), result)));
        return command;
    }

    private static int Run(Session session, ParseResult result)
    {
        string output = result.GetValue(Output)!;
        string language = result.GetValue(Language) ?? (session.Language == MessageLanguage.Zh ? "zh-CN" : "en");
        BuildRequest request = session.Request(result.GetValue(Profile)!);
        if (session.Pipeline.IsFree(output, [request.ProfilePath]) && new SurveyLine(session.Report).Make(request, language, result.GetValue(All)) is { } bytes
            && session.Pipeline.Save(output, bytes))
        {
            Console.Out.WriteLine(output);
        }

        return session.Finish(new("填好后运行 docgen survey import {0}", "when it is filled in, run docgen survey import {0}"), output);
    }
}
