using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Writing.Docx.Drawings;
using DocGen.Writing.Pptx.Content;
using DocGen.Writing.Pptx.Looks;

namespace DocGen.Writing.Pptx.Layout;

/// <summary>Makes slides of topics: each on as many as it needs, filled evenly, in the layout that its content asks for. What cannot be read is reported.</summary>
internal sealed class SlideFitter(SlideLook look, Document document, Report report)
{
    /// <summary>More slides of one topic than these lose the audience.</summary>
    private const int MostParts = 6;

    private readonly SceneFit scenes = new();

    /// <summary>The slides, in order.</summary>
    public IReadOnlyList<SlidePage> Fit(IReadOnlyList<SlideTopic> topics)
    {
        List<SlidePage> pages = [];
        for (int i = 0; i < topics.Count; i++)
        {
            pages.AddRange(topics[i].Role switch
            {
                SlideRole.Cover => [Cover(topics[i])],
                SlideRole.Agenda => Agenda(topics[i], [.. topics.Skip(i + 1).Where(topic => topic.OpensSection).Select(topic => topic.Title)]),
                _ when topics[i].Blocks.Count == 0 => [Section(topics[i], Below(topics, i))],
                _ => Content(topics[i]),
            });
        }

        return pages;
    }

    /// <summary>The titles one level below a topic, up to the next one of its level.</summary>
    private static string[] Below(IReadOnlyList<SlideTopic> topics, int index)
    {
        SlideTopic[] below = [.. topics.Skip(index + 1).TakeWhile(topic => topic.Level > topics[index].Level)];
        int level = below.Select(topic => topic.Level).DefaultIfEmpty(0).Min();
        return [.. below.Where(topic => topic.Level == level).Select(topic => topic.Title)];
    }

    private SlidePage Cover(SlideTopic topic)
    {
        DocumentIdentity identity = document.Identity;
        SlideLayout layout = look.Layouts[LayoutKind.Title];
        Words words = identity.Words;
        string colon = words["drawing.colon"];
        string[] lines =
        [
            .. new[] { (words["slide.number"], identity.Number.ToString()), (words["slide.version"], identity.Version), (words["slide.date"], identity.EffectiveDate.Length > 0 ? identity.EffectiveDate : identity.IssueDate) }
                .Where(item => item.Item2.Length > 0).Select(item => item.Item1 + colon + item.Item2),
        ];
        Placeholder main = layout.Bodies[0];
        string[] first = layout.Bodies.Count > 1 || identity.Enterprise.Length == 0 ? [] : [identity.Enterprise];
        List<PlacedItem> items = [];
        if (layout.Bodies.Count > 1 && identity.Enterprise.Length > 0)
        {
            items.Add(Text(layout.Bodies[1], [identity.Enterprise]));
        }

        if (first.Length + lines.Length > 0)
        {
            items.Add(Text(main, [.. first, .. lines]));
        }

        return Page(topic, layout, items, 1);
    }

    private static PlacedText Text(Placeholder placeholder, IEnumerable<string> lines)
    {
        SlideParagraph[] paragraphs = [.. lines.Select(line => new SlideParagraph([new(line)]))];
        TextMeasure measure = new(placeholder.Levels);
        return new PlacedText(placeholder.Box, paragraphs, paragraphs.Sum(paragraph => measure.Of(paragraph, placeholder.TextBox.Width).Lines), placeholder);
    }

    private List<SlidePage> Agenda(SlideTopic topic, string[] titles)
    {
        SlideParagraph[] items = [.. titles.Select((title, index) => new SlideParagraph([new(title)], Level: 1, Mark: ItemMark.Number, Start: index + 1))];
        SlideTopic listed = topic with { };
        int half = Math.Max((items.Length + 1) / 2, Math.Min(4, items.Length));
        listed.Blocks.Clear();
        if (items.Length <= SlideLimits.Usual.Lines)
        {
            listed.Blocks.AddRange(items);
        }
        else
        {
            listed.Blocks.Add(new SlideColumns([items[..half], items[half..]], topic.Place));
        }

        return items.Length == 0 ? [] : Content(listed);
    }

    private SlidePage Section(SlideTopic topic, string[] below)
    {
        SlideLayout layout = look.Layouts[LayoutKind.Section];
        if (layout.Bodies.Count == 0 || below.Length == 0)
        {
            return Page(topic, layout, [], 1);
        }

        Placeholder body = layout.Bodies[0];
        TextMeasure measure = new(body.Levels);
        foreach (string[] lines in (string[][])[below, [string.Join(" · ", below)]])
        {
            SlideParagraph[] paragraphs = [.. lines.Select(line => new SlideParagraph([new(line)]))];
            (int Lines, double Height)[] sizes = [.. paragraphs.Select(paragraph => measure.Of(paragraph, body.TextBox.Width))];
            if (sizes.Sum(size => size.Lines) <= 6 && sizes.Sum(size => size.Height) <= body.TextBox.Height)
            {
                return Page(topic, layout, [new PlacedText(body.Box, paragraphs, sizes.Sum(size => size.Lines), body)], 1);
            }
        }

        return Page(topic, layout, [], 1);
    }

