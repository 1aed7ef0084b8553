using System.IO.Compression;
using System.Text;
using System.Xml;
using DocGen.Diagnostics;

namespace DocGen.Loading.Survey;

/// <summary>A cell of a form: its text, the tags of its controls, and the column it begins in.</summary>
internal sealed record FormCell(string Text, IReadOnlyList<string> Tags, int Column, int Paragraph);

/// <summary>A row of a table of a form.</summary>
internal sealed record FormRow(IReadOnlyList<FormCell> Cells, int Paragraph);

/// <summary>
/// A Word file as far as a form needs it: its text, and the rows of its tables with the number of the paragraph where each begins. It comes from
/// outside: parts are bounded, no DTD is read, and what is wrong is reported.
/// </summary>
internal sealed class FormFile
{
    private const string DocumentPart = "word/document.xml";
    private const long LargestFile = 64 * 1024 * 1024;
    private const long LargestText = 128 * 1024 * 1024;
    private const int DeepestTable = 8;
    private const int DeepestXml = 400;

    private readonly StringBuilder outside = new();
    private readonly List<FormRow> rows = [];
    private readonly Stack<OpenCell> open = new();
    private int paragraph;

    private FormFile(string path) => Path = path;

    /// <summary>The file as the user named it.</summary>
    public string Path { get; }

    /// <summary>The text that stands in no table.</summary>
    public string Text => outside.ToString();

    /// <summary>All rows in their order.</summary>
    public IReadOnlyList<FormRow> Rows => rows;

    /// <summary>The place of a paragraph of the form.</summary>
    public SourceLocation At(int number) => new(Path, number, 1);

    /// <summary>Reads a form; null with the fault reported.</summary>
    public static FormFile? Read(string path, Report report)
    {
        string shown = path.Replace('\\', '/');
        SourceLocation place = new(shown);
        if (FileBytes.Read(path, place, LargestFile, report) is not { } bytes)
        {
            return null;
        }

        try
        {
            using ZipArchive archive = new(new MemoryStream(bytes), ZipArchiveMode.Read);
            if (archive.Entries.FirstOrDefault(entry => entry.FullName.Replace('\\', '/') == DocumentPart) is not { } part)
            {
                report.Add(SurveyFaults.NoForm.At(place, new Bilingual("里面没有 Word 文档", "there is no Word document in it")));
                return null;
            }

            using Stream stream = part.Open();
            XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LargestText };
            using XmlReader reader = XmlReader.Create(stream, settings);
            FormFile form = new(shown);
            if (form.ReadText(reader) is { } reason)
            {
                report.Add(SurveyFaults.NoForm.At(place, reason));
                return null;
            }

            return form;
        }
        catch (InvalidDataException)
        {
            report.Add(SurveyFaults.NoForm.At(place, bytes.AsSpan().StartsWith("PK"u8)
                ? new Bilingual("文件已损坏", "the file is damaged")
                : new Bilingual("不是 .docx 文件（旧的 .doc 请另存为 .docx）", "it is no .docx file (save an old .doc as .docx)")));
        }
        catch (XmlException)
        {
            report.Add(SurveyFaults.NoForm.At(place, new Bilingual("其中的 XML 不完整、过大或含有 DTD", "its XML is not well-formed, too large, or has a DTD")));
        }

        return null;
    }

    private Bilingual? ReadText(XmlReader reader)
    {
        int skip = -1;
        while (reader.Read())
        {
            if (reader.Depth > DeepestXml || open.Count > DeepestTable)
            {
                return new("嵌套过深", "it is nested too deep");
            }

            if (skip >= 0)
            {
                skip = reader.Depth <= skip && reader.NodeType == XmlNodeType.EndElement ? -1 : skip;
                continue;
            }

            switch (reader.NodeType)
            {
                case XmlNodeType.Element when IsHidden(reader.LocalName):
                    skip = reader.IsEmptyElement ? -1 : reader.Depth;
                    break;
                case XmlNodeType.Element:
                    Enter(reader);
                    break;
                case XmlNodeType.EndElement:
                    Leave(reader.LocalName);
                    break;
            }
        }

        return null;
    }

    /// <summary>What is deleted, or shown only by programs that do not know better.</summary>
    private static bool IsHidden(string element) => element is "del" or "moveFrom" or "Fallback" or "txbxContent" or "instrText" or "rPr" or "tabs";

    private void Enter(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "p":
                paragraph++;
                if (open.TryPeek(out OpenCell? cell))
                {
                    cell.Begin(paragraph);
                }

                break;
            case "tr" when !reader.IsEmptyElement:
                open.Push(new OpenCell(paragraph + 1));
                break;
            case "tc" when open.TryPeek(out OpenCell? row) && !reader.IsEmptyElement:
                row.Start();
                break;
            case "gridSpan" when open.TryPeek(out OpenCell? row):
                row.Span = int.TryParse(Value(reader), out int span) ? Math.Clamp(span, 1, 100) : 1;
                break;
            case "gridBefore" when open.TryPeek(out OpenCell? row):
                row.Column += int.TryParse(Value(reader), out int before) ? Math.Clamp(before, 0, 100) : 0;
                break;
            case "tag" when open.TryPeek(out OpenCell? row):
                row.Tags.Add(Value(reader) ?? "");
                break;
            case "t" when !reader.IsEmptyElement:
                Append(ReadContent(reader));
                break;
            case "br" or "cr":
                Append("\n");
                break;
            case "tab":
                Append("\t");
                break;
            case "sym" when reader.GetAttribute("char", reader.NamespaceURI) is { } code
                && int.TryParse(code, System.Globalization.NumberStyles.HexNumber, null, out int sign):
                Append(sign is 0xF0FE or 0xF052 or 0xF0FD or 0x2611 or 0x2612 ? "☑" : sign is 0xF06F or 0xF0A8 or 0x2610 ? "☐" : "");
                break;
            case "noBreakHyphen":
                Append("\u2011");
                break;
        }
    }

    private void Leave(string element)
    {
        if (element == "tc" && open.TryPeek(out OpenCell? cell))
        {
            cell.Close();
        }
        else if (element == "tr" && open.TryPop(out OpenCell? row))
        {
            rows.Add(new FormRow(row.Cells, row.Paragraph));
        }
        else if (element == "p" && open.Count == 0)
        {
            outside.Append('\n');
        }
    }

    private void Append(string text) => (open.TryPeek(out OpenCell? cell) ? cell.Text : outside).Append(text);

    private static string ReadContent(XmlReader reader)
    {
        // The text of the element, without moving past its end, which the loop is to see.
        StringBuilder text = new();
        int depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                text.Append(reader.Value);
            }
        }

        return text.ToString();
    }

    private static string? Value(XmlReader reader) => reader.GetAttribute("val", reader.NamespaceURI);

    /// <summary>The row being read, and its current cell.</summary>
    private sealed class OpenCell(int paragraph)
    {
        private bool hasParagraph;
        private int first = paragraph;

        public List<FormCell> Cells { get; } = [];

        public StringBuilder Text { get; private set; } = new();

        public List<string> Tags { get; private set; } = [];

        public int Span { get; set; } = 1;

        public int Column { get; set; }

        public int Paragraph { get; } = paragraph;

        public void Start() => (Text, Tags, Span, hasParagraph) = (new(), [], 1, false);

        public void Begin(int number)
        {
            if (hasParagraph)
            {
                Text.Append('\n');
            }
            else
            {
                first = number;
            }

            hasParagraph = true;
        }

        public void Close()
        {
            Cells.Add(new FormCell(Text.ToString(), Tags, Column, first));
            Column += Span;
        }
    }
}
