using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>The departments' staff and the enterprise's employees differ: an auditor adds them up.</summary>
internal sealed class StaffSum : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2027", nameof(StaffSum), Severity.Warning,
        new("各部门共 {0} 人，企业员工 {1} 人", "the departments have {0} staff in all, the enterprise {1} employees"),
        new("核对各部门的 staff 与 enterprise.employees", "check the staff of the departments against enterprise.employees"),
        new("部门负责人计入本部门，下级部门的人数不计入上级部门，合计应等于企业员工人数。人数不一致是现场审核常见的问题。",
            "A head counts in the department, the staff of a sub-department does not count in the one above, and the sum should be the "
            + "number of employees. Differing figures are a common finding on site."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        IReadOnlyList<Department> departments = profile.Organization.Departments;
        bool isRead = departments.Count > 0 && profile.Enterprise.Employees > 0
            && !departments.Where((_, i) => report.HasErrorAt(profile.At($"organization.departments[{i}].staff"))).Any();
        long sum = departments.Sum(department => (long)department.Staff);
        if (isRead && sum != profile.Enterprise.Employees)
        {
            report.Add(Info.At(profile.At("enterprise.employees"), sum, profile.Enterprise.Employees));
        }
    }
}
