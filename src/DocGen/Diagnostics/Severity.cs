namespace DocGen.Diagnostics;

/// <summary>How much a finding weighs: an error stops the package, a warning does not.</summary>
public enum Severity
{
    /// <summary>Worth knowing; the package is good.</summary>
    Warning,

    /// <summary>The package would be wrong; nothing is written.</summary>
    Error,
}
