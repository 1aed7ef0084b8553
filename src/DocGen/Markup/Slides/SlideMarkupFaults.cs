using DocGen.Diagnostics;

namespace DocGen.Markup.Slides;

/// <summary>What can be wrong with the constructs of slides in a text (DG1270 to DG1274).</summary>
internal static class SlideMarkupFaults
{
    public static readonly RuleInfo Misplaced = new(
        "DG1270", "MisplacedSlidePart", Severity.Error,
        new("“::: {0}”不能放在这里（{1}）", "'::: {0}' cannot stand here ({1})"),
        new("::: column 只能直接放在 ::: columns 中；其他几种放在正文里，不放在列表、表格、引用、提示框或彼此之中；讲稿 ::: notes 可以放在 ::: slide-only 中",
            "put ::: column right into ::: columns, and the others into the running text, not into lists, tables, quotations, alerts or one another; ::: notes may stand in ::: slide-only"),
        new("一张幻灯片只分一次栏，讲稿属于整张幻灯片，所以这些写法不能套用。", "A slide is divided once, and notes belong to a whole slide, so these constructs do not nest."));

    public static readonly RuleInfo Empty = new(
        "DG1271", "EmptySlidePart", Severity.Warning,
        new("“::: {0}”里没有内容", "'::: {0}' holds nothing"),
        new("写上内容，或删去这一处", "give it a text, or take it out"),
        new("空的栏和讲稿什么也不显示。", "Columns and notes without a text show nothing."));

    public static readonly RuleInfo NumberOfColumns = new(
        "DG1272", "NumberOfColumns", Severity.Error,
        new("::: columns 里有 {0} 栏，只能是 2 栏或 3 栏", "::: columns holds {0} column(s); it takes two or three"),
        new("用 ::: column 写出两栏或三栏；外层多写一个冒号", "write two or three ::: column in it; give the outer one more colon"),
        new("一栏不必分栏；四栏的字在培训教室里看不清。", "One column needs no columns, and four are not legible in a training room."));

    public static readonly RuleInfo NoPicture = new(
        "DG1273", "NoPictureRight", Severity.Error,
        new("::: picture-right 里没有图", "::: picture-right holds no picture"),
        new("放入一张图片、流程图、图表或组织机构图", "put a picture, flow chart, chart or organisation chart into it"),
        new("其中第一张图放在幻灯片右半边，其余内容放在左半边。", "The first picture in it stands on the right half of the slide, the rest on the left."));

    public static readonly RuleInfo HeadingWithin = new(
        "DG1274", "HeadingWithinSlide", Severity.Error,
        new("“::: {0}”里不能有标题", "there can be no heading in '::: {0}'"),
        new("把标题移到 ::: {0} 前面，或改用加粗的文字", "move the heading before the ::: {0}, or write bold text instead"),
        new("标题开始新的一张幻灯片，不能在一张幻灯片的某一栏里。", "A heading starts a new slide; it cannot stand in a part of one."));

    public static readonly IReadOnlyList<RuleInfo> All = [Misplaced, Empty, NumberOfColumns, NoPicture, HeadingWithin];
}
