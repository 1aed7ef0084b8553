using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Loading.Images;

/// <summary>
/// Reads the size of a vector drawing. A drawing that runs a script or fetches something from elsewhere is refused: it would
/// do so on the client's desk.
/// </summary>
internal static partial class SvgReader
{
    private static readonly Bilingual NotXml = new("SVG 文件不是完整的 XML", "the SVG file is not well-formed XML");
    private static readonly Bilingual NoSvg = new("内容不是图片", "its content is no picture");
    private static readonly Bilingual Active = new("SVG 含脚本，或引用了外部文件", "the SVG holds a script or refers to another file");

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>Whether the bytes start like XML.</summary>
    public static bool MayBe(ReadOnlySpan<byte> bytes)
    {
        string start = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, 200)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n', '\0', '\uFFFD');
        return start.StartsWith('<');
    }

    /// <summary>The drawing, its size at 96 pixels to the inch; null with the fault where it cannot be shown.</summary>
    public static Image? Read(string path, byte[] bytes, out Bilingual? fault)
    {
        (double Width, double Height)? size = null;
        try
        {
            using XmlReader reader = XmlReader.Create(new MemoryStream(bytes), Settings);
            while (reader.Read())
            {
                bool isElement = reader.NodeType == XmlNodeType.Element;
                if (isElement && size is null && reader.LocalName != "svg")
                {
                    fault = NoSvg;
                    return null;
                }

                size ??= isElement ? Size(reader) : null;
                if (isElement ? IsActive(reader) : Import().IsMatch(reader.Value))
                {
                    fault = Active;
                    return null;
                }
            }
        }
        catch (XmlException)
        {
            fault = NotXml;
            return null;
        }

        fault = size is null ? NoSvg : null;
        return size is var (width, height)
            ? new Image(path, ImageFormat.Svg, Pixels(width), Pixels(height), bytes)
            : null;
    }

    private static int Pixels(double size) => (int)Math.Clamp(Math.Round(size), 1, 1_000_000);

    private static (double Width, double Height) Size(XmlReader reader)
    {
        double[] box = [.. Numbers().Matches(reader.GetAttribute("viewBox") ?? "").Select(match => Number(match.Value))];
        (double boxWidth, double boxHeight) = box is [_, _, > 0, > 0] ? (box[2], box[3]) : (300, 150);
        double? width = Length(reader.GetAttribute("width"));
        double? height = Length(reader.GetAttribute("height"));
        return (width ?? (height * boxWidth / boxHeight) ?? boxWidth, height ?? (width * boxHeight / boxWidth) ?? boxHeight);
    }

    private static double? Length(string? text)
    {
        Match match = LengthForm().Match(text ?? "");
        double unit = match.Groups[2].Value switch { "pt" => 96 / 72.0, "pc" => 16, "in" => 96, "cm" => 96 / 2.54, "mm" => 96 / 25.4, _ => 1 };
        return match.Success && Number(match.Groups[1].Value) * unit is > 0 and var length ? length : null;
    }

    private static bool IsActive(XmlReader reader)
    {
        if (reader.LocalName is "script" or "foreignObject")
        {
            return true;
        }

        bool fetches = reader.LocalName is "image" or "use" or "feImage";
        bool active = false;
        while (reader.MoveToNextAttribute())
        {
            active |= reader.LocalName.StartsWith("on", StringComparison.Ordinal)
                || (fetches && reader.LocalName == "href" && !reader.Value.StartsWith('#') && !reader.Value.StartsWith("data:image/", StringComparison.Ordinal))
                || Address().IsMatch(reader.Value);
        }

        reader.MoveToElement();
        return active;
    }

    private static double Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : 0;

    [GeneratedRegex(@"-?[0-9]*\.?[0-9]+(?:[eE][-+]?[0-9]+)?")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^\s*([0-9]*\.?[0-9]+(?:[eE][-+]?[0-9]+)?)\s*(px|pt|pc|in|cm|mm)?\s*$")]
    private static partial Regex LengthForm();

    [GeneratedRegex(@"@import|url\(\s*['""]?\s*(https?:|file:|//)", RegexOptions.IgnoreCase)]
    private static partial Regex Import();

    [GeneratedRegex(@"url\(\s*['""]?(?!#|['""]?data:image/)|^\s*javascript:", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
