using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Plans;

/// <summary>A product names a category that the library does not know.</summary>
internal sealed class UnknownCategory : IPlanRule
{
    public RuleInfo Info { get; } = new("DG1317", nameof(UnknownCategory), Severity.Error,
        new("商品类别“{0}”不在条款库的 statutory-terms.yaml 中{1}",
            "the category '{0}' is not in statutory-terms.yaml of the library{1}"),
        new("改正 category；没有法定期限的商品不写 category",
            "correct category; leave it out for goods without a statutory term"),
        new("category 用来查法定三包有效期；写错时期限不会被核对。",
            "category serves to look the statutory term up; a misspelt one would leave the term unchecked."));

    public void Inspect(Plan plan, Library library, Report report)
    {
        for (int i = 0; i < plan.Profile.Products.Count; i++)
        {
            if (plan.Profile.Products[i].Category is { } category && !library.StatutoryTerms.ContainsKey(category))
            {
                report.Add(Info.At(plan.Profile.At($"products[{i}].category"), Quoted.Short(category), Spelling.DidYouMean(category, library.StatutoryTerms.Keys)));
            }
        }
    }
}
