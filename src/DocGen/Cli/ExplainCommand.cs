using System.CommandLine;
using DocGen.Diagnostics;

namespace DocGen.Cli;

/// <summary><c>docgen explain CODE</c>: what a finding means and what to do about it.</summary>
internal static class ExplainCommand
{
    private static readonly Argument<string> Code = new("CODE") { Description = "for example DG2001 / 例如 DG2001" };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Command command = new("explain", "Explain a finding / 解释一个诊断代码") { Code, CommonOptions.Lang };
        command.SetAction(result => Run(result.GetValue(Code)!, CommonOptions.LanguageOf(result)));
        return command;
    }

    private static int Run(string code, MessageLanguage language)
    {
        RuleInfo? rule = Pipeline.AllRules.FirstOrDefault(rule => string.Equals(rule.Code, code, StringComparison.OrdinalIgnoreCase) || rule.Name == code);
        if (rule is null)
        {
            Bilingual message = new("没有诊断代码“{0}”{1}", "there is no finding '{0}'{1}");
            Console.Error.WriteLine(message.In(language, code, Spelling.DidYouMean(code, Pipeline.AllRules.Select(item => item.Code))));
            return ExitCode.Usage;
        }

        Console.Out.Write(RuleText.Of(rule, language));
        return ExitCode.Fine;
    }
}
