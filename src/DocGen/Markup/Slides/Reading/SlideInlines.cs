using System.Globalization;
using DocGen.Diagnostics;
using DocGen.Markup.Abbreviations;
using DocGen.Markup.Fields;
using DocGen.Markup.Html;
using DocGen.Markup.Inlines;
using DocGen.Markup.Languages;
using DocGen.Markup.Mathematics;
using DocGen.Markup.References;
using DocGen.Markup.Slots;
using DocGen.Model;
using DocGen.Writing;
using DocGen.Writing.Pptx.Content;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Markup.Slides.Reading;

/// <summary>Reads the inlines of a paragraph as runs; the notes that they mention wait until the paragraph is written.</summary>
internal sealed class SlideInlines(Report report)
{
    private readonly HashSet<string> explained = new(StringComparer.Ordinal);
    private readonly List<(Footnote Note, IValues Values, int Number)> mentioned = [];
    private readonly List<LinkInline> pictures = [];
    private List<SlideRun> runs = [];
    private Dictionary<Footnote, int> numbers = [];
    private Origin origin = new("", 0);
    private IValues textValues = null!;
    private RunMarks marks;
    private string? link;
    private string? language;
    private int notes;

    /// <summary>Where the documents that are cited are listed.</summary>
    public List<string> Cited { get; set; } = [];

    /// <summary>Begins with a section.</summary>
    public void Enter(Section section)
    {
        origin = section.Origin;
        textValues = section.Values;
        numbers = [];
    }

    /// <summary>The runs of a text, and the pictures in it.</summary>
    public List<SlideRun> Read(ContainerInline? inlines, IValues values, out IReadOnlyList<LinkInline> shown)
    {
        runs = [];
        pictures.Clear();
        (marks, link, language) = (RunMarks.None, null, null);
        Append(inlines, values);
        shown = [.. pictures];
        return runs;
    }

    /// <summary>The notes mentioned since they were last taken, as small paragraphs.</summary>
    public IReadOnlyList<SlideParagraph> TakeNotes()
    {
        if (mentioned.Count == 0)
        {
            return [];
        }

        List<SlideParagraph> texts = [];
        for (int i = 0; i < mentioned.Count; i++)
        {
            (Footnote note, IValues values, int number) = mentioned[i];
            List<SlideRun> text = [new(number.ToString(CultureInfo.InvariantCulture), RunMarks.Superscript), new(" ")];
            foreach (EffectiveBlock block in EffectiveBlocks.OnSlides(note, values))
            {
                text.AddRange(block.Block is LeafBlock leaf and not CodeBlock ? Read(leaf.Inline, block.Values, out _) : [new(PlainText.Of(block.Block, block.Values))]);
                text.Add(new SlideRun(" "));
            }

            texts.Add(new SlideParagraph(text, ParagraphRole.Small));
        }

        mentioned.Clear();
        return texts;
    }

    private void Add(string? text, RunMarks more = RunMarks.None)
    {
        if (text is { Length: > 0 })
        {
            runs.Add(new SlideRun(text, marks | more, link, language));
        }
    }

    private void Append(ContainerInline? inlines, IValues values)
    {
        for (Inline? inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Add(literal.Content.ToString());
                    break;
                case SlotInline slot:
                    Add(values.Fill(slot.Expression, slot));
                    break;
                case CodeInline code:
                    Add(code.Content, RunMarks.Code);
                    break;
                case LineBreakInline lineBreak:
                    Add(DocxLineBreakRenderer.TextOf(lineBreak));
                    break;
                case HtmlEntityInline entity:
                    Add(entity.Transcoded.ToString());
                    break;
                case AutolinkInline autolink:
                    Linked(autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url, () => Add(autolink.Url));
                    break;
                case MathInline math:
                    Add(DocxFormula.TextOf(math));
                    break;
                case FieldInline field:
                    Add(FieldSyntax.Shown(field, values));
                    break;
                case RawHtmlInline html:
                    Add(DocxRawHtmlRenderer.TextOf(html));
                    break;
                case TaskList task:
                    Add(task.Checked ? "☑" : "☐");
                    break;
                case FootnoteLink mention:
                    Mention(mention.Footnote);
                    break;
                case AbbreviationInline place:
                    Abbreviation(place, values);
                    break;
                case LinkInline { IsImage: true } picture:
                    pictures.Add(picture);
                    break;
                case LinkInline target:
                    Link(target, values);
                    break;
                case DelimiterInline delimiter:
                    Add(delimiter.ToLiteral());
                    Append(delimiter, values);
                    break;
                case CustomContainerInline span:
                    Marked(RunMarks.None, LanguageSyntax.Of(span), () => Append(span, values));
                    break;
                case EmphasisInline emphasis:
                    Marked(Of(emphasis), LanguageSyntax.Of(emphasis), () => Append(emphasis, values));
                    break;
                case ContainerInline container:
                    Append(container, values);
                    break;
                default:
                    report.Add(WritingFaults.UnsupportedNode.At(origin.Place(inline), inline.GetType().Name));
                    break;
            }
        }
    }

    private static RunMarks Of(EmphasisInline emphasis) => (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
    {
        ('*' or '_', 1) => RunMarks.Emphasis,
        ('*' or '_' or '=', _) => RunMarks.Strong,
        ('~', 1) => RunMarks.Subscript,
        ('~', _) => RunMarks.Strike,
        ('^', _) => RunMarks.Superscript,
        ('+', _) => RunMarks.Underline,
        _ => RunMarks.None,
    };

    private void Marked(RunMarks more, string? tag, Action write)
    {
        (RunMarks outer, string? outerLanguage) = (marks, language);
        (marks, language) = (marks | more, tag ?? language);
        write();
        (marks, language) = (outer, outerLanguage);
    }

    private void Linked(string url, Action write)
    {
        string? outer = link;
        link = HyperlinkTarget.IsSafe(url) ? url : outer;
        write();
        link = outer;
    }

    private void Link(LinkInline target, IValues values)
    {
        string url = target.Url ?? "";
        bool numberOnly = ReferenceSyntax.AsksForNumber(target);
        bool bare = target.FirstChild is null || numberOnly;
        Reference? reference = bare || ReferenceSyntax.IsInternal(target) ? values.Refer(url, numberOnly, target) : null;
        if (reference is null)
        {
            Linked(url, () => Append(target, values));
            return;
        }

        if (url.StartsWith("doc:", StringComparison.Ordinal) && values.Refer(url, false, target)?.Text is { } whole && !Cited.Contains(whole))
        {
            Cited.Add(whole);
        }

        if (bare)
        {
            Add(reference.Text);
        }
        else
        {
            Append(target, values);
        }
    }

    private void Mention(Footnote note)
    {
        if (!numbers.TryGetValue(note, out int number))
        {
            numbers[note] = number = ++notes;
            mentioned.Add((note, textValues, number));
        }

        Add(number.ToString(CultureInfo.InvariantCulture), RunMarks.Superscript);
    }

    private void Abbreviation(AbbreviationInline place, IValues values)
    {
        Add(place.Definition.Label);
        if (!place.MayExplain || !explained.Add(place.Definition.Label))
        {
            return;
        }

        (string open, string close) = Brackets.Around(PlainText.Of(place.Definition, values));
        Add(open);
        Append(place.Definition.Inline, values);
        Add(close);
    }
}
