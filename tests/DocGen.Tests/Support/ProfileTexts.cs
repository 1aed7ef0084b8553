using DocGen.Model;

namespace DocGen.Tests.Support;

/// <summary>Puts one text into every field of a profile that holds free text, whatever the field's own rules are.</summary>
internal static class ProfileTexts
{
    /// <summary>The profile with the text everywhere; ids, codes, dates and numbers stay, so that the plan is the same.</summary>
    public static Profile Everywhere(Profile profile, string value)
    {
        Text text = new(value);
        return profile with
        {
            Enterprise = profile.Enterprise with
            {
                Name = text,
                ShortName = text,
                CreditCode = value,
                LegalRepresentative = text,
                Industry = text,
                Address = text,
                PostalCode = value,
                Phone = value,
                ServiceHotline = value,
                SupervisionPhone = value,
                Fax = value,
                Email = value,
                Website = value,
                SalesRegions = [.. profile.Enterprise.SalesRegions.Select(_ => text)],
                Introduction = text,
            },
            Qualifications = [.. profile.Qualifications.Select(item => item with { Name = text, Number = value })],
            Products = [.. profile.Products.Select(item => item with { Name = text })],
            Organization = profile.Organization with
            {
                TopManagement = [.. profile.Organization.TopManagement.Select(item => item with { Position = text, Name = text })],
                Departments = [.. profile.Organization.Departments.Select(item => item with { Name = text, Head = text })],
                CertifiedServiceManagers = [.. profile.Organization.CertifiedServiceManagers.Select(item => item with { Name = text, Certificate = value })],
                Sites = [.. profile.Organization.Sites.Select(item => item with { Name = text, Address = text, Phone = value, Region = text })],
            },
            Service = profile.Service with
            {
                Philosophy = text,
                Commitments = [.. profile.Service.Commitments.Select(item => item with { Text = text })],
                Targets = [.. profile.Service.Targets.Select(item => item with { Name = text, Unit = text })],
            },
            Certification = profile.Certification with
            {
                Body = text,
                Scope = text,
                Exclusions = [.. profile.Certification.Exclusions.Select(item => item with { Reason = text })],
            },
            Documents = profile.Documents with { PreparedBy = text, ReviewedBy = text, ApprovedBy = text },
            SelfEvaluation = profile.SelfEvaluation is { } evaluation
                ? evaluation with
                {
                    Leaves = evaluation.Leaves.ToDictionary(item => item.Key, item => item.Value with { Note = text }),
                    SpecialDeductions = [.. evaluation.SpecialDeductions.Select(_ => text)],
                    SpecialBonus = [.. evaluation.SpecialBonus.Select(_ => text)],
                }
                : null,
            Training = profile.Training is { } training
                ? training with { Trainer = text, Sessions = [.. training.Sessions.Select(item => item with { Place = text })] }
                : null,
            Answers = profile.Answers.ToDictionary(item => item.Key, item => item.Value.Number is null ? new Answer(null, text) : item.Value),
        };
    }
}
