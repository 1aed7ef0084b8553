using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DocGen.Diagnostics;

namespace DocGen.Converting;

/// <summary>
/// LibreOffice as one process that stays open for all documents, driven through its UNO interface by a small Python program
/// (<c>worker.py</c>). A document with which it hangs or crashes is tried once more with a new one.
/// </summary>
internal sealed class OfficeWorker(OfficeProgram office, OfficeLimits limits, string folder, Report report) : IDisposable
{
    private const int LostLimit = 3;
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private OfficeProcess? process;
    private string? python;
    private int served;

    /// <summary>Whether some Python knows LibreOffice; it is started then. Where LibreOffice itself does not start, twice, that is reported.</summary>
    public bool Start(CancellationToken cancellation)
    {
        string script = Path.Combine(folder, "worker.py");
        using (Stream source = typeof(OfficeWorker).Assembly.GetManifestResourceStream("worker.py")!)
        using (FileStream target = File.Create(script))
        {
            source.CopyTo(target);
        }

        foreach (string candidate in python is null ? office.Pythons : [python])
        {
            (bool isReady, Bilingual? reason) = Launch(candidate, script, cancellation);
            if (reason is not null)
            {
                (isReady, reason) = Launch(candidate, script, cancellation);
            }

            if (isReady)
            {
                python = candidate;
                return true;
            }

            if (reason is not null)
            {
                report.Add(ConvertingFaults.OfficeDoesNotStart.At(new SourceLocation(office.Program), office.Program, reason));
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether LibreOffice answers, or why it does not; no reason where it is this Python that does not know it.</summary>
    private (bool IsReady, Bilingual? Reason) Launch(string candidate, string script, CancellationToken cancellation)
    {
        try
        {
            process = OfficeProcess.Start(candidate, [script, office.Program, folder], folder);
            JsonNode? answer = Parse(process.Listen(limits.Start, cancellation));
            if ((bool?)answer?["ready"] == true)
            {
                process.Companion = (int?)answer["office"];
                served = 0;
                return (true, null);
            }

            Stop();
            return (false, (int?)answer?["exit"] is { } code ? OfficeReasons.Ended(code) : null);
        }
        catch (TimeoutException)
        {
            Stop();
            return (false, OfficeReasons.NoAnswer(limits.Start));
        }
        catch (Win32Exception)
        {
            return (false, null);
        }
    }

    /// <summary>
    /// Works on jobs until each is settled, telling of each; false where LibreOffice does not start again. When it crashed or hung with a
    /// few of them for good, the rest is left.
    /// </summary>
    public bool Run(IReadOnlyList<OfficeJob> jobs, Action settled, CancellationToken cancellation)
    {
        foreach (OfficeJob job in jobs.TakeWhile(_ => jobs.Count(job => job.Lost > 1) < LostLimit))
        {
            while (!job.IsSettled)
            {
                if (served >= limits.Documents)
                {
                    End();
                }

                if (process is null && !Start(cancellation))
                {
                    return false;
                }

                Convert(job, cancellation);
            }

            settled();
        }

        End();
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => Stop();

    private void Convert(OfficeJob job, CancellationToken cancellation)
    {
        JsonNode? answer;
        try
        {
            process!.Say(new JsonObject { ["source"] = job.Source, ["target"] = job.Target }.ToJsonString(Plain));
            answer = Parse(process.Listen(limits.For(job.Size), cancellation));
        }
        catch (TimeoutException)
        {
            job.Lose(OfficeReasons.TooLong(limits.For(job.Size)));
            Stop();
            return;
        }

        served++;
        if ((bool?)answer?["done"] == true && job.FinishIfWhole())
        {
            return;
        }

        // An error may be the first sign of its end: this one is not asked again.
        bool crashed = answer is null || (bool?)answer["lost"] == true;
        job.Lose((string?)answer?["fault"] is { } fault ? new Bilingual(fault, fault) : crashed ? OfficeReasons.Crashed : OfficeReasons.NoPdf);
        Stop();
    }

    /// <summary>Lets it end by itself, so that nothing of it is left.</summary>
    private void End()
    {
        process?.Say("""{"end":true}""");
        process?.Ends(TimeSpan.FromSeconds(10), CancellationToken.None);
        Stop();
    }

    private void Stop()
    {
        process?.Dispose();
        process = null;
    }

    /// <summary>The answer; null where it said nothing that could be one.</summary>
    private static JsonNode? Parse(string? line)
    {
        try
        {
            return line is null ? null : JsonNode.Parse(line) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
