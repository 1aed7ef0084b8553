using System.Globalization;
using DocGen.Loading.Shapes;
using DocGen.Loading.Yaml;
using DocGen.Model;
using DocGen.Model.Survey;

namespace DocGen.Loading.Survey;

/// <summary>
/// Puts answers into the text of a profile: what is there stays as it is written, comments and order with it; what is new stands where the
/// shape has it. What a form left blank changes nothing.
/// </summary>
internal sealed class ProfileMerge(string text)
{
    private readonly TextEdits edits = new(text);
    private readonly List<SurveyChange> changes = [];

    /// <summary>What was changed or added, in the order of the form.</summary>
    public IReadOnlyList<SurveyChange> Changes => changes;

    /// <summary>The text with the answers.</summary>
    public string Apply(YamlMap root, FormMap answers)
    {
        Merge(root, answers, ProfileShape.Root, "");
        return edits.Apply();
    }

    private void Merge(YamlNode node, FormNode answer, Shape? shape, string name)
    {
        switch (node, answer)
        {
            case (YamlMap map, FormMap given):
                MergeMap(map, given, shape, name);
                break;
            case (YamlList list, FormList given):
                MergeList(list, given, shape, name);
                break;
            case (_, FormScalar { Kind: AnswerKind.Text or AnswerKind.Figure } given):
                MergeText(node, given, name);
                break;
            case (YamlList list, FormScalar given):
                MergeWords(list, given, name);
                break;
            case (YamlScalar scalar, FormScalar given):
                if (!IsSame(scalar.Value.Trim(), given.Value.ToString(), given.Kind))
                {
                    Replace(scalar, YamlText.Inline(given));
                    changes.Add(new SurveyChange(name, scalar.Value.Trim(), given.Value.ToString()));
                }

                break;
        }
    }

    private void MergeMap(YamlMap map, FormMap given, Shape? shape, string name)
    {
        string[] order = shape is MapShape known ? [.. known.Fields.Select(field => field.Key)] : [];
        foreach ((string key, FormNode answer) in given.Entries.OrderBy(entry => Array.IndexOf(order, entry.Key)))
        {
            string own = name.Length == 0 ? key : $"{name}.{key}";
            Shape? inner = shape switch
            {
                MapShape fixedKeys => fixedKeys.Fields.FirstOrDefault(field => field.Key == key)?.Shape,
                OpenMapShape open => open.Named?.FirstOrDefault(field => field.Key == key)?.Shape ?? open.Value,
                _ => null,
            };
            YamlEntry? entry = map.Entries.FirstOrDefault(entry => entry.Key == key);
            if (entry is null)
            {
                Insert(map, key, answer, order);
                Note(answer, own);
            }
            else if (entry.Value is YamlScalar { IsNull: true } empty)
            {
                Fill(map, entry, empty, answer);
                Note(answer, own);
            }
            else
            {
                Merge(entry.Value, answer, inner, own);
            }
        }
    }

    private void MergeList(YamlList list, FormList given, Shape? shape, string name)
    {
        Shape? item = (shape as ListShape)?.Item;
        List<FormNode> added = [];
        for (int i = 0; i < given.Items.Count; i++)
        {
            FormItem answer = given.Items[i];
            if (answer.Index is { } index && index < list.Items.Count)
            {
                Merge(list.Items[index], answer.Value, item, $"{name}[{index}]");
            }
            else
            {
                Note(answer.Value, $"{name}[{list.Items.Count + added.Count}]");
                given.Items[i] = answer with { Index = list.Items.Count + added.Count };
                added.Add(answer.Value);
            }
        }

        Append(list, added);
    }

