using System.Collections.Concurrent;
using DocGen.Diagnostics;
using DocGen.Markup;
using DocGen.Markup.Images;
using DocGen.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Loading.Images;

/// <summary>
/// Reads the pictures that texts show: those of a clause or a Markdown file as its links name them, those of templates all, since
/// their text comes later. A picture stands beside its text or below its root; nothing else on the disk is looked at.
/// </summary>
internal sealed class ImageLoader(Report report)
{
    private readonly Lock gate = new();
    private readonly ConcurrentDictionary<string, Image> images = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImageReading> readings = new(StringComparer.Ordinal);

    /// <summary>All pictures read so far.</summary>
    public ImageSource Source => new(images);

    /// <summary>Reads the pictures of a Markdown file on disk, which lie in its folder; also of pieces of it, on any thread.</summary>
    public void LoadBeside(MarkdownDocument tree, Origin origin, string file) =>
        Load(tree, origin, file, Path.GetDirectoryName(Path.GetFullPath(file))!, (_, _) => { });

    /// <summary>Reads the pictures of a tree; <paramref name="read"/> is told each file and its bytes.</summary>
    public void Load(MarkdownDocument tree, Origin origin, string file, string root, Action<string, byte[]> read)
    {
        foreach (LinkInline link in tree.Descendants<LinkInline>().Where(link => link.IsImage))
        {
            string address = link.Url ?? "";
            if (Find(file, root, address) is not { } path)
            {
                RuleInfo fault = ImageSyntax.IsBeside(address) && IsInside(root, Beside(file, address)) ? ContentFaults.MissingImage : ContentFaults.ImageOutside;
                report.Add(fault.At(origin.Place(link), address));
                continue;
            }

            ImageReading reading;
            lock (gate)
            {
                reading = Read(path, address);
            }

            if (reading.Fault is { } found)
            {
                report.Add(found.At(origin.Place(link), [.. reading.Arguments]));
            }

            Keep(ImageSource.PathOf(origin.Path, address), path, reading, read);
        }
    }

    /// <summary>Reads all pictures below a folder of templates, each under the path that <paramref name="shown"/> gives it.</summary>
    public void LoadFolder(string root, Func<string, string> shown, Action<string, byte[]> read)
    {
        foreach (string path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(ImageBytes.IsNamedSo).Order(StringComparer.Ordinal))
        {
            ImageReading reading = Read(path, shown(path));
            if (reading.Fault is { } found)
            {
                report.Add(found.At(new SourceLocation(shown(path)), [.. reading.Arguments]));
            }

            Keep(shown(path), path, reading, read);
        }
    }

    private void Keep(string key, string path, ImageReading reading, Action<string, byte[]> read)
    {
        if (reading.Image is not { } image)
        {
            return;
        }

        images[key] = image;
        read(path, image.Bytes);
        if (image.Fallback is { } twin)
        {
            read(Twin(path), twin.Bytes);
        }
    }

    /// <summary>The file of an address: beside the text, or else below the root; null where there is none that may be shown.</summary>
    private static string? Find(string file, string root, string address) =>
        !ImageSyntax.IsBeside(address) ? null
        : new[] { Beside(file, address), Path.GetFullPath(Path.Combine(root, ImageSource.FileName(address))) }
            .FirstOrDefault(path => IsInside(root, path) && File.Exists(path) && !LeadsOut(root, path));

    private static string Beside(string file, string address) =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, ImageSource.FileName(address)));

    private static bool IsInside(string root, string path) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Whether a link of the file system below the root points out of it.</summary>
    private static bool LeadsOut(string root, string path)
    {
        string top = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        for (string? current = path; current is not null && current.Length > top.Length; current = Path.GetDirectoryName(current))
        {
            FileSystemInfo info = Directory.Exists(current) ? new DirectoryInfo(current) : new FileInfo(current);
            if (info.LinkTarget is not null && info.ResolveLinkTarget(returnFinalTarget: true) is { } target && !IsInside(top, target.FullName))
            {
                return true;
            }
        }

        return false;
    }

    private ImageReading Read(string path, string shown)
    {
        if (!readings.TryGetValue(path, out ImageReading? reading))
        {
            reading = ReadFile(path, shown);
            if (reading is { Image: { Format: ImageFormat.Svg } drawing, Fault: null } && File.Exists(Twin(path)))
            {
                ImageReading twin = Read(Twin(path), Twin(shown));
                reading = twin with { Image = drawing with { Fallback = twin.Image is { Format: not ImageFormat.Svg } bitmap ? bitmap : null } };
            }

            readings.Add(path, reading);
        }

        return reading;
    }

    private static string Twin(string path) => Path.ChangeExtension(path, ".png");

    private static ImageReading ReadFile(string path, string shown)
    {
        try
        {
            long size = new FileInfo(path).Length;
            return size > ImageBytes.SizeLimit
                ? new ImageReading(null, ContentFaults.HugeImage, shown, $"{size / 1024 / 1024} MB", $"{ImageBytes.SizeLimit / 1024 / 1024} MB")
                : ImageBytes.Read(shown, File.ReadAllBytes(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new ImageReading(null, ContentFaults.BadImage, shown, new Bilingual(fault.Message, fault.Message));
        }
    }
}
