using DocGen.Diagnostics;

namespace DocGen.Loading;

/// <summary>What can be wrong with a file before its meaning is looked at (DG10xx).</summary>
internal static class LoadingFaults
{
    public static readonly RuleInfo NotFound = Error("DG1001", "NotFound",
        new("找不到文件", "file not found"),
        new("检查路径；企业档案写文件或含 profile.yaml 的文件夹，条款库和模板写文件夹，其余写文件", "check the path: a profile is a file, or a folder that holds profile.yaml; a library or templates are a folder; all else is a file"),
        new("给出的路径下没有文件。", "There is no file at the path given."));

    public static readonly RuleInfo Unreadable = Error("DG1002", "Unreadable",
        new("无法读取文件：{0}", "the file cannot be read: {0}"),
        new("检查权限，并关闭占用该文件的程序", "check the permissions, and close the program that holds the file"),
        new("文件存在，但操作系统拒绝读取。", "The file is there, but the operating system refuses to read it."));

    public static readonly RuleInfo NotUtf8 = Error("DG1003", "NotUtf8",
        new("文件不是 UTF-8 编码", "the file is not UTF-8"),
        new("在编辑器中另存为 UTF-8 编码", "save it as UTF-8 in your editor"),
        new("所有输入文件使用 UTF-8 编码；用 GBK 等编码保存的中文会变成乱码，因此拒绝。",
            "All input files are UTF-8; Chinese saved in GBK or another encoding would turn into garbage and is refused."));

    public static readonly RuleInfo Binary = Error("DG1004", "BinaryFile",
        new("这不是文本文件", "this is not a text file"),
        new("给出 YAML 或 Markdown 文本文件；记事本保存的“Unicode”文件请另存为 UTF-8", "give a YAML or Markdown text file; save one in UTF-16 ('Unicode') as UTF-8"),
        new("文件中有空字节，说明它是图片、Word 等二进制文件，或以 UTF-16 保存。",
            "The file holds a zero byte: it is a picture, a Word file or the like, or was saved as UTF-16."));

    public static readonly RuleInfo EmptyFile = Error("DG1005", "EmptyFile",
        new("文件是空的", "the file is empty"),
        new("用 docgen init 生成一份带注释的企业档案", "make a commented profile with docgen init"),
        new("文件没有内容，或只有注释。", "The file has no content, or nothing but comments."));

    public static readonly RuleInfo YamlSyntax = Error("DG1006", "YamlSyntax",
        new("YAML 语法错误：{0}", "YAML syntax error: {0}"),
        new("检查本行及上一行：用空格缩进，不用 Tab；冒号和逗号用半角，冒号后空一格；含“: ”或“#”的文字加双引号",
            "check this line and the one before: indent with spaces, not tabs; a space after each colon; half-width colons and commas; quote a text with ': ' or '#'"),
        new("文件不符合 YAML 语法，读到此处无法继续。", "The file is not well-formed YAML and cannot be read past this place."));

    public static readonly RuleInfo DuplicateKey = Error("DG1007", "DuplicateKey",
        new("键“{0}”重复，第 {1} 行已有", "key '{0}' is given twice; it already stands in line {1}"),
        new("只保留一处", "keep one of them"),
        new("同一层的键只能出现一次；两处取值不同时无法判断用哪一个。",
            "A key may appear once on its level; where two values differ nobody can tell which one counts."));

    public static readonly RuleInfo YamlAlias = Error("DG1008", "YamlAlias",
        new("不支持 YAML 锚点与别名（& 和 *）", "YAML anchors and aliases (& and *) are not supported"),
        new("直接写出取值；以 & 或 * 开头的文字加双引号", "write the value out; quote a text that starts with & or *"),
        new("别名可以让很小的文件展开成极大的数据，或形成循环，因此拒绝。",
            "Aliases let a tiny file unfold into huge data or into a cycle; they are refused."));

    public static readonly RuleInfo YamlTag = Error("DG1009", "YamlTag",
        new("不支持 YAML 标签“{0}”", "the YAML tag '{0}' is not supported"),
        new("删除标签；以 ! 开头的文字加双引号", "remove the tag; quote a text that starts with !"),
        new("标签要求程序创建特定类型的对象，输入文件只需要普通数据。", "Tags ask for objects of special types; input files hold plain data only."));

    public static readonly RuleInfo TooDeep = Error("DG1010", "TooDeep",
        new("嵌套超过 {0} 层", "nested more than {0} levels deep"),
        new("检查缩进或括号", "check the indentation or the brackets"),
        new("没有任何输入文件需要这么深的嵌套。", "No input file needs nesting this deep."));

    public static readonly RuleInfo TooManyValues = Error("DG1011", "TooManyValues",
        new("文件中的值超过 {0} 个", "the file holds more than {0} values"),
        new("拆分文件", "split the file"),
        new("文件异常庞大，很可能不是要给出的文件。", "The file is absurdly large and probably not the one that was meant."));

    public static readonly RuleInfo TooLarge = Error("DG1012", "TooLarge",
        new("文件大小 {0} MB，超过上限 {1} MB", "the file has {0} MB, more than the limit of {1} MB"),
        new("确认给出的是正确的文件", "make sure that this is the file you meant"),
        new("文本输入文件不会这么大。", "No text input is this large."));

    public static readonly RuleInfo SeveralDocuments = Error("DG1013", "SeveralDocuments",
        new("一个文件中有多份 YAML（以 --- 分隔）", "the file holds several YAML documents (separated by ---)"),
        new("每份 YAML 放在各自的文件里", "put each into a file of its own"),
        new("一个文件只读取一份 YAML，其余的会被忽略，因此拒绝。", "Only one document is read from a file; the others would be ignored in silence."));

    public static readonly RuleInfo WrongFormatVersion = Error("DG1014", "WrongFormatVersion",
        new("企业档案格式版本为 {0}，本程序只认识版本 {1}", "the profile has format version {0}; this program knows version {1}"),
        new("更新 docgen，或把 profile: 改为 {1} 并按 docgen schema profile 核对", "update docgen, or set profile: {1} and check the file against docgen schema profile"),
        new("第一行 profile: 给出格式版本；版本不同，键的含义可能不同。",
            "The first line, profile:, gives the format version; in another version keys may mean other things."));

    public static readonly IReadOnlyList<RuleInfo> All =
    [
        NotFound, Unreadable, NotUtf8, Binary, EmptyFile, YamlSyntax, DuplicateKey, YamlAlias, YamlTag, TooDeep, TooManyValues,
        TooLarge, SeveralDocuments, WrongFormatVersion,
    ];

    private static RuleInfo Error(string code, string name, Bilingual message, Bilingual hint, Bilingual explanation) =>
        new(code, name, Severity.Error, message, hint, explanation);
}
