using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Writing.Docx.Looks;

/// <summary>
/// The pages of a look by name. In its Word file a section is one of them by a content control whose tag is <c>page:</c> and the name, in
/// English or Chinese. A page that a look lacks is made from another (<see cref="LookPages"/>).
/// </summary>
internal static class PageKey
{
    public const string Cover = "cover";
    public const string Front = "front";
    public const string Body = "body";
    public const string Landscape = "landscape";
    public const string Box = "box";
    public const string BoxLandscape = "box-landscape";
    public const string Form = "form";
    public const string FormLandscape = "form-landscape";

    /// <summary>All pages with their Chinese names, in the order in which a look shows them.</summary>
    public static readonly IReadOnlyList<(string Key, Bilingual Name)> All =
    [
        (Cover, new("封面", "cover")),
        (Front, new("前置", "front matter")),
        (Body, new("正文", "body")),
        (Landscape, new("横排", "landscape")),
        (Box, new("程序", "page with header box")),
        (BoxLandscape, new("横排程序", "landscape page with header box")),
        (Form, new("表单", "form")),
        (FormLandscape, new("横排表单", "landscape form")),
    ];

    /// <summary>The page on which a part of a document stands.</summary>
    public static string Of(PageKind page, HeaderKind header) => (page, header) switch
    {
        (PageKind.Cover, _) => Cover,
        (PageKind.Front, _) => Front,
        (PageKind.Landscape, HeaderKind.Form) => FormLandscape,
        (PageKind.Landscape, HeaderKind.Box) => BoxLandscape,
        (PageKind.Landscape, _) => Landscape,
        (_, HeaderKind.Form) => Form,
        (_, HeaderKind.Box) => Box,
        _ => Body,
    };

    /// <summary>The page of a name as a look gives it, or null.</summary>
    public static string? Find(string name)
    {
        string key = StyleCatalog.Key(name);
        return All.Where(page => page.Key == key || page.Name.Zh == key).Select(page => page.Key).FirstOrDefault();
    }

    /// <summary>Whether the page is turned.</summary>
    public static bool IsLandscape(string key) => key is Landscape or BoxLandscape or FormLandscape;

    /// <summary>The name of a page.</summary>
    public static Bilingual Name(string key) => All.First(page => page.Key == key).Name;
}
