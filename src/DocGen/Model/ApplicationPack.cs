using DocGen.Diagnostics;
using DocGen.Model.Conditions;

namespace DocGen.Model;

/// <summary>申请资料包: what a certification body asks for with an application, in its order.</summary>
public sealed record ApplicationPack(string Id, Text Name, IReadOnlyList<PackItem> Items, SourceLocation Place)
{
    /// <summary>The family of the documents of a pack.</summary>
    public const string Family = "AP";

    /// <summary>The id of the pack that holds where the profile chooses none.</summary>
    public const string Default = "default";

    /// <summary>The item that a document of ours answers, or null.</summary>
    public PackItem? Find(string code) => Items.FirstOrDefault(item => item.Code == code);
}

/// <summary>
/// An item of a pack: a document of ours, or without <paramref name="Code"/> something only this body asks for; under the body's own number and
/// title where it has them. <paramref name="Kind"/>: made (from profile, plan and library), filled (as far as the profile knows), bring (a cover sheet).
/// </summary>
public sealed record PackItem(
    string? Code, string? Number, Text? Title, string? Responsible, string? Kind, int? Copies, Text? Note, IReadOnlyList<PackNeed> Needs, SourceLocation Place);

/// <summary>A paper that the enterprise has to bring, and the function that does.</summary>
public sealed record PackNeed(Text Text, Condition? AppliesIf, string? Responsible, SourceLocation Place);
