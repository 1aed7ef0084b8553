using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace DocGen.Converting;

/// <summary>A child process that we talk to line by line, that may be waited for only so long, and that never outlives us: with it go its own children.</summary>
internal sealed class OfficeProcess : IDisposable
{
    private readonly Process process;
    private readonly Lock gate = new();
    private string lastWords = "";

    private OfficeProcess(Process process) => this.process = process;

    /// <summary>A further process to end with this one, where it could not be found as its child.</summary>
    public int? Companion { get; set; }

    /// <summary>The last line that it said to standard error, for messages.</summary>
    public string LastWords
    {
        get
        {
            lock (gate)
            {
                return lastWords;
            }
        }
    }

    /// <summary>Starts a program; throws where the system cannot.</summary>
    /// <exception cref="Win32Exception">It cannot be run.</exception>
    public static OfficeProcess Start(string program, IReadOnlyList<string> arguments, string folder)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        start.Environment["PYTHONUTF8"] = "1";
        start.Environment["TZ"] = "UTC";
        OfficeProcess started = new(Process.Start(start)!);
        started.process.ErrorDataReceived += (_, line) => started.Hear(line.Data);
        started.process.BeginErrorReadLine();
        return started;
    }

    /// <summary>Says a line; nothing happens where it is gone.</summary>
    public void Say(string line)
    {
        try
        {
            process.StandardInput.WriteLine(line);
            process.StandardInput.Flush();
        }
        catch (IOException)
        {
        }
    }

    /// <summary>The next line that it says; null where it ended.</summary>
    /// <exception cref="TimeoutException">It says nothing in time.</exception>
    public string? Listen(TimeSpan limit, CancellationToken cancellation) =>
        process.StandardOutput.ReadLineAsync(CancellationToken.None).AsTask().WaitAsync(limit, cancellation).GetAwaiter().GetResult();

    /// <summary>Whether it ends in time.</summary>
    public bool Ends(TimeSpan limit, CancellationToken cancellation)
    {
        try
        {
            process.WaitForExitAsync(CancellationToken.None).WaitAsync(limit, cancellation).GetAwaiter().GetResult();
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    /// <summary>Lets what it says go unheard, so that it cannot wait for us.</summary>
    public void Ignore()
    {
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Kill(process);
        if (Companion is { } id)
        {
            try
            {
                using Process companion = Process.GetProcessById(id);
                Kill(companion);
            }
            catch (ArgumentException)
            {
            }
        }

        process.Dispose();
    }

    private static void Kill(Process target)
    {
        try
        {
            if (!target.HasExited)
            {
                target.Kill(entireProcessTree: true);
                target.WaitForExit(5_000);
            }
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception or AggregateException)
        {
        }
    }

    private void Hear(string? line)
    {
        if (!string.IsNullOrWhiteSpace(line) && !line.Contains("javaldx", StringComparison.Ordinal))
        {
            lock (gate)
            {
                lastWords = line.Trim();
            }
        }
    }
}
