using static DocGen.Loading.Shapes.Field;

namespace DocGen.Loading.Shapes;

/// <summary>The shapes of the files on evaluation and application: check points, weights of a licensed copy, packs of certification bodies.</summary>
internal static class EvaluationShapes
{
    private static readonly Shape Id = new StringShape(Patterns.Id, 80);
    private static readonly Shape Condition = new StringShape(null, 400);

    /// <summary>topics/&lt;topic&gt;/checks.yaml.</summary>
    public static readonly ListShape Checks = new(
        new MapShape(
            Needed("indicator", new StringShape(Patterns.RequirementReference, 80), "指标", "indicator"),
            Needed("methods", new ListShape(new ChoiceShape([.. Methods]), 5), "评价方法", "methods"),
            Needed(
                "points",
                new ListShape(
                    new MapShape(
                        Needed("text", Shape.Text, "评价内容", "what is looked at or asked"),
                        Optional("applies-if", Condition, "适用条件", "when it applies")),
                    12),
                "评价内容", "check points"),
            Needed("advice", Shape.Text, "改进建议", "what to do where it falls short")),
        500);

    /// <summary>standards/&lt;id&gt;.weights.yaml.</summary>
    public static readonly MapShape Weights = new(
        Needed("standard", Id, "标准 id", "id of the standard"),
        Optional("source", Shape.Text, "分值的出处（持有的正式文本）", "where the points come from (the copy held)"),
        Needed("weights", new OpenMapShape(new NumberShape(0, 100_000, Whole: false), Patterns.RequirementId), "指标的分值", "points by indicator"));

    /// <summary>application/&lt;id&gt;.yaml.</summary>
    public static readonly MapShape Pack = new(
        Needed("id", Id, "资料清单 id", "id of the pack"),
        Needed("name", Shape.Text, "名称", "name"),
        Needed(
            "items",
            new ListShape(
                new MapShape(
                    Optional("code", new StringShape(Patterns.DocumentCode, 10), "本库的资料编号", "our document"),
                    Optional("number", new StringShape(null, 20), "认证机构的编号", "number given by the body"),
                    Optional("title", Shape.Text, "认证机构的名称", "title given by the body"),
                    Optional("responsible", Id, "责任职能", "function that answers for it"),
                    Optional("kind", new ChoiceShape("made", "filled", "bring"), "已编制、已填写或由企业提供", "made, filled or to bring"),
                    Optional("copies", new NumberShape(1, 99, Whole: true), "份数", "copies"),
                    Optional("note", Shape.Text, "说明", "note"),
                    Optional(
                        "needs",
                        new ListShape(
                            new MapShape(
                                Needed("text", Shape.Text, "需提供的材料", "paper to bring"),
                                Optional("responsible", Id, "提供的职能", "function that brings it"),
                                Optional("applies-if", Condition, "适用条件", "when it applies")),
                            30),
                        "需提供的材料", "papers to bring")),
                200),
            "资料", "items"));

    /// <summary>How an evaluator may look at an indicator.</summary>
    private static IReadOnlyList<string> Methods => ["documents", "records", "interview", "observation", "sampling"];
}
