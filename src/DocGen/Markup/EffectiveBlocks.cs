using DocGen.Markup.Captions;
using DocGen.Markup.Slides;
using DocGen.Markup.Slots;
using DocGen.Model;
using DocGen.Model.Facts;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace DocGen.Markup;

/// <summary>
/// What of a shared tree applies to one enterprise and one medium: <c>::: if</c> and <c>::: else</c> decided, <c>::: each</c> unrolled, what is
/// for slides only or the handout only kept or left out. Every writer, rule and outline reads trees through here, so that they cannot disagree.
/// </summary>
internal static class EffectiveBlocks
{
    /// <summary>The blocks of a container that apply in Word, in order: what an outline, its captions and checks on its pages look at.</summary>
    public static IEnumerable<EffectiveBlock> Of(ContainerBlock container, IValues values) => Of(container, values, Medium.Word);

    /// <summary>The blocks of a container that apply on slides.</summary>
    public static IEnumerable<EffectiveBlock> OnSlides(ContainerBlock container, IValues values) => Of(container, values, Medium.Slides);

    /// <summary>The blocks of a container that apply in some medium: what is to be read over.</summary>
    public static IEnumerable<EffectiveBlock> Anywhere(ContainerBlock container, IValues values) => Of(container, values, Medium.Any);

    private static IEnumerable<EffectiveBlock> Of(ContainerBlock container, IValues values, Medium medium)
    {
        bool? lastCondition = null;
        foreach (Block block in container)
        {
            if (block is not CustomContainer custom)
            {
                lastCondition = null;
                foreach (EffectiveBlock plain in Plain(block, values))
                {
                    yield return plain;
                }

                continue;
            }

            switch (ContainerSyntax.Of(custom))
            {
                case IfSyntax condition:
                    lastCondition = values.Holds(condition.Condition, custom);
                    if (lastCondition == true)
                    {
                        foreach (EffectiveBlock inner in Of(custom, values, medium))
                        {
                            yield return inner;
                        }
                    }

                    break;
                case ElseSyntax:
                    if (lastCondition == false)
                    {
                        foreach (EffectiveBlock inner in Of(custom, values, medium))
                        {
                            yield return inner;
                        }
                    }

                    lastCondition = null;
                    break;
                case EachSyntax each:
                    lastCondition = null;
                    foreach (EffectiveBlock inner in Unrolled(custom, each, values, medium))
                    {
                        yield return inner;
                    }

                    break;
                case SlideSyntax slide when slide.Dissolves(medium):
                    lastCondition = null;
                    foreach (EffectiveBlock inner in slide.IsShown(medium) ? Of(custom, values, medium) : [])
                    {
                        yield return inner;
                    }

                    break;
                default:
                    lastCondition = null;
                    yield return new EffectiveBlock(custom, values, null);
                    break;
            }
        }
    }

    private static IEnumerable<EffectiveBlock> Plain(Block block, IValues values)
    {
        bool onlySlot = block is ParagraphBlock { Inline: { } inlines }
            && inlines.FirstChild is SlotInline && ReferenceEquals(inlines.FirstChild, inlines.LastChild);
        if (onlySlot && values.FillBlocks(((SlotInline)((ParagraphBlock)block).Inline!.FirstChild!).Expression) is { } markdown)
        {
            return markdown.Select(child => new EffectiveBlock(child, values, null));
        }

        return [new EffectiveBlock(block, values, null)];
    }

    private static IEnumerable<EffectiveBlock> Unrolled(CustomContainer container, EachSyntax each, IValues values, Medium medium)
    {
        IReadOnlyList<Fact> items = values.Items(each.Path, container);
        if (items.Count == 0)
        {
            return [];
        }

        if (container is [Table or ListBlock])
        {
            return [new EffectiveBlock(container[0], values, new Loop(each.Name, items))];
        }

        if (container is [CaptionBlock, Table])
        {
            return [new EffectiveBlock(container[0], values, null), new EffectiveBlock(container[1], values, new Loop(each.Name, items))];
        }

        return items.SelectMany(item => Of(container, values.With(each.Name, item), medium));
    }
}
