using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Planning;

/// <summary>Chooses the application pack: that of the certification body, its items completed from the common pack.</summary>
internal static class PackPlanner
{
    /// <summary>The pack; null where the library holds none, or not the one that the profile chooses, which is reported.</summary>
    public static ApplicationPack? Choose(Profile profile, Library library, Report report)
    {
        string id = profile.Certification.Pack ?? ApplicationPack.Default;
        if (library.Packs.GetValueOrDefault(id) is not { } pack)
        {
            if (profile.Certification.Pack is not null)
            {
                report.Add(EvaluationFaults.UnknownPack.At(
                    profile.At("certification.pack"), id, Spelling.DidYouMean(id, library.Packs.Keys), string.Join(", ", library.Packs.Keys.Order(StringComparer.Ordinal))));
            }

            return null;
        }

        ApplicationPack? common = library.Packs.GetValueOrDefault(ApplicationPack.Default);
        string[] known = [.. library.DocumentTypes.Values.Where(type => type.Family == ApplicationPack.Family).Select(type => type.Code).OfType<string>()];
        foreach (PackItem item in pack.Items.Where(item => item.Code is not null && !known.Contains(item.Code)))
        {
            report.Add(EvaluationFaults.UnknownPackItem.At(item.Place, item.Code, Spelling.DidYouMean(item.Code!, known)));
        }

        ApplicationPack complete = pack with { Items = [.. pack.Items.Select(item => Complete(item, item.Code is null ? null : common?.Find(item.Code)))] };
        foreach (PackItem item in complete.Items)
        {
            string? lacking = item.Responsible is null ? "responsible" : item.Code is not null ? null : item.Number is null ? "number" : item.Title is null ? "title" : null;
            if (lacking is not null)
            {
                report.Add(EvaluationFaults.IncompletePackItem.At(item.Place, lacking));
            }
        }

        return complete;
    }

    /// <summary>What a body does not say of an item is as in the common pack; what it asks to bring comes in the place of the common list.</summary>
    private static PackItem Complete(PackItem item, PackItem? common) => item with
    {
        Responsible = item.Responsible ?? common?.Responsible,
        Kind = item.Kind ?? common?.Kind ?? "bring",
        Copies = item.Copies ?? common?.Copies ?? 1,
        Note = item.Note ?? common?.Note,
        Needs = item.Needs.Count > 0 ? item.Needs : common?.Needs ?? [],
    };
}