    private void MergeText(YamlNode node, FormScalar given, string name)
    {
        if (node is YamlMap map)
        {
            foreach (string language in given.Languages.Where(given.Value.Has))
            {
                FormScalar one = new(given.Kind, new Text(given.Value.In(language)), [language]);
                if (map.Entries.FirstOrDefault(entry => entry.Key == language) is not { } entry)
                {
                    Insert(map, language, one, []);
                    changes.Add(new SurveyChange($"{name}.{language}", null, one.Value.ToString()));
                }
                else if (entry.Value is YamlScalar { IsNull: true } empty)
                {
                    Fill(map, entry, empty, one);
                    changes.Add(new SurveyChange($"{name}.{language}", null, one.Value.ToString()));
                }
                else if (entry.Value is YamlScalar scalar && new Cursor(map, "").Text.In(language) != one.Value.ToString())
                {
                    ReplaceLong(scalar, one);
                    changes.Add(new SurveyChange($"{name}.{language}", scalar.Value.Trim(), one.Value.ToString()));
                }
            }
        }
        else if (node is YamlScalar scalar)
        {
            string before = scalar.Value.Trim();
            string[] languages = [.. given.Languages.Where(given.Value.Has)];
            if (given.Kind == AnswerKind.Figure && !given.Value.All.Any(value => !IsSame(before, value, AnswerKind.Figure))
                || languages.Length == 0 && given.Value.ToString() == before || languages.Length > 0 && languages.All(language => given.Value.In(language) == before))
            {
                return;
            }

            Text after = given.Languages.Count <= 1 || given.Value.Has("") || languages.Length == 0 ? given.Value
                : new Text(given.Languages.ToDictionary(language => language, language => given.Value.Has(language) ? given.Value.In(language) : before));
            FormScalar whole = given with { Value = after };
            ReplaceLong(scalar, whole);
            foreach (string value in languages.Length == 0 ? [given.Value.ToString()] : languages.Select(given.Value.In).Where(value => value != before))
            {
                changes.Add(new SurveyChange(name, before, value));
            }
        }
    }

    /// <summary>Several words: the list is written anew, in brackets or as items as it was.</summary>
    private void MergeWords(YamlList list, FormScalar given, string name)
    {
        string[] before = [.. list.Items.OfType<YamlScalar>().Select(item => item.Value.Trim())];
        IReadOnlyList<string> after = YamlText.Items(given);
        bool isSet = given.Kind == AnswerKind.Boxes && before.ToHashSet(StringComparer.Ordinal).SetEquals(after);
        if (before.SequenceEqual(after) || isSet)
        {
            return;
        }

        changes.Add(new SurveyChange(name, string.Join(", ", before), string.Join(", ", after)));
        if (list.Extent.IsFlow || list.Items.Count == 0)
        {
            edits.Replace(list.Extent.Start, edits.BracketEnd(list), YamlText.Inline(given));
            return;
        }

        string pad = "\n" + new string(' ', list.Place.Column - 1);
        edits.Replace(list.Extent.Start, End(list), string.Join(pad, after.Select(item => "- " + YamlText.Scalar(item, isText: true))));
    }

    /// <summary>Notes what is new; its items have their places from then on.</summary>
    private void Note(FormNode answer, string name)
    {
        switch (answer)
        {
            case FormMap map:
                foreach ((string key, FormNode inner) in map.Entries)
                {
                    Note(inner, $"{name}.{key}");
                }

                break;
            case FormList list:
                for (int i = 0; i < list.Items.Count; i++)
                {
                    list.Items[i] = list.Items[i] with { Index = i };
                    Note(list.Items[i].Value, $"{name}[{i}]");
                }

                break;
            case FormScalar scalar:
                changes.Add(new SurveyChange(name, null, string.Join(" / ", scalar.Value.All.Distinct()).Replace('\n', ' ')));
                break;
        }
    }

    /// <summary>Fills a key that had no value; a comment on its line stays where it stands.</summary>
    private void Fill(YamlMap map, YamlEntry entry, YamlScalar empty, FormNode answer)
    {
        int key = edits.Offset(entry.KeyPlace);
        int colon = edits.AfterColon(key, entry.Key);
        if (empty.Value.Length > 0)
        {
            edits.Replace(colon, empty.Extent.End, "");
        }

        if (map.Extent.IsFlow)
        {
            edits.Insert(colon, " " + YamlText.Inline(answer));
            return;
        }

        (string line, string below) = YamlText.Block(answer, entry.KeyPlace.Column + 1);
        if (line.Length > 0)
        {
            edits.InsertBeforeComment(colon, " " + line);
        }

        if (below.Length > 0)
        {
            edits.Insert(edits.EndOfLine(colon), below);
        }
    }

