using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>A department or position carries a function of which the library knows nothing.</summary>
internal sealed class UnknownFunction : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2003", nameof(UnknownFunction), Severity.Error,
        new("条款库中没有职能“{0}”{1}", "the library knows no function '{0}'{1}"),
        new("可用的职能：{2}", "functions that can stand here: {2}"),
        new("职能是条款库对职责的抽象称呼，条款、表单和文件都以职能指明主责与配合。写错的职能没有任何条款会用到，真正的职能就无人承担。"
            + "企业自己的条款库可以增加职能。",
            "Functions are the library's abstract owners; clauses, forms and documents name them. No clause asks for a misspelt one, "
            + "and nobody would carry the one that was meant. A firm's own library may add functions."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        LibraryFunctions functions = new(library);
        foreach (OrganizationUnit unit in OrganizationUnit.Of(profile))
        {
            for (int i = 0; i < unit.Functions.Count; i++)
            {
                string function = unit.Functions[i];
                if (!functions.Known.Contains(function))
                {
                    report.Add(Info.At(
                        profile.At($"{unit.Path}.functions[{i}]"),
                        Quoted.Short(function),
                        Spelling.DidYouMean(function, functions.Known),
                        string.Join(", ", functions.Known)));
                }
            }
        }
    }
}
