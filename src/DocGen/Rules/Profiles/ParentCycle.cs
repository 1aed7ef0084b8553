using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>A department stands, in the end, below itself.</summary>
internal sealed class ParentCycle : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2007", nameof(ParentCycle), Severity.Error,
        new("上级部门首尾相接：{0}", "the departments stand below one another in a circle: {0}"),
        new("改正其中一个部门的 parent，或将其删除", "correct the parent of one of them, or remove it"),
        new("组织机构图从最高管理层向下展开；部门沿 parent 往上走不能回到自己。",
            "The organisation chart unfolds from top management downwards; going up from parent to parent must not lead back."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        IReadOnlyList<Department> departments = profile.Organization.Departments;
        Dictionary<string, int> byId = new(StringComparer.Ordinal);
        for (int i = 0; i < departments.Count; i++)
        {
            byId.TryAdd(departments[i].Id, i);
        }

        // The walk up that first came to a department; coming to it again in the same walk closes a circle.
        int[] walk = new int[departments.Count];
        for (int start = 0; start < departments.Count; start++)
        {
            int at = start;
            while (at >= 0 && walk[at] == 0)
            {
                walk[at] = start + 1;
                at = Above(at);
            }

            if (at >= 0 && walk[at] == start + 1)
            {
                Add(Circle(at));
            }
        }

        int Above(int i) => departments[i].Parent is { Length: > 0 } parent && byId.TryGetValue(parent, out int above) ? above : -1;

        List<int> Circle(int member)
        {
            List<int> members = [member];
            for (int next = Above(member); next != member; next = Above(next))
            {
                members.Add(next);
            }

            int first = members.IndexOf(members.Min());
            return [.. members[first..], .. members[..first]];
        }

        void Add(List<int> members)
        {
            IReadOnlyList<string> names = [.. members.Append(members[0]).Select(i => Quoted.Short(departments[i].Id))];
            report.Add(Info.At(profile.At($"organization.departments[{members[0]}].parent"), Quoted.List(names, " → ")));
        }
    }
}
