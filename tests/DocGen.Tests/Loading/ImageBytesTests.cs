using System.Text;
using DocGen.Diagnostics;
using DocGen.Loading.Images;
using DocGen.Model;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Loading;

/// <summary>What some bytes are as a picture, whatever their file is called.</summary>
public sealed class ImageBytesTests
{
    [Theory]
    [InlineData(0, 160, 80, 120, 60)]
    [InlineData(11811, 300, 150, 72, 36)]
    [InlineData(1, 160, 80, 120, 60)]
    public void A_png_has_the_size_that_its_density_gives(int perMetre, int width, int height, double points, double pointsHigh)
    {
        Image image = Read("a.png", PictureBytes.Png(width, height, perMetre));
        image.Width.Should().BeApproximately(points, 0.01);
        image.Height.Should().BeApproximately(pointsHigh, 0.01);
    }

    [Fact]
    public void A_jpeg_has_the_density_of_its_first_segment_or_of_the_camera()
    {
        Read("a.jpg", PictureBytes.Jpeg(144, 72, PictureBytes.Jfif(1, 144))).Width.Should().Be(72);
        Read("a.jpg", PictureBytes.Jpeg(100, 50, PictureBytes.Jfif(2, 100))).Width.Should().BeApproximately(72 / 2.54, 0.01);
        Read("a.jpg", PictureBytes.Jpeg(96, 48, PictureBytes.Jfif(0, 1))).Width.Should().Be(72);
        Read("a.jpg", PictureBytes.Jpeg(200, 100, PictureBytes.Exif(200, 1, littleEndian: true))).Width.Should().Be(72);
        Read("a.jpg", PictureBytes.Jpeg(200, 100, PictureBytes.Exif(200, 1, littleEndian: false))).Width.Should().Be(72);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(6, true)]
    [InlineData(3, true)]
    [InlineData(99, false)]
    public void A_photograph_says_how_it_was_taken(byte orientation, bool turned) =>
        Read("a.jpg", PictureBytes.Jpeg(200, 100, PictureBytes.Exif(200, orientation, littleEndian: false))).IsTurned.Should().Be(turned);

    [Fact]
    public void A_picture_cut_off_anywhere_is_refused()
    {
        foreach (byte[] whole in (byte[][])[PictureBytes.Png(20, 10, 2835), PictureBytes.Jpeg(20, 10, PictureBytes.Jfif(1, 72), PictureBytes.Exif(72, 1, littleEndian: true))])
        {
            for (int length = 0; length < whole.Length; length++)
            {
                Fault("a.png", whole[..length]).Should().Be("BadImage", "{0} of {1} bytes are no picture", length, whole.Length);
            }
        }
    }

    [Fact]
    public void A_png_with_any_byte_changed_is_refused_or_says_the_same()
    {
        byte[] whole = PictureBytes.Png(20, 10);
        for (int i = 0; i < whole.Length; i++)
        {
            byte[] changed = [.. whole];
            changed[i] ^= 0x10;
            Fault("a.png", changed).Should().Be("BadImage", "byte {0} is under a check sum", i);
        }
    }

    [Theory]
    [InlineData(20_001, 10, "HugeImage")]
    [InlineData(10, 20_001, "HugeImage")]
    [InlineData(20_000, 20_000, "HugeImage")]
    [InlineData(20_000, 10_000, null)]
    [InlineData(0, 10, "BadImage")]
    public void A_bomb_of_pixels_is_refused(int width, int height, string? fault) => Fault("a.png", PictureBytes.Png(width, height)).Should().Be(fault);

    [Theory]
    [InlineData("GIF89a", "GIF")]
    [InlineData("II*\0abcdefghij", "TIFF")]
    [InlineData("RIFF1234WEBPVP8 ", "WebP")]
    [InlineData("\0\0\0\u001cftypheic", "HEIC")]
    [InlineData("\0\0\0\u001cftypavif....", "AVIF")]
    public void Another_format_is_refused_by_its_name(string bytes, string format)
    {
        ImageReading reading = ImageBytes.Read("a.png", Encoding.Latin1.GetBytes(bytes + "\0"));
        reading.Image.Should().BeNull();
        reading.Fault!.At(default, [.. reading.Arguments]).Message(MessageLanguage.En).Should().Contain(format);
    }

    [Theory]
    [InlineData("a.png", "")]
    [InlineData("a.png", "hello")]
    [InlineData("a.png", "PK\u0003\u0004")]
    [InlineData("a.svg", "<html></html>")]
    [InlineData("a.svg", "<svg")]
    [InlineData("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\">")]
    [InlineData("a.svg", "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg>&a;</svg>")]
    public void What_is_no_picture_is_refused(string name, string text) => Fault(name, Encoding.UTF8.GetBytes(text)).Should().Be("BadImage");

    [Theory]
    [InlineData("width=\"120\" height=\"60\"", 90, 45)]
    [InlineData("width=\"4cm\" viewBox=\"0 0 40 20\"", 113.25, 57)]
    [InlineData("viewBox=\"0 0 40 20\"", 30, 15)]
    [InlineData("width=\"50%\" height=\"50%\" viewBox=\"0,0,40,20\"", 30, 15)]
    [InlineData("", 225, 112.5)]
    public void A_drawing_has_its_size_or_that_of_its_view(string attributes, double width, double height)
    {
        Image image = Read("a.svg", Svg(attributes, ""));
        image.Width.Should().BeApproximately(width, 0.5);
        image.Height.Should().BeApproximately(height, 0.5);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<rect onclick=\"x()\"/>")]
    [InlineData("<image href=\"https://example.com/a.png\"/>")]
    [InlineData("<image xlink:href=\"file:///etc/passwd\"/>")]
    [InlineData("<use href=\"other.svg#a\"/>")]
    [InlineData("<foreignObject/>")]
    [InlineData("<rect style=\"fill: url(https://example.com)\"/>")]
    [InlineData("<style>@import url(https://example.com/a.css);</style>")]
    [InlineData("<a href=\"javascript:x()\"/>")]
    public void A_drawing_that_does_something_is_refused(string content) => Fault("a.svg", Svg("", content)).Should().Be("BadImage");

    [Theory]
    [InlineData("<use href=\"#a\"/>")]
    [InlineData("<image href=\"data:image/png;base64,AAAA\"/>")]
    [InlineData("<rect fill=\"url(#gradient)\"/>")]
    [InlineData("<!-- @import --><style>.a { fill: red }</style>")]
    [InlineData("<a href=\"https://example.com\"/>")]
    public void A_drawing_that_only_draws_is_taken(string content) => Fault("a.svg", Svg("", content)).Should().BeNull();

    [Fact]
    public void The_content_decides_and_a_wrong_name_is_told()
    {
        ImageReading reading = ImageBytes.Read("a.jpg", PictureBytes.Png(10, 10));
        reading.Image!.Format.Should().Be(ImageFormat.Png);
        reading.Fault!.Name.Should().Be("DisguisedImage");
        reading.Fault.Severity.Should().Be(Severity.Warning);
    }

    private static byte[] Svg(string attributes, string content) =>
        Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" {attributes}>{content}</svg>");

    private static Image Read(string name, byte[] bytes)
    {
        ImageReading reading = ImageBytes.Read(name, bytes);
        reading.Fault.Should().BeNull();
        return reading.Image!;
    }

    private static string? Fault(string name, byte[] bytes) => ImageBytes.Read(name, bytes).Fault?.Name;
}
