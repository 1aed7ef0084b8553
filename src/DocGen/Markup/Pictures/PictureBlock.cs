using DocGen.Diagnostics;
using DocGen.Model;
using Markdig.Parsers;
using Markdig.Syntax;

namespace DocGen.Markup.Pictures;

/// <summary>A fault in a picture's source, found when it was read.</summary>
internal sealed record PictureFault(RuleInfo Rule, int Line, int Column, params object?[] Arguments);

/// <summary>
/// A fenced block that is drawn and not printed: <c>flow</c>, <c>org</c> or <c>chart</c>. It is read once; slots in it are filled when it is
/// drawn.
/// </summary>
internal abstract class PictureBlock(BlockParser parser, bool slots) : FencedCodeBlock(parser)
{
    /// <summary>Whether <c>{{ … }}</c> in it are slots.</summary>
    protected bool HasSlots { get; } = slots;

    /// <summary>The faults in the source.</summary>
    public abstract IReadOnlyList<PictureFault> Faults { get; }

    /// <summary>All texts in it, for whoever looks at the slots.</summary>
    public abstract IEnumerable<PictureText> Texts { get; }

    /// <summary>What it shows, in words.</summary>
    public abstract IEnumerable<string> Describe(IValues values);
}
