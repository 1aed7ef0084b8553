using System.CommandLine;
using DocGen.Diagnostics;

namespace DocGen.Cli;

/// <summary>The options that commands share.</summary>
internal static class CommonOptions
{
    public static readonly Option<string[]> Languages = Many("--languages", "zh-CN,en: languages of the documents, instead of the profile's / 文件语言");
    public static readonly Option<string[]> Only = Many("--only", "SM-01,R-066: only these documents / 只生成这些文件");
    public static readonly Option<string[]> Formats = Many("--format", "docx,xlsx,pptx,gift.txt,qti.zip,pdf: deliver these formats; pdf needs LibreOffice / 输出格式，pdf 需要 LibreOffice");
    public static readonly Option<string[]> Library = Roots("--library", "a clause library of your own; later ones win by id / 自有条款库，后者优先");
    public static readonly Option<string[]> Templates = Roots("--templates", "templates of your own; later ones win by id / 自有模板，后者优先");
    public static readonly Option<string> Look = new("--look") { Description = "look of all documents, instead of the profile's: enterprise, official, standard or your own / 版式", HelpName = "ID" };
    public static readonly Option<string> Lang = Choice("--lang", "language of the messages / 提示语言", "zh", "en");
    public static readonly Option<string> Diagnostics = Choice("--diagnostics", "form of the findings / 诊断格式", "text", "json");
    public static readonly Option<string> FailOn = Choice("--fail-on", "least finding that makes the exit code 1 / 使退出码为 1 的级别", "error", "warning");
    public static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "no progress and no summary / 不显示进度和小结" };

    /// <summary>The options of commands that read a profile.</summary>
    public static IReadOnlyList<Option> ForProfiles => [Languages, Only, Look, Library, Templates, .. ForAll];

    /// <summary>The options of every command that reports findings.</summary>
    public static IReadOnlyList<Option> ForAll => [Lang, Diagnostics, FailOn, Quiet];

    /// <summary>The language of messages: as asked, else the locale's.</summary>
    public static MessageLanguage LanguageOf(ParseResult result) =>
        (result.GetValue(Lang) ?? Locale.Name).StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? MessageLanguage.Zh : MessageLanguage.En;

    /// <summary>A comma-separated list given once or several times.</summary>
    public static IReadOnlyList<string> ListOf(ParseResult result, Option<string[]> option) =>
        [.. (result.GetValue(option) ?? []).SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    private static Option<string[]> Many(string name, string description) =>
        new(name) { Description = description, AllowMultipleArgumentsPerToken = false, HelpName = "LIST" };

    private static Option<string[]> Roots(string name, string description) =>
        new(name) { Description = description, AllowMultipleArgumentsPerToken = false, HelpName = "DIR" };

    private static Option<string> Choice(string name, string description, params string[] words)
    {
        Option<string> option = new(name) { Description = description };
        option.AcceptOnlyFromAmong(words);
        return option;
    }
}
