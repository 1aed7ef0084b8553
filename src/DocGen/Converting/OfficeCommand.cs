using System.ComponentModel;
using DocGen.Diagnostics;

namespace DocGen.Converting;

/// <summary>
/// LibreOffice's own command for converting files, for machines without a Python that knows it: one call for many documents. Where it
/// stops getting on, or ends before all are done, the next call begins with the document at which it stuck.
/// </summary>
internal sealed class OfficeCommand(OfficeProgram office, OfficeLimits limits, string folder, Report report)
{
    private const string Filter =
        """pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"},"DisplayPDFDocumentTitle":{"type":"boolean","value":"true"},"Quality":{"type":"long","value":"95"}}""";

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(200);

    /// <summary>Works on jobs until each is settled, telling of each; false where LibreOffice cannot be run.</summary>
    public bool Run(IReadOnlyList<OfficeJob> jobs, Action settled, CancellationToken cancellation)
    {
        while (jobs.Any(job => !job.IsSettled))
        {
            OfficeJob[] batch = [.. jobs.Where(job => !job.IsSettled).Take(limits.Documents)];
            string settings = Path.Combine(folder, "settings");
            string[] arguments =
            [
                "-env:UserInstallation=" + new Uri(settings).AbsoluteUri, "--headless", "--invisible", "--norestore", "--nologo", "--nolockcheck",
                "--convert-to", Filter, "--outdir", Path.GetDirectoryName(batch[0].Target)!, .. batch.Select(job => Path.GetFileName(job.Source)),
            ];
            try
            {
                using OfficeProcess process = OfficeProcess.Start(office.Program, arguments, Path.GetDirectoryName(batch[0].Source)!);
                process.Ignore();
                Watch(process, batch, settled, cancellation);
                Settle(batch, process.LastWords, settled);
            }
            catch (Win32Exception fault)
            {
                report.Add(ConvertingFaults.OfficeDoesNotStart.At(new SourceLocation(office.Program), office.Program, fault.Message));
                return false;
            }
        }

        return true;
    }

    /// <summary>Waits as long as one document after the other is done in time.</summary>
    private void Watch(OfficeProcess process, OfficeJob[] batch, Action settled, CancellationToken cancellation)
    {
        TimeSpan waited = TimeSpan.Zero;
        TimeSpan limit = limits.Start + limits.For(batch[0].Size);
        int done = 0;
        while (!process.Ends(Glance, cancellation))
        {
            waited += Glance;
            // The next one has begun: this one is whole.
            while (done + 1 < batch.Length && File.Exists(batch[done + 1].Target) && batch[done].FinishIfWhole())
            {
                settled();
                done++;
                waited = TimeSpan.Zero;
                limit = limits.For(batch[done].Size);
            }

            if (waited >= limit)
            {
                return;
            }
        }
    }

    /// <summary>After the end of a call: what is whole is done, the first that is not was what it stuck at.</summary>
    private static void Settle(OfficeJob[] batch, string lastWords, Action settled)
    {
        bool stuck = false;
        foreach (OfficeJob job in batch.Where(job => !job.IsSettled))
        {
            if (!job.FinishIfWhole() && !stuck)
            {
                stuck = true;
                job.Lose(lastWords.Length > 0 ? new Bilingual(lastWords, lastWords) : OfficeReasons.NoPdf);
            }

            if (job.IsSettled)
            {
                settled();
            }
        }
    }
}
