using System.Globalization;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Model.Courses;
using DocGen.Writing.Docx;

namespace DocGen.Writing.Quizzes;

/// <summary>
/// Writes the question bank of a course as an IMS QTI 2.1 content package: a manifest, a test that refers to all items, and an item for each
/// question (IMS Question and Test Interoperability, Assessment Test, Section and Item Information Model, version 2.1).
/// </summary>
internal sealed class QtiWriter : IDocumentWriter
{
    private const string Package = "http://www.imsglobal.org/xsd/imscp_v1p1";
    private const string TestPath = "test.xml";

    /// <inheritdoc/>
    public string Format => "qti.zip";

    /// <inheritdoc/>
    public byte[] Write(Document document, Report report)
    {
        DocxPackage package = new();
        package.Part("imsmanifest.xml", xml => Manifest(xml, document));
        package.Part(TestPath, xml => Test(xml, document));
        foreach (PaperQuestion question in document.Questions)
        {
            package.Part(PathOf(question), xml => new QtiItem(xml, question, document.Identity.Language).Write());
        }

        return package.ToArray();
    }

    private static string PathOf(PaperQuestion question) => $"items/{question.Id}.xml";

    private static void Manifest(WordXml xml, Document document)
    {
        xml.Start("manifest"u8).Attribute("xmlns"u8, Package).Attribute("identifier"u8, Identifier(document));
        xml.Start("metadata"u8).Start("schema"u8).Text("QTIv2.1 Package").End().Start("schemaversion"u8).Text("1.0.0").End().End();
        xml.Empty("organizations"u8).Start("resources"u8);
        xml.Start("resource"u8).Attribute("identifier"u8, "test").Attribute("type"u8, "imsqti_test_xmlv2p1").Attribute("href"u8, TestPath);
        xml.Start("file"u8).Attribute("href"u8, TestPath).End();
        foreach (PaperQuestion question in document.Questions)
        {
            xml.Start("dependency"u8).Attribute("identifierref"u8, question.Id).End();
        }

        xml.End();
        foreach (PaperQuestion question in document.Questions)
        {
            xml.Start("resource"u8).Attribute("identifier"u8, question.Id).Attribute("type"u8, "imsqti_item_xmlv2p1").Attribute("href"u8, PathOf(question));
            xml.Start("file"u8).Attribute("href"u8, PathOf(question)).End().End();
        }

        xml.End().End();
    }

    private static void Test(WordXml xml, Document document)
    {
        QtiItem.Root(xml, "assessmentTest"u8, Identifier(document), document.Identity.Title);
        xml.Start("testPart"u8).Attribute("identifier"u8, "part").Attribute("navigationMode"u8, "nonlinear").Attribute("submissionMode"u8, "simultaneous");
        xml.Start("assessmentSection"u8).Attribute("identifier"u8, "section").Attribute("title"u8, document.Identity.Title).Attribute("visible"u8, "true");
        foreach (PaperQuestion question in document.Questions)
        {
            xml.Start("assessmentItemRef"u8).Attribute("identifier"u8, question.Id).Attribute("href"u8, PathOf(question)).Attribute("category"u8, CategoryOf(question)).End();
        }

        xml.End().End().End();
    }

    private static string CategoryOf(PaperQuestion question) => "difficulty-" + question.Difficulty.ToString(CultureInfo.InvariantCulture);

    private static string Identifier(Document document) => document.Identity.Number.ToString();
}
