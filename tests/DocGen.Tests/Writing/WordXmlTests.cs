using System.Text;
using System.Xml.Linq;
using CsCheck;
using DocGen.Tests.Properties;
using DocGen.Writing.Docx;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Writing;

/// <summary>The one gate through which text becomes XML.</summary>
public sealed class WordXmlTests
{
    [Theory]
    [InlineData("a<b>&\"'", "a&lt;b&gt;&amp;\"'")]
    [InlineData("a\0b\u0001", "a\uFFFDb\uFFFD")]
    [InlineData("𠮷👩", "𠮷👩")]
    [InlineData("a\tb\nc\rd", "a\tb\nc\uFFFDd")]
    public void Text_is_escaped(string text, string expected) => Xml(xml => xml.Start("a"u8).Text(text).End()).Should().Be($"<a>{expected}</a>");

    [Fact]
    public void What_no_xml_can_hold_is_replaced() =>
        Xml(xml => xml.Start("a"u8).Text("\uD800x\uDC00\uFFFE\uFFFF").End()).Should().Be("<a>\uFFFDx\uFFFD\uFFFD\uFFFD</a>");

    [Fact]
    public void An_attribute_is_escaped() =>
        Xml(xml => xml.Start("a"u8).Attribute("b"u8, "x\"<&>\n\ty").End()).Should().Be("<a b=\"x&quot;&lt;&amp;&gt;  y\"/>");

    [Fact]
    public void Elements_close_in_order() =>
        Xml(xml => xml.Start("a"u8).Start("b"u8).Empty("c"u8).End().Value("d"u8, 5).End()).Should().Be("<a><b><c/></b><d w:val=\"5\"/></a>");

    [Fact]
    public void Any_text_is_read_again_as_it_was() => MarkdownPieces.AnyText.Sample(
        text =>
        {
            string xml = Xml(writer => writer.Start("a"u8).Attribute("b"u8, text).Text(text).End());
            XElement element = XElement.Parse(xml, LoadOptions.PreserveWhitespace);
            string legal = string.Concat(text.EnumerateRunes().Select(rune =>
                (rune.Value < 32 && rune.Value is not ('\n' or '\t')) || rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString()));
            element.Value.Should().Be(legal);
            element.Attribute("b")!.Value.Should().Be(legal.Replace('\n', ' ').Replace('\t', ' '));
        },
        iter: 2_000);

    [Theory]
    [InlineData(1_999)]
    [InlineData(32_767)]
    [InlineData(200_000)]
    public void Long_texts_cross_the_buffer_whole(int length)
    {
        string text = string.Concat(Enumerable.Repeat("𠮷a", length));
        XElement.Parse(Xml(xml => xml.Start("a"u8).Text(text).End())).Value.Should().Be(text);
    }

    private static string Xml(Action<WordXml> write)
    {
        using MemoryStream stream = new();
        using (WordXml xml = new(stream))
        {
            write(xml);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
