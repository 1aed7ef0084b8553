using System.Globalization;
using DocGen.Diagnostics;
using DocGen.Markup.Alerts;
using DocGen.Markup.Captions;
using DocGen.Markup.Mathematics;
using DocGen.Model;
using DocGen.Writing;
using DocGen.Writing.Pptx.Content;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace DocGen.Markup.Slides.Reading;

/// <summary>Reads blocks of a text as what stands on a slide.</summary>
internal sealed class SlideBlocks(Document document, Report report)
{
    private readonly SlideInlines inlines = new(report);
    private readonly SlideFigures figures = new(document, report);
    private List<SlideBlock> into = [];
    private SlideTopic topic = null!;
    private Origin origin = new("", 0);
    private ParagraphRole role;
    private int level;

    /// <summary>Begins with a section.</summary>
    public void Enter(Section section)
    {
        origin = section.Origin;
        inlines.Enter(section);
        figures.Origin = section.Origin;
    }

    /// <summary>Adds a block of the running text to its topic.</summary>
    public void Add(SlideTopic owner, EffectiveBlock block)
    {
        topic = owner;
        into = owner.Blocks;
        (role, level) = (ParagraphRole.Body, 0);
        inlines.Cited = owner.Cited;
        Read(block);
    }

    /// <summary>Adds what a heading holds beside its words: notes, pictures, citations.</summary>
    public void AddHeading(SlideTopic owner, HeadingBlock heading, IValues values)
    {
        into = owner.Blocks;
        inlines.Cited = owner.Cited;
        inlines.Read(heading.Inline, values, out IReadOnlyList<Markdig.Syntax.Inlines.LinkInline> pictures);
        into.AddRange(pictures.Select(picture => figures.Read(picture, values)).OfType<SlideBlock>());
        into.AddRange(inlines.TakeNotes());
    }

    private void ReadAll(ContainerBlock container, IValues values)
    {
        foreach (EffectiveBlock block in EffectiveBlocks.OnSlides(container, values))
        {
            Read(block);
        }
    }

    private void Read(EffectiveBlock effective)
    {
        (Block block, IValues values, Loop? loop) = effective;
        int before = into.Count;
        switch (block)
        {
            case HeadingBlock heading:
                Paragraph(heading, values, ParagraphRole.Lead);
                break;
            case ParagraphBlock paragraph:
                Paragraph(paragraph, values, role);
                break;
            case CaptionBlock caption:
                inlines.Read(caption.Inline, values, out _);
                into.Add(new SlideParagraph([new(CaptionText(caption, values))], ParagraphRole.Small) { LeadsOn = caption.Kind == CaptionKind.Table, IsCentred = caption.Kind == CaptionKind.Figure });
                break;
            case ListBlock list:
                ReadList(list, values, loop);
                break;
            case Table table:
                MarkLead();
                into.Add(new SlideTables(inlines).Read(table, values, loop, origin.Place(table)));
                break;
            case AlertBlock alert:
                ReadAlert(alert, values);
                break;
            case QuoteBlock quote:
                ReadAs(ParagraphRole.Quote, quote, values);
                break;
            case MathBlock math:
                Lines(DocxFormula.TextOf(math).Split('\n'), ParagraphRole.Body);
                break;
            case Pictures.PictureBlock picture:
                AddFigure(figures.Read(picture, values));
                break;
            case CodeBlock code:
                Lines(code.Lines.Lines.AsSpan(0, code.Lines.Count).ToArray().Select(line => line.Slice.ToString()), ParagraphRole.Code);
                break;
            case ThematicBreakBlock:
                into.Add(new SlideBreak());
                break;
            case DefinitionList definitions:
                ReadDefinitions(definitions, values);
                break;
            case CustomContainer container:
                ReadContainer(container, values);
                break;
            case FootnoteGroup or LinkReferenceDefinitionGroup or LinkReferenceDefinition or Abbreviations.AbbreviationBlock or BlankLineBlock or EmptyBlock:
                break;
            default:
                report.Add(WritingFaults.UnsupportedNode.At(origin.Place(block), block.GetType().Name));
                break;
        }

        if (block is not CustomContainer && into.Count > before)
        {
            into.AddRange(inlines.TakeNotes());
        }
    }

    private void ReadAs(ParagraphRole inner, ContainerBlock container, IValues values)
    {
        ParagraphRole outer = role;
        role = inner;
        ReadAll(container, values);
        role = outer;
    }

    private void Paragraph(LeafBlock leaf, IValues values, ParagraphRole kind)
    {
        List<SlideRun> runs = inlines.Read(leaf.Inline, values, out IReadOnlyList<Markdig.Syntax.Inlines.LinkInline> pictures);
        if (runs.Any(run => run.Text.Length > 0))
        {
            into.Add(new SlideParagraph(runs, kind, level));
        }

        foreach (Markdig.Syntax.Inlines.LinkInline picture in pictures)
        {
            AddFigure(figures.Read(picture, values));
        }
    }

    private void AddFigure(SlideBlock? figure)
    {
        if (figure is not null)
        {
            MarkLead();
            into.Add(figure);
        }
    }

    /// <summary>The paragraph before a table, list or picture leads to it.</summary>
    private void MarkLead()
    {
        if (into.Count > 0 && into[^1] is SlideParagraph { Mark: ItemMark.None, Role: not ParagraphRole.Small } last)
        {
            into[^1] = last with { LeadsOn = true };
        }
    }

