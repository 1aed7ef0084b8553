namespace DocGen.Markup;

/// <summary>Brackets in the writing of what they enclose: （…） around Chinese, (…) around other text.</summary>
internal static class Brackets
{
    /// <summary>What goes before and after a text.</summary>
    public static (string Open, string Close) Around(string text) =>
        text.Any(character => character >= '\u2E80') ? ("（", "）") : (" (", ")");
}
