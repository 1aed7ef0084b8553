using System.Globalization;

namespace DocGen.Converting;

/// <summary>How long LibreOffice may take to start and for a document, and after how many it is started anew since it grows with each.</summary>
internal sealed record OfficeLimits(TimeSpan Start, TimeSpan Document, int Documents)
{
    /// <summary>The environment variable that gives the seconds for a document.</summary>
    public const string Variable = "DOCGEN_PDF_TIMEOUT";

    /// <summary>What serves for documents of up to some hundred pages.</summary>
    public static OfficeLimits Usual { get; } = new(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(120), 200);

    /// <summary>The usual limits, or the seconds for a document that the environment gives.</summary>
    public static OfficeLimits FromEnvironment() =>
        int.TryParse(Environment.GetEnvironmentVariable(Variable), CultureInfo.InvariantCulture, out int seconds) && seconds is > 0 and < 86_400
            ? Usual with { Document = TimeSpan.FromSeconds(seconds) }
            : Usual;

    /// <summary>The time for a Word file of a size: long ones take longer.</summary>
    public TimeSpan For(long bytes) => Document + TimeSpan.FromSeconds(bytes / 4096);
}
