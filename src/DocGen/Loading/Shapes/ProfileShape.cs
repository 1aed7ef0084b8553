using static DocGen.Loading.Shapes.Field;

namespace DocGen.Loading.Shapes;

/// <summary>The contract of a profile, format 1: every key with its shape and meaning.</summary>
internal static class ProfileShape
{
    /// <summary>The format version that this program reads.</summary>
    public const int Version = 1;

    private static readonly Shape Id = new StringShape(Patterns.Id, 60);
    private static readonly Shape Count = new NumberShape(0, 1_000_000, Whole: true);
    private static readonly Shape Money = new NumberShape(0, 1_000_000_000_000m, Whole: false);
    private static readonly Shape Phone = new StringShape(Patterns.Phone, 80);
    private static readonly Shape RequirementId = new StringShape(Patterns.RequirementId, 40);
    private static readonly Shape Functions = new ListShape(Id, 60);

    private static readonly Shape Enterprise = new MapShape(
        Needed("name", Shape.Text, "企业全称", "full name"),
        Needed("short_name", Shape.Text, "企业简称", "short name"),
        Needed("code", new StringShape(Patterns.OrganizationCode, 6), "企业代号，文件编号的开头", "short code that starts every document number"),
        Needed("credit_code", new StringShape(Patterns.Code, 40), "统一社会信用代码", "unified social credit code"),
        Needed("legal_representative", Shape.Text, "法定代表人", "legal representative"),
        Needed("established", Shape.Date, "成立日期", "date of establishment"),
        Needed("kind", new ChoiceShape("manufacturer", "retailer", "service-provider"), "企业类型", "kind of enterprise"),
        Needed("industry", Shape.Text, "行业", "trade"),
        Needed("address", Shape.Text, "地址", "address"),
        Optional("postal_code", new StringShape(Patterns.Code, 12), "邮政编码", "postal code"),
        Needed("phone", Phone, "电话", "telephone"),
        Needed("service_hotline", Phone, "服务热线", "service hotline"),
        Needed("supervision_phone", Phone, "监督电话", "supervision telephone"),
        Optional("fax", Phone, "传真", "fax"),
        Needed("email", new StringShape(Patterns.Email, 120), "电子邮箱", "e-mail"),
        Optional("website", new StringShape(Patterns.Website, 200), "网站", "website"),
        Needed("employees", new NumberShape(1, 10_000_000, Whole: true), "员工人数", "number of employees"),
        Needed("sales_regions", new ListShape(Shape.Text, 400), "销售区域", "regions of sale"),
        Optional("introduction", Shape.LongText, "企业简介（Markdown，可多段）", "introduction (Markdown, one or more paragraphs)"));

    private static readonly Shape Qualifications = new ListShape(
        new MapShape(
            Needed("kind", Id, "种类", "kind"),
            Needed("name", Shape.Text, "名称", "name"),
            Needed("number", Shape.String, "编号", "number"),
            Needed("issued", Shape.Date, "发证日期", "date of issue"),
            Optional("valid_until", Shape.Date, "有效期至", "valid until")),
        500);

    private static readonly Shape Products = new ListShape(
        new MapShape(
            Needed("id", Id, "代号", "id"),
            Needed("name", Shape.Text, "名称", "name"),
            Optional("category", Id, "商品类别，见条款库 statutory-terms.yaml", "category, see statutory-terms.yaml of the library"),
            Optional("safe_use_years", new NumberShape(1, 100, Whole: true), "安全使用年限", "safe years of use"),
            Needed("warranty_months", new NumberShape(0, 1_200, Whole: true), "质保月数", "months of warranty"),
            Needed("installation", Shape.Boolean, "是否上门安装", "installed at the customer's"),
            Needed("delivery", Shape.Boolean, "是否配送", "delivered"),
            Needed("take_back", Shape.Boolean, "是否回收废旧", "waste goods are taken back")),
        2_000);

