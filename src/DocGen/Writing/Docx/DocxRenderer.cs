using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Writing.Docx.Layout;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Writing.Docx;

/// <summary>
/// Writes the tree of a document as WordprocessingML, with one small renderer per kind of node (they live with their construct
/// in <c>Markup</c>). It holds what renderers share: the XML, values, the list and table around the node, numbering, outline.
/// </summary>
internal sealed class DocxRenderer : RendererBase
{
    private readonly Func<ContainerBlock, IValues, IEnumerable<EffectiveBlock>> effective;

    public DocxRenderer(
        IEnumerable<IMarkdownObjectRenderer> renderers,
        Func<ContainerBlock, IValues, IEnumerable<EffectiveBlock>> effective,
        Document document,
        Report report)
    {
        this.effective = effective;
        Document = document;
        Report = report;
        Captions = new CaptionProgress(document.Captions);
        Notes = new FootnotesPart(this);
        foreach (IMarkdownObjectRenderer renderer in renderers)
        {
            ObjectRenderers.Add(renderer);
        }
    }

    /// <summary>The document being written.</summary>
    public Document Document { get; }

    /// <summary>Where faults go.</summary>
    public Report Report { get; }

    /// <summary>The XML of the part being written.</summary>
    public WordXml Xml { get; set; } = null!;

    /// <summary>The values at the node being written.</summary>
    public IValues Values { get; set; } = null!;

    /// <summary>The values of the text being written, outside its loops.</summary>
    public IValues TextValues { get; set; } = null!;

    /// <summary>The loop that the table or list being written unrolls.</summary>
    public Loop? Loop { get; private set; }

    /// <summary>Which of the rows of a form that are alike is being written.</summary>
    public int? RowNumber { get; set; }

    /// <summary>Where the tree being written came from.</summary>
    public Origin Origin { get; set; } = new("", 0);

    /// <summary>Lists and headings.</summary>
    public NumberingPart Numbering => numbering ??= new NumberingPart(Look.Numbering);

    /// <summary>Links, pictures and further parts that the text refers to.</summary>
    public DocumentParts Parts { get; set; } = new();

    /// <summary>The pages of the look on which the document stands.</summary>
    public required DocumentPages Paper { get; init; }

    /// <summary>The look in which it is written.</summary>
    public LookParts Look => Paper.Look;

    /// <summary>The estimate of pages as the text is laid out.</summary>
    public PageEstimator Pages => Paper.Estimator;

    /// <summary>The places of the headings of the outline; <see cref="Pages"/> tells their pages when all is laid out.</summary>
    public List<int> HeadingMarks { get; } = [];

    /// <summary>The captions of tables and figures.</summary>
    public CaptionProgress Captions { get; }

    /// <summary>The footnotes.</summary>
    public FootnotesPart Notes { get; }

    /// <summary>The Word section that the text stands in.</summary>
    public WordSections? Sections { get; set; }

    /// <summary>The page of the place being written as its footer shows it; known when all is laid out.</summary>
    public Func<string> ShownPage()
    {
        string format = Paper.NumberFormat(Sections?.Open?.Kind ?? PageKind.Body);
        int mark = Pages.Mark();
        return () => NumberText.Of(Pages.PageOf(mark), format);
    }

    /// <summary>Leaves a place that is filled when the pages of the whole text are known.</summary>
    public Action<Action<WordXml>> WriteLater { get; set; } = _ => { };

    /// <summary>The page on which the section stands.</summary>
    public PageGeometry Page
    {
        get => page ?? Paper.Of(PageKind.Body);
        set => page = value;
    }

    /// <summary>The share that a width in twips takes of the room around a table.</summary>
    public double ShareOfWidth(int twips, BoxState around) => twips / (double)(around.BoxWidth ?? Page.TextWidth);

    /// <summary>How far a quote is indented.</summary>
    public const int QuoteIndent = 480;

    private const int BoxedMark = 360;

    /// <summary>The width of the cell or box around the node, in twips; null on the open page.</summary>
    public int? BoxWidth { get; set; }

    /// <summary>How far the blocks around the node are indented, in twips, apart from lists.</summary>
    public int Indent { get; set; }

    /// <summary>How far a block in the place of the node is indented, in twips; lists in a cell or box keep closer to its edge.</summary>
    public int BlockIndent => Indent + (List is not { } list ? 0 : BoxWidth is null ? IndentsOf(list.Number).OfText(list.Level) : BoxedMark * (Math.Min(list.Level, 8) + 1));

    /// <summary>The width that a table or picture may take here, in twips.</summary>
    public int TextWidth => Math.Max(600, (BoxWidth ?? Page.TextWidth) - BlockIndent);

