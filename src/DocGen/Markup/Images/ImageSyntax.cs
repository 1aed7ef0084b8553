using System.Globalization;
using System.Text.RegularExpressions;
using DocGen.Markup.Captions;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace DocGen.Markup.Images;

/// <summary>
/// How a picture is written: <c>![alternative text](file.png "title"){width=8cm}</c>. Its size is a length in cm, mm, in, pt or px, or
/// a share of the text's width (of the page's height for <c>height</c>); <c>{.decorative}</c> says that it tells the reader nothing.
/// </summary>
internal static partial class ImageSyntax
{
    /// <summary>Whether a picture only adorns: it needs no alternative text.</summary>
    public static bool IsDecorative(LinkInline link) => link.TryGetAttributes()?.Classes?.Contains(Figures.Decorative) == true;

    /// <summary>Whether an address can be a file beside the text: no other server, no other disk, no data.</summary>
    public static bool IsBeside(string address) => address.Length > 0 && !Elsewhere().IsMatch(address) && !address.Any(char.IsControl);

    /// <summary>A size in points as an attribute says it, of <paramref name="whole"/> points where it is a share; null where nothing is said.</summary>
    public static double? Size(LinkInline link, string key, double whole) =>
        Attribute(link, key) is { } text && LengthForm().Match(text) is { Success: true } match
            ? double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) * match.Groups[2].Value switch
            {
                "cm" => 72 / 2.54,
                "mm" => 72 / 25.4,
                "in" => 72,
                "pt" => 1,
                "%" => whole / 100,
                _ => 0.75,
            }
            : null;

    /// <summary>What is written as a size and is none.</summary>
    public static string? BadSize(LinkInline link) =>
        new[] { "width", "height" }.FirstOrDefault(key => Attribute(link, key) is { } text && !LengthForm().IsMatch(text)) is { } bad
            ? $"{bad}={Attribute(link, bad)}" : null;

    private static string? Attribute(LinkInline link, string key) =>
        link.TryGetAttributes()?.Properties?.FirstOrDefault(property => property.Key == key).Value;

    [GeneratedRegex(@"^([0-9]{1,5}(?:\.[0-9]{1,4})?|\.[0-9]{1,4})(cm|mm|in|pt|px|%)?$")]
    private static partial Regex LengthForm();

    /// <summary>A scheme or a drive, or a path from the root.</summary>
    [GeneratedRegex(@"^\s*([A-Za-z][A-Za-z0-9+.-]*:|[/\\])")]
    private static partial Regex Elsewhere();
}
