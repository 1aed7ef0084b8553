using DocGen.Diagnostics;
using DocGen.Markup.Pictures;
using DocGen.Model.Conditions;
using DocGen.Model.Pictures;

namespace DocGen.Markup.Flows;

/// <summary>
/// Reads the lines of a flow: <c>title:</c>, <c>lanes:</c>, a line for each step (<c>kind id [lane] text</c>) and its arrows, on the same line or
/// indented below it; and <c>if</c>, <c>else</c>, <c>endif</c> around steps that apply under a condition.
/// </summary>
internal sealed class FlowParser
{
    private const int MostSteps = 150;

    private static readonly IReadOnlyDictionary<string, FlowKind> Kinds = new Dictionary<string, FlowKind>
    {
        ["start"] = FlowKind.Start,
        ["step"] = FlowKind.Step,
        ["decision"] = FlowKind.Decision,
        ["document"] = FlowKind.Document,
        ["end"] = FlowKind.End,
        ["开始"] = FlowKind.Start,
        ["步骤"] = FlowKind.Step,
        ["判断"] = FlowKind.Decision,
        ["文件"] = FlowKind.Document,
        ["结束"] = FlowKind.End,
    };

    private readonly List<PictureFault> faults = [];
    private readonly List<FlowLaneSource> lanes = [];
    private readonly List<FlowStepSource> steps = [];
    private readonly Stack<FlowGuard> guards = [];
    private PictureText title = PictureText.Empty;

    private FlowParser()
    {
    }

    /// <summary>The flow, and what is wrong with it.</summary>
    public static (FlowSource Source, IReadOnlyList<PictureFault> Faults) Read(FlowBlock block, IReadOnlyList<PictureLine> lines)
    {
        FlowParser parser = new();
        foreach (PictureLine line in lines)
        {
            parser.Line(line);
        }

        foreach (FlowGuard open in parser.guards)
        {
            parser.Fault(MarkupFaults.BadPictureLine, open.Line, open.Column, "if", "flow");
        }

        if (parser.steps.Count == 0)
        {
            parser.Fault(MarkupFaults.EmptyPicture, block.Line, block.Column, "flow");
        }
        else if (parser.steps.Count > MostSteps)
        {
            parser.Fault(MarkupFaults.LargePicture, block.Line, block.Column, parser.steps.Count, MostSteps);
            parser.steps.Clear();
        }

        IReadOnlyList<(int, int, FlowExitSource)> edges = FlowCheck.Edges(parser.steps, parser.faults);
        return (new FlowSource(parser.title, parser.lanes, parser.steps, edges), parser.faults);
    }

    private void Line(PictureLine line)
    {
        int start = line.Raw.Length - line.Raw.TrimStart().Length;
        int arrow = Arrow(line.Signs, start, out int arrowLength);
        if (Setting(line, "title", "标题") is { } titleStart)
        {
            title = line.Text(titleStart, line.Raw.Length);
        }
        else if (Setting(line, "lanes", "泳道") is { } lanesStart)
        {
            Lanes(line, lanesStart);
        }
        else if (Word(line.Signs, start) is "if" or "else" or "endif")
        {
            Guard(line, start);
        }
        else if (start > 0 && arrow >= 0 && steps.Count > 0 && !StartsWithKind(line, start))
        {
            Exits(line, start, steps[^1].Exits);
        }
        else if (StartsWithKind(line, start))
        {
            Step(line, start, arrow, arrowLength);
        }
        else
        {
            Bad(line, start, line.Raw.Length);
        }
    }

    /// <summary>The lines between <c>if condition</c> and <c>else</c> or <c>endif</c> apply where the condition holds.</summary>
    private void Guard(PictureLine line, int start)
    {
        string word = Word(line.Signs, start);
        string rest = line.Raw[(start + word.Length)..].Trim();
        switch (word)
        {
            case "if" when ConditionParser.Parse(rest, out string? fault) is var condition:
                if (condition is null)
                {
                    Fault(MarkupFaults.BadCondition, line.Line, line.Column + start, rest, fault);
                }

                guards.Push(new FlowGuard(condition!, true, line.Line, line.Column + start));
                break;
            case "else" when rest.Length == 0 && guards.TryPeek(out FlowGuard? guard) && guard.Expected:
                guards.Push(guards.Pop() with { Expected = false });
                break;
            case "endif" when rest.Length == 0 && guards.Count > 0:
                guards.Pop();
                break;
            default:
                Bad(line, start, line.Raw.Length);
                break;
        }
    }

    private static int? Setting(PictureLine line, params ReadOnlySpan<string> names)
    {
        int colon = line.Signs.AsSpan().IndexOfAny(':', '：');
        return colon > 0 && names.Contains(line.Signs[..colon].Trim()) ? colon + 1 : null;
    }

    private static bool StartsWithKind(PictureLine line, int start) => Kinds.ContainsKey(Word(line.Signs, start));

    private void Lanes(PictureLine line, int start)
    {
        foreach ((int from, int to) in line.Split(start, line.Raw.Length, '|'))
        {
            int equals = line.Signs.IndexOf('=', from, to - from);
            PictureText text = line.Text(equals < 0 ? from : equals + 1, to);
            if (text.IsEmpty)
            {
                Bad(line, from, to);
                continue;
            }

            lanes.Add(new FlowLaneSource(equals < 0 ? text.Written : line.Raw[from..equals].Trim(), text));
        }
    }

