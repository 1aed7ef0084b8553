namespace DocGen.Model.Facts;

/// <summary><c>enterprise.*</c>, <c>qualifications</c>, <c>products*</c>, <c>documents.*</c>.</summary>
internal static class EnterpriseFacts
{
    /// <summary>As many kinds of goods a sentence can name; more are in the list of the scope.</summary>
    private const int MostNamed = 8;

    public static void Add(Dictionary<string, Fact> roots, Profile profile, string language, Words words)
    {
        Enterprise enterprise = profile.Enterprise;
        roots["enterprise"] = ProfileFacts.Record(
            ("name", Fact.Of(enterprise.Name.In(language))),
            ("short_name", Fact.Of(enterprise.ShortName.In(language))),
            ("code", Fact.Of(enterprise.Code)),
            ("credit_code", Fact.Of(enterprise.CreditCode)),
            ("legal_representative", Fact.Of(enterprise.LegalRepresentative.In(language))),
            ("established", Date(enterprise.Established, language)),
            ("kind", Fact.Of(enterprise.Kind)),
            ("kind_name", Fact.Of(words["kind." + enterprise.Kind])),
            ("industry", Fact.Of(enterprise.Industry.In(language))),
            ("address", Fact.Of(enterprise.Address.In(language))),
            ("postal_code", Fact.Of(enterprise.PostalCode)),
            ("phone", Fact.Of(enterprise.Phone)),
            ("service_hotline", Fact.Of(enterprise.ServiceHotline)),
            ("supervision_phone", Fact.Of(enterprise.SupervisionPhone)),
            ("fax", Fact.Of(enterprise.Fax)),
            ("email", Fact.Of(enterprise.Email)),
            ("website", Fact.Of(enterprise.Website)),
            ("employees", Fact.Of(enterprise.Employees)),
            ("sales_regions", Fact.List(enterprise.SalesRegions.Select(region => Fact.Of(region.In(language))))),
            ("introduction", Fact.Of(enterprise.Introduction?.In(language))));

        roots["qualifications"] = Fact.List(profile.Qualifications.Select(item => ProfileFacts.Named(
            item.Name.In(language),
            ("name", Fact.Of(item.Name.In(language))),
            ("kind", Fact.Of(item.Kind)),
            ("number", Fact.Of(item.Number)),
            ("issued", Date(item.Issued, language)),
            ("valid_until", Date(item.ValidUntil, language)))));
        roots["business_records_since"] = Date(profile.BusinessRecordsSince, language);

        roots["products"] = Products(profile, language, _ => true);
        roots["products_installed"] = Products(profile, language, product => product.Installation);
        roots["products_delivered"] = Products(profile, language, product => product.Delivery);
        roots["products_taken_back"] = Products(profile, language, product => product.TakeBack);
        roots["products_safe_life"] = Products(profile, language, product => product.SafeUseYears is not null);

        foreach (string chosen in (string[])["", "_installed", "_delivered", "_taken_back", "_safe_life"])
        {
            Fact named = roots["products" + chosen];
            roots["goods" + chosen] = chosen.Length == 0 && enterprise.Kind == "service-provider" ? Fact.List([ProfileFacts.Named(words["goods.served"])])
                : named.Items?.Count > MostNamed ? Fact.List([ProfileFacts.Named(words["goods.in_scope" + chosen])])
                : named;
        }

        DocumentControl documents = profile.Documents;
        roots["documents"] = ProfileFacts.Record(
            ("version", Fact.Of(documents.Version)),
            ("issue_date", Date(documents.IssueDate, language)),
            ("prepared_by", Fact.Of(documents.PreparedBy.In(language))),
            ("reviewed_by", Fact.Of(documents.ReviewedBy.In(language))),
            ("approved_by", Fact.Of(documents.ApprovedBy.In(language))));
    }

    internal static Fact Date(DateOnly? date, string language) => Fact.Of(date, Printing.Date(date, language));

    private static Fact Products(Profile profile, string language, Func<Product, bool> chosen) =>
        Fact.List(profile.Products.Where(chosen).Select(product => ProfileFacts.Named(
            product.Name.In(language),
            ("id", Fact.Of(product.Id)),
            ("name", Fact.Of(product.Name.In(language))),
            ("safe_use_years", Fact.Of(product.SafeUseYears)),
            ("warranty_months", Fact.Of(product.WarrantyMonths)),
            ("warranty", Fact.Of(Printing.Months(product.WarrantyMonths, language))),
            ("installation", Fact.Of(product.Installation)),
            ("delivery", Fact.Of(product.Delivery)),
            ("take_back", Fact.Of(product.TakeBack)))));
}
