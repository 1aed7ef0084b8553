using System.Text.RegularExpressions;
using DocGen.Diagnostics;
using DocGen.Markup.Captions;
using DocGen.Markup.Footnotes;
using DocGen.Markup.Languages;
using DocGen.Markup.Pages;
using DocGen.Markup.Pictures;
using DocGen.Markup.Slides;
using DocGen.Markup.Slots;
using DocGen.Model;
using DocGen.Writing.Docx;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Markup;

/// <summary>
/// Looks over a tree once, when it was parsed: reads what its containers say, and reports what an author wrote by mistake.
/// </summary>
internal static partial class TreeLint
{
    /// <summary>Inspects a tree; what a template wrote is not <paramref name="authored"/>, and its literal braces are values.</summary>
    public static void Inspect(MarkdownDocument tree, Origin origin, Report report, bool authored = true, bool alone = false, bool isQuestion = false)
    {
        if (Dialect.TooDeep(tree) is { } line)
        {
            report.Add(MarkupFaults.NestedTooDeep.At(origin.Line(line)));
        }

        ContentLint content = new(origin, report);

        FootnoteLint.Inspect(tree, origin, report);
        PlaceLint.Inspect(tree, origin, report);
        SlideLint.Inspect(tree, origin, report);
        foreach (MarkdownObject node in tree.Descendants())
        {
            if (authored && StrayAttribute(node) is { } stray)
            {
                report.Add(MarkupFaults.LeftOverAttribute.At(origin.Place(node), stray));
            }

            content.Inspect(node);
            switch (node)
            {
                case EmphasisInline emphasis when LanguageSyntax.Named(emphasis) is { } language && !LanguageSyntax.IsTag(language):
                    report.Add(MarkupFaults.BadLanguage.At(origin.Place(emphasis), language));
                    break;
                case Table table:
                    CaptionLint.Inspect(table, origin, report);
                    break;
                case DefinitionTerm term:
                    CaptionLint.Inspect(term, origin, report);
                    break;
                case ParagraphBlock paragraph:
                    CaptionLint.Inspect(paragraph, origin, report);
                    break;
                case CustomContainer container:
                    InspectContainer(container, origin, report, isQuestion);
                    break;
                case PictureBlock picture:
                    InspectPicture(picture, origin, report);
                    break;
                case SlotInline slot when !alone && !SlotExpression.IsAllowed(slot.Expression):
                    report.Add(MarkupFaults.BadSlot.At(origin.Place(slot), slot.Expression));
                    break;
                case LinkInline { FirstChild: null, IsImage: false } link when !IsReference(link.Url):
                    report.Add(MarkupFaults.EmptyLink.At(origin.Place(link), link.Url));
                    break;
                case LiteralInline literal when authored:
                    InspectText(literal, origin, report);
                    break;
            }

            if (alone)
            {
                content.InspectAlone(node);
            }
        }
    }

    private static void InspectContainer(CustomContainer container, Origin origin, Report report, bool isQuestion)
    {
        if (!ContainerSyntax.Read(container, out string? fault) || (ContainerSyntax.Of(container) is AnswerSyntax && !isQuestion))
        {
            report.Add(container.Info == "if"
                ? MarkupFaults.BadCondition.At(origin.Place(container), container.Arguments ?? "", fault)
                : MarkupFaults.BadContainer.At(origin.Place(container), container.Info ?? "", fault ?? ""));
        }

        if (container.IsOpen || container.ClosingFencedCharCount == 0)
        {
            report.Add(MarkupFaults.UnclosedContainer.At(origin.Place(container), container.Info ?? ""));
        }

        if (ContainerSyntax.Of(container) is ElseSyntax)
        {
            int index = container.Parent!.IndexOf(container);
            if (index == 0 || container.Parent[index - 1] is not CustomContainer before || ContainerSyntax.Of(before) is not IfSyntax)
            {
                report.Add(MarkupFaults.LooseElse.At(origin.Place(container)));
            }
        }
    }

    private static void InspectPicture(PictureBlock picture, Origin origin, Report report)
    {
        foreach (PictureFault fault in picture.Faults)
        {
            report.Add(fault.Rule.At(origin.Place(PictureText.At(fault.Line, fault.Column)), fault.Arguments));
        }

        foreach (SlotInline slot in picture.Texts.SelectMany(text => text.Slots).Where(slot => !SlotExpression.IsAllowed(slot.Expression)))
        {
            report.Add(MarkupFaults.BadSlot.At(origin.Place(slot), slot.Expression));
        }
    }

    private static void InspectText(LiteralInline literal, Origin origin, Report report)
    {
        string text = literal.Content.ToString();
        Match attribute = LeftOverAttributes().Match(text);
        if (attribute.Success)
        {
            report.Add(MarkupFaults.LeftOverAttribute.At(Within(literal, attribute, origin), attribute.Value));
        }
    }

    private static bool IsReference(string? url) =>
        url is not null && (url.StartsWith("doc:", StringComparison.Ordinal) || url.StartsWith("law:", StringComparison.Ordinal)
            || url.StartsWith("term:", StringComparison.Ordinal) || url.StartsWith('#'))
        && !url.Contains(' ', StringComparison.Ordinal);

    /// <summary>
    /// An attribute that means nothing where it stands: the parser takes it out of the text, so it would be lost. A paragraph has
    /// classes with a style; a table has classes, widths, heights, rows and repeats; headings, tables, captions and figures have ids.
    /// </summary>
    private static string? StrayAttribute(MarkdownObject node)
    {
        if (node is not (ParagraphBlock or HeadingBlock or Table or CaptionBlock or Inline) or MathInline || node.TryGetAttributes() is not { } attributes)
        {
            return null;
        }

        bool table = node is Table;
        bool figure = Figures.Is(node);
        string? unknownClass = attributes.Classes?.FirstOrDefault(name => node is Inline ? !IsOfPicture(node, figure, name) : (StyleId.OfClass(name) is null && (!table || !StyleId.IsTableClass(name))));
        string? unknownKey = (attributes.Properties ?? []).Select(property => property.Key)
            .FirstOrDefault(key => node is EmphasisInline ? key != LanguageSyntax.Attribute : node is LinkInline { IsImage: true } ? key is not ("width" or "height") : !table || key is not ("widths" or "heights" or "rows" or "repeat" or "lines"));
        string? lostId = node is ParagraphBlock or Inline && !figure ? attributes.Id : null;
        return lostId is not null ? "{#" + lostId + "}" : unknownClass is not null ? "{." + unknownClass + "}" : unknownKey is not null ? "{" + unknownKey + "=…}" : null;
    }

    /// <summary>Whether a class means something on a picture.</summary>
    private static bool IsOfPicture(MarkdownObject node, bool figure, string name) =>
        node is LinkInline { IsImage: true } && (name == Figures.Decorative || (figure && name == Figures.Unnumbered));

    private static SourceLocation Within(LiteralInline literal, Match match, Origin origin)
    {
        SourceLocation start = origin.Place(literal);
        return start with { Column = start.Column + match.Index };
    }

    [GeneratedRegex(@"\{[#.]?[A-Za-z][^{}]*\}|\{\{|\}\}")]
    private static partial Regex LeftOverAttributes();
}
