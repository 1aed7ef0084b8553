using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using DocGen.Diagnostics;

namespace DocGen.Writing.Docx.Looks;

/// <summary>
/// The Word file of a look, opened with care: it comes from outside. Parts are read on demand, none larger or deeper than any real one;
/// what is wrong with it is reported once, and then <see cref="IsBroken"/>.
/// </summary>
internal sealed class LookPackage : IDisposable
{
    private const int MostEntries = 4_000;
    private const int LargestXml = 8 * 1024 * 1024;
    private const int LargestPicture = 16 * 1024 * 1024;
    private const int DeepestXml = 90;
    private const int LongestName = 60;
    private const string Strict = "http://purl.oclc.org/ooxml/";

    private readonly ZipArchive archive;
    private readonly SourceLocation place;
    private readonly Report report;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> contentTypes = new(StringComparer.OrdinalIgnoreCase);

    private readonly LookForm form;

    private LookPackage(ZipArchive archive, SourceLocation place, Report report, LookForm form)
    {
        this.form = form;
        this.archive = archive;
        this.place = place;
        this.report = report;
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }
    }

    /// <summary>The path of the document part.</summary>
    public string Main { get; private set; } = "";

    /// <summary>Whether something in it cannot be used.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Opens a file; null with the fault reported where it is no Word file, or none of another form that is asked for.</summary>
    public static LookPackage? Open(byte[] bytes, SourceLocation place, Report report, LookForm? asked = null)
    {
        LookForm form = asked ?? LookForm.Word;
        ReadOnlySpan<byte> start = bytes;
        if (start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            report.Add(form.NotUsable.At(place, new Bilingual($"旧的 .{form.Old} 格式，或加了密码", $"the old .{form.Old} format, or a password")));
            return null;
        }

        LookPackage? package = null;
        try
        {
            package = new LookPackage(new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read), place, report, form);
            if (package.FindMain())
            {
                return package;
            }
        }
        catch (InvalidDataException)
        {
            report.Add(form.NotUsable.At(place, start.StartsWith("PK"u8)
                ? new Bilingual("文件已损坏", "the file is damaged")
                : new Bilingual($"不是 .{form.Old}x 文件", $"it is no .{form.Old}x file")));
        }

        package?.Dispose();
        return null;
    }

    /// <summary>The root element of a part; null where the part is missing or cannot be read.</summary>
    public XElement? Xml(string? path)
    {
        if (path is null || Bytes(path, LargestXml) is not { } bytes)
        {
            return null;
        }

        try
        {
            XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LargestXml };
            using XmlReader reader = XmlReader.Create(new MemoryStream(bytes), settings);
            XElement root = XDocument.Load(reader).Root!;
            if (IsTooDeep(root))
            {
                Break(LookFaults.TooLarge, path);
                return null;
            }

            if (root.DescendantsAndSelf().Any(LookXml.Confuses))
            {
                Break(form.NotUsable, new Bilingual($"{path} 的命名空间前缀异常", $"{path} has unusual prefixes of namespaces"));
                return null;
            }

            return root;
        }
        catch (XmlException)
        {
            Break(form.NotUsable, new Bilingual($"{path} 不是格式良好的 XML", $"{path} is not well-formed XML"));
            return null;
        }
    }

    /// <summary>The bytes of a picture or other part.</summary>
    public byte[]? Bytes(string path) => Bytes(path, LargestPicture);

    /// <summary>The content type of a part.</summary>
    public string ContentType(string path) => contentTypes.GetValueOrDefault("/" + path) ?? contentTypes.GetValueOrDefault(Path.GetExtension(path).TrimStart('.')) ?? "";

    /// <summary>The relationships of a part; targets within the package are paths from its root, types are the last word of theirs.</summary>
    public IReadOnlyList<Relationship> RelationshipsOf(string part)
    {
        int slash = part.LastIndexOf('/');
        (string folder, string name) = (part[..(slash + 1)], part[(slash + 1)..]);
        if (Xml($"{folder}_rels/{name}.rels") is not { } root)
        {
            return [];
        }

        return
        [
            .. root.Elements().Where(item => item.Name.LocalName == "Relationship").Select(item =>
            {
                bool external = (string?)item.Attribute("TargetMode") == "External";
                string target = (string?)item.Attribute("Target") ?? "";
                string type = (string?)item.Attribute("Type") ?? "";
                return new Relationship((string?)item.Attribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], external ? target : Resolve(folder, target), external);
            }),
        ];
    }

    /// <summary>The part to which the document has a relationship of a type, or null.</summary>
    public string? PartOf(string type) => RelationshipsOf(Main).FirstOrDefault(item => item.Type == type && !item.External)?.Target;

    /// <inheritdoc/>
    public void Dispose() => archive.Dispose();

    private bool FindMain()
    {
        if (archive.Entries.Count > MostEntries)
        {
            Break(LookFaults.TooLarge, "zip");
            return false;
        }

        foreach (XElement type in Xml("[Content_Types].xml")?.Elements() ?? [])
        {
            string key = (string?)type.Attribute("PartName") ?? (string?)type.Attribute("Extension") ?? "";
            contentTypes.TryAdd(key, (string?)type.Attribute("ContentType") ?? "");
        }

        if (entries.Keys.Concat(contentTypes.Values).FirstOrDefault(name =>
            name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || name.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)) is { } macros)
        {
            Break(LookFaults.HasMacros, macros[(macros.LastIndexOf('/') + 1)..]);
            return false;
        }

        Main = RelationshipsOf("").FirstOrDefault(item => item.Type == "officeDocument")?.Target ?? "";
        XElement? root = Main.Length > 0 ? Xml(Main) : null;
        if (!IsBroken && root?.Name != form.Root)
        {
            Break(form.NotUsable, root?.Name.NamespaceName.StartsWith(Strict, StringComparison.Ordinal) == true
                ? new Bilingual("用的是“Strict Open XML”格式", "it is in the format 'Strict Open XML'")
                : form.Missing);
        }

        return !IsBroken;
    }

    private byte[]? Bytes(string path, int limit)
    {
        if (!entries.TryGetValue(path, out ZipArchiveEntry? entry))
        {
            return null;
        }

        try
        {
            using Stream stream = entry.Open();
            using MemoryStream bytes = new();
            byte[] buffer = new byte[64 * 1024];
            for (int count; (count = stream.Read(buffer)) > 0;)
            {
                bytes.Write(buffer, 0, count);
                if (bytes.Length > limit)
                {
                    Break(LookFaults.TooLarge, path);
                    return null;
                }
            }

            return bytes.ToArray();
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or NotSupportedException)
        {
            Break(form.NotUsable, new Bilingual($"{path} 已损坏", $"{path} is damaged"));
            return null;
        }
    }

    private void Break(RuleInfo rule, object argument)
    {
        IsBroken = true;
        report.Add(rule.At(place, argument));
    }

    private static bool IsTooDeep(XElement root)
    {
        int depth = 0;
        XElement current = root;
        while (true)
        {
            if (depth > DeepestXml || current.Name.LocalName.Length > LongestName)
            {
                return true;
            }

            if (current.Elements().FirstOrDefault() is { } child)
            {
                (current, depth) = (child, depth + 1);
                continue;
            }

            while (current != root && current.ElementsAfterSelf().FirstOrDefault() is null)
            {
                (current, depth) = (current.Parent!, depth - 1);
            }

            if (current == root)
            {
                return false;
            }

            current = current.ElementsAfterSelf().First();
        }
    }

    private static string Resolve(string folder, string target)
    {
        List<string> path = target.StartsWith('/') ? [] : [.. folder.Split('/', StringSplitOptions.RemoveEmptyEntries)];
        foreach (string step in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && path.Count > 0)
            {
                path.RemoveAt(path.Count - 1);
            }
            else if (step is not ("." or ".."))
            {
                path.Add(step);
            }
        }

        return string.Join('/', path);
    }
}
