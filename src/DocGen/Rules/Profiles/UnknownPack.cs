using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>The profile chooses an application pack that the library does not hold.</summary>
internal sealed class UnknownPack : IProfileRule
{
    public RuleInfo Info { get; } = new("DG1343", nameof(UnknownPack), Severity.Error,
        new("条款库中没有申请资料清单“{0}”{1}", "the library holds no application pack '{0}'{1}"),
        new("可用的清单：{2}", "packs that can stand here: {2}"),
        new("各认证机构要求的申请资料在条款库的 application/ 中，一个机构一个文件，certification.pack 填写其 id；不填用通用清单。",
            "What each certification body asks for stands in the library under application/, one file each; certification.pack gives its id, by default the common pack."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        if (profile.Certification.Pack is { } pack && !library.Packs.ContainsKey(pack))
        {
            report.Add(Info.At(
                profile.At("certification.pack"), Quoted.Short(pack), Spelling.DidYouMean(pack, library.Packs.Keys), Quoted.List([.. library.Packs.Keys.Order(StringComparer.Ordinal)])));
        }
    }
}
