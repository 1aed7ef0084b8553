using System.Security.Cryptography;
using System.Text;
using DocGen.Model;

namespace DocGen.Composing.Templates;

/// <summary>
/// Compiled templates on disk, by the hash of the template, this program and the runtime: those shipped beside the program, then the
/// user's own. The folder is the user's alone, since what lies in it is run.
/// </summary>
internal sealed class CompiledTemplateStore(string? shipped, string? own)
{
    private static readonly string Host = string.Join(
        '\n', typeof(CompiledTemplateStore).Module.ModuleVersionId, typeof(RazorLight.RazorLightEngine).Module.ModuleVersionId, Environment.Version);

    /// <summary>The folders of this installation and user.</summary>
    public static CompiledTemplateStore Default => new(
        Path.Combine(AppContext.BaseDirectory, "compiled-templates"),
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData) is { Length: > 0 } folder
            ? Path.Combine(folder, "docgen", "compiled-templates")
            : null);

    /// <summary>The file of a template that was compiled before, or null.</summary>
    public string? Find(TemplateSource source)
    {
        string name = Name(source);
        return new[] { shipped, own }.OfType<string>().Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }

    /// <summary>Keeps a compiled template for the next run; a folder that cannot be written only costs time.</summary>
    public void Keep(TemplateSource source, byte[] assembly)
    {
        if (own is null)
        {
            return;
        }

        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(own);
            }
            else
            {
                Directory.CreateDirectory(own, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }

            string temporary = Path.Combine(own, Path.GetRandomFileName());
            File.WriteAllBytes(temporary, assembly);
            File.Move(temporary, Path.Combine(own, Name(source)), overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <summary>Empties the user's folder.</summary>
    public void Clear()
    {
        if (own is not null && Directory.Exists(own))
        {
            Directory.Delete(own, recursive: true);
        }
    }

    private static string Name(TemplateSource source) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Host + "\n" + source.Name + "\n" + source.Text))) + ".dll";
}
