using DocGen.Writing.Docx.Drawings;
using DocGen.Writing.Pptx.Content;

namespace DocGen.Writing.Pptx.Layout;

/// <summary>Divides a paragraph that is longer than a slide: after a sentence, else after a comma, else after a word, else within one. Nothing is lost.</summary>
internal static class ParagraphSplit
{
    private const string SentenceEnds = "。！？；.!?;\n";
    private const string Pauses = "，、：,:";
    private const string Closers = "”’）》」』\")";

    /// <summary>The paragraph in pieces of which each takes at most so many lines.</summary>
    public static IReadOnlyList<SlideParagraph> Split(SlideParagraph paragraph, Func<SlideParagraph, bool> fits)
    {
        List<SlideParagraph> pieces = [];
        SlideParagraph rest = paragraph;
        while (!fits(rest) && Cut(rest, fits) is var cut and > 0)
        {
            pieces.Add(rest with { Runs = Part(rest.Runs, 0, cut), LeadsOn = false });
            rest = rest with { Runs = Part(rest.Runs, cut, int.MaxValue), Mark = ItemMark.None };
        }

        pieces.Add(rest);
        return pieces;
    }

    /// <summary>How many characters the first piece has; 0 where not even a word fits.</summary>
    private static int Cut(SlideParagraph paragraph, Func<SlideParagraph, bool> fits)
    {
        string text = paragraph.Text;
        bool Fits(int length) => fits(paragraph with { Runs = Part(paragraph.Runs, 0, length) });
        foreach (string ends in (string[])[SentenceEnds, Pauses])
        {
            int[] places = [.. Ends(text, ends)];
            if (Last(places.Length, count => Fits(places[count - 1])) is var last and > 0)
            {
                return places[last - 1];
            }
        }

        // The more letters, the more lines: the last word that fits is found by halving. A single word that is longer is divided itself.
        List<int> words = [0];
        foreach (string piece in TextFit.Pieces(text))
        {
            words.Add(words[^1] + piece.Length);
        }

        int word = words[Last(words.Count - 1, index => Fits(words[index]))];
        int cut = word > 0 ? word : Last(text.Length - 1, Fits);
        return cut > 0 && char.IsHighSurrogate(text[cut - 1]) ? cut - 1 : cut;
    }

    /// <summary>The last number up to a greatest of which something holds, if it holds of all before it; 0 where it holds of none.</summary>
    private static int Last(int greatest, Func<int, bool> holds)
    {
        (int good, int bad) = (0, greatest + 1);
        while (bad - good > 1)
        {
            int middle = (good + bad) / 2;
            (good, bad) = holds(middle) ? (middle, bad) : (good, middle);
        }

        return good;
    }

    private static IEnumerable<int> Ends(string text, string ends)
    {
        for (int i = 0; i < text.Length - 1; i++)
        {
            if (!ends.Contains(text[i], StringComparison.Ordinal) || (text[i] < 0x80 && text[i] != '\n' && text[i + 1] != ' '))
            {
                continue;
            }

            int end = i + 1;
            while (end < text.Length && (Closers.Contains(text[end], StringComparison.Ordinal) || text[end] == ' '))
            {
                end++;
            }

            if (end < text.Length)
            {
                yield return end;
            }
        }
    }

    /// <summary>The runs between two places in their text.</summary>
    private static List<SlideRun> Part(IReadOnlyList<SlideRun> runs, int from, int to)
    {
        List<SlideRun> part = [];
        int start = 0;
        foreach (SlideRun run in runs)
        {
            int first = Math.Max(from - start, 0);
            int last = Math.Min(to - start, run.Text.Length);
            if (first < last)
            {
                part.Add(run with { Text = run.Text[first..last] });
            }

            start += run.Text.Length;
        }

        return part;
    }
}
