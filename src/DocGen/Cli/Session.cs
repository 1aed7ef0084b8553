using System.CommandLine;
using System.Diagnostics;
using DocGen.Diagnostics;

namespace DocGen.Cli;

/// <summary>One run of a command: its report, its progress line, and how it ends. Results go to stdout, all else to stderr.</summary>
internal sealed class Session
{
    private readonly ParseResult result;
    private readonly Lock gate = new();
    private readonly long started = Stopwatch.GetTimestamp();
    private readonly bool showProgress;
    private readonly bool inPlace;
    private string lastStage = "";
    private bool lineShown;

    public Session(ParseResult result, CancellationToken cancellation)
    {
        this.result = result;
        Language = CommonOptions.LanguageOf(result);
        showProgress = !result.GetValue(CommonOptions.Quiet) && result.GetValue(CommonOptions.Diagnostics) != "json";
        inPlace = !Console.IsErrorRedirected;
        Pipeline = new Pipeline(Report, Progress, cancellation);
    }

    /// <summary>The findings of the run.</summary>
    public Report Report { get; } = new();

    /// <summary>The line that the run drives.</summary>
    public Pipeline Pipeline { get; }

    /// <summary>The language of messages.</summary>
    public MessageLanguage Language { get; }

    /// <summary>What the user asked to work on.</summary>
    public BuildRequest Request(string profile) => new(
        profile,
        [ShippedFolder.Library, .. result.GetValue(CommonOptions.Library) ?? []],
        [ShippedFolder.Templates, .. result.GetValue(CommonOptions.Templates) ?? []],
        CommonOptions.ListOf(result, CommonOptions.Languages),
        CommonOptions.ListOf(result, CommonOptions.Only),
        CommonOptions.ListOf(result, CommonOptions.Formats))
    {
        Look = result.GetValue(CommonOptions.Look),
    };

    /// <summary>Prints the findings and a summary; the exit code.</summary>
    public int Finish(Bilingual? summary = null, params object?[] arguments)
    {
        ClearLine();
        IReadOnlyList<Diagnostic> findings = Report.Sorted();
        bool json = result.GetValue(CommonOptions.Diagnostics) == "json";
        Console.Error.Write(json ? DiagnosticsText.Json(findings, Language) : DiagnosticsText.Lines(findings, Language));
        if (showProgress)
        {
            int errors = findings.Count(finding => finding.Rule.Severity == Severity.Error);
            if (findings.Count > 0)
            {
                Bilingual counts = new("{0} 个错误，{1} 个警告", "{0} error(s), {1} warning(s)");
                Console.Error.WriteLine(counts.In(Language, errors, findings.Count - errors));
            }

            if (errors == 0 && summary is not null)
            {
                Console.Error.WriteLine(summary.In(Language, [.. arguments, Stopwatch.GetElapsedTime(started).TotalSeconds.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture)]));
            }
        }

        return ExitCode.Of(Report, result.GetValue(CommonOptions.FailOn) == "warning" ? Severity.Warning : Severity.Error);
    }

    private void Progress(string step, int done, int total)
    {
        if (!showProgress)
        {
            return;
        }

        lock (gate)
        {
            if (inPlace)
            {
                string line = total > 0 ? $"{step} ({done}/{total})" : step;
                Console.Error.Write("\r\u001b[K" + line);
                lineShown = true;
                return;
            }

            string stage = step.Split(' ')[0];
            if (stage != lastStage)
            {
                Console.Error.WriteLine(stage);
                lastStage = stage;
            }
        }
    }

    private void ClearLine()
    {
        if (lineShown)
        {
            Console.Error.Write("\r\u001b[K");
        }
    }
}
