using DocGen.Diagnostics;

namespace DocGen.Writing.Docx.Looks;

/// <summary>What a style of ours is for a firm that makes a look: its id here, its kind in Word, its names, its purpose.</summary>
internal sealed record CatalogStyle(string Id, string Type, string Name, IReadOnlyList<string> Chinese, Bilingual Purpose)
{
    /// <summary>Whether no document misses it: it belongs to headers and notes of the shipped looks, or says nothing.</summary>
    public bool IsOptional => Id is StyleId.HeaderLandscape or StyleId.HeaderEven or StyleId.FooterEven or StyleId.LookNote or StyleId.TableNormal or StyleId.DefaultFont;

    /// <summary>Whether only the header box needs it.</summary>
    public bool IsOfBox => Id is StyleId.BoxLabel or StyleId.BoxTitle;
}

/// <summary>All styles that our documents use, by the names under which a look may have them (docs/looks.md shows this list).</summary>
internal static class StyleCatalog
{
    private static readonly (string Kind, string Zh, string En)[] Alerts =
        [("note", "说明", "Note"), ("tip", "提示", "Tip"), ("important", "重要", "Important"), ("warning", "警告", "Warning"), ("caution", "当心", "Caution")];

    /// <summary>The styles, in the order in which a look shows them.</summary>
    public static readonly IReadOnlyList<CatalogStyle> All =
    [
        Paragraph(StyleId.Normal, "Normal", "正文", "一切样式的基础：字体、字号、行距", "what all styles build on: fonts, size, line pitch"),
        Paragraph(StyleId.BodyText, "Body Text", "正文文本", "条文段落", "paragraphs of text"),
        Paragraph(StyleId.TableLead, "Table Lead", "表前段", "紧接表格之前的段落，与表格同页", "the paragraph before a table, which stays with it"),
        Paragraph(StyleId.Heading(1), "heading 1", "标题 1", "章标题，带编号", "chapter headings, numbered"),
        Paragraph(StyleId.Heading(2), "heading 2", "标题 2", "二级标题，带编号", "headings of the second level, numbered"),
        Paragraph(StyleId.Heading(3), "heading 3", "标题 3", "三级标题，带编号", "headings of the third level, numbered"),
        Paragraph(StyleId.Heading(4), "heading 4", "标题 4", "四级标题，带编号", "headings of the fourth level, numbered"),
        Paragraph(StyleId.FrontTitle, "Front Title", "前置标题", "颁布令、任命书等前置部分的标题（0.1）", "titles of the front matter (0.1)"),
        Paragraph(StyleId.AppendixTitle, "Appendix Title", "附录标题", "附录的标题（附录A）", "titles of appendices (Appendix A)"),
        Paragraph(StyleId.AppendixHeading, "Appendix Heading", "附录条标题", "附录内的二级标题（A.1）", "headings within an appendix (A.1)"),
        Paragraph(StyleId.PlainTitle, "Plain Title", "无编号标题", "不编号的一级标题", "titles without a number"),
        Paragraph(StyleId.PlainHeading, "Plain Heading", "无编号小标题", "不编号的小标题", "headings without a number"),
        Paragraph(StyleId.ContentsTitle, "TOC Heading", ["TOC 标题", "目录标题"], "“目录”二字", "the title of the contents"),
        Paragraph(StyleId.Contents(1), "toc 1", "目录 1", "目录的一级条目；右侧制表位随页宽而定", "entries of the contents, first level; the tab on the right follows the page"),
        Paragraph(StyleId.Contents(2), "toc 2", "目录 2", "目录的二级条目", "entries of the second level"),
        Paragraph(StyleId.Contents(3), "toc 3", "目录 3", "目录的三级条目", "entries of the third level"),
        Paragraph(StyleId.ListBullet, "List Bullet", "列表项目符号", "项目符号列表；符号取自与它相连的多级列表", "bulleted lists; the bullets are those of the list linked to it"),
        Paragraph(StyleId.ListNumber, "List Number", ["列表编号", "列表编号 1"], "编号列表；编号格式取自与它相连的多级列表", "numbered lists; the formats are those of the list linked to it"),
        Paragraph(StyleId.ListContinue, "List Continue", ["列表接续", "列表延续"], "列表项的后续段落", "further paragraphs of a list item"),
        Paragraph(StyleId.Continuation(1), "List Continue 2", ["列表接续 2", "列表延续 2"], "二级列表项的后续段落", "the same on the second level"),
        Paragraph(StyleId.Continuation(2), "List Continue 3", ["列表接续 3", "列表延续 3"], "三级列表项的后续段落", "the same on the third level"),
        Paragraph(StyleId.Quote, "Quote", ["引用", "引文"], "引文", "quotations"),
        Paragraph(StyleId.Code, "Source Code", "源代码", "代码和命令", "code and commands"),
        Paragraph(StyleId.DefinitionTerm, "Definition Term", "术语", "术语条目", "terms that are defined"),
        Paragraph(StyleId.Definition, "Definition", "释义", "术语的释义", "their definitions"),
        Paragraph(StyleId.Caption, "caption", "题注", "图题", "captions of figures"),
        Paragraph(StyleId.TableCaption, "Table Caption", "表题", "表题，与表格同页", "captions of tables, which stay with them"),
        Paragraph(StyleId.Figure, "Figure", "图", "放图片和图形的段落", "the paragraph that holds a picture or drawing"),
        Paragraph(StyleId.FigureAlone, "Figure Alone", "图（无图题）", "后面没有图题的图片和图形", "a picture or drawing without a caption"),
        Paragraph(StyleId.DrawingText, "Drawing Text", "图形文字", "图形中的文字", "text in the shapes of drawings"),
        Paragraph(StyleId.DrawingTitle, "Drawing Title", "图形标题", "图形中的标题，如泳道名称", "headings in drawings, such as the names of lanes"),
        Paragraph(StyleId.DrawingStrong, "Drawing Strong", "图形强调", "图形中深底色上的文字", "text on dark shapes of drawings"),
        Paragraph(StyleId.DrawingLabel, "Drawing Label", "图形标注", "箭头旁的标注和图例", "labels beside arrows, and the legend"),
        Paragraph(StyleId.TableOfFigures, "table of figures", "图表目录", "图目录、表目录的条目", "entries of a list of figures or tables"),
        Paragraph(StyleId.FootnoteText, "footnote text", "脚注文本", "脚注", "footnotes"),
        Paragraph(StyleId.Equation, "Equation", "公式", "独立成行的公式", "equations on a line of their own"),
        .. Alerts.SelectMany(alert => new[]
        {
            Paragraph(StyleId.AlertTitle(alert.Kind), $"Alert {alert.En} Title", $"提示框{alert.Zh}标题", $"“{alert.Zh}”提示框的标题", $"the title of a box '{alert.Kind}'"),
            Paragraph(StyleId.Alert(alert.Kind), $"Alert {alert.En}", $"提示框{alert.Zh}", $"“{alert.Zh}”提示框的文字", $"the text of a box '{alert.Kind}'"),
        }),
        Paragraph(StyleId.TableText, "Table Text", "表格正文", "表格中的文字", "text in tables"),
        Paragraph(StyleId.TableCenter, "Table Text Centered", "表格居中", "表格中居中的文字", "centred text in tables"),
        Paragraph(StyleId.TableRight, "Table Text Right", "表格右对齐", "表格中右对齐的文字、数字", "text and figures on the right"),
        Paragraph(StyleId.TableHead, "Table Heading", "表头", "表头", "heading rows"),
        Paragraph(StyleId.TableCompact, "Table Compact", "紧凑表格", "宽表（职责分配表、条款对照表）的文字", "text in wide tables (matrix, cross-reference)"),
        Paragraph(StyleId.TableCompactCenter, "Table Compact Centered", "紧凑表格居中", "宽表中居中的文字", "centred text in wide tables"),
        Paragraph(StyleId.TableCompactHead, "Table Compact Heading", "紧凑表头", "宽表的表头", "heading rows of wide tables"),
        Paragraph(StyleId.AfterTable, "After Table", "表后", "表格之后的小空行", "the small gap after a table"),
        Paragraph(StyleId.End, "End Mark", "节末", "结束一节的段落，不占地方", "the paragraph that ends a section and takes no room"),
        Paragraph("Signature", "Signature", "签名", "签署人和日期，靠右", "who signs, and the date"),
        Paragraph(StyleId.SignatureLine, "Signature Line", "签名栏", "并排的签名栏", "lines to sign on, side by side"),
        Paragraph("Centered", "Centered", "居中", "居中的段落", "centred paragraphs"),
        Paragraph("Note", "Note", "注", "注和示例", "notes and examples"),
        Paragraph("Trace", "Trace", "指标说明", "条文之后的对应指标、主责、程序、记录", "requirement, lead, procedures and records after a passage"),
        Paragraph("Question", "Question", "试题", "试卷中的题干", "questions of a paper"),
        Paragraph("Option", "Option", "选项", "试题的选项", "options of a question"),
        Paragraph("PlainText", "Plain Paragraph", "无缩进正文", "首行不缩进的段落", "paragraphs without indent"),
        Paragraph("CoverEnterprise", "Cover Enterprise", "封面企业", "封面上的企业名称", "the enterprise on the cover"),
        Paragraph("Title", "Title", "标题", "封面上的文件名称", "the title on the cover"),
        Paragraph("Subtitle", "Subtitle", "副标题", "封面上的依据", "the basis on the cover"),
        Paragraph("CoverField", "Cover Field", "封面栏目", "封面上的其他栏目", "other fields on the cover"),
        Paragraph("CoverDate", "Cover Date", "封面日期", "封面上的日期", "the date on the cover"),
        Paragraph("FormTitle", "Form Title", "表单标题", "表单和程序文件的名称", "titles of forms and procedures"),
        Paragraph("FormNumber", "Form Number", "表单编号", "表单名称下的记录编号，靠右", "the number of a record, below the title of its form"),
        Paragraph("FormSection", "Form Section", "表单分栏", "表单中各部分的小标题", "headings within a form"),
        Paragraph("FormNote", "Form Note", "表单注", "表格下的说明", "notes below a table"),
        Paragraph(StyleId.Header, "header", "页眉", "页眉", "headers"),
        Paragraph(StyleId.HeaderEven, "Header Even", "偶数页页眉", "偶数页的页眉", "headers of even pages"),
        Paragraph(StyleId.HeaderLandscape, "Header Landscape", "横排页眉", "横排页的页眉", "headers of landscape pages"),
        Paragraph(StyleId.Footer, "footer", "页脚", "页脚", "footers"),
        Paragraph(StyleId.FooterEven, "Footer Even", "偶数页页脚", "偶数页的页脚", "footers of even pages"),
        Paragraph(StyleId.BoxLabel, "Header Box Text", "页眉框文字", "页眉框中的文字", "text in the header box"),
        Paragraph(StyleId.BoxTitle, "Header Box Title", "页眉框标题", "页眉框中的企业和文件名称", "enterprise and title in the header box"),
        Paragraph(StyleId.LookNote, "Look Note", "版式说明", "样张上的说明文字，不带入文件", "notes on the specimen pages, never copied"),
        Character(StyleId.DefaultFont, "Default Paragraph Font", "默认段落字体", "没有字符样式的文字", "text without a character style"),
        Character(StyleId.Strong, "Strong", ["要点", "加粗"], "加重的文字", "strong text"),
        Character(StyleId.Emphasis, "Emphasis", "强调", "强调的文字", "emphasised text"),
        Character(StyleId.Hyperlink, "Hyperlink", "超链接", "网址和邮箱", "web and mail addresses"),
        Character(StyleId.CodeCharacter, "Source Code Char", "行内代码", "行内的代码", "code in a line"),
        Character(StyleId.FootnoteReference, "footnote reference", "脚注引用", "脚注号", "footnote marks"),
        Character(StyleId.CheckBox, "Check Box", "复选框", "可勾选的方框", "boxes to tick"),
        Character(StyleId.Placeholder, "Placeholder Text", "占位符文本", "待填处的提示", "prompts in fields to fill in"),
        Table(StyleId.TableNormal, "Normal Table", "普通表格", "一切表格样式的基础", "what all table styles build on"),
        Table(StyleId.Table, "DocGen Table", "数据表", "数据表格", "tables of data"),
        Table(StyleId.Form, "DocGen Form", "表单", "表单、封面和页眉框的表格", "forms, tables on the cover, the header box"),
        Table(StyleId.Matrix, "DocGen Matrix", "矩阵", "职责分配表", "the responsibility matrix"),
        Table(StyleId.Plain, "DocGen Plain", "无框线表", "没有框线的表格", "tables without lines"),
        .. Alerts.Select(alert => Table(StyleId.AlertTable(alert.Kind), $"DocGen Alert {alert.En}", $"提示框{alert.Zh}表", $"“{alert.Zh}”提示框的边线和底色", $"bar and colour of a box '{alert.Kind}'")),
    ];

    private static readonly Dictionary<string, CatalogStyle> ById = All.ToDictionary(style => style.Id, StringComparer.Ordinal);

    /// <summary>The style of an id, or null.</summary>
    public static CatalogStyle? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>A name as it is compared: without spaces and case.</summary>
    public static string Key(string name) => string.Concat(name.Where(character => !char.IsWhiteSpace(character))).ToLowerInvariant();

    private static CatalogStyle Paragraph(string id, string name, string chinese, string zh, string en) => new(id, "paragraph", name, [chinese], new(zh, en));

    private static CatalogStyle Paragraph(string id, string name, string[] chinese, string zh, string en) => new(id, "paragraph", name, chinese, new(zh, en));

    private static CatalogStyle Character(string id, string name, string chinese, string zh, string en) => new(id, "character", name, [chinese], new(zh, en));

    private static CatalogStyle Character(string id, string name, string[] chinese, string zh, string en) => new(id, "character", name, chinese, new(zh, en));

    private static CatalogStyle Table(string id, string name, string chinese, string zh, string en) => new(id, "table", name, [chinese], new(zh, en));
}
