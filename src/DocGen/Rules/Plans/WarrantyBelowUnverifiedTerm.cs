using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Plans;

/// <summary>A warranty term below what the library takes for the statutory term, without having seen the law's own text.</summary>
internal sealed class WarrantyBelowUnverifiedTerm : IPlanRule
{
    public RuleInfo Info { get; } = new("DG1316", nameof(WarrantyBelowUnverifiedTerm), Severity.Warning,
        new("“{0}”的质保期 {1} 个月，低于条款库所记的法定期限 {2} 个月；该期限未与法规原文核对（{3}，{4}）",
            "the warranty of '{0}', {1} months, is below the {2} months that the library holds for the statutory term; that figure is not verified ({3}, {4})"),
        new("查法规原文：期限属实则提高 warranty_months；把核对结果写入 statutory-terms.yaml 并标 verified: true",
            "look the law up: if the figure is right, raise warranty_months; put what you found in statutory-terms.yaml with verified: true"),
        new("这条法定期限取自二手资料，尚未与法规原文核对，所以只是警告。核对后写明出处和日期，警告随之成为错误或消失。",
            "This figure comes from secondary sources and was not compared with the text of the law, hence a warning only. Once checked, with source and date, it becomes an error or goes."));

    public void Inspect(Plan plan, Library library, Report report)
    {
        Profile profile = plan.Profile;
        for (int i = 0; i < profile.Products.Count; i++)
        {
            Product product = profile.Products[i];
            if (product.Category is { } category && library.StatutoryTerms.GetValueOrDefault(category) is { Verified: false } term && product.WarrantyMonths < term.Months)
            {
                report.Add(Info.At(profile.At($"products[{i}].warranty_months"), Quoted.Short(product.Name), product.WarrantyMonths, term.Months, Quoted.Short(term.Source), Quoted.Day(term.Checked)) with
                {
                    Related = [term.Place],
                });
            }
        }
    }
}
