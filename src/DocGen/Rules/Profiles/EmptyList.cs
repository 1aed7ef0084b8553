using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>A list without which there is nothing to write about: departments, top management, products, regions, languages.</summary>
internal sealed class EmptyList : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2031", nameof(EmptyList), Severity.Error,
        new("“{0}”是空的，至少要有一项", "'{0}' is empty; it needs at least one item"),
        new("补上至少一项", "add at least one item"),
        new("没有部门和最高管理层就没有人承担职责，没有商品和销售区域就没有服务对象，没有语言就不会产生文件。",
            "Without departments and top management nobody is responsible, without products and regions of sale nobody is served, and "
            + "without a language no document is made."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        Check(profile.Enterprise.SalesRegions.Count, "enterprise", "enterprise.sales_regions");
        Check(profile.Products.Count, "", "products");
        Check(profile.Organization.TopManagement.Count, "organization", "organization.top_management");
        Check(profile.Organization.Departments.Count, "organization", "organization.departments");
        Check(profile.Documents.Languages.Count, "documents", "documents.languages");

        void Check(int count, string parent, string path)
        {
            // A list that is absent reads as empty, has no place of its own, and was reported as missing.
            bool isAbsent = report.HasErrors && profile.At(path) == profile.At(parent);
            if (count == 0 && !isAbsent)
            {
                report.Add(Info.At(profile.At(path), path));
            }
        }
    }
}
