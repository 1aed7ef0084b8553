using DocGen.Diagnostics;
using DocGen.Markup.Captions;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace DocGen.Rules.Documents;

/// <summary>A picture has no alternative text.</summary>
internal sealed class PictureWithoutText : IDocumentRule
{
    public RuleInfo Info { get; } = new("DG5072", nameof(PictureWithoutText), Severity.Warning,
        new("图片“{0}”没有替代文字", "the picture '{0}' has no alternative text"),
        new("在方括号中写出图上有什么：![替代文字]({0})；只作装饰的图片标 {{.decorative}}",
            "say in the square brackets what the picture shows: ![alternative text]({0}); mark one that only adorns with {{.decorative}}"),
        new("看不见图的读者只能听到替代文字；图打不开时也显示它。写图说明了什么，不写“图片”。",
            "Readers who cannot see a picture hear its alternative text, and it is shown where the picture cannot be. Write what the picture says, not that it is one."));

    public void Inspect(DocumentReading document, Report report)
    {
        foreach ((LinkInline picture, SourceLocation place) in document.Pictures.Where(item => !OnlyAdorns(item.Node) && !HasText(item.Node)))
        {
            report.Add(Info.At(place, Quoted.Short(picture.Url ?? "")));
        }
    }

    private static bool OnlyAdorns(LinkInline picture) => picture.TryGetAttributes()?.Classes?.Contains(Figures.Decorative) == true;

    /// <summary>Whether anything but space stands in the brackets; a slot or reference counts as text, since an empty one is reported on its own.</summary>
    private static bool HasText(ContainerInline container)
    {
        for (Inline? inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            bool text = inline switch
            {
                LiteralInline literal => !literal.Content.IsEmptyOrWhitespace(),
                LineBreakInline => false,
                ContainerInline inner => HasText(inner),
                _ => true,
            };
            if (text)
            {
                return true;
            }
        }

        return false;
    }
}
