namespace DocGen.Model.Facts;

/// <summary><c>function.*</c>, <c>departments</c>, <c>top_management</c>, <c>managers</c>, <c>sites</c>, <c>outlets*</c> and who leads the service.</summary>
internal static class OrganizationFacts
{
    public static void Add(Dictionary<string, Fact> roots, Profile profile, string language, Words words, Standard? standard)
    {
        Organization organization = profile.Organization;
        Dictionary<string, Department> departments = organization.Departments
            .GroupBy(department => department.Id).ToDictionary(group => group.Key, group => group.First());

        Dictionary<string, Fact> functions = new(StringComparer.Ordinal);
        foreach (string key in words.Texts.Keys.Where(key => key.StartsWith("function.", StringComparison.Ordinal)))
        {
            functions[key["function.".Length..]] = Fact.None;
        }

        foreach (Department department in organization.Departments)
        {
            foreach (string function in department.Functions)
            {
                functions[function] = Carrier(department.Name.In(language), department.Head.In(language));
            }
        }

        foreach (TopManager manager in organization.TopManagement)
        {
            foreach (string function in manager.Functions)
            {
                functions[function] = Carrier(manager.Position.In(language), manager.Name.In(language));
            }
        }

        roots["function"] = Fact.Record(functions);
        string Duties(Department department) => department.Functions.Count > 0
            ? Printing.List([.. department.Functions.Select(f => words["function." + f])], language)
            : department.Parent is { } above && departments.TryGetValue(above, out Department? whole)
                ? words.Format("department.part_of", whole.Name.In(language))
                : words["department.no_function"];

        roots["departments"] = Fact.List(organization.Departments.Select(department => ProfileFacts.Named(
            department.Name.In(language),
            ("id", Fact.Of(department.Id)),
            ("name", Fact.Of(department.Name.In(language))),
            ("head", Fact.Of(department.Head.In(language))),
            ("staff", Fact.Of(department.Staff)),
            ("parent", Fact.Of(department.Parent is { } parent ? departments.GetValueOrDefault(parent)?.Name.In(language) : null)),
            ("duties", Fact.Of(Duties(department))))));
        roots["top_management"] = Fact.List(organization.TopManagement.Select(manager => Position(manager, language)));

        TopManager? top = organization.TopManagement.FirstOrDefault(manager => manager.Functions.Contains("top-management"))
            ?? organization.TopManagement.FirstOrDefault();
        roots["top_manager"] = top is null ? Fact.None : Position(top, language);
        Department? service = organization.Departments.FirstOrDefault(department => department.Functions.Contains("service"));
        roots["service_director"] = organization.TopManagement.FirstOrDefault(manager => manager.Id == "service-director") is { } director
            ? Position(director, language)
            : ProfileFacts.Named(
                words["service_director"],
                ("position", Fact.Of(words["service_director"])),
                ("name", Fact.Of(service?.Head.In(language) ?? top?.Name.In(language))));

        roots["organization"] = ProfileFacts.Record(
            ("service_management_staff", Fact.Of(organization.ServiceManagementStaff)), ("charts", OrgChartFacts.Of(organization, language, words)),
            ("regions_without_outlet", Fact.List(organization.RegionsWithoutOutlet.Select(item => ProfileFacts.Named(
                item.Region.In(language), ("name", Fact.Of(item.Region.In(language))), ("reason", Fact.Of(item.Reason.In(language))))))));
        roots["managers"] = Fact.List(organization.CertifiedServiceManagers.Select(manager => ProfileFacts.Named(
            manager.Name.In(language),
            ("name", Fact.Of(manager.Name.In(language))),
            ("certificate", Fact.Of(manager.Certificate)),
            ("valid_until", EnterpriseFacts.Date(manager.ValidUntil, language)))));
        roots["managers_required"] = Fact.Of(ManagersRequired(organization.ServiceManagementStaff, standard?.ManagerShare ?? 0));
        roots["managers_held"] = Fact.Of(organization.CertifiedServiceManagers.Count);

        roots["sites"] = Sites(organization, language, words, _ => true);
        roots["sites_own"] = Sites(organization, language, words, site => site.Kind != "contracted-outlet");
        roots["outlets"] = Sites(organization, language, words, site => site.IsOutlet);
        roots["outlets_own"] = Sites(organization, language, words, site => site.Kind == "own-outlet");
        roots["outlets_contracted"] = Sites(organization, language, words, site => site.Kind == "contracted-outlet");
    }

    /// <summary>The share of the staff rounded up, at least one (domain rule D8).</summary>
    internal static decimal ManagersRequired(int staff, decimal share) => Math.Max(1, Math.Ceiling(staff * share));

    private static Fact Carrier(string name, string head) =>
        ProfileFacts.Named(name, ("name", Fact.Of(name)), ("head", Fact.Of(head)));

    private static Fact Position(TopManager manager, string language) => ProfileFacts.Named(
        manager.Position.In(language),
        ("position", Fact.Of(manager.Position.In(language))),
        ("name", Fact.Of(manager.Name.In(language))));

    private static Fact Sites(Organization organization, string language, Words words, Func<Site, bool> chosen) =>
        Fact.List(organization.Sites.Where(chosen).Select(site => ProfileFacts.Named(
            site.Name.In(language),
            ("name", Fact.Of(site.Name.In(language))),
            ("kind", Fact.Of(words["site." + site.Kind])),
            ("address", Fact.Of(site.Address.In(language))),
            ("phone", Fact.Of(site.Phone)),
            ("region", Fact.Of(site.Region?.In(language))),
            ("staff", Fact.Of(site.Staff)))));
}