    private List<SlidePage> Content(SlideTopic topic)
    {
        List<List<PlacedItem>> filled = Fill(topic, SlideLimits.Usual);

        // As many slides, but none with a single line left over.
        for (int lines = SlideLimits.Usual.Lines - 1; filled.Count > 1 && lines > 3; lines--)
        {
            List<List<PlacedItem>> even = Fill(topic, new SlideLimits(lines, lines + 1));
            if (even.Count != filled.Count)
            {
                break;
            }

            filled = even;
        }

        if (filled.Count > MostParts && !topic.IsFromFacts)
        {
            report.Add(SlideFaults.Split.At(topic.Place, topic.Title, filled.Count));
        }

        foreach (SourceLocation place in filled.SelectMany(items => items).OfType<PlacedTable>().Where(table => table.HasDividedRows).Select(table => table.Table.Place).Distinct())
        {
            report.Add(SlideFaults.HighRow.At(place));
        }

        foreach (PlacedScene scene in filled.SelectMany(items => items).OfType<PlacedScene>())
        {
            double smallest = Math.Round(SceneFit.Smallest(scene.Scene, scene.Scale), 1);
            if (smallest < SceneFit.Legible - 0.05)
            {
                report.Add(SlideFaults.SmallDrawing.At(scene.Figure.Place, scene.Figure.Name, smallest));
            }
        }

        return [.. filled.Select((items, index) => Page(topic, LayoutOf(topic, items), items, index + 1))];
    }

    private List<List<PlacedItem>> Fill(SlideTopic topic, SlideLimits limits)
    {
        Placeholder body = look.Layouts[LayoutKind.Content].Bodies[0];
        IReadOnlyList<Placeholder> halves = look.Layouts[topic.Blocks.Any(block => block is SlideBeside) ? LayoutKind.PictureRight : LayoutKind.TwoContents].Bodies;
        return Flow.Fill(topic.Blocks, body.TextBox, body.TextBox, new TextMeasure(body.Levels), scenes, limits, halves);
    }

    /// <summary>The layout whose placeholders hold the texts of a slide.</summary>
    private SlideLayout LayoutOf(SlideTopic topic, List<PlacedItem> items)
    {
        Box whole = look.Layouts[LayoutKind.Content].Bodies[0].TextBox;
        bool isDivided = items.Count > 1 && items.Any(item => item.Box.X > whole.X + (whole.Width * 0.4) && items.Any(other => other.Box.Right <= item.Box.X + 1));
        LayoutKind kind = isDivided && topic.Blocks.Any(block => block is SlideBeside) ? LayoutKind.PictureRight
            : isDivided && items.Select(item => Math.Round(item.Box.X)).Distinct().Count() == 2 && topic.Blocks.Any(block => block is SlideColumns { Columns.Count: 2 }) ? LayoutKind.TwoContents
            : items.Any(item => item is PlacedText) && !isDivided ? LayoutKind.Content
            : LayoutKind.TitleOnly;
        return look.Layouts[kind];
    }

    private SlidePage Page(SlideTopic topic, SlideLayout layout, List<PlacedItem> items, int part)
    {
        string title = part == 1 ? topic.Title : document.Identity.Words.Format("slide.continued", topic.Title);
        return new SlidePage(topic, layout, title, TitleSize(topic, layout, title), layout.Kind is LayoutKind.Title or LayoutKind.Section ? items : InPlaceholders(layout, items), part);
    }

    /// <summary>Gives texts to the placeholders of a layout that stand where they stand; one that is alone takes all the room.</summary>
    private static List<PlacedItem> InPlaceholders(SlideLayout layout, List<PlacedItem> items)
    {
        List<PlacedItem> placed = [.. items];
        foreach (Placeholder body in layout.Kind == LayoutKind.TitleOnly ? [] : layout.Kind == LayoutKind.PictureRight ? layout.Bodies.Take(1) : layout.Bodies)
        {
            int index = placed.FindIndex(item => item is PlacedText { Placeholder: null } text && Math.Abs(text.Box.X - body.TextBox.X) < 1 && Math.Abs(text.Box.Width - body.TextBox.Width) < 1);
            if (index >= 0 && placed[index] is PlacedText found)
            {
                bool isAlone = placed.Where((item, other) => other != index).All(item => item.Box.X >= found.Box.Right - 1 || item.Box.Right <= found.Box.X + 1) && found.Box.Y < body.TextBox.Y + 1;
                Box around = new(found.Box.X - body.SideInset, found.Box.Y - body.TopInset, found.Box.Width + (2 * body.SideInset), found.Box.Height + (2 * body.TopInset));
                placed[index] = found with { Placeholder = body, Box = isAlone ? body.Box : around };
            }
        }

        return placed;
    }

    /// <summary>The size in which a title stands in its area.</summary>
    private double TitleSize(SlideTopic topic, SlideLayout layout, string title)
    {
        TextLevel level = layout.Title.Levels[0];
        Box room = layout.Title.TextBox;
        foreach (double size in (double[])[level.Size, .. new double[] { 28, 26, 24, 22, 20, 18 }.Where(size => size < level.Size)])
        {
            if (TextMeasure.Lines(title, size * (level.IsBold ? 1.05 : 1), room.Width) * level.LineHeight(size, TextMeasure.IsWide(title)) <= room.Height + 0.5)
            {
                return size;
            }
        }

        report.Add(SlideFaults.LongTitle.At(topic.Place, title));
        return Math.Min(18, level.Size);
    }
}
