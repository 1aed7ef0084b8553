using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>Two things of a kind with the same id: what refers to the id could mean either.</summary>
internal sealed class DuplicateId : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2002", nameof(DuplicateId), Severity.Error,
        new("{0}“{1}”重复，第 {2} 行已有", "the {0} '{1}' is given twice; it already stands in line {2}"),
        new("改成不同的代号，或删除重复的一项", "give it an id of its own, or remove the repetition"),
        new("商品、部门与最高管理层（共用一套代号）、承诺、目标的代号和售后服务管理师证书编号各不相同；重复时，引用该代号的地方不知道指哪一个。",
            "Products, departments together with top management, commitments, targets and certificates of service managers each have "
            + "ids of their own; where one is repeated, what refers to it could mean either."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        Check(new("商品代号", "product id"), profile.Products.Select((product, i) => (product.Id, $"products[{i}].id")));
        Check(
            new("部门或最高管理层代号", "id of a department or position"),
            OrganizationUnit.Of(profile).Select(unit => (unit.Id, unit.Path + ".id")));
        Check(
            new("承诺代号", "commitment id"),
            profile.Service.Commitments.Select((commitment, i) => (commitment.Id, $"service.commitments[{i}].id")));
        Check(new("目标代号", "target id"), profile.Service.Targets.Select((target, i) => (target.Id, $"service.targets[{i}].id")));
        Check(
            new("证书编号", "certificate number"),
            profile.Organization.CertifiedServiceManagers
                .Select((manager, i) => (manager.Certificate, $"organization.certified_service_managers[{i}].certificate")));

        void Check(Bilingual kind, IEnumerable<(string Id, string Path)> items)
        {
            Dictionary<string, SourceLocation> first = new(StringComparer.Ordinal);
            foreach ((string id, string path) in items.Where(item => item.Id.Length > 0))
            {
                if (!first.TryAdd(id, profile.At(path)))
                {
                    report.Add(Info.At(profile.At(path), kind, Quoted.Short(id), first[id].Line));
                }
            }
        }
    }
}
