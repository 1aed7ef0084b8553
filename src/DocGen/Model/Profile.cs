using DocGen.Diagnostics;

namespace DocGen.Model;

/// <summary>
/// 企业档案: who the enterprise is and its answers. The contract of its file is described by <c>docgen schema profile</c>.
/// </summary>
public sealed record Profile
{
    /// <summary>Who the enterprise is.</summary>
    public required Enterprise Enterprise { get; init; }

    /// <summary>Licences, permits and certificates.</summary>
    public required IReadOnlyList<Qualification> Qualifications { get; init; }

    /// <summary>Since when the enterprise keeps records of its business.</summary>
    public DateOnly? BusinessRecordsSince { get; init; }

    /// <summary>What it sells and services.</summary>
    public required IReadOnlyList<Product> Products { get; init; }

    /// <summary>Management, departments, sites.</summary>
    public required Organization Organization { get; init; }

    /// <summary>Overrides of the responsibility matrix, by requirement id.</summary>
    public required IReadOnlyDictionary<string, Responsibility> Responsibilities { get; init; }

    /// <summary>Philosophy, commitments, targets, channels, money.</summary>
    public required ServicePolicy Service { get; init; }

    /// <summary>Which standard, level, scope, exclusions and dates.</summary>
    public required Certification Certification { get; init; }

    /// <summary>Document control: languages, version, people, distribution.</summary>
    public required DocumentControl Documents { get; init; }

    /// <summary>What the enterprise found of itself; null where it has not looked yet.</summary>
    public SelfEvaluation? SelfEvaluation { get; init; }

    /// <summary>Trainer and planned sessions.</summary>
    public Training? Training { get; init; }

    /// <summary>The consulting project: its start, the consultant, days off; null where nothing is said.</summary>
    public Project? Project { get; init; }

    /// <summary>Facts that only clauses know: numbers and texts under keys of the library's or the firm's own.</summary>
    public required IReadOnlyDictionary<string, Answer> Answers { get; init; }

    /// <summary>Where each value stands in the file.</summary>
    public required SourceMap Source { get; init; }

    /// <summary>Place of a value, for findings.</summary>
    public SourceLocation At(string path) => Source.At(path);
}

/// <summary>An answer: a number or a text per language.</summary>
public sealed record Answer(decimal? Number, Text Text);

/// <summary>Identity of the enterprise.</summary>
public sealed record Enterprise(
    Text Name,
    Text ShortName,
    string Code,
    string CreditCode,
    Text LegalRepresentative,
    DateOnly? Established,
    string Kind,
    Text Industry,
    Text Address,
    string? PostalCode,
    string Phone,
    string ServiceHotline,
    string SupervisionPhone,
    string? Fax,
    string Email,
    string? Website,
    int Employees,
    IReadOnlyList<Text> SalesRegions,
    Text? Introduction);

/// <summary>A licence, permit or certificate.</summary>
public sealed record Qualification(string Kind, Text Name, string Number, DateOnly? Issued, DateOnly? ValidUntil);

/// <summary>A kind of goods (or service) in the scope.</summary>
public sealed record Product(
    string Id, Text Name, int? SafeUseYears, int WarrantyMonths, bool Installation, bool Delivery, bool TakeBack)
{
    /// <summary>The category under which the law gives a term of warranty; null where none is named.</summary>
    public string? Category { get; init; }
}

/// <summary>A position of top management; it may carry functions.</summary>
public sealed record TopManager(string Id, Text Position, Text Name, IReadOnlyList<string> Functions);

/// <summary>A department; its head counts in its staff, the staff of a sub-department does not.</summary>
public sealed record Department(string Id, Text Name, Text Head, int Staff, string? Parent, IReadOnlyList<string> Functions);

/// <summary>售后服务管理师: a certified after-sales service manager.</summary>
public sealed record ServiceManager(Text Name, string Certificate, DateOnly? ValidUntil);

