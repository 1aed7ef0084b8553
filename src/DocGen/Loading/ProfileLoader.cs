using DocGen.Diagnostics;
using DocGen.Loading.Shapes;
using DocGen.Loading.Yaml;
using DocGen.Model;

namespace DocGen.Loading;

/// <summary>Reads a profile from its file, or from <c>profile.yaml</c> in a folder.</summary>
internal static class ProfileLoader
{
    /// <summary>The profile with the hash of its file; null where the file cannot be read at all.</summary>
    public static (Profile Profile, string Hash)? Load(string path, Report report)
    {
        string file = Directory.Exists(path) ? Path.Combine(path, "profile.yaml") : path;
        return SourceFile.Read(file, report) is { } source && Parse(source.Path, source.Text, report) is { } profile
            ? (profile, source.Hash)
            : null;
    }

    /// <summary>The profile in a text; null where it is no YAML map or of another format version.</summary>
    public static Profile? Parse(string path, string text, Report report)
    {
        if (YamlFile.Read(path, text, report) is not { } root)
        {
            return null;
        }

        if (root is not YamlMap map)
        {
            report.Add(ShapeFaults.WrongType.At(root.Place, "profile", new Bilingual("一组键值（key: value）", "a map (key: value)")));
            return null;
        }

        Cursor cursor = new(map, path);
        if (cursor["profile"].Number is { } version && version != ProfileShape.Version)
        {
            report.Add(LoadingFaults.WrongFormatVersion.At(cursor["profile"].Place, version, ProfileShape.Version));
            return null;
        }

        new ShapeChecker(report).Check(map, ProfileShape.Root, "");
        return Bind(cursor);
    }

    private static Profile Bind(Cursor root) => new()
    {
        Enterprise = BindEnterprise(root["enterprise"]),
        Qualifications =
        [
            .. root["qualifications"].Items.Select(item => new Qualification(
                item["kind"].String, item["name"].Text, item["number"].String, item["issued"].Date, item["valid_until"].Date)),
        ],
        BusinessRecordsSince = root["business_records_since"].Date,
        Products =
        [
            .. root["products"].Items.Select(item => new Product(
                item["id"].String, item["name"].Text, item["safe_use_years"].WholeOrNull, item["warranty_months"].Whole,
                item["installation"].TruthOrNull == true, item["delivery"].TruthOrNull == true, item["take_back"].TruthOrNull == true)
            {
                Category = item["category"].StringOrNull,
            }),
        ],
        Organization = BindOrganization(root["organization"]),
        Responsibilities = root["responsibilities"].Entries.ToDictionary(
            entry => entry.Key,
            entry => new Responsibility(entry.Value["lead"].StringOrNull, entry.Value["support"].Exists ? entry.Value["support"].Strings : null)),
        Service = BindService(root["service"]),
        Certification = BindCertification(root["certification"]),
        Documents = BindDocuments(root["documents"]),
        SelfEvaluation = root["self_evaluation"].Exists ? BindSelfEvaluation(root["self_evaluation"]) : null,
        Training = root["training"].Exists
            ? new Training(
                root["training"]["trainer"].TextOrNull,
                [.. root["training"]["sessions"].Items.Select(item => new TrainingSession(item["course"].String, item["date"].Date, item["place"].TextOrNull))])
            : null,
        Project = root["project"].Exists ? BindProject(root["project"]) : null,
        Answers = root["answers"].Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Answer),
        Source = root.Map(),
    };

    private static Enterprise BindEnterprise(Cursor item) => new(
        item["name"].Text, item["short_name"].Text, item["code"].String, item["credit_code"].String,
        item["legal_representative"].Text, item["established"].Date, item["kind"].String, item["industry"].Text,
        item["address"].Text, item["postal_code"].StringOrNull, item["phone"].String, item["service_hotline"].String,
        item["supervision_phone"].String, item["fax"].StringOrNull, item["email"].String, item["website"].StringOrNull,
        item["employees"].Whole, [.. item["sales_regions"].Items.Select(region => region.Text)], item["introduction"].TextOrNull);

    private static Organization BindOrganization(Cursor item) => new(
        [
            .. item["top_management"].Items.Select(manager => new TopManager(
                manager["id"].String, manager["position"].Text, manager["name"].Text, manager["functions"].Strings)),
        ],
        [
            .. item["departments"].Items.Select(department => new Department(
                department["id"].String, department["name"].Text, department["head"].Text, department["staff"].Whole,
                department["parent"].StringOrNull, department["functions"].Strings)),
        ],
        item["service_management_staff"].Whole,
        [
            .. item["certified_service_managers"].Items.Select(manager => new ServiceManager(
                manager["name"].Text, manager["certificate"].String, manager["valid_until"].Date)),
        ],
        [
            .. item["sites"].Items.Select(site => new Site(
                site["name"].Text, site["kind"].String, site["address"].Text, site["phone"].StringOrNull,
                site["region"].TextOrNull, site["staff"].WholeOrNull)),
        ])
    {
        RegionsWithoutOutlet = [.. item["regions_without_outlet"].Items.Select(region => new UnservedRegion(region["region"].Text, region["reason"].Text))],
    };

    private static ServicePolicy BindService(Cursor item) => new(
        item["philosophy"].Text,
        [.. item["commitments"].Items.Select(commitment => new Commitment(commitment["id"].String, commitment["text"].Text))],
        [
            .. item["targets"].Items.Select(target => new Target(
                target["id"].String, target["name"].Text, target["at_least"].Number, target["at_most"].Number, target["unit"].Text)),
        ],
        item["channels"].Strings, item["budget_cny"].Number, item["compensation_reserve_cny"].Number);

    private static Certification BindCertification(Cursor item) => new(
        item["standard"].String, item["target_level"].String, item["body"].TextOrNull, item["scope"].Text,
        [.. item["exclusions"].Items.Select(exclusion => new Exclusion(exclusion["indicator"].String, exclusion["reason"].Text))],
        item["effective_date"].Date, item["application_date"].Date)
    {
        Pack = item["pack"].StringOrNull,
    };

    private static DocumentControl BindDocuments(Cursor item) => new(
        item["languages"].Strings, item["version"].String, item["issue_date"].Date, item["prepared_by"].Text,
        item["reviewed_by"].Text, item["approved_by"].Text, item["distribution"].Strings)
    {
        Look = item["look"].StringOrNull,
    };

    private static SelfEvaluation BindSelfEvaluation(Cursor item) => new(
        item.Entries
            .Where(entry => entry.Key is not ("special_deductions" or "special_bonus"))
            .ToDictionary(
                entry => entry.Key,
                entry => new LeafFinding(
                    entry.Value["met"].TruthOrNull, entry.Value["samples"].WholeOrNull, entry.Value["failed"].WholeOrNull,
                    entry.Value["note"].TextOrNull)),
        [.. item["special_deductions"].Items.Select(special => special["text"].Text)],
        [.. item["special_bonus"].Items.Select(special => special["text"].Text)]);

    private static Project BindProject(Cursor item) => new(
        item["start"].Date,
        item["consultant"].TextOrNull,
        [
            .. item["days_off"].Items.Where(off => off["from"].Date is not null && off["to"].Date is not null)
                .Select(off => new DaysOff(off["from"].Date!.Value, off["to"].Date!.Value, off["name"].Text)),
        ]);
}
