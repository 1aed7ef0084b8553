using System.CommandLine;
using System.Text;
using DocGen.Diagnostics;

namespace DocGen.Cli;

/// <summary><c>docgen coverage PROFILE</c>: requirement → chapter → procedure → record → owner → training, gaps marked; exit code 1 where there are gaps.</summary>
internal static class CoverageCommand
{
    private static readonly Argument<string> Profile = new("PROFILE") { Description = "profile.yaml, or the folder that holds it / 企业档案或其文件夹" };
    private static readonly Option<bool> Json = new("--json") { Description = "as JSON / 输出 JSON" };
    private static readonly Option<string> Output = new("-o", "--output") { Description = "file instead of the screen / 输出文件", HelpName = "FILE" };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Command command = new("coverage", "Show where each requirement is answered, and what lacks / 列出每个指标对应的章节、程序、记录、主责和培训") { Profile, Json, Output };
        foreach (Option option in CommonOptions.ForProfiles)
        {
            command.Add(option);
        }

        command.SetAction((result, cancellation) => Task.Run(() => Run(new Session(result, cancellation), result)));
        return command;
    }

    private static int Run(Session session, ParseResult result)
    {
        string profile = result.GetValue(Profile)!;
        if (session.Pipeline.Plan(session.Request(profile) with { StopsAtGaps = false }) is not { } run)
        {
            return session.Finish();
        }

        string language = TitleLanguage(run.Plan.Languages, session.Language);
        if (session.Pipeline.Chapters(run, language) is not { } chapters)
        {
            return session.Finish();
        }

        string text = result.GetValue(Json) ? CoverageText.Json(run.Plan, chapters, language) : CoverageText.Print(run.Plan, chapters, session.Language, language);
        if (result.GetValue(Output) is { } file)
        {
            if (!session.Pipeline.IsFree(file, [profile]) || !session.Pipeline.Save(file, Encoding.UTF8.GetBytes(text)))
            {
                return session.Finish();
            }
        }
        else
        {
            Console.Out.Write(text);
        }

        int code = session.Finish();
        return code == ExitCode.Fine && run.Plan.Coverage.Any(row => CoverageText.Gaps(run.Plan, row).Count > 0) ? ExitCode.Findings : code;
    }

    /// <summary>The language of titles: that of the messages where the package is made in it, so that chapters are named as they are printed.</summary>
    private static string TitleLanguage(IReadOnlyList<string> languages, MessageLanguage messages) =>
        languages.FirstOrDefault(language => language.StartsWith(messages == MessageLanguage.Zh ? "zh" : "en", StringComparison.Ordinal)) ?? languages[0];
}
