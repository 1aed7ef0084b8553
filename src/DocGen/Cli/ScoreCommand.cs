using System.CommandLine;

namespace DocGen.Cli;

/// <summary><c>docgen score PROFILE</c>: the self-evaluation worked out, with what lacks to the level aimed at.</summary>
internal static class ScoreCommand
{
    private static readonly Argument<string> Profile = new("PROFILE") { Description = "profile.yaml, or the folder that holds it / 企业档案或其文件夹" };
    private static readonly Option<bool> Json = new("--json") { Description = "as JSON / 输出 JSON" };
    private static readonly Option<bool> Strict = new("--strict-managers") { Description = "one certified service manager too few loses all marks of the indicator / 售后服务管理师人数不足即失去该项全部分值" };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Command command = new("score", "Work out the self-evaluation: points, level, gap to the target / 计算自我评价得分、等级和差距") { Profile, Json, Strict };
        foreach (Option option in CommonOptions.ForProfiles)
        {
            command.Add(option);
        }

        command.SetAction((result, cancellation) => Task.Run(() => Run(new Session(result, cancellation), result)));
        return command;
    }

    private static int Run(Session session, ParseResult result)
    {
        if (session.Pipeline.Score(session.Request(result.GetValue(Profile)!), result.GetValue(Strict)) is { } card)
        {
            Console.Out.Write(result.GetValue(Json) ? ScoreText.Json(card) : ScoreText.Print(card, session.Language));
        }

        return session.Finish();
    }
}
