namespace DocGen.Model;

/// <summary>The kinds of picture that Word shows everywhere, and the vector drawings that it shows beside one of them.</summary>
public enum ImageFormat
{
    /// <summary>Portable network graphics.</summary>
    Png,

    /// <summary>A photograph.</summary>
    Jpeg,

    /// <summary>A vector drawing; programs that cannot draw it show its <see cref="Image.Fallback"/>.</summary>
    Svg,
}

/// <summary>图片: a picture that was read and found whole, with its size in pixels and how many of them make an inch.</summary>
public sealed record Image(string Path, ImageFormat Format, int PixelWidth, int PixelHeight, byte[] Bytes)
{
    /// <summary>Pixels to the inch across; 96 where the file does not say.</summary>
    public double HorizontalDensity { get; init; } = 96;

    /// <summary>Pixels to the inch down.</summary>
    public double VerticalDensity { get; init; } = 96;

    /// <summary>Whether a camera noted that the picture must be turned to be seen upright; Word does not turn it.</summary>
    public bool IsTurned { get; init; }

    /// <summary>The bitmap that stands beside a vector drawing.</summary>
    public Image? Fallback { get; init; }

    /// <summary>The width that the file asks for, in points.</summary>
    public double Width => PixelWidth * 72 / HorizontalDensity;

    /// <summary>The height that the file asks for, in points.</summary>
    public double Height => PixelHeight * 72 / VerticalDensity;
}
