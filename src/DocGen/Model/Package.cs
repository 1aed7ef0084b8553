namespace DocGen.Model;

/// <summary>A finished file: its path below the output folder (with '/') and its bytes.</summary>
public sealed record WrittenFile(string Path, byte[] Bytes, Document? Source);

/// <summary>文件包: everything delivered, with the manifest that lists it.</summary>
public sealed record Package(IReadOnlyList<WrittenFile> Files);
