using DocGen.Composing.Slots;
using DocGen.Markup;
using DocGen.Model;
using DocGen.Model.Courses;
using Markdig.Syntax;

namespace DocGen.Composing.Quizzes;

/// <summary>Asks the questions of a paper in one language: fills their slots, lists their options in the order of the paper, names their sources.</summary>
internal static class PaperComposer
{
    /// <summary>The questions, numbered from 1; slots that stay empty and options that turn out alike are reported.</summary>
    public static IReadOnlyList<PaperQuestion> Compose(PlannedPaper paper, ComposingContext context, DocumentTargets targets)
    {
        List<PaperQuestion> asked = [];
        foreach (PlannedQuestion planned in paper.Questions)
        {
            // A question without a text in the language was reported when the paper was planned.
            if (context.Library.FindQuestion(planned.Id, context.Language) is { } question)
            {
                asked.Add(Ask(question, planned, asked.Count + 1, context, targets));
            }
        }

        return asked;
    }

    private static PaperQuestion Ask(Question question, PlannedQuestion planned, int number, ComposingContext context, DocumentTargets targets)
    {
        DocumentValues values = new(context, targets, question.Origin, context.Facts);
        PaperOption[] options =
        [
            .. planned.Order.Where(i => i < question.Options.Count).Select((at, i) => new PaperOption(
                ((char)('A' + i)).ToString(), PlainText.Of(question.Options[at].Words, values).TrimStart('☑', '☐', ' ').Trim(), question.Options[at].IsRight)),
        ];
        foreach (IGrouping<string, PaperOption> same in options.GroupBy(option => option.Text).Where(group => group.Count() > 1))
        {
            context.Report.Add(ComposingFaults.SameOptions.At(question.Origin.Place(question.Options[0].Words), question.Id, same.Key));
        }

        (PlannedDocument Document, PlannedClause Clause)[] places = [.. context.Plan.PlacesOf(question.Clause)];
        PlannedDocument[] sources = [.. places.Select(place => place.Document).Distinct()];
        string[] requirements = [.. places.SelectMany(place => place.Clause.Requirements).Select(requirement => requirement.Id).Distinct().Where(id => !context.IsExcluded(id))];
        return new PaperQuestion(
            number, question.Id, question.Kind, question.Difficulty, planned.Points, [.. Lines(question.Tree, question.IsOfStem, values)], options,
            [.. question.Points.Select(point => PlainText.Of(point, values).Trim())], [.. Lines(question.Explanation, _ => true, values)], question.Clause, requirements, sources, question.Place);
    }

    /// <summary>The paragraphs and list items of a text as it applies, one after the other.</summary>
    private static IEnumerable<string> Lines(ContainerBlock container, Func<Block, bool> isWanted, IValues values)
    {
        foreach (EffectiveBlock block in EffectiveBlocks.Of(container, values).Where(block => isWanted(block.Block)))
        {
            switch (block.Block)
            {
                case ListBlock list:
                    int number = int.TryParse(list.OrderedStart, out int start) ? start : 1;
                    foreach (ListItemBlock item in list.OfType<ListItemBlock>())
                    {
                        string mark = list.IsOrdered ? $"{number++}. " : "– ";
                        foreach (string line in Lines(item, _ => true, block.Values))
                        {
                            yield return mark + line;
                            mark = "";
                        }
                    }

                    break;
                case LeafBlock leaf when PlainText.Of(leaf, block.Values).Trim() is { Length: > 0 } text:
                    yield return text;
                    break;
                case ContainerBlock inner:
                    foreach (string line in Lines(inner, _ => true, block.Values))
                    {
                        yield return line;
                    }

                    break;
            }
        }
    }
}
