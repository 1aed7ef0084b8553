namespace DocGen.Model;

/// <summary>A finished file: its path below the output folder (with '/') and its bytes.</summary>
public sealed record WrittenFile(string Path, byte[] Bytes, FileSource? Source);

/// <summary>Of which document a file was made, and from which clauses: all that is kept of a document once it is written.</summary>
public sealed record FileSource(DocumentIdentity Identity, IReadOnlyList<ClauseVersion> Clauses)
{
    /// <summary>What is kept of a document.</summary>
    public static FileSource Of(Document document) => new(document.Identity, [.. document.Sections.Select(section => section.Clause).OfType<ClauseVersion>()]);
}

/// <summary>文件包: everything delivered, with the manifest that lists it.</summary>
public sealed record Package(IReadOnlyList<WrittenFile> Files);
