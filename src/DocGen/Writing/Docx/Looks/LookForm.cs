using System.Xml.Linq;
using DocGen.Diagnostics;

namespace DocGen.Writing.Docx.Looks;

/// <summary>What kind of Office file a look is: the root of its main part, the ending of the old form, and the finding where it cannot be used.</summary>
internal sealed record LookForm(XName Root, string Old, RuleInfo NotUsable, Bilingual Missing)
{
    /// <summary>A Word file.</summary>
    public static LookForm Word { get; } = new(LookXml.W + "document", "doc", LookFaults.NotWord, new("里面没有 Word 文档", "there is no Word document in it"));
}
