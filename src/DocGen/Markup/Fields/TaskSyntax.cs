using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Markup.Fields;

/// <summary>A task of a list: in a bulleted one its box takes the place of the bullet, and its text hangs on it.</summary>
internal static class TaskSyntax
{
    /// <summary>Whether an item of a bulleted list starts with a box.</summary>
    public static bool IsTask(ListItemBlock item) =>
        item is { Parent: ListBlock { IsOrdered: false } } && item.FirstOrDefault() is ParagraphBlock { Inline.FirstChild: TaskList };

    /// <summary>Whether a box stands in the place of a bullet.</summary>
    public static bool HangsOn(TaskList task) => task.Parent?.ParentBlock?.Parent is ListItemBlock item && IsTask(item);

    /// <summary>The text of a literal, without the space that follows a box in the place of a bullet.</summary>
    public static StringSlice TextOf(LiteralInline literal)
    {
        StringSlice text = literal.Content;
        if (literal.PreviousSibling is TaskList task && HangsOn(task))
        {
            text.TrimStart();
        }

        return text;
    }
}
