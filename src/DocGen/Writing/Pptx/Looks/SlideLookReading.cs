using System.Runtime.CompilerServices;
using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Writing.Pptx.Looks;

/// <summary>The looks of slides as they were read, each file once.</summary>
internal static class SlideLookReading
{
    private static readonly ConditionalWeakTable<byte[], Attempt> Readings = [];

    /// <summary>Reads a look; null with the faults reported where it cannot be used.</summary>
    public static SlideLook? Of(Look look, Report report)
    {
        Attempt attempt = Readings.GetValue(look.Bytes, bytes => new Attempt(bytes, look.Place));
        foreach (Diagnostic finding in attempt.Run().Findings)
        {
            report.Add(finding);
        }

        return attempt.Run().Look;
    }

    private sealed class Attempt(byte[] bytes, SourceLocation place)
    {
        private (SlideLook? Look, IReadOnlyList<Diagnostic> Findings)? done;

        public (SlideLook? Look, IReadOnlyList<Diagnostic> Findings) Run()
        {
            lock (this)
            {
                if (done is null)
                {
                    Report own = new();
                    SlideLook? look = SlideLookReader.Read(bytes, place, own);
                    done = (look, own.Sorted());
                }

                return done.Value;
            }
        }
    }
}
