using DocGen.Model.Facts;
using static DocGen.Loading.Shapes.Field;

namespace DocGen.Loading.Shapes;

/// <summary>The shapes of the files of a clause library and of templates.</summary>
internal static class LibraryShapes
{
    private static readonly Shape Id = new StringShape(Patterns.Id, 80);
    private static readonly Shape Code = new StringShape(Patterns.DocumentCode, 10);
    private static readonly Shape References = new ListShape(new StringShape(Patterns.RequirementReference, 80), 200);
    private static readonly Shape Condition = new StringShape(null, 400);
    private static readonly Shape Points = new NumberShape(0, 100_000, Whole: false);
    private static readonly Shape Width = new NumberShape(1, 100, Whole: true);

    private static readonly Shape Retention = new MapShape(
        Optional("years", new NumberShape(1, 100, Whole: true), "年", "years"),
        Optional("permanent", Shape.Boolean, "长期", "permanent"),
        Optional("warranty_plus_years", new NumberShape(1, 100, Whole: true), "质保期加若干年", "warranty plus years"));

    private static readonly Shape EntryKind = new ChoiceShape("text", "date", "time", "datetime", "count", "number", "percent", "money", "phone", "check", "serial");
    private static readonly Shape Options = new ListShape(Shape.Text, 20);

    private static readonly Shape Columns = new ListShape(
        new MapShape(
            Needed("title", Shape.Text, "栏目", "title"),
            Needed("width", Width, "宽度比例", "width as a proportion"),
            Optional("kind", EntryKind, "填写什么", "what is filled in"),
            Optional("options", Options, "选项", "options"),
            Optional("applies-if", Condition, "适用条件", "when it applies")),
        20);

    /// <summary>The front matter of a clause.</summary>
    public static readonly MapShape Clause = new(
        Needed("id", Id, "条款 id", "id of the clause"),
        Needed("title", Shape.String, "标题", "title"),
        Optional("satisfies", References, "满足的指标", "requirements that it satisfies"),
        Needed("for", new ListShape(Code, 50), "进入哪些文件", "documents that hold it"),
        Optional("order", new NumberShape(0, 100_000, Whole: true), "次序", "order"),
        Optional("lead", Id, "主责职能", "function that leads"),
        Optional("support", new ListShape(Id, 30), "配合职能", "functions that support"),
        Optional("applies-if", Condition, "适用条件", "when it applies"),
        Needed("version", new NumberShape(1, 10_000, Whole: true), "版本", "version"));

    /// <summary>records.yaml.</summary>
    public static readonly ListShape Records = new(
        new MapShape(
            Needed("code", Code, "编号", "code"),
            Needed("title", Shape.Text, "名称", "title"),
            Needed("satisfies", References, "满足的指标", "requirements that it is evidence for"),
            Needed("keeper", Id, "保存职能", "function that keeps it"),
            Needed("retention", Retention, "保存期", "retention"),
            Optional("rhythm", RhythmShapes.Rhythm, "频次", "how often it is made"),
            Needed("layout", new ChoiceShape("ledger", "sheet"), "台账或单据", "ledger or sheet"),
            Needed("orientation", new ChoiceShape("portrait", "landscape"), "纸张方向", "orientation"),
            Optional("numbered", Shape.Boolean, "表头是否印记录编号", "whether its head has a record number"),
            Optional("rows", new NumberShape(1, 60, Whole: true), "空白行数", "blank rows"),
            Optional("note", Shape.Text, "填写说明", "how to fill it in"),
            Optional("columns", Columns, "栏目", "columns"),
            Optional(
                "sections",
                new ListShape(
                    new MapShape(
                        Needed("title", Shape.Text, "小标题", "title"),
                        Optional(
                            "fields",
                            new ListShape(
                                new MapShape(
                                    Needed("label", Shape.Text, "栏目", "label"),
                                    Optional("width", new ChoiceShape("half", "full"), "宽度", "width"),
                                    Optional("lines", new NumberShape(1, 30, Whole: true), "行数", "lines"),
                                    Optional("kind", EntryKind, "填写什么", "what is filled in"),
                                    Optional("fact", new ChoiceShape([.. SessionFacts.Paths]), "为已知的培训场次预填的事实", "fact that fills it in for a planned session"),
                                    Optional("options", Options, "选项", "options"),
                                    Optional("applies-if", Condition, "适用条件", "when it applies")),
                                60),
                            "栏目", "fields"),
                        Optional("columns", Columns, "表格栏目", "columns of a table"),
                        Optional("rows", new NumberShape(1, 40, Whole: true), "空白行数", "blank rows"),
                        Optional("applies-if", Condition, "适用条件", "when it applies")),
                    20),
                "各部分", "sections"),
            Optional("sign", new ListShape(Shape.Text, 6), "签字栏", "signatures"),
            Optional("applies-if", Condition, "适用条件", "when it applies")),
        500);

