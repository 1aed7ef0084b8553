using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Writing.Pptx.Content;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace DocGen.Markup.Slides.Reading;

/// <summary>
/// Reads a document as topics of slides: one for each heading, with what stands below it and what is said to it. What is for the handout only is not
/// there.
/// </summary>
internal sealed class SlideReader
{
    private readonly Document document;
    private readonly SlideBlocks blocks;
    private readonly List<SlideTopic> topics = [];

    private SlideReader(Document document, Report report)
    {
        this.document = document;
        blocks = new SlideBlocks(document, report);
    }

    /// <summary>The topics of a document, in order.</summary>
    public static IReadOnlyList<SlideTopic> Read(Document document, Report report)
    {
        SlideReader reader = new(document, report);
        foreach (Section section in document.Sections)
        {
            reader.Add(section);
        }

        return reader.topics;
    }

    private void Add(Section section)
    {
        if (section.Slides is SlideRole.Cover or SlideRole.Agenda)
        {
            string title = section.Slides == SlideRole.Cover ? document.Identity.Title : document.Identity.Words["slide.agenda"];
            topics.Add(new SlideTopic(title, 0, section.Origin.Start) { Role = section.Slides });
            return;
        }

        if (section.Slides != SlideRole.Content)
        {
            return;
        }

        if (section.Heading is { } heading)
        {
            topics.Add(new SlideTopic(heading.Text, heading.Level, section.Origin.Start) { Clause = section.Clause?.Id, OpensSection = true, IsFromFacts = HasLoops(section) });
        }

        if (section.Body is not { } body)
        {
            return;
        }

        blocks.Enter(section);
        foreach (EffectiveBlock block in EffectiveBlocks.OnSlides(body, section.Values))
        {
            Add(section, block);
        }
    }

    private void Add(Section section, EffectiveBlock block)
    {
        if (block.Block is HeadingBlock heading)
        {
            string title = PlainText.Of(heading, block.Values);
            topics.Add(new SlideTopic(title, section.BodyLevel + heading.Level, section.Origin.Place(heading))
            {
                Clause = section.Clause?.Id,
                OpensSection = section.Heading is null && heading.Level == 1,
                IsFromFacts = HasLoops(section),
            });
            blocks.AddHeading(topics[^1], heading, block.Values);
            return;
        }

        if (topics.Count == 0 || topics[^1].Role != SlideRole.Content)
        {
            topics.Add(new SlideTopic(document.Identity.Title, 1, section.Origin.Place(block.Block)) { OpensSection = true });
        }

        blocks.Add(topics[^1], block);
    }

    private static bool HasLoops(Section section) => section.Body?.Descendants<CustomContainer>().Any(container => container.Info == "each") == true;
}