    private static readonly Shape Organization = new MapShape(
        Needed(
            "top_management",
            new ListShape(
                new MapShape(
                    Needed("id", Id, "代号", "id"),
                    Needed("position", Shape.Text, "职务", "position"),
                    Needed("name", Shape.Text, "姓名", "name"),
                    Needed("functions", Functions, "承担的职能", "functions carried")),
                50),
            "最高管理层", "top management"),
        Needed(
            "departments",
            new ListShape(
                new MapShape(
                    Needed("id", Id, "代号", "id"),
                    Needed("name", Shape.Text, "名称", "name"),
                    Needed("head", Shape.Text, "负责人", "head"),
                    Needed("staff", Count, "人数", "number of staff"),
                    Optional("parent", Id, "上级部门", "parent department"),
                    Needed("functions", Functions, "承担的职能", "functions carried")),
                500),
            "部门", "departments"),
        Needed("service_management_staff", Count, "服务管理人员数", "number of service-management staff"),
        Needed(
            "certified_service_managers",
            new ListShape(
                new MapShape(
                    Needed("name", Shape.Text, "姓名", "name"),
                    Needed("certificate", Shape.String, "证书编号", "certificate number"),
                    Needed("valid_until", Shape.Date, "有效期至", "valid until")),
                5_000),
            "售后服务管理师", "certified after-sales service managers"),
        Needed(
            "sites",
            new ListShape(
                new MapShape(
                    Needed("name", Shape.Text, "名称", "name"),
                    Needed("kind", new ChoiceShape([.. SiteKinds]), "种类", "kind"),
                    Needed("address", Shape.Text, "地址", "address"),
                    Optional("phone", Phone, "电话", "telephone"),
                    Optional("region", Shape.Text, "服务区域", "region served"),
                    Optional("staff", Count, "人数", "number of staff")),
                5_000),
            "场所与服务网点", "sites and service outlets"),
        Optional(
            "regions_without_outlet",
            new ListShape(
                new MapShape(
                    Needed("region", Shape.Text, "销售区域", "region of sale"),
                    Needed("reason", Shape.Text, "理由：如何服务", "reason: how it is served")),
                400),
            "没有网点的销售区域", "regions of sale without an outlet"));

    private static readonly Shape Service = new MapShape(
        Needed("philosophy", Shape.Text, "服务理念", "service philosophy"),
        Needed(
            "commitments",
            new ListShape(
                new MapShape(Needed("id", Id, "代号", "id"), Needed("text", Shape.Text, "承诺", "text")), 200),
            "服务承诺", "service commitments"),
        Needed(
            "targets",
            new ListShape(
                new MapShape(
                    Needed("id", Id, "代号", "id"),
                    Needed("name", Shape.Text, "名称", "name"),
                    Optional("at_least", new NumberShape(0, 1_000_000_000, Whole: false), "不低于", "at least"),
                    Optional("at_most", new NumberShape(0, 1_000_000_000, Whole: false), "不超过", "at most"),
                    Needed("unit", Shape.Text, "单位", "unit")),
                200),
            "服务目标", "service targets"),
        Needed("channels", new ListShape(new ChoiceShape([.. Channels]), 20), "沟通渠道", "contact channels"),
        Needed("budget_cny", Money, "年度服务经费（元）", "yearly service budget (yuan)"),
        Needed("compensation_reserve_cny", Money, "应急赔付准备金（元）", "compensation reserve (yuan)"));

    private static readonly Shape Certification = new MapShape(
        Needed("standard", Id, "标准", "standard"),
        Needed("target_level", Id, "目标等级", "target level"),
        Optional("body", Shape.Text, "认证机构", "certification body"),
        Optional("pack", Id, "认证机构的申请资料清单：条款库 application/ 下的文件名，默认用通用清单", "application pack of the certification body: a file under application/ of a library; by default the common one"),
        Needed("scope", Shape.Text, "认证范围", "scope"),
        Optional(
            "exclusions",
            new ListShape(
                new MapShape(
                    Needed("indicator", RequirementId, "删减的指标", "excluded indicator"),
                    Needed("reason", Shape.Text, "删减理由", "reason")),
                200),
            "删减", "exclusions"),
        Needed("effective_date", Shape.Date, "体系实施日期", "date on which the system starts to run"),
        Needed("application_date", Shape.Date, "计划申请日期", "planned date of application"));

