using System.Xml.Linq;
using DocGen.Writing.Docx.Drawings;

namespace DocGen.Writing.Pptx.Looks;

/// <summary>The kinds of layout that slides take.</summary>
internal enum LayoutKind
{
    Title,
    Section,
    Content,
    TwoContents,
    TitleOnly,
    PictureRight,
}

/// <summary>
/// A level of text in a placeholder as it is inherited: size and spacing in points, how far the text and its first line stand from the edge, and all
/// that the look says of it.
/// </summary>
internal sealed record TextLevel(double Size, double Left, double Indent, double LinePercent, double LinePoints, double Before, double After, bool IsBold, XElement Properties)
{
    /// <summary>The height of a line of a size; fonts of Chinese are higher than Latin ones.</summary>
    public double LineHeight(double size, bool isWide) => LinePoints > 0 ? Math.Max(LinePoints, size * 1.1) : size * LinePercent * (isWide ? 1.45 : 1.22);
}

/// <summary>A placeholder of a layout: type and number as slides refer to it, its place, the room around its text, its levels.</summary>
internal sealed record Placeholder(string? Type, string? Index, Box Box, double SideInset, double TopInset, IReadOnlyList<TextLevel> Levels)
{
    /// <summary>The part of the box that text takes.</summary>
    public Box TextBox => new(Box.X + SideInset, Box.Y + TopInset, Box.Width - (2 * SideInset), Box.Height - (2 * TopInset));
}

/// <summary>A layout: the part, its title, its other texts from the left, and footer and number.</summary>
internal sealed record SlideLayout(LayoutKind Kind, string Path, Placeholder Title, IReadOnlyList<Placeholder> Bodies, Placeholder? Footer, Placeholder? Number);

/// <summary>A part of the look that goes into a presentation as it is.</summary>
internal sealed record KeptPart(string Path, string ContentType, byte[] Bytes);

/// <summary>What presentations take from a look: its layouts, the parts that travel along, and the frame of the presentation part.</summary>
internal sealed record SlideLook(
    string Folder,
    double Width,
    double Height,
    IReadOnlyDictionary<LayoutKind, SlideLayout> Layouts,
    IReadOnlyList<KeptPart> Parts,
    XElement Presentation,
    IReadOnlyList<XElement> Relationships,
    string NotesMaster,
    string? TableStyle);
