using System.CommandLine;
using System.Text;
using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Cli;

/// <summary><c>docgen plan PROFILE</c>: which documents, numbers and clauses, without text.</summary>
internal static class PlanCommand
{
    private static readonly Argument<string> Profile = new("PROFILE") { Description = "profile.yaml, or the folder that holds it / 企业档案或其文件夹" };

    private static readonly Option<bool> Json = new("--json") { Description = "as JSON / 输出 JSON" };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Command command = new("plan", "Show which documents and clauses an enterprise gets / 列出文件、编号和条款") { Profile, Json };
        foreach (Option option in CommonOptions.ForProfiles)
        {
            command.Add(option);
        }

        command.SetAction((result, cancellation) => Task.Run(() => Run(new Session(result, cancellation), result.GetValue(Profile)!, result.GetValue(Json))));
        return command;
    }

    private static int Run(Session session, string profile, bool json)
    {
        if (session.Pipeline.Plan(session.Request(profile)) is { } run)
        {
            Console.Out.Write(json ? KitText.Json(run, session.Language) : Print(run, session.Language));
        }

        return session.Finish();
    }

    /// <summary>The plan as text: a line per document, its clauses indented below, then what was left out and why.</summary>
    internal static string Print(PlannedRun run, MessageLanguage language)
    {
        StringBuilder text = new();
        string title = language == MessageLanguage.Zh ? "zh-CN" : "en";
        foreach (PlannedDocument document in run.Selected)
        {
            text.Append(document.Number).Append("  ").Append(document.Title.In(title)).Append('\n');
            foreach (PlannedClause clause in document.Parts.SelectMany(part => part.Clauses))
            {
                text.Append("    ").Append(clause.ClauseId);
                if (clause.Requirements.Count > 0)
                {
                    text.Append("  ").AppendJoin(' ', clause.Requirements.Select(leaf => leaf.Id));
                }

                if (clause.IsReplaced)
                {
                    text.Append("  ").Append(new Bilingual("（删减）", "(excluded)").In(language));
                }

                text.Append('\n');
            }
        }

        text.Append(KitText.Print(run, language));
        foreach (LeftOut item in run.Plan.LeftOut)
        {
            text.Append(new Bilingual("未生成 {0} {1}：{2}", "left out {0} {1}: {2}").In(language, item.Code, item.Title.In(title), item.Reason)).Append('\n');
        }

        return text.ToString();
    }
}
