using System.Text.RegularExpressions;
using DocGen.Markup.OrgCharts;
using DocGen.Markup.Signatures;
using DocGen.Markup.Slides;
using DocGen.Model;
using DocGen.Model.Conditions;
using Markdig.Extensions.CustomContainers;

namespace DocGen.Markup;

/// <summary>What a <c>:::</c> container says; read once, when its clause is loaded.</summary>
internal abstract partial record ContainerSyntax
{
    /// <summary>The containers that are neither condition nor loop: each has a style of its own.</summary>
    public static readonly IReadOnlyList<string> Named = ["note", "signatures"];

    /// <summary>The words that can follow <c>:::</c>.</summary>
    public static IEnumerable<string> Known => ["if", "else", "each", "page-break", "landscape", "list-of-tables", "list-of-figures", "org-chart", "answer", .. SlideSyntax.Known, .. Named];

    /// <summary>The syntax that <see cref="Read"/> found.</summary>
    public static ContainerSyntax? Of(CustomContainer container) => container.GetData(typeof(ContainerSyntax)) as ContainerSyntax;

    /// <summary>
    /// Reads the words after <c>:::</c> and keeps them with the node; false with what cannot be read where they make no sense.
    /// </summary>
    public static bool Read(CustomContainer container, out string? fault)
    {
        fault = null;
        string arguments = container.Arguments?.Trim() ?? "";
        ContainerSyntax? syntax = null;
        switch (container.Info)
        {
            case "if":
                syntax = ConditionParser.Parse(arguments, out fault) is { } condition ? new IfSyntax(condition) : null;
                break;
            case "else" when arguments.Length == 0:
                syntax = new ElseSyntax();
                break;
            case "each":
                Match match = EachArguments().Match(arguments);
                syntax = match.Success ? new EachSyntax(match.Groups[1].Value, match.Groups[2].Value) : null;
                fault = arguments;
                break;
            case "page-break" when arguments.Length == 0:
                syntax = new PageBreakSyntax();
                break;
            case "landscape" when arguments.Length == 0:
                syntax = new LandscapeSyntax();
                break;
            case "list-of-tables" or "list-of-figures":
                syntax = new CaptionListSyntax(container.Info == "list-of-tables" ? CaptionKind.Table : CaptionKind.Figure, arguments);
                break;
            case "answer" when arguments.Length == 0:
                syntax = new AnswerSyntax();
                break;
            case "org-chart":
                syntax = ProfileOrgChart.Read(arguments, out fault);
                break;
            case { } name when arguments.Length == 0 && SlideSyntax.Of(name) is { } slide:
                syntax = slide;
                break;
            case { } name when Named.Contains(name):
                syntax = name != "signatures" || SignatureSyntax.Columns(arguments) >= 0 ? new NamedSyntax(name) : null;
                break;
        }

        if (syntax is null)
        {
            fault ??= arguments;
            return false;
        }

        container.SetData(typeof(ContainerSyntax), syntax);
        return true;
    }

    [GeneratedRegex(@"^([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)\s+as\s+([a-z][a-z0-9_]*)$")]
    private static partial Regex EachArguments();
}

/// <summary><c>::: if condition</c>.</summary>
internal sealed record IfSyntax(Condition Condition) : ContainerSyntax;

/// <summary><c>::: else</c>, right after an <c>::: if</c>.</summary>
internal sealed record ElseSyntax : ContainerSyntax;

/// <summary><c>::: each path as name</c>.</summary>
internal sealed record EachSyntax(string Path, string Name) : ContainerSyntax;

/// <summary><c>::: org-chart scope=service depth=3</c>: a chart of the enterprise.</summary>
internal sealed record OrgChartSyntax(string Scope, int Depth) : ContainerSyntax;

/// <summary><c>::: answer</c>: the points to be named in answer to a question of the bank.</summary>
internal sealed record AnswerSyntax : ContainerSyntax;

/// <summary>A container with a style.</summary>
internal sealed record NamedSyntax(string Name) : ContainerSyntax;

/// <summary><c>::: page-break</c>: what follows starts on a new page.</summary>
internal sealed record PageBreakSyntax : ContainerSyntax;

/// <summary><c>::: landscape</c>: the text within stands on turned pages.</summary>
internal sealed record LandscapeSyntax : ContainerSyntax;

/// <summary><c>::: list-of-tables</c>, <c>::: list-of-figures</c>, with a title of its own or the usual one.</summary>
internal sealed record CaptionListSyntax(CaptionKind Kind, string Title) : ContainerSyntax;
