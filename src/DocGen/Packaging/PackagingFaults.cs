using DocGen.Diagnostics;

namespace DocGen.Packaging;

/// <summary>What can go wrong while a package is put together and saved (DG51xx).</summary>
internal static class PackagingFaults
{
    public static readonly RuleInfo NotWritable = Error("DG5101", "NotWritable",
        new("无法写入输出文件夹：{0}", "the output folder cannot be written: {0}"),
        new("检查权限和磁盘空间，关闭已打开的 Word 文件，或换一个文件夹", "check permissions and disk space, close open Word files, or choose another folder"),
        new("整套文件先写到旁边的临时文件夹，全部成功后才一次替换；出错时原来的文件夹不变。",
            "The package is written beside the folder first and replaces it in one step; on failure the folder stays as it was."));

    public static readonly RuleInfo ForeignFolder = Error("DG5102", "ForeignFolder",
        new("输出文件夹已有内容，而且不是 DocGen 生成的", "the output folder holds files and was not made by DocGen"),
        new("换一个空文件夹或新的文件夹名", "choose an empty folder or a new name"),
        new("输出文件夹会被整体替换；为了不丢失别的文件，只替换 DocGen 自己生成的文件夹。",
            "The output folder is replaced as a whole; so that nothing else is lost, only a folder made by DocGen is replaced."));

    public static readonly RuleInfo EditedFile = Error("DG5103", "EditedFile",
        new("这个文件生成后被改过", "this file was changed after it was made"),
        new("先把改过的文件移到别处，或输出到另一个文件夹", "move the edited file elsewhere first, or build into another folder"),
        new("重新生成会覆盖手工修改的内容，因此停下。", "Building again would overwrite what was edited by hand, so it stops here."));

    public static readonly RuleInfo MixedInputs = Error("DG5104", "MixedInputs",
        new("{0} 不能写入由其他输入生成的文件夹", "{0} cannot write into a folder made from other inputs"),
        new("输出到另一个文件夹，或不带 {0} 全部重新生成", "build into another folder, or build everything without {0}"),
        new("文件夹里的其他文件来自旧的档案或条款库，混在一起会互相矛盾。",
            "The other files of the folder come from an older profile or library; mixed they would contradict one another."));

    public static readonly RuleInfo SamePath = Error("DG5105", "SamePath",
        new("两个文件的路径相同：{0}", "two files have the same path: {0}"),
        new("改其中一个文件的编号或名称", "change the code or title of one of them"),
        new("路径由编号和名称组成，在一套文件中唯一。", "A path is made of number and title and is unique in a package."));

    public static readonly RuleInfo InUse = Error("DG5106", "FolderInUse",
        new("另一次生成正在写这个文件夹", "another build is writing into this folder"),
        new("等它结束后再运行，或输出到另一个文件夹", "run again when it has ended, or build into another folder"),
        new("两次生成同时替换同一个文件夹会互相破坏，因此后一次停下。", "Two builds that replace one folder would destroy each other's work; the second one stops."));

    public static readonly RuleInfo AlreadyThere = Error("DG5107", "AlreadyThere",
        new("已有同名文件，不会覆盖", "a file of this name exists and is not overwritten"),
        new("换一个名称，或先移走原有文件", "choose another name, or move the file away first"),
        new("这个位置已有文件，其中可能有手工修改的内容。", "There is a file at this place, and it may hold work of yours."));

    public static readonly RuleInfo IsFolder = Error("DG5108", "OutputIsFolder",
        new("输出的位置是文件夹，不是文件", "the output is a folder, not a file"),
        new("写出文件名，如 -o 文件夹/文件.docx", "name a file in it, such as -o folder/file.docx"),
        new("render 和 look 只写出一个文件。", "render and look write one file."));

    public static readonly RuleInfo OutputIsInput = Error("DG5109", "OutputIsInput",
        new("输出与输入是同一个文件，原文会丢失", "the output is the input, which would be lost"),
        new("换一个输出文件名", "choose another name for the output"),
        new("正文和版式是作者的文件，任何命令都不覆盖。", "The text and the look are files of their authors; no command writes over them."));

    public static readonly RuleInfo OtherKind = Error("DG5110", "PackageOrKit",
        new("这个文件夹里是{0}，不写入{1}", "this folder holds {0}; {1} is not written into it"),
        new("换一个空文件夹或新的文件夹名", "choose an empty folder or a new name"),
        new("输出文件夹会被整体替换：培训资料写入整套文件的文件夹会把其余文件删去，反之亦然。",
            "The output folder is replaced as a whole: a training kit in the folder of a package would remove the rest of it, and the other way round."));

    public static readonly IReadOnlyList<RuleInfo> All = [NotWritable, ForeignFolder, EditedFile, MixedInputs, SamePath, InUse, AlreadyThere, IsFolder, OutputIsInput, OtherKind];

    private static RuleInfo Error(string code, string name, Bilingual message, Bilingual hint, Bilingual explanation) =>
        new(code, name, Severity.Error, message, hint, explanation);
}
