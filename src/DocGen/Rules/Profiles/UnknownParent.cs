using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>A department stands below one that does not exist.</summary>
internal sealed class UnknownParent : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2006", nameof(UnknownParent), Severity.Error,
        new("没有代号为“{0}”的上级部门{1}", "there is no department '{0}' for this one to stand below{1}"),
        new("填写 organization.departments 中某个部门的 id；直属最高管理层的部门不写 parent",
            "give the id of a department; leave parent out where the department answers to top management"),
        new("parent 给出组织机构图中的上级部门，须是本企业的部门。",
            "parent names the department above in the organisation chart; it must be one of the enterprise's own."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        if (!OrganizationUnit.AreRead(profile, report, "id"))
        {
            return;
        }

        IReadOnlyList<Department> departments = profile.Organization.Departments;
        HashSet<string> ids = [.. departments.Select(department => department.Id)];
        for (int i = 0; i < departments.Count; i++)
        {
            if (departments[i].Parent is { Length: > 0 } parent && !ids.Contains(parent))
            {
                report.Add(Info.At(
                    profile.At($"organization.departments[{i}].parent"), Quoted.Short(parent), Spelling.DidYouMean(parent, ids)));
            }
        }
    }
}