    /// <summary>The height that a picture may take, in twips, with room for its caption.</summary>
    public int TextHeight => Page.TextHeight - 900;

    /// <summary>The next numbered heading of the outline.</summary>
    public int OutlineIndex { get; set; }

    /// <summary>The list around the node: its numbering instance and level; null outside lists.</summary>
    public (int Number, int Level)? List { get; set; }

    /// <summary>How far the text of the item around the node stands from the margin; 0 outside lists.</summary>
    public int ListTextIndent => List is { } list ? IndentsOf(list.Number).OfText(list.Level) : 0;

    private ListIndent IndentsOf(int list) => list == NumberingPart.Bullets ? Look.Numbering.BulletIndents : Look.Numbering.Indents;

    /// <summary>The style that paragraphs take here (in a quote, a table cell); null for body text.</summary>
    public string? ParagraphStyle { get; set; }

    /// <summary>Whether a table follows the block being written: the paragraph before it stays with it.</summary>
    public bool LeadsToTable { get; private set; }

    /// <summary>The block after the one being written, or null: what belongs together stays on one page.</summary>
    public Block? Next { get; private set; }

    /// <summary>How many tables are around the node.</summary>
    public int TableDepth { get; set; }

    /// <summary>How headings in the text of the section are numbered, and from which level.</summary>
    public (HeadingKind Kind, int Level) Headings { get; set; }

    /// <summary>Character styles around the node.</summary>
    public RunStyle Run { get; set; } = new();

    private PageGeometry? page;
    private NumberingPart? numbering;
    private bool itemMarkPending;
    private int bookmarkId;
    private Action? opening;

    /// <inheritdoc/>
    public override object Render(MarkdownObject markdownObject)
    {
        Write(markdownObject);
        return Xml;
    }

    /// <summary>The first block of a container that applies, or null.</summary>
    public Block? FirstBlock(ContainerBlock container)
    {
        foreach (EffectiveBlock block in effective(container, Values))
        {
            return block.Block;
        }

        return null;
    }

    /// <summary>Writes the blocks of a container that apply.</summary>
    public void WriteBlocks(ContainerBlock container)
    {
        IValues values = Values;
        Loop? loop = Loop;
        EffectiveBlock? waiting = null;
        foreach (EffectiveBlock block in effective(container, values))
        {
            LeadsToTable = block.Block is Table or CustomContainer { Info: "signatures" };
            Next = block.Block;
            WriteBlock(waiting);
            waiting = block;
        }

        LeadsToTable = false;
        Next = null;
        WriteBlock(waiting);

        Values = values;
        Loop = loop;
    }

    private void WriteBlock(EffectiveBlock? effectiveBlock)
    {
        if (effectiveBlock is { } block)
        {
            Values = block.Values;
            Loop = block.Loop;
            Write(block.Block);
        }
    }

    /// <summary>A paragraph of a style with the inlines of a leaf.</summary>
    public void WriteParagraph(LeafBlock leaf, string style)
    {
        StartParagraph(style, leaf);
        WriteInlines(leaf.Inline);
        EndParagraph();
    }

    /// <summary>Opens a paragraph; inside a list it takes the list's mark, or its indentation after the first one.</summary>
    public void StartParagraph(string style, MarkdownObject? node = null, bool pageBreakBefore = false, LeafBlock? content = null)
    {
        if (Sections is { } sections)
        {
            sections.Settle();
            sections.IsFresh = false;
        }

        string chosen = node?.TryGetAttributes()?.Classes is { Count: > 0 } classes ? StyleId.OfClass(classes[0]) ?? style : style;
        if (List is not null && !itemMarkPending && chosen is StyleId.ListBullet or StyleId.ListNumber or StyleId.ListContinue)
        {
            chosen = StyleId.Continuation(List!.Value.Level);
        }

        Xml.Start("w:p"u8).Start("w:pPr"u8).Value("w:pStyle"u8, chosen);
        if (pageBreakBefore)
        {
            Xml.Empty("w:pageBreakBefore"u8);
            Pages.NewPage();
        }

        int markLevel = -1;
        if (List is { } list && itemMarkPending)
        {
            markLevel = Math.Min(list.Level, 8);
            Xml.Start("w:numPr"u8).Value("w:ilvl"u8, markLevel).Value("w:numId"u8, list.Number).End();
        }

        itemMarkPending &= List is null;
        ParagraphTraits traits = ParagraphTraits.Of(content ?? node as LeafBlock);
        traits.WriteProperties(Xml, traits.IsRoomy ? Pages.FixedPitch(chosen) : 0);
        int? indent = OwnIndent(chosen, isItem: markLevel >= 0);
        if (indent is { } left)
        {
            Xml.Start("w:ind"u8).Attribute("w:left"u8, left);
            if (markLevel >= 0)
            {
                Xml.Attribute("w:hanging"u8, BoxWidth is null ? ListIndent.Hanging : BoxedMark);
            }

            Xml.End();
        }

        Xml.End();
        Pages.StartParagraph(chosen, markLevel, indent, traits.IsRoomy, List is { } at ? IndentsOf(at.Number) : null);
        (Action? mark, opening) = (opening, null);
        mark?.Invoke();
    }