    /// <summary>answers.yaml.</summary>
    public static readonly ListShape Answers = new(
        new MapShape(
            Needed("key", new StringShape(Patterns.Key, 60), "键", "key"),
            Needed("default", new AnswerShape(), "默认值", "default"),
            Optional("from", Shape.String, "取自目标", "target from which it is taken"),
            Optional("unit", Shape.Text, "单位", "unit"),
            Needed("question", Shape.Text, "问题", "question")),
        500);

    /// <summary>documents.yaml.</summary>
    public static readonly ListShape Documents = new(
        new MapShape(
            Needed("code", Code, "编号", "code"),
            Needed("type", Id, "文件类型", "document type"),
            Needed("title", Shape.Text, "名称", "title"),
            Needed("owner", Id, "归口职能", "function that owns it"),
            Optional("applies-if", Condition, "适用条件", "when it applies")),
        200);

    /// <summary>terms.yaml.</summary>
    public static readonly ListShape Terms = new(
        new MapShape(
            Needed("id", Id, "id", "id"),
            Needed("term", Shape.Text, "术语", "term"),
            Needed("definition", Shape.Text, "含义", "definition"),
            Optional("applies-if", Condition, "适用条件", "when it applies")),
        1_000);

    /// <summary>laws.yaml.</summary>
    public static readonly ListShape Laws = new(
        new MapShape(
            Needed("id", Id, "id", "id"),
            Needed("title", Shape.Text, "名称", "title"),
            Optional("number", Shape.Text, "文号或标准号", "number"),
            Needed("kind", new ChoiceShape("law", "regulation", "rule", "standard"), "种类", "kind"),
            Optional("issued", Shape.Date, "公布日期", "date of issue"),
            Optional("effective", Shape.Date, "施行日期", "effective date"),
            Optional("satisfies", References, "关系到的指标", "requirements that it bears on"),
            Needed("owner", Id, "跟踪职能", "function that tracks it"),
            Needed("checked", Shape.Date, "核对日期", "date of the last check"),
            Needed("sure", Shape.Boolean, "事实是否确认", "whether its facts are certain"),
            Optional("replaces", new ListShape(Shape.String, 20), "被它代替的旧版编号", "numbers of the editions that it replaces"),
            Optional("applies-if", Condition, "适用条件", "when it applies")),
        1_000);

    /// <summary>statutory-terms.yaml.</summary>
    public static readonly ListShape StatutoryTerms = new(
        new MapShape(
            Needed("category", Id, "商品类别", "category of goods"),
            Needed("name", Shape.Text, "名称", "name"),
            Needed("months", new NumberShape(1, 1_200, Whole: true), "整机法定期限（月）", "statutory term on the whole, in months"),
            Optional("main_parts_months", new NumberShape(1, 1_200, Whole: true), "主要部件法定期限（月）", "statutory term on main parts, in months"),
            Needed("law", Id, "依据（laws.yaml 的 id）", "its law, by id"),
            Needed("source", Shape.String, "出处", "source"),
            Needed("checked", Shape.Date, "核对日期", "date of the last check"),
            Needed("verified", Shape.Boolean, "是否与法规原文核对过", "whether checked against the text of the law")),
        500);

