using DocGen.Diagnostics;
using DocGen.Loading.Yaml;
using DocGen.Model;

namespace DocGen.Loading;

/// <summary>Reads <c>templates/&lt;type&gt;/document.yaml</c>.</summary>
internal static class DocumentTypeReader
{
    /// <summary>The document type.</summary>
    public static DocumentType Read(Cursor root, Report report) => new(
        root["id"].String,
        root["family"].String,
        root["code"].StringOrNull,
        root["title"].TextOrNull,
        root["owner"].StringOrNull,
        root["look"].String,
        root["header"].String switch { "box" => HeaderKind.Box, "form" => HeaderKind.Form, _ => HeaderKind.Line },
        root["formats"].Exists ? root["formats"].Strings : ["docx"],
        root["satisfies"].Strings,
        RecordReader.ReadRetention(root["retention"]),
        root["excluded-clause"].StringOrNull,
        root["clause-note"].StringOrNull,
        [.. root["parts"].Items.Select(ReadPart)],
        root.Place)
    {
        Rhythm = RhythmReader.Read(root["rhythm"], report),
        Series = root["for-each"].String switch { "course" => DocumentSeries.Course, "paper" => DocumentSeries.Paper, "bank" => DocumentSeries.Bank, _ => DocumentSeries.None },
        Suffix = root["suffix"].String,
        EffectiveAt = root["effective-at"].StringOrNull,
    };

    private static PartDefinition ReadPart(Cursor item)
    {
        PartDefinition part = Part(item);
        return item["slides"].String switch
        {
            "cover" => part with { Slides = SlideRole.Cover },
            "agenda" => part with { Slides = SlideRole.Agenda },
            "content" => part with { Slides = SlideRole.Content },
            "none" => part with { Slides = SlideRole.None },
            _ => part,
        };
    }

    private static PartDefinition Part(Cursor item) => new(
        item["page"].String switch
        {
            "cover" => PageKind.Cover,
            "front" => PageKind.Front,
            "landscape" => PageKind.Landscape,
            _ => PageKind.Body,
        },
        item["heading"].String switch
        {
            "front" => HeadingKind.Front,
            "appendix" => HeadingKind.Appendix,
            "plain" => HeadingKind.Plain,
            _ => HeadingKind.Chapter,
        },
        item["title"].TextOrNull,
        item["id"].StringOrNull,
        item["template"].StringOrNull,
        item["topics"].Strings,
        item["clauses"].String == "all",
        item["contents"].Whole,
        item["new-page"].TruthOrNull == true,
        item.Place)
    {
        HasDistractors = item["distractors"].TruthOrNull == true,
        Form = item["form"].StringOrNull,
        EachSession = item["each"].String == "session",
        IsOptional = item["optional"].TruthOrNull == true,
    };
}
