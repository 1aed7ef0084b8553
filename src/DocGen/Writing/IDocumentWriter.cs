using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Writing;

/// <summary>Writes a document in one file format.</summary>
internal interface IDocumentWriter
{
    /// <summary>The name of the format and the ending of its files (docx, xlsx).</summary>
    string Format { get; }

    /// <summary>The bytes of the file. The same document gives the same bytes.</summary>
    byte[] Write(Document document, Report report);
}
