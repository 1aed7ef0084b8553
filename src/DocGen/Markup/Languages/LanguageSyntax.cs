using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace DocGen.Markup.Languages;

/// <summary>
/// The language of a passage that differs from its document's: <c>::Kundendienst::{lang=de}</c>, or on emphasis
/// <c>*Kundendienst*{lang=de}</c>. Latin words in a Chinese text need none: Word tells them by their script.
/// </summary>
internal static partial class LanguageSyntax
{
    /// <summary>The name of the attribute.</summary>
    public const string Attribute = "lang";

    /// <summary>The language that a node names, or null; also where it is no tag, which is reported.</summary>
    public static string? Of(MarkdownObject node) => Named(node) is { } language && IsTag(language) ? language : null;

    /// <summary>What a node names as its language, or null.</summary>
    public static string? Named(MarkdownObject node) =>
        node.TryGetAttributes()?.Properties?.Find(property => property.Key == Attribute).Value;

    /// <summary>Whether a text has the form of a language tag (BCP 47).</summary>
    public static bool IsTag(string text) => Tag().IsMatch(text);

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$")]
    private static partial Regex Tag();
}
