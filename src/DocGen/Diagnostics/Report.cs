namespace DocGen.Diagnostics;

/// <summary>
/// Collects the findings of a run, from any thread. The same finding at the same place counts once, however often a shared
/// passage is looked at.
/// </summary>
public sealed class Report
{
    private readonly Lock gate = new();
    private readonly List<Diagnostic> findings = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>Whether anything found stops the package.</summary>
    public bool HasErrors
    {
        get
        {
            lock (gate)
            {
                return findings.Exists(finding => finding.Rule.Severity == Severity.Error);
            }
        }
    }

    /// <summary>Adds a finding, unless it was made before.</summary>
    public void Add(Diagnostic finding)
    {
        lock (gate)
        {
            if (seen.Add($"{finding.Rule.Code} {finding.Place.ToString()} {finding.Message(MessageLanguage.En)}"))
            {
                findings.Add(finding);
            }
        }
    }

    /// <summary>Adds the findings of another report.</summary>
    public void AddAll(Report other)
    {
        foreach (Diagnostic finding in other.Sorted())
        {
            Add(finding);
        }
    }

    /// <summary>Whether an error stands at this place: what follows from it need not be reported too.</summary>
    public bool HasErrorAt(SourceLocation place)
    {
        lock (gate)
        {
            return findings.Exists(finding => finding.Place == place && finding.Rule.Severity == Severity.Error);
        }
    }

    /// <summary>All findings by place, then code.</summary>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        lock (gate)
        {
            return findings.Count == 0 ? [] :
            [
                .. findings
                    .OrderBy(finding => finding.Place)
                    .ThenBy(finding => finding.Rule.Code, StringComparer.Ordinal)
                    .ThenBy(finding => finding.Message(MessageLanguage.En), StringComparer.Ordinal),
            ];
        }
    }
}
