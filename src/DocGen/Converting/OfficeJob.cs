using System.Text;
using DocGen.Diagnostics;

namespace DocGen.Converting;

/// <summary>A Word file to be made a PDF: where both lie, how often it was tried, and what came of it.</summary>
internal sealed class OfficeJob(string source, string target, long size)
{
    /// <summary>The Word file.</summary>
    public string Source { get; } = source;

    /// <summary>The PDF.</summary>
    public string Target { get; } = target;

    /// <summary>The size of the Word file in bytes.</summary>
    public long Size { get; } = size;

    /// <summary>How often LibreOffice failed with it.</summary>
    public int Lost { get; private set; }

    /// <summary>Why there is no PDF; null where there is one, or it was not tried yet.</summary>
    public Bilingual? Fault { get; private set; }

    /// <summary>Whether a whole PDF lies at the target.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Whether nothing is left to be done.</summary>
    public bool IsSettled => IsDone || Fault is not null;

    /// <summary>It is done where a whole PDF lies at the target, whatever LibreOffice says.</summary>
    public bool FinishIfWhole() => IsDone |= IsWhole();

    /// <summary>LibreOffice crashed, hung or could not: the file is tried once more, freed from the locks that it left.</summary>
    public void Lose(Bilingual reason)
    {
        Lost++;
        Fault = Lost >= 2 ? reason : null;
        File.Delete(Target);
        foreach (string file in (string[])[Source, Target])
        {
            File.Delete(Path.Combine(Path.GetDirectoryName(file)!, $".~lock.{Path.GetFileName(file)}#"));
        }
    }

    private bool IsWhole()
    {
        if (!File.Exists(Target))
        {
            return false;
        }

        using FileStream file = File.OpenRead(Target);
        byte[] head = new byte[5];
        byte[] tail = new byte[Math.Min(64, file.Length)];
        file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        file.Seek(-tail.Length, SeekOrigin.End);
        file.ReadExactly(tail);
        return Encoding.Latin1.GetString(head) == "%PDF-" && Encoding.Latin1.GetString(tail).Contains("%%EOF", StringComparison.Ordinal);
    }
}
