using System.Text;
using DocGen.Diagnostics;
using DocGen.Loading.Shapes;
using DocGen.Loading.Yaml;
using DocGen.Model.Survey;

namespace DocGen.Loading.Survey;

/// <summary>A profile as a survey sees it: it may lack anything, and may be the commented one of <c>docgen init</c> where there is none yet.</summary>
internal sealed class SurveyProfile
{
    private readonly string path;
    private readonly string text;
    private readonly YamlMap root;
    private readonly ReadOnlyMemory<byte> bytes;

    private SurveyProfile(string path, string text, YamlMap root, ReadOnlyMemory<byte> bytes)
    {
        this.path = path;
        this.text = text;
        this.root = root;
        this.bytes = bytes;
    }

    /// <summary>What it says.</summary>
    public SurveyState State => new(root, path);

    /// <summary>Reads a profile; null with the faults reported where what is in it has another shape than a profile's.</summary>
    public static SurveyProfile? Read(string given, string templatesRoot, Report report)
    {
        string file = Directory.Exists(given) ? Path.Combine(given, "profile.yaml") : given;
        if (!File.Exists(file))
        {
            file = Path.Combine(templatesRoot, "_init", "profile.yaml");
        }

        if (SourceFile.Read(file, report) is not { } source || YamlFile.Read(source.Path, source.Text, report) is not { } node)
        {
            return null;
        }

        if (node is not YamlMap map)
        {
            report.Add(ShapeFaults.WrongType.At(node.Place, "profile", new Bilingual("一组键值（key: value）", "a map (key: value)")));
            return null;
        }

        Cursor cursor = new(map, source.Path);
        if (cursor["profile"].Number is { } version && version != ProfileShape.Version)
        {
            report.Add(LoadingFaults.WrongFormatVersion.At(cursor["profile"].Place, version, ProfileShape.Version));
            return null;
        }

        Report faults = new();
        new ShapeChecker(faults).Check(map, ProfileShape.Root, "");
        foreach (Diagnostic fault in faults.Sorted().Where(fault => fault.Rule != ShapeFaults.MissingKey))
        {
            report.Add(fault);
        }

        return report.HasErrors ? null : new SurveyProfile(source.Path, source.Text, map, source.Bytes);
    }

    /// <summary>The profile with answers: only their places in the text change.</summary>
    public SurveyResult With(FormMap answers)
    {
        ProfileMerge merge = new(text);
        string merged = merge.Apply(root, answers);
        if (merge.Changes.Count == 0)
        {
            return new SurveyResult(bytes.ToArray(), []);
        }

        Report faults = new();
        ProfileMerge again = new(merged);
        if (YamlFile.Read(path, merged, faults) is not YamlMap read || again.Apply(read, answers) != merged)
        {
            throw new InvalidOperationException("the answers of the form are not what the new profile says: "
                + string.Join("; ", again.Changes.Select(change => change.Name).Concat(faults.Sorted().Select(fault => fault.Message(MessageLanguage.En))).Take(5)));
        }

        bool hasMark = bytes.Span.StartsWith("\uFEFF"u8);
        string ended = bytes.Span.IndexOf("\r\n"u8) >= 0 ? merged.ReplaceLineEndings("\r\n") : merged;
        return new SurveyResult([.. hasMark ? "\uFEFF"u8.ToArray() : [], .. Encoding.UTF8.GetBytes(ended)], merge.Changes);
    }
}
