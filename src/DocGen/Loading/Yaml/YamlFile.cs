using DocGen.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DocGen.Loading.Yaml;

/// <summary>
/// Reads YAML into nodes with places. What YAML can do beyond plain data (anchors, aliases, tags, several documents, absurd
/// depth) is refused with a finding, so that no file can blow up what reads it.
/// </summary>
internal static class YamlFile
{
    private const int DepthLimit = 40;
    private const int NodeLimit = 400_000;

    /// <summary>The root of the text, or null with the fault reported. Lines are counted from <paramref name="lineOffset"/>.</summary>
    public static YamlNode? Read(string path, string text, Report report, int lineOffset = 0)
    {
        SourceLocation At(Mark mark) => new(path, (int)mark.Line + lineOffset, (int)mark.Column);
        Scanner scanner = new(new StringReader(text), skipComments: true);
        try
        {
            Parser parser = new(scanner);
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                report.Add(LoadingFaults.EmptyFile.At(new SourceLocation(path, 1, 1)));
                return null;
            }

            parser.Consume<DocumentStart>();
            YamlNode? root = new TreeBuilder(parser, At, report).Build();
            if (root is null)
            {
                return null;
            }

            parser.Consume<DocumentEnd>();
            if (!parser.Accept<StreamEnd>(out _))
            {
                report.Add(LoadingFaults.SeveralDocuments.At(At(parser.Current!.Start)));
                return null;
            }

            if (root is YamlScalar { IsNull: true })
            {
                report.Add(LoadingFaults.EmptyFile.At(new SourceLocation(path, 1, 1)));
                return null;
            }

            return root;
        }
        catch (YamlException fault)
        {
            report.Add(LoadingFaults.YamlSyntax.At(At(fault.Start.Index == 0 ? scanner.CurrentPosition : fault.Start), Reason(fault)));
            return null;
        }
        catch (InvalidOperationException)
        {
            // The scanner stops so, without a reason of its own, at a key that follows an unclosed [ or {.
            Bilingual reason = new("括号 [ 或 { 没有闭合", "a bracket [ or { is not closed");
            report.Add(LoadingFaults.YamlSyntax.At(At(scanner.CurrentPosition), reason));
            return null;
        }
    }

    /// <summary>The parser's reason in one line, without the position that it repeats.</summary>
    private static string Reason(YamlException fault)
    {
        string message = fault.Message;
        int end = message.StartsWith("(Line", StringComparison.Ordinal) ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        return (end < 0 ? message : message[(end + 3)..]).TrimEnd('.');
    }

    /// <summary>Builds the tree without recursion, so that depth cannot exhaust the stack.</summary>
    private sealed class TreeBuilder(Parser parser, Func<Mark, SourceLocation> at, Report report)
    {
        private readonly Stack<Level> levels = new();
        private int count;

        public YamlNode? Build()
        {
            for (; parser.Current is { } current; parser.MoveNext())
            {
                SourceLocation place = at(current.Start);
                if (current is AnchorAlias || current is NodeEvent { Anchor.IsEmpty: false })
                {
                    report.Add(LoadingFaults.YamlAlias.At(place));
                    return null;
                }

                if (current is NodeEvent { Tag.IsEmpty: false } tagged && tagged.Tag.Value != "!")
                {
                    report.Add(LoadingFaults.YamlTag.At(place, tagged.Tag.Value));
                    return null;
                }

                if (++count > NodeLimit || levels.Count > DepthLimit)
                {
                    report.Add((count > NodeLimit ? LoadingFaults.TooManyValues : LoadingFaults.TooDeep)
                        .At(place, count > NodeLimit ? NodeLimit : DepthLimit));
                    return null;
                }

                switch (current)
                {
                    case MappingStart or SequenceStart:
                        bool flow = current is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow };
                        levels.Push(new Level(current is MappingStart, place, new YamlExtent((int)current.Start.Index, 0, flow)));
                        continue;
                    case Scalar scalar when levels.Count > 0 && levels.Peek() is { IsMap: true, Key: null } map:
                        map.Key = scalar.Value;
                        map.KeyPlace = place;
                        continue;
                    case Scalar scalar:
                        YamlExtent extent = new((int)scalar.Start.Index, (int)scalar.End.Index, IsFlow: false, scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded);
                        if (Attach(new YamlScalar(scalar.Value, scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any), place) { Extent = extent }) is { } only)
                        {
                            parser.MoveNext();
                            return only;
                        }

                        continue;
                    case MappingEnd or SequenceEnd:
                        if (Attach(levels.Pop().ToNode((int)current.End.Index)) is { } root)
                        {
                            parser.MoveNext();
                            return root;
                        }

                        continue;
                }
            }

            return null;
        }

        private YamlNode? Attach(YamlNode node)
        {
            if (levels.Count == 0)
            {
                return node;
            }

            Level parent = levels.Peek();
            if (!parent.IsMap)
            {
                parent.Items.Add(node);
                return null;
            }

            if (parent.Key is null)
            {
                report.Add(LoadingFaults.YamlSyntax.At(node.Place, new Bilingual("键只能是一个值", "a key must be a single value")));
                parent.Key = "";
                return null;
            }

            if (parent.Keys.TryGetValue(parent.Key, out SourceLocation first))
            {
                report.Add(LoadingFaults.DuplicateKey.At(parent.KeyPlace, parent.Key, first.Line));
            }
            else
            {
                parent.Keys.Add(parent.Key, parent.KeyPlace);
                parent.Entries.Add(new YamlEntry(parent.Key, parent.KeyPlace, node));
            }

            parent.Key = null;
            return null;
        }
    }

    private sealed class Level(bool isMap, SourceLocation place, YamlExtent extent)
    {
        public bool IsMap { get; } = isMap;

        public string? Key { get; set; }

        public SourceLocation KeyPlace { get; set; }

        public Dictionary<string, SourceLocation> Keys { get; } = new(StringComparer.Ordinal);

        public List<YamlEntry> Entries { get; } = [];

        public List<YamlNode> Items { get; } = [];

        public YamlNode ToNode(int end) =>
            IsMap ? new YamlMap(Entries, place) { Extent = extent with { End = end } } : new YamlList(Items, place) { Extent = extent with { End = end } };
    }
}
