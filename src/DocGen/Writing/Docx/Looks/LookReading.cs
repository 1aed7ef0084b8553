using System.Runtime.CompilerServices;
using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Writing.Docx.Looks;

/// <summary>The Word file of a look as it was read: what documents take from it, its styles for looks that lack some, and what it has and lacks.</summary>
internal sealed record LookReading(LookParts Parts, LookStyles StyleSheet, LookInventory Inventory)
{
    private static readonly ConditionalWeakTable<byte[], Attempt> Readings = [];
    private static readonly Lazy<LookReading> Fallback = new(() => LookReader.Read(LookBuilder.Build(EnterpriseStyles.Look), new SourceLocation("enterprise"), new Report(), null)!);

    /// <summary>The look from which the others take what they lack.</summary>
    public static LookReading Default => Fallback.Value;

    /// <summary>Reads a look, each file once; null with the faults reported where it cannot be used.</summary>
    public static LookReading? Of(Look look, Report? report)
    {
        Attempt attempt = Readings.GetValue(look.Bytes, bytes => new Attempt(bytes, look.Place));
        lock (attempt)
        {
            attempt.Run();
        }

        foreach (Diagnostic finding in attempt.Findings)
        {
            report?.Add(finding);
        }

        return attempt.Result;
    }

    private sealed class Attempt(byte[] bytes, SourceLocation place)
    {
        private bool done;

        public LookReading? Result { get; private set; }

        public IReadOnlyList<Diagnostic> Findings { get; private set; } = [];

        public void Run()
        {
            if (!done)
            {
                Report report = new();
                Result = LookReader.Read(bytes, place, report, () => Default);
                Findings = report.Sorted();
                done = true;
            }
        }
    }
}
