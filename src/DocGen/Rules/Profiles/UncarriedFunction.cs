using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>The library names a function that no department and no position carries.</summary>
internal sealed class UncarriedFunction : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2004", nameof(UncarriedFunction), Severity.Error,
        new("没有部门承担职能“{0}”{1}", "nobody carries the function '{0}'{1}"),
        new("把 {0} 写进接管这项工作的部门（或最高管理层）的 functions 中",
            "add {0} to the functions of the department, or the position of top management, that does this work"),
        new("条款、表单和文件以职能指明主责、配合、保存和归口；每个职能须由一个部门或最高管理层承担，职责分配表由此得出。"
            + "没有专门部门的企业，由接管其工作的部门承担。",
            "Clauses, forms and documents name their owners by function; each must be carried by one department or position of top "
            + "management, and the responsibility matrix follows from this. Where there is no such department, the one that does its "
            + "work carries the function."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        if (!OrganizationUnit.AreRead(profile, report, "functions[0]"))
        {
            return;
        }

        LibraryFunctions functions = new(library);
        HashSet<string> carried = [.. OrganizationUnit.Of(profile).SelectMany(unit => unit.Functions)];

        // A misspelt function is reported where it stands; that the one meant is missing follows from it.
        HashSet<string?> meant = [.. carried.Except(functions.Known).Select(unknown => Spelling.Nearest(unknown, functions.Known))];
        foreach (string function in functions.Needed.Where(needed => functions.HasWord(needed) && !carried.Contains(needed) && !meant.Contains(needed) && Exists(needed, profile)))
        {
            report.Add(Info.At(profile.At("organization.departments"), function, functions.Word(function)));
        }
    }

    /// <summary>Only a manufacturer produces: a shop or a service provider has nobody to name for it.</summary>
    private static bool Exists(string function, Profile profile) => function != "production" || profile.Enterprise.Kind == "manufacturer";
}
