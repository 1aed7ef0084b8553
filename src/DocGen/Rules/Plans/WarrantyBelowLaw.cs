using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Plans;

/// <summary>A warranty term below the statutory term of the category of goods.</summary>
internal sealed class WarrantyBelowLaw : IPlanRule
{
    public RuleInfo Info { get; } = new("DG1315", nameof(WarrantyBelowLaw), Severity.Error,
        new("“{0}”的质保期 {1} 个月，低于该类商品的法定期限 {2} 个月（{3}，{4} 核对）",
            "the warranty of '{0}', {1} months, is below the statutory term of its category, {2} months ({3}, checked {4})"),
        new("把 warranty_months 提高到法定期限以上，或改正 category",
            "raise warranty_months to the statutory term at least, or correct category"),
        new("低于法定三包有效期的承诺无效，并且是特别扣分项。法定期限见条款库的 statutory-terms.yaml，每条写明出处和核对日期；商品的类别只取档案 products 的 category，不由名称推测。",
            "A promise below the statutory term is void, and a special deduction. The terms stand in statutory-terms.yaml of the library, each with its source and the date of its check; the category is only what the profile names under products, never guessed from a name."));

    public void Inspect(Plan plan, Library library, Report report)
    {
        Profile profile = plan.Profile;
        for (int i = 0; i < profile.Products.Count; i++)
        {
            Product product = profile.Products[i];
            if (product.Category is { } category && library.StatutoryTerms.GetValueOrDefault(category) is { Verified: true } term && product.WarrantyMonths < term.Months)
            {
                report.Add(Info.At(profile.At($"products[{i}].warranty_months"), Quoted.Short(product.Name), product.WarrantyMonths, term.Months, Quoted.Short(term.Source), Quoted.Day(term.Checked)) with
                {
                    Related = [term.Place],
                });
            }
        }
    }
}