    private void Step(PictureLine line, int start, int arrow, int arrowLength)
    {
        string kind = Word(line.Signs, start);
        int at = Skip(line.Signs, start + kind.Length);
        int idStart = at;
        while (at < line.Signs.Length && (char.IsLetterOrDigit(line.Signs[at]) || line.Signs[at] is '-' or '_' or '.'))
        {
            at++;
        }

        if (at == idStart || (arrow >= 0 && at > arrow))
        {
            Bad(line, start, line.Raw.Length);
            return;
        }

        string id = line.Raw[idStart..at];
        at = Skip(line.Signs, at);
        int laneStart = at;
        at = LaneEnd(line, at);
        int exits = arrow < 0 ? line.Raw.Length : AnswerStart(line.Signs, at, arrow);
        List<PictureText> texts = [.. line.Split(at, exits, '|').Select(part => line.Text(part.Start, part.End)).Where(text => !text.IsEmpty)];
        if (texts.Count == 0)
        {
            Bad(line, start, line.Raw.Length);
            return;
        }

        FlowStepSource step = new(Kinds[kind], id, Lane(line, laneStart, at, idStart), texts, [], [.. guards.Where(guard => guard.Condition is not null)], line.Line, line.Column + idStart);
        steps.Add(step);
        if (arrow >= 0)
        {
            Exits(line, exits, step.Exits);
        }
    }

    private static int LaneEnd(PictureLine line, int at) =>
        at < line.Signs.Length && line.Signs[at] == '[' && line.Signs.IndexOf(']', at) is > 0 and var end ? end + 1 : at;

    /// <summary>The lane in brackets; with lanes, each step needs one.</summary>
    private int Lane(PictureLine line, int start, int end, int idStart)
    {
        if (start == end && lanes.Count == 0)
        {
            return -1;
        }

        string name = start == end ? "" : line.Text(start + 1, end - 1).Written;
        int lane = lanes.FindIndex(candidate => candidate.Name == name || candidate.Text.Written == name);
        if (lane < 0)
        {
            int place = start == end ? idStart : start + 1;
            Fault(MarkupFaults.UnknownLane, line.Line, line.Column + place, $"[{name}]", string.Join(" | ", lanes.Select(candidate => candidate.Name).DefaultIfEmpty("-")));
        }

        return Math.Max(lane, lanes.Count > 0 ? 0 : -1);
    }

    private void Exits(PictureLine line, int start, List<FlowExitSource> exits)
    {
        while (start < line.Raw.Length)
        {
            int arrow = Arrow(line.Signs, start, out int length);
            if (arrow < 0)
            {
                if (line.Raw[start..].Trim().Length > 0)
                {
                    Bad(line, start, line.Raw.Length);
                }

                return;
            }

            int at = Skip(line.Signs, arrow + length);
            int targetStart = at;
            while (at < line.Signs.Length && !char.IsWhiteSpace(line.Signs[at]) && line.Signs[at] is not (',' or '，' or ';' or '；' or '(' or '（'))
            {
                at++;
            }

            string target = line.Raw[targetStart..at];
            List<PictureText> notes = [];
            int next = Skip(line.Signs, at);
            if (next < line.Signs.Length && line.Signs[next] is '(' or '（')
            {
                int end = line.Signs.AsSpan(next).IndexOfAny(')', '）');
                if (end < 0)
                {
                    Bad(line, next, line.Raw.Length);
                    return;
                }

                notes.AddRange(line.Split(next + 1, next + end, ',', '，', '、').Select(part => line.Text(part.Start, part.End)).Where(note => !note.IsEmpty));
                next = Skip(line.Signs, next + end + 1);
            }

            (int answerStart, int answerEnd) = Unquoted(line.Signs, start, arrow);
            exits.Add(new FlowExitSource(line.Text(answerStart, answerEnd), target, notes, line.Line, line.Column + targetStart));
            if (next < line.Signs.Length && line.Signs[next] is not (',' or '，' or ';' or '；'))
            {
                Bad(line, next, line.Raw.Length);
                return;
            }

            start = Math.Min(line.Raw.Length, next + 1);
        }
    }

    /// <summary>Where the answer before the first arrow starts: in quotation marks, or the word that clings to the arrow.</summary>
    private static int AnswerStart(string signs, int from, int arrow)
    {
        int start = arrow;
        if (start > from && signs[start - 1] == '"' && signs.LastIndexOf('"', start - 2) is >= 0 and var quote && quote >= from)
        {
            return quote;
        }

        while (start > from && !char.IsWhiteSpace(signs[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static (int Start, int End) Unquoted(string signs, int start, int end)
    {
        int from = Skip(signs, start);
        int to = end;
        while (to > from && char.IsWhiteSpace(signs[to - 1]))
        {
            to--;
        }

        return to - from >= 2 && signs[from] == '"' && signs[to - 1] == '"' ? (from + 1, to - 1) : (from, to);
    }

    private static int Arrow(string signs, int start, out int length)
    {
        int ascii = signs.IndexOf("->", start, StringComparison.Ordinal);
        int sign = signs.IndexOf('→', start);
        bool isSign = sign >= 0 && (ascii < 0 || sign < ascii);
        length = isSign ? 1 : 2;
        return isSign ? sign : ascii;
    }

    private static string Word(string signs, int start)
    {
        int end = start;
        while (end < signs.Length && !char.IsWhiteSpace(signs[end]))
        {
            end++;
        }

        return signs[start..end];
    }

    private static int Skip(string signs, int at)
    {
        while (at < signs.Length && char.IsWhiteSpace(signs[at]))
        {
            at++;
        }

        return at;
    }

    private void Bad(PictureLine line, int start, int end) =>
        Fault(MarkupFaults.BadPictureLine, line.Line, line.Column + start, line.Raw[start..end].Trim(), "flow");

    private void Fault(RuleInfo rule, int line, int column, params object?[] arguments) => faults.Add(new PictureFault(rule, line, column, arguments));
}
