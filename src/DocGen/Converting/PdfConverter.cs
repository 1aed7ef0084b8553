using System.Globalization;
using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Converting;

/// <summary>
/// Makes PDF files of written Word files with the LibreOffice of this machine. They are tagged, have the headings as bookmarks, and show the
/// title in the window. Everything happens in a temporary folder that is removed again.
/// </summary>
internal sealed class PdfConverter(OfficeProgram office, OfficeLimits limits, Report report, CancellationToken cancellation)
{
    /// <summary>The converter of this machine; null with one finding where there is no LibreOffice.</summary>
    public static PdfConverter? Find(SourceLocation asked, Report report, CancellationToken cancellation)
    {
        if (OfficeProgram.Find() is { } office)
        {
            return new PdfConverter(office, OfficeLimits.FromEnvironment(), report, cancellation);
        }

        string? named = Environment.GetEnvironmentVariable(OfficeProgram.Variable);
        Bilingual where = named is null ? new("", "") : new($"：{OfficeProgram.Variable} 指向的 {named} 不存在", $": {OfficeProgram.Variable} names {named}, which does not exist");
        report.Add(ConvertingFaults.NoOffice.At(asked, where));
        return null;
    }

    /// <summary>The PDF files of Word files, in their order; null with findings where one could not be made.</summary>
    public IReadOnlyList<byte[]>? Convert(IReadOnlyList<WrittenFile> files, Action<WrittenFile, int> progress)
    {
        string folder = Directory.CreateTempSubdirectory("docgen-pdf-").FullName;
        try
        {
            OfficeJob[] jobs = [.. files.Select((file, index) => Job(folder, file, index))];
            int settled = 0;
            void Settled()
            {
                int index = Math.Min(settled, files.Count - 1);
                progress(files[index], ++settled);
            }

            if (!Run(jobs, folder, Settled))
            {
                return null;
            }

            for (int i = 0; i < jobs.Length; i++)
            {
                if (jobs[i].Fault is { } fault)
                {
                    report.Add(ConvertingFaults.NotConverted.At(new SourceLocation(files[i].Path), fault));
                }
            }

            return report.HasErrors ? null : [.. jobs.Zip(files).Select(pair => Read(pair.First, pair.Second))];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            report.Add(ConvertingFaults.OfficeDoesNotStart.At(new SourceLocation(folder), office.Program, fault.Message));
            return null;
        }
        finally
        {
            TryDelete(folder);
        }
    }

    private bool Run(OfficeJob[] jobs, string folder, Action settled)
    {
        using OfficeWorker worker = new(office, limits, folder, report);
        if (worker.Start(cancellation))
        {
            return worker.Run(jobs, settled, cancellation);
        }

        if (report.HasErrors)
        {
            return false;
        }

        report.Add(ConvertingFaults.OfficeWithoutPython.At(new SourceLocation(office.Program)));
        return new OfficeCommand(office, limits, folder, report).Run(jobs, settled, cancellation);
    }

    private static OfficeJob Job(string folder, WrittenFile file, int index)
    {
        string name = (index + 1).ToString("0000", CultureInfo.InvariantCulture);
        string source = Path.Combine(folder, name + ".docx");
        File.WriteAllBytes(source, file.Bytes);
        return new OfficeJob(source, Path.Combine(folder, name + ".pdf"), file.Bytes.Length);
    }

    private static byte[] Read(OfficeJob job, WrittenFile source)
    {
        byte[] pdf = File.ReadAllBytes(job.Target);
        PdfBytes.Settle(pdf, source.Source?.Identity.Issued ?? new DateOnly(2000, 1, 1), source.Bytes);
        return pdf;
    }

    private static void TryDelete(string folder)
    {
        // What was just killed may still be ending.
        for (int attempt = 0; attempt < 5; attempt++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
                return;
            }
            catch (DirectoryNotFoundException)
            {
                return;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(100);
            }
        }
    }
}
