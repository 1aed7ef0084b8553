using DocGen.Diagnostics;

namespace DocGen.Cli;

/// <summary>What the program tells its caller when it ends.</summary>
internal static class ExitCode
{
    public const int Fine = 0;
    public const int Findings = 1;
    public const int Usage = 2;
    public const int InputNotFound = 3;
    public const int OutputNotWritable = 4;
    public const int OurFault = 5;
    public const int Interrupted = 130;

    /// <summary>The code that a report asks for; the weightier cause wins.</summary>
    public static int Of(Report report, Severity failOn)
    {
        IReadOnlyList<Diagnostic> findings = report.Sorted();
        bool Has(params string[] codes) => findings.Any(finding => codes.Contains(finding.Rule.Code));
        return Has("DG1001", "DG1002") ? InputNotFound
            : Has("DG5101", "DG5102", "DG5103", "DG5104", "DG5106", "DG5107", "DG5108", "DG5109", "DG5110") ? OutputNotWritable
            : findings.Any(finding => finding.Rule.Severity >= failOn) ? Findings
            : Fine;
    }
}
