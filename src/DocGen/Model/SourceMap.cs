using DocGen.Diagnostics;

namespace DocGen.Model;

/// <summary>Where each value of a YAML file stands, by its path (<c>products[1].name</c>).</summary>
public sealed class SourceMap(string file, IReadOnlyDictionary<string, SourceLocation> places)
{
    /// <summary>The file.</summary>
    public string File { get; } = file;

    /// <summary>The place of a value; of the nearest enclosing one where the value itself is absent.</summary>
    public SourceLocation At(string path)
    {
        while (path.Length > 0)
        {
            if (places.TryGetValue(path, out SourceLocation place))
            {
                return place;
            }

            int cut = Math.Max(path.LastIndexOf('.'), path.LastIndexOf('['));
            path = cut < 0 ? "" : path[..cut];
        }

        return new SourceLocation(File, 1, 1);
    }
}
