using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>Somebody who is neither a department nor a position of top management should lead, support or get documents.</summary>
internal sealed class UnknownCarrier : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2016", nameof(UnknownCarrier), Severity.Error,
        new("没有代号为“{0}”的部门或最高管理层职务{1}", "there is no department or position of top management '{0}'{1}"),
        new("填写 organization 中某个部门或职务的 id（不是职能，也不是名称）",
            "give the id of a department or position under organization (not a function, and not its name)"),
        new("主责、配合和文件分发对象都以 organization 中的 id 指明；不存在的 id 会使职责分配表和分发清单漏掉一方。",
            "Leads, supports and the distribution list name departments and positions by their id under organization; an id that does "
            + "not exist would leave a gap in the matrix or the list."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        if (!OrganizationUnit.AreRead(profile, report, "id"))
        {
            return;
        }

        HashSet<string> ids = [.. OrganizationUnit.Of(profile).Select(unit => unit.Id)];
        foreach ((string requirement, Responsibility responsibility) in profile.Responsibilities)
        {
            Check(responsibility.Lead, $"responsibilities.{requirement}.lead");
            CheckAll(responsibility.Support ?? [], $"responsibilities.{requirement}.support");
        }

        CheckAll(profile.Documents.Distribution, "documents.distribution");

        void CheckAll(IReadOnlyList<string> named, string path)
        {
            for (int i = 0; i < named.Count; i++)
            {
                Check(named[i], $"{path}[{i}]");
            }
        }

        void Check(string? id, string path)
        {
            if (id is { Length: > 0 } && !ids.Contains(id))
            {
                report.Add(Info.At(profile.At(path), Quoted.Short(id), Spelling.DidYouMean(id, ids)));
            }
        }
    }
}
