using DocGen.Diagnostics;

namespace DocGen.Converting;

/// <summary>Why LibreOffice made no PDF, or did not start, where it did not say so itself.</summary>
internal static class OfficeReasons
{
    public static readonly Bilingual Crashed = new("两次崩溃", "it crashed, twice");

    public static readonly Bilingual NoPdf = new("两次都没有得到完整的 PDF", "no PDF, twice");

    public static Bilingual TooLong(TimeSpan limit) => new($"两次超过 {limit.TotalSeconds:0} 秒", $"it took longer than {limit.TotalSeconds:0} s, twice");

    public static Bilingual NoAnswer(TimeSpan limit) => new($"{limit.TotalSeconds:0} 秒内没有回应", $"no answer in {limit.TotalSeconds:0} s");

    public static Bilingual Ended(int code) => new($"启动后即退出，代码 {code}", $"it ended with exit code {code}");
}
