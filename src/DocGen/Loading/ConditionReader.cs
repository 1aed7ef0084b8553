using DocGen.Diagnostics;
using DocGen.Loading.Yaml;
using DocGen.Markup;
using DocGen.Model.Conditions;

namespace DocGen.Loading;

/// <summary>Reads <c>applies-if</c> of clauses, forms, documents, terms and laws.</summary>
internal static class ConditionReader
{
    /// <summary>The condition; null where there is none, or it cannot be read, with the fault reported.</summary>
    public static Condition? Read(Cursor item, Report report)
    {
        if (item.StringOrNull is not { } text)
        {
            return null;
        }

        Condition? condition = ConditionParser.Parse(text, out string? fault);
        if (condition is null)
        {
            report.Add(MarkupFaults.BadCondition.At(item.Place, text, fault));
        }

        return condition;
    }
}