/// <summary>A place of business or a service outlet.</summary>
public sealed record Site(Text Name, string Kind, Text Address, string? Phone, Text? Region, int? Staff)
{
    /// <summary>Whether it is a service outlet (直属网点 or 委托网点).</summary>
    public bool IsOutlet => Kind is "own-outlet" or "contracted-outlet";
}

/// <summary>Management, departments, certified managers and sites.</summary>
public sealed record Organization(
    IReadOnlyList<TopManager> TopManagement,
    IReadOnlyList<Department> Departments,
    int ServiceManagementStaff,
    IReadOnlyList<ServiceManager> CertifiedServiceManagers,
    IReadOnlyList<Site> Sites)
{
    /// <summary>Regions of sale without an outlet, and how customers there are served.</summary>
    public IReadOnlyList<UnservedRegion> RegionsWithoutOutlet { get; init; } = [];
}

/// <summary>A region of sale that has no service outlet, with the reason.</summary>
public sealed record UnservedRegion(Text Region, Text Reason);

/// <summary>Who leads and who supports a requirement.</summary>
public sealed record Responsibility(string? Lead, IReadOnlyList<string>? Support);

/// <summary>A promise made in public.</summary>
public sealed record Commitment(string Id, Text Text);

/// <summary>A service target: at least or at most a value in a unit.</summary>
public sealed record Target(string Id, Text Name, decimal? AtLeast, decimal? AtMost, Text Unit);

/// <summary>Philosophy, commitments, targets, channels and money (yuan) of the service.</summary>
public sealed record ServicePolicy(
    Text Philosophy,
    IReadOnlyList<Commitment> Commitments,
    IReadOnlyList<Target> Targets,
    IReadOnlyList<string> Channels,
    decimal? BudgetCny,
    decimal? CompensationReserveCny);

/// <summary>删减: a requirement left out, with its reason.</summary>
public sealed record Exclusion(string Indicator, Text Reason);

/// <summary>What is applied for, and when.</summary>
public sealed record Certification(
    string Standard,
    string TargetLevel,
    Text? Body,
    Text Scope,
    IReadOnlyList<Exclusion> Exclusions,
    DateOnly? EffectiveDate,
    DateOnly? ApplicationDate)
{
    /// <summary>The application pack of the certification body; null for the common one.</summary>
    public string? Pack { get; init; }
}

/// <summary>Document control of the package.</summary>
public sealed record DocumentControl(
    IReadOnlyList<string> Languages,
    string Version,
    DateOnly? IssueDate,
    Text PreparedBy,
    Text ReviewedBy,
    Text ApprovedBy,
    IReadOnlyList<string> Distribution)
{
    /// <summary>The look of all documents; null leaves each to its type.</summary>
    public string? Look { get; init; }
}

/// <summary>The enterprise's own finding on a leaf: not met, or failures among samples.</summary>
public sealed record LeafFinding(bool? Met, int? Samples, int? Failed, Text? Note);

/// <summary>Findings by leaf, special deductions and the special bonus (at most one).</summary>
public sealed record SelfEvaluation(
    IReadOnlyDictionary<string, LeafFinding> Leaves, IReadOnlyList<Text> SpecialDeductions, IReadOnlyList<Text> SpecialBonus);

/// <summary>A planned training session.</summary>
public sealed record TrainingSession(string Course, DateOnly? Date, Text? Place);

/// <summary>Who trains, and when.</summary>
public sealed record Training(Text? Trainer, IReadOnlyList<TrainingSession> Sessions);

/// <summary>Days on which the enterprise does not work, such as a public holiday.</summary>
public sealed record DaysOff(DateOnly From, DateOnly To, Text Name);

/// <summary>咨询项目: when it starts, who consults, which days are off.</summary>
public sealed record Project(DateOnly? Start, Text? Consultant, IReadOnlyList<DaysOff> DaysOff);
