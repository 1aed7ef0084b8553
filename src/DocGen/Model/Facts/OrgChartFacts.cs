namespace DocGen.Model.Facts;

/// <summary>
/// <c>organization.charts</c>: the units of the enterprise as trees, for the general chart and for that of the service system. Who stands under
/// whom is derived here, once.
/// </summary>
internal sealed class OrgChartFacts
{
    /// <summary>Up to so many outlets are shown by name; more are counted.</summary>
    private const int NamedOutlets = 8;

    private readonly Organization organization;
    private readonly string language;
    private readonly Words words;
    private readonly Department? service;
    private readonly TopManager? top;
    private readonly TopManager? director;

    private OrgChartFacts(Organization organization, string language, Words words)
    {
        (this.organization, this.language, this.words) = (organization, language, words);
        service = Carrier("service");
        top = organization.TopManagement.FirstOrDefault(manager => manager.Functions.Contains("top-management")) ?? organization.TopManagement.FirstOrDefault();
        director = organization.TopManagement.FirstOrDefault(manager => manager != top && (manager.Id == "service-director" || manager.Functions.Contains("service")));
    }

    /// <summary>Both charts.</summary>
    public static Fact Of(Organization organization, string language, Words words)
    {
        OrgChartFacts facts = new(organization, language, words);
        return ProfileFacts.Record(("all", facts.Chart("organization.chart_all", facts.All())), ("service", facts.Chart("organization.chart_service", facts.Service())));
    }

    private Fact Chart(string title, Fact root) => ProfileFacts.Record(
        ("title", Fact.Of(words[title])), ("marked", Fact.Of(words["organization.chart_marked"])), ("contracted", Fact.Of(words["organization.chart_contracted"])), ("top", root));

    /// <summary>Every department under the one it belongs to; the outlets as two units under the service department.</summary>
    private Fact All()
    {
        IEnumerable<Fact> below = [
            .. organization.TopManagement.Where(manager => manager != top).Select(manager => Manager(manager, "assistant", [])),
            .. organization.Departments.Where(department => department.Parent is null).Select(department => Tree(department, [], counted: true)),
            .. service is null ? Outlets(counted: true) : [],
        ];
        return Top(below);
    }

    /// <summary>
    /// The service director over the service and customer care departments and the outlets; supervision apart from them; and
    /// the departments that carry other functions, with what they contribute.
    /// </summary>
    private Fact Service()
    {
        HashSet<Department> shown = [];
        List<Fact> line = [];
        foreach (Department department in new[] { service, Carrier("customer-care") }.OfType<Department>().Distinct())
        {
            if (!shown.Contains(department))
            {
                line.Add(Tree(department, shown, counted: false));
            }
        }

        line.AddRange(service is null ? Outlets(counted: false) : []);
        List<Fact> below = [];
        if (Carrier("supervision") is { } supervision && shown.Add(supervision))
        {
            below.Add(Unit(supervision.Name.In(language), words["function.supervision"], "line", false, []));
        }

        below.InsertRange(0, director is null ? line : [Manager(director, "line", line)]);
        List<Fact> support = [
            .. organization.Departments.Where(department => department.Functions.Count > 0 && shown.Add(department))
                .Select(department => Unit(department.Name.In(language), Duties(department.Functions), "line", false, [])),
        ];
        if (support.Count > 0)
        {
            below.Add(Unit(words["organization.chart_support"], "", "line", false, support));
        }

        return Top(below);
    }

    private Fact Top(IEnumerable<Fact> below) => top is null
        ? Unit(words["function.top-management"], "", "line", false, below)
        : Manager(top, "line", below);

    private Fact Tree(Department department, HashSet<Department> shown, bool counted)
    {
        List<Fact> below = [];
        if (shown.Add(department))
        {
            below.AddRange(organization.Departments.Where(child => child.Parent == department.Id && !shown.Contains(child)).Select(child => Tree(child, shown, counted)));
        }

        if (department == service)
        {
            below.AddRange(Outlets(counted));
        }

        string detail = words.Format("organization.chart_detail", department.Head.In(language), department.Staff);
        return Unit(department.Name.In(language), detail, "line", department == service, below);
    }

    private IEnumerable<Fact> Outlets(bool counted)
    {
        foreach ((string kind, string relation) in ((string, string)[])[("own-outlet", "line"), ("contracted-outlet", "contract")])
        {
            Site[] outlets = [.. organization.Sites.Where(site => site.Kind == kind)];
            foreach (Fact unit in counted ? Counted(outlets, kind, relation) : Named(outlets, kind, relation))
            {
                yield return unit;
            }
        }
    }

    private IEnumerable<Fact> Named(Site[] outlets, string kind, string relation) => outlets.Length <= NamedOutlets
        ? outlets.Select(site => Unit(site.Name.In(language), site.Region?.In(language) ?? "", relation, false, []))
        : outlets.GroupBy(site => site.Region?.In(language) ?? "").SelectMany(region => Counted([.. region], kind, relation, region.Key));

    private IEnumerable<Fact> Counted(Site[] outlets, string kind, string relation, string region = "") => outlets.Length == 0 ? []
        : [Unit(words["site." + kind], region + (region.Length > 0 ? words["organization.chart_of"] : "") + words.Format("organization.chart_outlets", outlets.Length), relation, false, [])];

    private Fact Manager(TopManager manager, string relation, IEnumerable<Fact> below) =>
        Unit(manager.Position.In(language), manager.Name.In(language), relation, false, below);

    private Department? Carrier(string function) => organization.Departments.FirstOrDefault(department => department.Functions.Contains(function));

    private string Duties(IEnumerable<string> functions) => Printing.List([.. functions.Select(function => words["function." + function])], language);

    private static Fact Unit(string name, string detail, string relation, bool marked, IEnumerable<Fact> units) => ProfileFacts.Named(
        name,
        ("name", Fact.Of(name)), ("detail", Fact.Of(detail)), ("relation", Fact.Of(relation)), ("marked", Fact.Of(marked)), ("units", Fact.List(units)));
}
