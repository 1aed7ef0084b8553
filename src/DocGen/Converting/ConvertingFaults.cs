using DocGen.Diagnostics;

namespace DocGen.Converting;

/// <summary>What can go wrong while another program makes PDF files of our Word files (DG508x).</summary>
internal static class ConvertingFaults
{
    public static readonly RuleInfo NoOffice = Error("DG5080", "NoOffice",
        new("PDF 需要 LibreOffice，但没有找到{0}", "PDF files are made by LibreOffice, which was not found{0}"),
        new("安装 LibreOffice，或用环境变量 DOCGEN_SOFFICE 指出 soffice 的路径；不要 PDF 时去掉 pdf 格式",
            "install LibreOffice, or give the path of soffice in the environment variable DOCGEN_SOFFICE; or leave out the format pdf"),
        new("PDF 由本机安装的 LibreOffice 排版。依次在 DOCGEN_SOFFICE、PATH 和常见安装位置查找；找不到时什么都不写。",
            "PDF files are laid out by the LibreOffice of this machine: that of DOCGEN_SOFFICE, of PATH, or of the usual places. Without it nothing is written."));

    public static readonly RuleInfo OfficeDoesNotStart = Error("DG5081", "OfficeDoesNotStart",
        new("LibreOffice（{0}）无法启动：{1}", "LibreOffice ({0}) does not start: {1}"),
        new("在命令行运行它的 --version 看原因；换一个安装时设置 DOCGEN_SOFFICE", "run it with --version to see why; set DOCGEN_SOFFICE to use another one"),
        new("LibreOffice 在后台启动，使用自己的临时设置，不影响正在打开的窗口。",
            "It is started in the background with settings of its own, apart from any window that is open."));

    public static readonly RuleInfo NotConverted = Error("DG5082", "NotConverted",
        new("LibreOffice 没有把它转成 PDF：{0}", "LibreOffice made no PDF of it: {0}"),
        new("用 LibreOffice 打开同一份 Word 文件看能否导出；仍不行时先不要 pdf 格式并反馈", "open the Word file in LibreOffice and export it there; if that fails too, leave out the format pdf and report it"),
        new("转换出错、超时或程序崩溃时重新启动并再试一次；仍然失败就整套都不写，免得缺文件。",
            "After a crash or a timeout it is started anew and the file tried once more; if that fails the whole package is not written, so that no file is missing."));

    public static readonly RuleInfo OfficeWithoutPython = new("DG5083", "OfficeWithoutPython", Severity.Warning,
        new("没有找到能驱动 LibreOffice 的 Python，目录页码按本程序的估计", "no Python was found that can drive LibreOffice; page numbers in contents stay our estimates"),
        new("安装 python3-uno（Debian、Ubuntu），或使用自带 Python 的 LibreOffice", "install python3-uno (Debian, Ubuntu), or a LibreOffice that brings its own Python"),
        new("有 UNO 接口时，导出前先按 LibreOffice 的排版更新目录；没有时只能原样转换，页码可能差一页。",
            "Through its UNO interface the contents are updated to LibreOffice's own layout before they are exported. Without it files are converted as they are, and a page number may be one off."));

    public static readonly RuleInfo UnknownOutputFormat = Error("DG5084", "UnknownOutputFormat",
        new("没有“{0}”这种输出格式{1}", "there is no output format '{0}'{1}"),
        new("可用：docx、xlsx、pdf，用逗号分开", "use docx, xlsx and pdf, separated by commas"),
        new("--format 说明交付哪些格式；不写时按文件类型的 formats。", "'--format' says which formats are delivered; without it those of the document types are."));

    public static readonly RuleInfo NothingToDeliver = Error("DG5085", "NothingToDeliver",
        new("所选文件没有 {0} 格式", "none of the documents comes as {0}"),
        new("在 --format 中加上 docx，或多选几个文件", "add docx to --format, or choose more documents"),
        new("各文件类型有自己的格式，例如 Excel 只有职责分配表；输出文件夹不会用空的一套替换。",
            "Document types have formats of their own: only the matrix comes as Excel. The output folder is not replaced by an empty package."));

    public static readonly IReadOnlyList<RuleInfo> All = [NoOffice, OfficeDoesNotStart, NotConverted, OfficeWithoutPython, UnknownOutputFormat, NothingToDeliver];

    private static RuleInfo Error(string code, string name, Bilingual message, Bilingual hint, Bilingual explanation) =>
        new(code, name, Severity.Error, message, hint, explanation);
}
