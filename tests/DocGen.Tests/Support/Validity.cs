using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit.Sdk;

namespace DocGen.Tests.Support;

/// <summary>Whether a file is what Word, Excel and PowerPoint expect, by the schemas of the Open XML SDK.</summary>
internal static class Validity
{
    /// <summary>Fails with each error, its part and its path.</summary>
    public static void AssertValid(byte[] bytes, string name = "file")
    {
        IReadOnlyList<string> errors = Errors(bytes);
        if (errors.Count > 0)
        {
            throw new XunitException($"{name} is not valid:\n{string.Join('\n', errors.Take(20))}");
        }
    }

    /// <summary>The errors, one line each.</summary>
    public static IReadOnlyList<string> Errors(byte[] bytes)
    {
        using MemoryStream stream = new(bytes);
        using OpenXmlPackage package = Holds(bytes, "xl/workbook.xml") ? SpreadsheetDocument.Open(stream, false)
            : Holds(bytes, "ppt/presentation.xml") ? PresentationDocument.Open(stream, false) : WordprocessingDocument.Open(stream, false);
        OpenXmlValidator validator = new(FileFormatVersions.Microsoft365);
        return [.. validator.Validate(package).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }

    private static bool Holds(byte[] bytes, string part)
    {
        using System.IO.Compression.ZipArchive archive = new(new MemoryStream(bytes));
        return archive.GetEntry(part) is not null;
    }
}
