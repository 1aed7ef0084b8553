using DocGen.Converting;

namespace DocGen.Tests.Support;

/// <summary>
/// A folder with two small programs that stand for LibreOffice and the Python that comes with it. For each document they do what the next of the
/// words given says: <c>ok</c>, <c>crash</c>, <c>hang</c>, <c>fault</c>, <c>half</c> (says it is done, after half a file); without words, <c>ok</c>.
/// </summary>
internal sealed class FakeOffice : IDisposable
{
    /// <summary>Does what the next word says for a document; $1 is the PDF.</summary>
    private const string Act =
        """
        here=$(dirname "$0")
        act() {
          word=$(head -n 1 "$here/words" 2>/dev/null)
          tail -n +2 "$here/words" >"$here/rest" 2>/dev/null && mv "$here/rest" "$here/words"
          echo "$1" >>"$here/targets"
          case "$word" in
            crash) exit 9 ;;
            hang) sleep 300 & echo $! >>"$here/pids"; wait ;;
            half) printf '%%PDF-1.7 half' >"$1"; word=ok ;;
            fault) ;;
            *) printf '%%PDF-1.7\n/CreationDate(D:20261123185026Z)\ntrailer\n/ID [ <00000000000000000000000000000000> ]\n%%%%EOF\n' >"$1"; word=ok ;;
          esac
        }
        echo $$ >>"$here/pids"
        """;

    private const string Python =
        """
        case "$(cat "$here/python-is" 2>/dev/null)" in
          without-uno) echo '{"ready":false,"uno":"No module named uno"}'; exit 0 ;;
          without-office) echo '{"ready":false,"exit":77}'; exit 0 ;;
          silent) sleep 300 & echo $! >>"$here/pids"; wait ;;
          broken) exit 3 ;;
        esac
        echo start >>"$here/starts"
        echo '{"ready":true}'
        while read -r line; do
          case "$line" in *'"end"'*) exit 0 ;; esac
          act "$(printf '%s' "$line" | sed 's/.*"target":"\([^"]*\)".*/\1/')"
          if [ "$word" = fault ]; then echo '{"fault":"the file cannot be loaded"}'; else echo '{"done":true}'; fi
        done
        """;

    private const string Soffice =
        """
        echo start >>"$here/starts"
        while [ "$1" != --outdir ]; do shift; done
        folder=$2
        shift 2
        for file in "$@"; do act "$folder/${file%.docx}.pdf"; done
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("docgen-fake-office").FullName;

    public FakeOffice(params string[] words)
    {
        Script("soffice", Soffice);
        Script("python", Python);
        Say(words);
    }

    /// <summary>Its program.</summary>
    public string Program => Path.Combine(folder, "soffice");

    /// <summary>It as the converter finds it.</summary>
    public OfficeProgram Office => new(Program, [Path.Combine(folder, "python")]);

    /// <summary>How often it was started.</summary>
    public int Starts => Lines("starts").Length;

    /// <summary>The PDF files that were asked for, by name, in order.</summary>
    public IEnumerable<string> Asked => Lines("targets").Select(line => Path.GetFileName(line)!);

    /// <summary>The folders in which it was to write.</summary>
    public IEnumerable<string> Folders => Lines("targets").Select(line => Path.GetDirectoryName(line)!).Distinct();

    /// <summary>Those of its processes that go on running: one that was told to end gets a moment for it.</summary>
    public IReadOnlyList<int> Running
    {
        get
        {
            int[] all = [.. Lines("pids").Select(int.Parse)];
            SpinWait.SpinUntil(() => !all.Any(IsRunning), TimeSpan.FromSeconds(10));
            return [.. all.Where(IsRunning)];
        }
    }

    /// <summary>What it does with the next documents.</summary>
    public FakeOffice Say(params string[] words)
    {
        File.WriteAllLines(Path.Combine(folder, "words"), words);
        return this;
    }

    /// <summary>What is the matter with its Python.</summary>
    public FakeOffice WithPython(string state)
    {
        File.WriteAllText(Path.Combine(folder, "python-is"), state);
        return this;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Script(string name, string text)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, "#!/bin/sh\n" + Act.ReplaceLineEndings("\n") + "\n" + text.ReplaceLineEndings("\n") + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private string[] Lines(string name) => File.Exists(Path.Combine(folder, name)) ? File.ReadAllLines(Path.Combine(folder, name)) : [];

    private static bool IsRunning(int id)
    {
        try
        {
            // One that was killed and that nobody waited for is a zombie: it has ended.
            string state = File.Exists($"/proc/{id}/stat") ? File.ReadAllText($"/proc/{id}/stat").Split(") ")[^1] : "";
            using System.Diagnostics.Process process = System.Diagnostics.Process.GetProcessById(id);
            return !process.HasExited && !state.StartsWith('Z');
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