    /// <summary>The indentation that the style of a paragraph does not give it: in lists, in quotes within others, in boxes.</summary>
    private int? OwnIndent(string style, bool isItem)
    {
        if (style is StyleId.AfterTable or StyleId.End)
        {
            return null;
        }

        if (List is { } list)
        {
            return BoxWidth is not null || Indent > 0 ? BlockIndent : isItem ? null : IndentsOf(list.Number).Of(style, list.Level);
        }

        return Indent == 0 || (style == StyleId.Quote && Indent == QuoteIndent) ? null : Indent;
    }

    /// <summary>Enters a cell or box of a width: what holds around it does not hold within.</summary>
    public BoxState EnterBox(int width) => Enter(width, TableDepth + 1);

    /// <summary>Leaves the text for a note, which stands in no table or list.</summary>
    public BoxState LeaveText() => Enter(null, 0);

    /// <summary>Returns from a cell, a box or a note.</summary>
    public void Leave(BoxState around) => (List, ParagraphStyle, BoxWidth, Indent, TableDepth, _) = around;

    private BoxState Enter(int? width, int tables)
    {
        BoxState around = new(List, ParagraphStyle, BoxWidth, Indent, TableDepth, BlockIndent);
        (List, ParagraphStyle, BoxWidth, Indent, TableDepth) = (null, null, width, 0, tables);
        return around;
    }

    /// <summary>The next paragraph begins with a mark (the number of a note).</summary>
    public void OpenNextParagraphWith(Action mark) => opening = mark;

    /// <summary>Closes the paragraph.</summary>
    public void EndParagraph()
    {
        Xml.End();
        Pages.EndParagraph();
    }

    /// <summary>The next paragraph is the first of a list item.</summary>
    public void MarkItem() => itemMarkPending = true;

    /// <summary>Whether the item just written had no paragraph that took its mark.</summary>
    public bool ItemMarkPending => itemMarkPending;

    /// <summary>Writes inlines one after the other.</summary>
    public void WriteInlines(ContainerInline? inlines)
    {
        for (Inline? inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Write(inline);
        }
    }

    /// <summary>Text in the character style of the place; line ends become breaks.</summary>
    public void WriteText(ReadOnlySpan<char> text) => RunXml.Write(this, text);

    /// <summary>Text of a slice of the source.</summary>
    public void WriteText(StringSlice slice) => WriteText(slice.AsSpan());

    /// <summary>A field with its cached text.</summary>
    public void WriteField(string instruction, string cached)
    {
        Xml.Field(instruction, cached, Run.CharacterStyle);
        Pages.Text(cached, Run);
    }

    /// <summary>
    /// Writes a heading in the style of its kind and level, with the bookmark of the next entry of the outline; Word's multilevel
    /// list numbers it through the style.
    /// </summary>
    public void WriteHeading(HeadingKind kind, int level, bool newPage, Action inlines, LeafBlock? content = null)
    {
        OutlineEntry entry = Document.Outline[OutlineIndex++];
        StartParagraph(StyleId.OfHeading(kind, level), pageBreakBefore: newPage, content: content);
        Pages.Text(entry.NumberBefore);
        WithBookmark(entry.Bookmark, inlines);
        EndParagraph();
        HeadingMarks.Add(Pages.Mark());
    }

    /// <summary>Starts a new page, unless a new section just did.</summary>
    public void WritePageBreak()
    {
        if (Sections is { } sections && (sections.Settle() || sections.IsFresh))
        {
            return;
        }

        StartParagraph(StyleId.AfterTable);
        Xml.Start("w:r"u8).Start("w:br"u8).Attribute("w:type"u8, "page").End().End();
        EndParagraph();
        Pages.NewPage();
    }

    /// <summary>Writes within a bookmark.</summary>
    public void WithBookmark(string name, Action write)
    {
        int id = ++bookmarkId;
        Xml.Start("w:bookmarkStart"u8).Attribute("w:id"u8, id).Attribute("w:name"u8, name).End();
        write();
        Xml.Start("w:bookmarkEnd"u8).Attribute("w:id"u8, id).End();
    }
}