    /// <summary>standards/&lt;id&gt;.yaml.</summary>
    public static readonly MapShape Standard = new(
        Needed("id", Id, "标准 id", "id"),
        Needed("number", Shape.String, "标准号", "number"),
        Needed("title", Shape.Text, "名称", "title"),
        Needed("total_score", Points, "满分", "total score"),
        Optional("certified_manager_requirement", new StringShape(null, 40), "要求售后服务管理师占比的指标", "the indicator that asks for certified managers"),
        Optional("certified_manager_share", new NumberShape(0, 1, Whole: false), "售后服务管理师占比", "share of certified managers"),
        Needed(
            "levels",
            new ListShape(
                new MapShape(
                    Needed("code", Id, "等级", "level"),
                    Needed("title", Shape.Text, "名称", "title"),
                    Needed("minimum", Points, "最低分", "minimum score"),
                    Needed("stars", new NumberShape(0, 10, Whole: true), "星数", "stars")),
                30),
            "等级", "levels"),
        Needed(
            "special_items",
            new MapShape(
                Needed("deduction_points", Points, "每项扣分", "points of a deduction"),
                Needed("fail_at", new NumberShape(1, 1_000, Whole: true), "不合格的扣分项数", "number of deductions that fails"),
                Needed("bonus_points", Points, "加分", "points of the bonus"),
                Needed("bonus_maximum", new NumberShape(0, 100, Whole: true), "加分项上限", "number of bonus items")),
            "特别项", "special items"),
        Needed(
            "requirements",
            new ListShape(
                new MapShape(
                    Needed("id", new StringShape(Patterns.RequirementId, 40), "指标号", "number"),
                    Optional("parent", new StringShape(Patterns.RequirementId, 40), "上级指标", "parent"),
                    Needed("title", Shape.Text, "指标名称", "title"),
                    Optional("score", Points, "分值", "score"),
                    Optional("verified", Shape.Boolean, "分值是否核实", "whether the score is verified"),
                    Optional("kind", new ChoiceShape("qualitative", "sampled"), "评分方式", "kind"),
                    Optional("exclusion", new ChoiceShape("never", "conditional"), "可否删减", "whether it may be excluded"),
                    Optional("same-as", References, "等同指标", "equivalent requirements")),
                2_000),
            "指标", "requirements"));

    /// <summary>templates/&lt;type&gt;/document.yaml.</summary>
    public static readonly MapShape DocumentType = new(
        Needed("id", Id, "文件类型", "id"),
        Needed("family", new StringShape(new Pattern("^[A-Z]{1,3}$", new("1 至 3 个大写字母", "1 to 3 capital letters")), 3), "类别", "family"),
        Optional("code", Code, "编号", "code"),
        Optional("title", Shape.Text, "名称", "title"),
        Optional("owner", Id, "归口职能", "function that owns it"),
        Needed("look", new StringShape(Patterns.Look, 80), "版式", "look"),
        Needed("header", new ChoiceShape("line", "box", "form"), "页眉", "header"),
        Optional("formats", new ListShape(Id, 5), "格式", "formats"),
        Optional("for-each", new ChoiceShape("course", "paper", "bank"), "每门课程、每套试卷或每个题库一份", "one for each course, paper or question bank"),
        Optional("suffix", new StringShape(new Pattern("^[A-Z]{1,8}$", new("1 至 8 个大写字母", "1 to 8 capital letters")), 8), "课程编号之后的字母", "letters behind the code of the course"),
        Optional("satisfies", References, "满足的指标", "requirements that it is evidence for"),
        Optional("retention", Retention, "保存期", "retention"),
        Optional("rhythm", RhythmShapes.Rhythm, "频次", "how often it is made"),
        Optional("effective-at", Id, "自时间安排的哪一步起实施", "step of the schedule with which it takes effect"),
        Optional("excluded-clause", Id, "删减说明所用条款", "clause that states an exclusion"),
        Optional("clause-note", Id, "每条末尾的模板", "template after each clause"),
        Needed(
            "parts",
            new ListShape(
                new MapShape(
                    Needed("page", new ChoiceShape("cover", "front", "body", "landscape"), "页面", "kind of page"),
                    Optional("heading", new ChoiceShape("front", "chapter", "appendix", "plain"), "标题种类", "kind of heading"),
                    Optional("title", Shape.Text, "标题", "title"),
                    Optional("id", Id, "锚点", "anchor"),
                    Optional("template", Shape.String, "Razor 模板", "Razor template"),
                    Optional("topics", new ListShape(Id, 40), "主题", "topics"),
                    Optional("clauses", new ChoiceShape("all"), "全部条款", "all clauses"),
                    Optional("contents", new NumberShape(1, 4, Whole: true), "目录级数", "levels of the contents"),
                    Optional("new-page", Shape.Boolean, "另起一页", "starts a page"),
                    Optional("distractors", Shape.Boolean, "含试题的错误选项，不与承诺核对", "holds wrong options of questions, which are not held against commitments"),
                    Optional("slides", new ChoiceShape("cover", "agenda", "content", "none"), "在幻灯片上", "what it becomes on slides"),
                    Optional("form", Code, "模板排印的记录表单", "record form that the template lays out"),
                    Optional("each", new ChoiceShape("session"), "每场培训各一份", "once for each session of the course"),
                    Optional("optional", Shape.Boolean, "模板没有内容时不出现", "left out where the template writes nothing")),
                100),
            "组成部分", "parts"));

    /// <summary>Fixed words of a language.</summary>
    public static readonly OpenMapShape Words = new(
        new StringShape(null, 2_000), new Pattern("^[a-z0-9_.-]+$", new("小写字母、数字、点和连字符", "lower-case letters, digits, dots and hyphens")));
}