    private void Lines(IEnumerable<string> lines, ParagraphRole kind)
    {
        foreach (string line in lines)
        {
            into.Add(new SlideParagraph([new(line)], kind, level));
        }
    }

    private void ReadList(ListBlock list, IValues values, Loop? loop)
    {
        MarkLead();
        ParagraphRole outer = role;
        role = ParagraphRole.Body;
        level++;
        int number = list.IsOrdered && int.TryParse(list.OrderedStart, CultureInfo.InvariantCulture, out int start) ? Math.Clamp(start, 1, 32_767) : 1;
        int first = number;
        ItemMark mark = !list.IsOrdered ? ItemMark.Bullet : list.BulletType switch
        {
            'a' => ItemMark.LowerLetter,
            'A' => ItemMark.UpperLetter,
            'i' => ItemMark.LowerRoman,
            'I' => ItemMark.UpperRoman,
            _ => ItemMark.Number,
        };
        foreach (IValues current in loop is null ? [values] : loop.Items.Select(item => values.With(loop.Name, item)))
        {
            foreach (ListItemBlock item in list.OfType<ListItemBlock>())
            {
                int before = into.Count;
                ReadAll(item, current);
                if (into.Count > before && into[before] is SlideParagraph { Mark: ItemMark.None } opening)
                {
                    into[before] = opening with { Mark = Fields.TaskSyntax.IsTask(item) ? ItemMark.None : mark, Start = number, ListStart = first, Level = level };
                }
                else
                {
                    into.Insert(before, new SlideParagraph([], ParagraphRole.Body, level, mark, number) { ListStart = first });
                }

                number++;
            }
        }

        level--;
        role = outer;
    }

    private void ReadAlert(AlertBlock alert, IValues values)
    {
        string word = alert.Kind.ToString();
        string kind = AlertReader.Kinds.FirstOrDefault(known => known.Equals(word, StringComparison.OrdinalIgnoreCase)) ?? "";
        string title = kind.Length > 0 ? document.Identity.Words["alert." + kind] : word;
        List<SlideBlock> outer = into;
        int outerLevel = level;
        (into, level) = ([], 0);
        ReadAll(alert, values);
        List<SlideBlock> inner = into;
        (into, level) = (outer, outerLevel);
        into.Add(new SlideCallout(kind.Length > 0 ? kind : AlertReader.Kinds[0], title, [.. inner.OfType<SlideParagraph>()]));
        into.AddRange(inner.Where(block => block is not SlideParagraph));
    }

    private void ReadDefinitions(DefinitionList list, IValues values)
    {
        foreach (Block block in list.OfType<DefinitionItem>().SelectMany(item => item))
        {
            if (block is DefinitionTerm term)
            {
                Paragraph(term, values, ParagraphRole.Lead);
                MarkLead();
            }
            else
            {
                level++;
                Read(new EffectiveBlock(block, values, null));
                level--;
            }
        }
    }

    private void ReadContainer(CustomContainer container, IValues values)
    {
        switch (ContainerSyntax.Of(container))
        {
            case SlideSyntax { Name: SlideSyntax.Notes }:
                topic.Notes.AddRange(Apart(container, values).OfType<SlideParagraph>());
                break;
            case SlideSyntax { Name: SlideSyntax.Columns }:
                SlideBlock[][] columns = [.. EffectiveBlocks.OnSlides(container, values).Select(column => column.Block).OfType<CustomContainer>().Select(column => Apart(column, values).ToArray())];
                into.Add(new SlideColumns(columns, origin.Place(container)));
                break;
            case SlideSyntax { Name: SlideSyntax.PictureRight }:
                List<SlideBlock> inner = Apart(container, values);
                if (inner.OfType<SlideFigure>().FirstOrDefault() is { } figure)
                {
                    inner.RemoveAt(inner.FindIndex(block => ReferenceEquals(block, figure)));
                    into.Add(new SlideBeside(figure, inner));
                }
                else
                {
                    into.AddRange(inner);
                }

                break;
            case OrgChartSyntax chart:
                AddFigure(figures.Read(container, chart, values));
                ReadAll(container, values);
                break;
            case PageBreakSyntax or CaptionListSyntax:
                break;
            case NamedSyntax { Name: "note" }:
                ReadAs(ParagraphRole.Small, container, values);
                break;
            default:
                ReadAll(container, values);
                break;
        }
    }

    private List<SlideBlock> Apart(ContainerBlock container, IValues values)
    {
        List<SlideBlock> outer = into;
        into = [];
        ReadAll(container, values);
        List<SlideBlock> inner = into;
        into = outer;
        return inner;
    }

    /// <summary>The words of a caption; with the number that the handout gives it where something refers to it.</summary>
    private string CaptionText(CaptionBlock caption, IValues values)
    {
        string words = PlainText.Of(caption, values);
        CaptionEntry? entry = caption.Id is null ? null : document.Captions.FirstOrDefault(item => item.Anchor is { } anchor && anchor.Id == caption.Id && anchor.Origin == origin);
        if (entry is null)
        {
            return words;
        }

        string label = document.Identity.Words.Format(entry.Kind == CaptionKind.Table ? "caption.table" : "caption.figure", entry.Number);
        return words.Length == 0 ? label : document.Identity.Words.Format("caption.titled", label, words);
    }
}
