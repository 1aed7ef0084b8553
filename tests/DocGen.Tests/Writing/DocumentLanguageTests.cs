using System.Xml.Linq;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Tests.Support;
using DocGen.Writing.Docx;
using FluentAssertions;
using Xunit;
using static DocGen.Tests.Support.DocxFile;

namespace DocGen.Tests.Writing;

/// <summary>The languages that styles and settings of a written document name.</summary>
public sealed class DocumentLanguageTests
{
    [Theory]
    [InlineData("zh-CN", "en-US", "zh-CN")]
    [InlineData("en", "en-GB", "zh-CN")]
    [InlineData("en-US", "en-US", "zh-CN")]
    [InlineData("de", "de-DE", "zh-CN")]
    [InlineData("ja", "en-US", "ja-JP")]
    [InlineData("zh-TW", "en-US", "zh-TW")]
    public void Every_style_and_the_settings_name_the_languages_of_the_document(string language, string latin, string eastAsian)
    {
        DocxFile file = new(Written(language));
        XElement[] named = [.. file.Styles.Descendants(W + "lang"), .. file.Settings.Elements(W + "themeFontLang")];
        named.Should().HaveCountGreaterThan(10);
        named.Select(item => ((string?)item.Attribute(W + "val"), (string?)item.Attribute(W + "eastAsia"))).Distinct().Should().Equal((latin, eastAsian));
        file.Property("language").Should().Be(language);
    }

    [Fact]
    public void Nothing_but_the_languages_changes()
    {
        DocxFile chinese = new(Written("zh-CN"));
        DocxFile german = new(Written("de"));
        foreach ((XElement before, XElement after) in (ReadOnlySpan<(XElement, XElement)>)[(chinese.Styles, german.Styles), (chinese.Settings, german.Settings)])
        {
            foreach (XElement item in after.Descendants().Where(item => item.Name.LocalName is "lang" or "themeFontLang"))
            {
                item.SetAttributeValue(W + "val", "en-US");
            }

            XNode.DeepEquals(before, after).Should().BeTrue();
        }
    }

    [Fact]
    public void A_Chinese_document_takes_the_parts_of_the_look_as_they_are()
    {
        LookParts look = LookParts.Read(TextDocument.Library.Looks["enterprise"])!;
        LookParts same = LookLanguage.Apply(look, WordLanguage.Of("zh-CN"));
        same.Styles.Should().BeSameAs(look.Styles);
        same.Settings.Should().BeSameAs(look.Settings);
    }

    [Theory]
    [InlineData("<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='24'/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>")]
    [InlineData("<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val='fr-FR' w:eastAsia='ja-JP'/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>")]
    public void A_look_that_names_other_languages_or_none_takes_those_of_the_document(string styles)
    {
        LookParts look = LookParts.Default with { Styles = System.Text.Encoding.UTF8.GetBytes(styles), Settings = System.Text.Encoding.UTF8.GetBytes("<broken") };
        LookParts applied = LookLanguage.Apply(look, WordLanguage.Of("zh-CN"));
        XElement lang = XElement.Parse(System.Text.Encoding.UTF8.GetString(applied.Styles)).Descendants(W + "lang").Single();
        ((string?)lang.Attribute(W + "val"), (string?)lang.Attribute(W + "eastAsia")).Should().Be(("en-US", "zh-CN"));
        applied.Settings.Should().BeSameAs(look.Settings, "what is no XML is left to who reads it");
    }

    private static byte[] Written(string language)
    {
        (_, Document document) = TextDocument.Plain("# 标题 Title\n\n正文 text", new Report());
        Document other = document with { Identity = document.Identity with { Language = language } };
        byte[] bytes = new DocxWriter(TextDocument.Library.Looks, () => DocGen.Markup.Dialect.DocxRenderers, DocGen.Markup.EffectiveBlocks.Of).Write(other, new Report());
        Validity.AssertValid(bytes);
        return bytes;
    }
}
