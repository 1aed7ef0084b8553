using System.Xml.Linq;
using DocGen.Diagnostics;
using DocGen.Writing.Docx;
using DocGen.Writing.Docx.Looks;

namespace DocGen.Writing.Pptx.Looks;

/// <summary>
/// All parts of a look that a presentation takes over: what its presentation refers to, and what that refers to in turn, known to us or not. Slides,
/// comments and what only the editing of the look left are not among them.
/// </summary>
internal sealed class KeptParts
{
    private static readonly HashSet<string> Dropped = ["slide", "customXml", "commentAuthors", "authors", "changesInfo", "changesInfos", "revisionInfo", "notesSlide", "comments"];

    private readonly LookPackage package;
    private readonly SourceLocation place;
    private readonly Report report;
    private readonly SortedDictionary<string, KeptPart> parts = new(StringComparer.Ordinal);

    private KeptParts(LookPackage package, SourceLocation place, Report report) => (this.package, this.place, this.report) = (package, place, report);

    /// <summary>The parts, without the presentation itself.</summary>
    public IReadOnlyList<KeptPart> Parts => [.. parts.Values];

    /// <summary>The relationships of the presentation that stay, as the look has them.</summary>
    public IReadOnlyList<XElement> Relationships { get; private set; } = [];

    /// <summary>The path of the master of notes; our own where the look has none.</summary>
    public string NotesMaster { get; private set; } = "";

    /// <summary>Whether something in it was reported.</summary>
    public bool HasFaults { get; private set; }

    /// <summary>Follows the relationships of a look.</summary>
    public static KeptParts Of(LookPackage package, SourceLocation place, Report report)
    {
        KeptParts kept = new(package, place, report);
        kept.Relationships = [.. (package.Xml(RelationshipsPath(package.Main))?.Elements() ?? []).Where(item => !Dropped.Contains(TypeOf(item)))];
        foreach (Relationship relationship in package.RelationshipsOf(package.Main).Where(item => !Dropped.Contains(item.Type)))
        {
            kept.Take(package.Main, relationship);
        }

        kept.NotesMaster = package.PartOf("notesMaster") ?? kept.AddNotesMaster();
        return kept;
    }

    /// <summary>The path of the relationships of a part.</summary>
    public static string RelationshipsPath(string part)
    {
        int slash = part.LastIndexOf('/');
        return $"{part[..(slash + 1)]}_rels/{part[(slash + 1)..]}.rels";
    }

    private static string TypeOf(XElement relationship) => ((string?)relationship.Attribute("Type") ?? "").Split('/')[^1];

    private void Take(string from, Relationship relationship)
    {
        if (relationship.External)
        {
            if (relationship.Type != "hyperlink" || !(relationship.Target.StartsWith("http", StringComparison.OrdinalIgnoreCase) || relationship.Target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)))
            {
                HasFaults = true;
                report.Add(SlideFaults.Outside.At(place, from, relationship.Target));
            }

            return;
        }

        if (Dropped.Contains(relationship.Type) || relationship.Target == package.Main || parts.ContainsKey(relationship.Target) || package.Bytes(relationship.Target) is not { } bytes)
        {
            return;
        }

        parts[relationship.Target] = new KeptPart(relationship.Target, package.ContentType(relationship.Target), bytes);
        string own = RelationshipsPath(relationship.Target);
        if (package.Bytes(own) is { } relationships)
        {
            parts[own] = new KeptPart(own, "", relationships);
        }

        foreach (Relationship next in package.RelationshipsOf(relationship.Target))
        {
            Take(relationship.Target, next);
        }
    }

    private string AddNotesMaster()
    {
        using LookPackage own = LookPackage.Open(SlideLookBuilder.Build(SlideLookDefinition.Shipped[0]), place, report, SlideLookReader.Form)!;
        string folder = package.Main[..(package.Main.LastIndexOf('/') + 1)];
        string master = folder + "notesMasters/docgenNotesMaster.xml";
        string theme = folder + "theme/docgenNotesTheme.xml";
        parts[master] = new KeptPart(master, PptxNames.ContentType("ppt/notesMasters/"), own.Bytes("ppt/notesMasters/notesMaster1.xml")!);
        parts[theme] = new KeptPart(theme, PptxNames.ContentType("ppt/theme/"), own.Bytes("ppt/theme/theme2.xml")!);
        string path = RelationshipsPath(master);
        using MemoryStream bytes = new();
        using (WordXml xml = new(bytes))
        {
            xml.Declaration();
            PackageParts.Relationships(xml, [new("rId1", "theme", "../theme/docgenNotesTheme.xml")]);
        }

        parts[path] = new KeptPart(path, "", bytes.ToArray());
        return master;
    }
}
