using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>Every text of a profile with its path, in the order of the contract.</summary>
internal static class ProfileTexts
{
    /// <summary>The texts that are given.</summary>
    public static IEnumerable<(string Path, Text Text)> Of(Profile profile) =>
        OfEnterprise(profile)
            .Concat(OfOrganization(profile.Organization))
            .Concat(OfService(profile.Service))
            .Concat(OfCertification(profile))
            .Concat(OfEvaluation(profile))
            .Concat(profile.Answers.Select(answer => ($"answers.{answer.Key}", (Text?)answer.Value.Text)))
            .Where(item => item.Item2 is not null)
            .Select(item => (item.Item1, item.Item2!));

    private static IEnumerable<(string, Text?)> OfEnterprise(Profile profile)
    {
        Enterprise enterprise = profile.Enterprise;
        yield return ("enterprise.name", enterprise.Name);
        yield return ("enterprise.short_name", enterprise.ShortName);
        yield return ("enterprise.legal_representative", enterprise.LegalRepresentative);
        yield return ("enterprise.industry", enterprise.Industry);
        yield return ("enterprise.address", enterprise.Address);
        for (int i = 0; i < enterprise.SalesRegions.Count; i++)
        {
            yield return ($"enterprise.sales_regions[{i}]", enterprise.SalesRegions[i]);
        }

        yield return ("enterprise.introduction", enterprise.Introduction);
        for (int i = 0; i < profile.Qualifications.Count; i++)
        {
            yield return ($"qualifications[{i}].name", profile.Qualifications[i].Name);
        }

        for (int i = 0; i < profile.Products.Count; i++)
        {
            yield return ($"products[{i}].name", profile.Products[i].Name);
        }
    }

    private static IEnumerable<(string, Text?)> OfOrganization(Organization organization)
    {
        for (int i = 0; i < organization.TopManagement.Count; i++)
        {
            yield return ($"organization.top_management[{i}].position", organization.TopManagement[i].Position);
            yield return ($"organization.top_management[{i}].name", organization.TopManagement[i].Name);
        }

        for (int i = 0; i < organization.Departments.Count; i++)
        {
            yield return ($"organization.departments[{i}].name", organization.Departments[i].Name);
            yield return ($"organization.departments[{i}].head", organization.Departments[i].Head);
        }

        for (int i = 0; i < organization.CertifiedServiceManagers.Count; i++)
        {
            yield return ($"organization.certified_service_managers[{i}].name", organization.CertifiedServiceManagers[i].Name);
        }

        for (int i = 0; i < organization.Sites.Count; i++)
        {
            yield return ($"organization.sites[{i}].name", organization.Sites[i].Name);
            yield return ($"organization.sites[{i}].address", organization.Sites[i].Address);
            yield return ($"organization.sites[{i}].region", organization.Sites[i].Region);
        }

        for (int i = 0; i < organization.RegionsWithoutOutlet.Count; i++)
        {
            yield return ($"organization.regions_without_outlet[{i}].reason", organization.RegionsWithoutOutlet[i].Reason);
        }
    }

    private static IEnumerable<(string, Text?)> OfService(ServicePolicy service)
    {
        yield return ("service.philosophy", service.Philosophy);
        for (int i = 0; i < service.Commitments.Count; i++)
        {
            yield return ($"service.commitments[{i}].text", service.Commitments[i].Text);
        }

        for (int i = 0; i < service.Targets.Count; i++)
        {
            yield return ($"service.targets[{i}].name", service.Targets[i].Name);
            yield return ($"service.targets[{i}].unit", service.Targets[i].Unit);
        }
    }

    private static IEnumerable<(string, Text?)> OfCertification(Profile profile)
    {
        yield return ("certification.body", profile.Certification.Body);
        yield return ("certification.scope", profile.Certification.Scope);
        for (int i = 0; i < profile.Certification.Exclusions.Count; i++)
        {
            yield return ($"certification.exclusions[{i}].reason", profile.Certification.Exclusions[i].Reason);
        }

        yield return ("documents.prepared_by", profile.Documents.PreparedBy);
        yield return ("documents.reviewed_by", profile.Documents.ReviewedBy);
        yield return ("documents.approved_by", profile.Documents.ApprovedBy);
    }

    private static IEnumerable<(string, Text?)> OfEvaluation(Profile profile)
    {
        if (profile.SelfEvaluation is { } evaluation)
        {
            foreach ((string id, LeafFinding finding) in evaluation.Leaves)
            {
                yield return ($"self_evaluation.{id}.note", finding.Note);
            }

            for (int i = 0; i < evaluation.SpecialDeductions.Count; i++)
            {
                yield return ($"self_evaluation.special_deductions[{i}].text", evaluation.SpecialDeductions[i]);
            }

            for (int i = 0; i < evaluation.SpecialBonus.Count; i++)
            {
                yield return ($"self_evaluation.special_bonus[{i}].text", evaluation.SpecialBonus[i]);
            }
        }

        yield return ("training.trainer", profile.Training?.Trainer);
        for (int i = 0; i < (profile.Training?.Sessions.Count ?? 0); i++)
        {
            yield return ($"training.sessions[{i}].place", profile.Training!.Sessions[i].Place);
        }
    }
}