    /// <summary>Puts a key after the one that comes before it in the shape, or at the end.</summary>
    private void Insert(YamlMap map, string key, FormNode answer, string[] order)
    {
        int at = Array.IndexOf(order, key);
        YamlEntry? before = at < 0 ? map.Entries.LastOrDefault() : map.Entries.LastOrDefault(entry => Array.IndexOf(order, entry.Key) is var place && place >= 0 && place < at);
        if (map.Extent.IsFlow)
        {
            string entry = $"{YamlText.Scalar(key, isText: false)}: {YamlText.Inline(answer)}";
            if (map.Entries.Count == 0)
            {
                edits.Replace(map.Extent.Start, edits.BracketEnd(map), $"{{ {entry} }}");
            }
            else if (before is null)
            {
                edits.Insert(map.Extent.Start + 1, $" {entry},");
            }
            else
            {
                edits.Insert(EndOf(before), $", {entry}");
            }

            return;
        }

        int column = map.Entries[0].KeyPlace.Column - 1;
        string block = YamlText.Entry(key, answer, column);
        if (before is null)
        {
            edits.Insert(edits.Offset(map.Entries[0].KeyPlace), block + "\n" + new string(' ', column));
        }
        else
        {
            edits.Insert(edits.EndOfLine(EndOf(before)), "\n" + new string(' ', column) + block);
        }
    }

    private void Append(YamlList list, List<FormNode> added)
    {
        if (added.Count == 0)
        {
            return;
        }

        if (list.Extent.IsFlow && list.Items.Count == 0)
        {
            edits.Replace(list.Extent.Start, edits.BracketEnd(list), $"[ {string.Join(", ", added.Select(YamlText.Inline))} ]");
        }
        else if (list.Extent.IsFlow)
        {
            edits.Insert(End(list.Items[^1]), string.Concat(added.Select(item => ", " + YamlText.Inline(item))));
        }
        else
        {
            bool inBlocks = list.Items[^1] is YamlMap { Extent.IsFlow: false };
            int column = list.Place.Column - 1;
            string pad = "\n" + new string(' ', column) + "- ";
            edits.Insert(edits.EndOfLine(End(list)), string.Concat(added.Select(item =>
                pad + (inBlocks && item is FormMap map ? YamlText.Entries(map, column + 2) : YamlText.Item(item, column + 2)))));
        }
    }

    private void Replace(YamlScalar scalar, string value) => edits.Replace(scalar.Extent.Start, edits.TrimmedEnd(scalar), value);

    private void ReplaceLong(YamlScalar scalar, FormScalar given)
    {
        if (scalar.Extent.IsBlockText)
        {
            // The lines of a block stand where they stood; its mark and indentation are kept.
            int indent = edits.IndentOfLineAfter(scalar.Extent.Start);
            (string line, string below) = YamlText.Block(given, indent);
            edits.Replace(scalar.Extent.Start, edits.TrimmedEnd(scalar), line.Length > 0 || below.Length > 0 ? line + below : YamlText.Inline(given));
        }
        else
        {
            edits.Replace(scalar.Extent.Start, scalar.Extent.End, YamlText.Inline(given));
        }
    }

    private int EndOf(YamlEntry entry) => entry.Value is YamlScalar { IsNull: true, Value.Length: 0 }
        ? edits.AfterColon(edits.Offset(entry.KeyPlace), entry.Key)
        : End(entry.Value);

    private int End(YamlNode node) => node switch
    {
        YamlScalar scalar => edits.TrimmedEnd(scalar),
        _ when node.Extent.IsFlow => edits.BracketEnd(node),
        YamlMap { Entries.Count: > 0 } map => EndOf(map.Entries[^1]),
        YamlList { Items.Count: > 0 } list => End(list.Items[^1]),
        _ => node.Extent.End,
    };

    private static bool IsSame(string before, string after, AnswerKind kind) =>
        before == after || (kind is AnswerKind.Number or AnswerKind.Figure
            && decimal.TryParse(before, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal first)
            && decimal.TryParse(after, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal second) && first == second);
}
