using DocGen.Diagnostics;
using DocGen.Model;
using Markdig.Syntax;
using static System.StringComparison;

namespace DocGen.Tests.Support;

/// <summary>
/// A library built by hand: one standard of two tiers of groups with the indicators that the profile of the contract names, and
/// the thirteen functions, each named by a clause, a form, a document, a law or (production) by its word and a support.
/// </summary>
internal static class SmallLibrary
{
    private static readonly SourceLocation Nowhere = new("small-library", 1, 1);

    /// <summary>The functions with their words.</summary>
    private static readonly IReadOnlyList<(string Id, string Zh, string En)> Functions =
    [
        ("top-management", "最高管理", "top management"), ("administration", "行政人事", "administration"), ("finance", "财务", "finance"),
        ("quality", "质量", "quality"), ("supervision", "服务监督", "supervision"), ("engineering", "研发技术", "engineering"),
        ("production", "生产", "production"), ("purchasing", "采购", "purchasing"), ("logistics", "物流仓储", "logistics"),
        ("marketing", "市场", "marketing"), ("sales", "销售", "sales"), ("service", "售后服务", "after-sales service"),
        ("customer-care", "客服", "customer care"),
    ];

    /// <summary>The standard under the id of the real one, with made-up scores.</summary>
    public static Standard Standard { get; } = StandardOf(
        [
            Group("5.1", null, "售后服务体系", "Service system", 60),
            Group("5.1.1", "5.1", "组织架构", "Organisation", 60),
            Leaf("5.1.1.1", "5.1.1", "服务部门与岗位", "Service department", 30, ExclusionRule.Never),
            Leaf("5.1.1.2", "5.1.1", "服务网络覆盖", "Service network", 30, ExclusionRule.Never),
            Group("5.2", null, "商品服务", "Commodity service", 20),
            Leaf("5.2.1.3", "5.2", "安全使用期限", "Safe service life", 10, ExclusionRule.Conditional),
            Leaf("5.2.4.5", "5.2", "代用品", "Substitute goods", 10, ExclusionRule.Conditional),
            Group("5.3", null, "顾客服务", "Customer service", 20),
            Leaf("5.3.2.3", "5.3", "外部协调与升级", "Escalation", 20, ExclusionRule.Never),
        ]);

    /// <summary>The library.</summary>
    public static Library Library { get; } = new()
    {
        Standards = Keyed((Standard.Id, Standard)),
        Clauses =
        [
            Clause("organization.departments", "5.1.1.1", "administration", "service", "finance"),
            Clause("organization.network", "5.1.1.2", "service", "sales", "marketing"),
            Clause("commodity.safe-life", "5.2.1.3", "engineering", "quality", "production", "purchasing"),
            Clause("repair.substitutes", "5.2.4.5", "service"),
            Clause("complaints.escalation", "5.3.2.3", "top-management", "customer-care"),
        ],
        Records = Keyed(("R-001", Form("R-001", "logistics"))),
        Declarations = Keyed(
            ("SP-01", new DocumentDeclaration("SP-01", "procedure", Words("投诉", "Complaints"), "supervision", null, Nowhere))),
        Answers = Keyed<AnswerDefinition>(),
        Terms = [],
        Laws = [],
        DocumentTypes = Keyed<DocumentType>(),
        Templates = Keyed<TemplateSource>(),
        Words = Keyed(
            ("zh-CN", new Words("zh-CN", Functions.ToDictionary(function => "function." + function.Id, function => function.Zh))),
            ("en", new Words("en", Functions.ToDictionary(function => "function." + function.Id, function => function.En)))),
        Looks = Keyed<Look>(),
        InputHashes = Keyed<string>(),
    };

    /// <summary>The library with a standard that holds one main group only.</summary>
    public static Library OnlyGroup(string group) => Library with
    {
        Standards = Keyed(
            (Standard.Id, StandardOf([.. Standard.Requirements.Where(item => (item.Id + ".").StartsWith(group + ".", Ordinal))]))),
    };

    private static Standard StandardOf(IReadOnlyList<Requirement> requirements) => new(
        "gbt27922-2011",
        "GB/T 27922-2011",
        Words("商品售后服务评价体系", "After-sales service"),
        TotalScore: 100,
        ManagerShare: 0.10m,
        requirements,
        [
            new Level("fail", Words("不合格", "Fail"), 0, 0),
            new Level("pass", Words("达标级", "Pass level"), 70, 0),
            new Level("star3", Words("三星级", "Three-star"), 80, 3),
            new Level("star4", Words("四星级", "Four-star"), 90, 4),
            new Level("star5", Words("五星级", "Five-star"), 95, 5),
        ],
        new SpecialItems(DeductionPoints: 1, FailAt: 5, BonusPoints: 1, BonusMaximum: 1));

    private static Requirement Group(string id, string? parent, string zh, string en, decimal score) =>
        new(id, parent, Words(zh, en), score, ScoreVerified: true, Sampled: false, ExclusionRule.Never, SameAs: []);

    private static Requirement Leaf(string id, string parent, string zh, string en, decimal score, ExclusionRule exclusion) =>
        new(id, parent, Words(zh, en), score, ScoreVerified: true, Sampled: true, exclusion, SameAs: []);

    private static Clause Clause(string id, string requirement, string lead, params string[] support) => new(
        id, "zh-CN", id, [$"gbt27922-2011:{requirement}"], ["SM-01"], Order: 0, lead, support, AppliesIf: null, Version: 1,
        new MarkdownDocument(), new Origin($"{id}.zh-CN.md", 0), Hash: id);

    private static RecordForm Form(string code, string keeper) => new(
        code, Words("记录", "Record"), ["gbt27922-2011:5.1.1.2"], keeper, new Retention(3, Permanent: false, WarrantyPlusYears: null),
        IsLedger: true, Landscape: false, Rows: 10, Note: null, [new FormColumn(Words("日期", "Date"), 1, EntryKind.Date, [])], [], [], AppliesIf: null, Nowhere);

    private static Text Words(string zh, string en) => new(new Dictionary<string, string> { ["zh-CN"] = zh, ["en"] = en });

    private static IReadOnlyDictionary<string, T> Keyed<T>(params (string Key, T Value)[] items) =>
        items.ToDictionary(item => item.Key, item => item.Value, StringComparer.Ordinal);
}
