using System.Globalization;
using System.Text;
using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Writing.Pptx.Looks;

/// <summary>What <c>docgen look check FILE.pptx</c> says of a look of slides: its layouts, the sizes of their text, what stands in for what it lacks.</summary>
internal static class SlideLookCheck
{
    private const double LeastSize = 18;

    /// <summary>The summary; null where the look cannot be used, with the faults reported.</summary>
    public static Bilingual? Inspect(Look file, Report report)
    {
        if (SlideLookReading.Of(file, report) is not { } look)
        {
            return null;
        }

        StringBuilder zh = new();
        StringBuilder en = new();
        zh.Append(CultureInfo.InvariantCulture, $"幻灯片 {look.Width:0} × {look.Height:0} 磅，随文件带走 {look.Parts.Count} 个部件\n");
        en.Append(CultureInfo.InvariantCulture, $"slides of {look.Width:0} x {look.Height:0} points, {look.Parts.Count} parts taken over\n");
        foreach ((LayoutKind kind, SlideLayout layout) in look.Layouts.OrderBy(item => item.Key))
        {
            string sizes = string.Join(", ", layout.Bodies.Take(1).SelectMany(body => body.Levels.Take(3)).Select(level => level.Size.ToString(CultureInfo.InvariantCulture)));
            zh.Append(CultureInfo.InvariantCulture, $"{kind}：{layout.Path}，标题 {layout.Title.Levels[0].Size} 磅{(sizes.Length > 0 ? "，正文 " + sizes + " 磅" : "")}\n");
            en.Append(CultureInfo.InvariantCulture, $"{kind}: {layout.Path}, title {layout.Title.Levels[0].Size} pt{(sizes.Length > 0 ? ", text " + sizes + " pt" : "")}\n");
        }

        foreach ((SlideLayout layout, double size) in look.Layouts.Values.Where(layout => layout.Kind is LayoutKind.Content or LayoutKind.TwoContents)
            .SelectMany(layout => layout.Bodies.Select(body => (layout, body.Levels[0].Size))).Where(item => item.Size < LeastSize).Distinct())
        {
            report.Add(SlideFaults.SmallText.At(file.Place, layout.Path, size));
        }

        return new Bilingual(zh.ToString(), en.ToString());
    }
}