    private static readonly Shape Documents = new MapShape(
        Needed("languages", new ListShape(new StringShape(Patterns.Language, 20), 10), "文件语言", "languages of the documents"),
        Needed("version", new StringShape(Patterns.Version, 5), "版本/修订", "version"),
        Needed("issue_date", Shape.Date, "发布日期", "date of issue"),
        Needed("prepared_by", Shape.Text, "编制", "prepared by"),
        Needed("reviewed_by", Shape.Text, "审核", "reviewed by"),
        Needed("approved_by", Shape.Text, "批准", "approved by"),
        Needed("distribution", new ListShape(Id, 600), "分发对象", "distribution"),
        Optional("look", new StringShape(Patterns.Look, 80), "版式：_looks 下的文件名，默认用文件类型的", "look: name of a file under _looks; by default the document type's"));

    private static readonly Shape Special = new ListShape(new MapShape(Needed("text", Shape.Text, "内容", "text")), 100);

    private static readonly Shape SelfEvaluation = new OpenMapShape(
        new MapShape(
            Optional("met", Shape.Boolean, "是否满足", "whether it is met"),
            Optional("samples", Count, "样本数", "number of samples"),
            Optional("failed", Count, "不符合数", "number that failed"),
            Optional("note", Shape.Text, "说明", "note")),
        Patterns.RequirementId,
        [
            Optional("special_deductions", Special, "特别扣分项", "special deductions"),
            Optional("special_bonus", Special, "特别加分项", "special bonus"),
        ]);

    private static readonly Shape Training = new MapShape(
        Optional("trainer", Shape.Text, "培训讲师", "trainer"),
        Optional(
            "sessions",
            new ListShape(
                new MapShape(
                    Needed("course", new StringShape(Patterns.DocumentCode, 10), "课程", "course"),
                    Needed("date", Shape.Date, "日期", "date"),
                    Optional("place", Shape.Text, "地点", "place")),
                500),
            "培训场次", "sessions"));

    private static readonly Shape Project = new MapShape(
        Optional("start", Shape.Date, "咨询项目开始日期，默认在发布前七周", "start of the consulting project; by default seven weeks before the issue"),
        Optional("consultant", Shape.Text, "咨询机构", "consulting firm"),
        Optional(
            "days_off",
            new ListShape(
                new MapShape(
                    Needed("from", Shape.Date, "第一天", "first day"),
                    Needed("to", Shape.Date, "最后一天", "last day"),
                    Optional("name", Shape.Text, "假期名称", "name")),
                100),
            "放假的日子，周六和周日之外", "days off beside Saturdays and Sundays"));

    /// <summary>The kinds of a site.</summary>
    public static IReadOnlyList<string> SiteKinds =>
        ["headquarters", "branch", "plant", "warehouse", "store", "own-outlet", "contracted-outlet"];

    /// <summary>The channels by which customers reach the enterprise.</summary>
    public static IReadOnlyList<string> Channels =>
        ["hotline", "website", "wechat", "app", "email", "store", "online-store", "outlet", "letter"];

    /// <summary>The whole profile.</summary>
    public static readonly MapShape Root = new(
        Needed("profile", new NumberShape(0, 1_000_000, Whole: true), "格式版本，现为 1", "format version, now 1"),
        Needed("enterprise", Enterprise, "企业", "the enterprise"),
        Needed("qualifications", Qualifications, "资质", "licences and certificates"),
        Needed("business_records_since", Shape.Date, "经营记录起始日期", "date since which business records are kept"),
        Needed("products", Products, "商品或服务", "goods or services"),
        Needed("organization", Organization, "组织", "organisation"),
        Optional(
            "responsibilities",
            new OpenMapShape(
                new MapShape(
                    Optional("lead", Id, "主责", "lead"),
                    Optional("support", new ListShape(Id, 200), "配合", "support")),
                Patterns.RequirementId),
            "职责分配的调整", "overrides of the responsibility matrix"),
        Needed("service", Service, "服务方针", "service policy"),
        Needed("certification", Certification, "认证", "certification"),
        Needed("documents", Documents, "文件控制", "document control"),
        Optional("self_evaluation", SelfEvaluation, "自我评价", "self-evaluation"),
        Optional("training", Training, "培训", "training"),
        Optional("project", Project, "咨询项目", "the consulting project"),
        Optional("answers", new OpenMapShape(new AnswerShape(), Patterns.Key), "做法数字与其他事实", "practice figures and other facts"));
}
