using DocGen.Diagnostics;

namespace DocGen.Loading.Shapes;

/// <summary>What a value of a YAML file must look like. One description serves the check, the JSON Schema and the hints.</summary>
internal abstract record Shape
{
    /// <summary>A text per language, or one for all.</summary>
    public static readonly Shape Text = new TextShape(2_000);

    /// <summary>A text per language of several paragraphs.</summary>
    public static readonly Shape LongText = new TextShape(40_000);

    /// <summary>Any single-line text.</summary>
    public static readonly Shape String = new StringShape(null, 400);

    /// <summary>true or false.</summary>
    public static readonly Shape Boolean = new BooleanShape();

    /// <summary>A day, YYYY-MM-DD.</summary>
    public static readonly Shape Date = new DateShape();

    /// <summary>A list of strings.</summary>
    public static readonly Shape Strings = new ListShape(String, 5_000);
}

/// <summary>A text: a scalar, or a map from language to scalar.</summary>
internal sealed record TextShape(int MaximumLength) : Shape;

/// <summary>A scalar kept as written; <paramref name="Pattern"/> names a form that <see cref="Patterns"/> knows.</summary>
internal sealed record StringShape(Pattern? Pattern, int MaximumLength) : Shape;

/// <summary>A number within bounds; whole where <paramref name="Whole"/>.</summary>
internal sealed record NumberShape(decimal Minimum, decimal Maximum, bool Whole) : Shape;

/// <summary>true or false.</summary>
internal sealed record BooleanShape : Shape;

/// <summary>A day.</summary>
internal sealed record DateShape : Shape;

/// <summary>One of some words.</summary>
internal sealed record ChoiceShape(params IReadOnlyList<string> Words) : Shape;

/// <summary>A number, or a text per language.</summary>
internal sealed record AnswerShape : Shape;

/// <summary>A list.</summary>
internal sealed record ListShape(Shape Item, int Maximum) : Shape;

/// <summary>A map whose keys the user chooses.</summary>
internal sealed record OpenMapShape(Shape Value, Pattern KeyPattern, IReadOnlyList<Field>? Named = null) : Shape;

/// <summary>A map with fixed keys.</summary>
internal sealed record MapShape(params IReadOnlyList<Field> Fields) : Shape;

/// <summary>A key of a map.</summary>
internal sealed record Field(string Key, Shape Shape, Bilingual Description, bool Required = true)
{
    /// <summary>A key that may be absent.</summary>
    public static Field Optional(string key, Shape shape, string zh, string en) => new(key, shape, new(zh, en), false);

    /// <summary>A key that must be there.</summary>
    public static Field Needed(string key, Shape shape, string zh, string en) => new(key, shape, new(zh, en));
}

/// <summary>A named form of strings: a regular expression, and in words what it asks for.</summary>
internal sealed record Pattern(string Regex, Bilingual Words)
{
    private readonly System.Text.RegularExpressions.Regex compiled = new(Regex);

    /// <summary>Whether a string has the form.</summary>
    public bool Matches(string value) => compiled.IsMatch(value);
}

/// <summary>The forms of strings that our files use.</summary>
internal static class Patterns
{
    public static readonly Pattern OrganizationCode = new("^[A-Z]{2,6}$", new("2 至 6 个大写字母", "2 to 6 capital letters"));
    public static readonly Pattern Id = new("^[a-z0-9]+([-._][a-z0-9]+)*$", new("小写字母、数字和连字符", "lower-case letters, digits and hyphens"));
    public static readonly Pattern Key = new("^[a-z][a-z0-9_]*$", new("小写字母、数字和下划线", "lower-case letters, digits and underscores"));
    public static readonly Pattern RequirementId = new(@"^[A-Za-z0-9]+(\.[A-Za-z0-9]+)*$", new("形如 5.2.4.1", "like 5.2.4.1"));
    public static readonly Pattern RequirementReference = new(@"^[a-z0-9.-]+:[A-Za-z0-9.]+$", new("形如 gbt27922-2011:5.2.4.1", "like gbt27922-2011:5.2.4.1"));
    public static readonly Pattern DocumentCode = new("^[A-Z]{1,3}-[0-9]{2,3}$", new("形如 SP-21、R-066", "like SP-21, R-066"));
    public static readonly Pattern Version = new("^[A-Z]/[0-9]{1,2}$", new("字母/数字，如 A/0", "letter/digit, like A/0"));
    public static readonly Pattern Language = new("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", new("语言代码，如 zh-CN、en", "a language code, like zh-CN, en"));
    public static readonly Pattern Email = new(@"^[^@\s]+@[^@\s]+\.[^@\s]+$", new("电子邮箱地址", "an e-mail address"));
    public static readonly Pattern Phone = new(@"^[0-9+][0-9 ()+/,，、转-]{2,60}$", new("电话号码", "a telephone number"));
    public static readonly Pattern Website = new(@"^https?://[^\s]+$", new("以 http:// 或 https:// 开头的网址", "an address that starts with http:// or https://"));
    public static readonly Pattern Look = new(@"^[^\s~./\\:*?""<>|][^/\\:*?""<>|]*$", new("_looks 下的文件名，不含 .docx", "the name of a file under _looks, without .docx"));
    public static readonly Pattern Code = new(@"^[0-9A-Za-z][0-9A-Za-z()（）/._-]*$", new("字母和数字", "letters and digits"));
}
