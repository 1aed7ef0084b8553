using System.Collections.Concurrent;
using System.Dynamic;
using System.Reflection;
using System.Runtime.Loader;
using DocGen.Diagnostics;
using DocGen.Model;
using RazorLight;

namespace DocGen.Composing.Templates;

/// <summary>
/// Runs Razor templates. A template is compiled once and kept on disk by the hash of its text and of this program; the shipped ones
/// were compiled when the program was built, so that the C# compiler is loaded only for a template that somebody changed.
/// </summary>
internal sealed class TemplateEngine(IReadOnlyDictionary<string, TemplateSource> sources, CompiledTemplateStore store)
{
    private readonly ConcurrentDictionary<string, Lazy<Type?>> types = new(StringComparer.Ordinal);

    /// <summary>Loads what was compiled before, in the background, while the plan is made.</summary>
    public void Preload(Report report) => Task.Run(() =>
    {
        foreach (TemplateSource source in sources.Values.Where(source => store.Find(source) is not null))
        {
            _ = types.GetOrAdd(source.Name, _ => new Lazy<Type?>(() => TypeOf(source, report))).Value;
        }
    });

    /// <summary>The Markdown that a template writes, and its origin; null where it is missing or fails, with the fault reported.</summary>
    public (string? Markdown, Origin Origin) Render(DocumentType type, string name, PartModel model, SourceLocation place, Report report)
    {
        string key = $"{type.Id}/{name}";
        TemplateSource? source = sources.GetValueOrDefault(key) ?? sources.GetValueOrDefault($"_shared/{name}");
        if (source is null)
        {
            IEnumerable<string> known = sources.Keys.Select(item => item.Split('/')[^1]).Distinct();
            report.Add(ComposingFaults.UnknownTemplate.At(place, name, Spelling.DidYouMean(name, known)));
            return (null, new Origin(place.Path, 0));
        }

        Origin origin = new(source.Place.Path, 0);
        if (types.GetOrAdd(source.Name, _ => new Lazy<Type?>(() => TypeOf(source, report))).Value is not { } page)
        {
            return (null, origin);
        }

        try
        {
            return (Run(page, model), origin);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            report.Add(ComposingFaults.TemplateFault.At(source.Place, (fault.InnerException ?? fault).Message));
            return (null, origin);
        }
    }

    private static string Run(Type type, PartModel model)
    {
        using StringWriter writer = new(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        TemplatePage page = (TemplatePage)Activator.CreateInstance(type)!;
        page.HtmlEncoder = MarkdownEncoder.Instance;
        page.PageContext = new PageContext(new ExpandoObject()) { Writer = writer };
        page.SetModel(model);
        page.ExecuteAsync().GetAwaiter().GetResult();
        return writer.ToString().ReplaceLineEndings("\n");
    }

    private Type? TypeOf(TemplateSource source, Report report)
    {
        if (store.Find(source) is { } kept && Load(kept) is { } known)
        {
            return PageIn(known);
        }

        if (TemplateCompiler.Compile(source, report) is not { } assembly)
        {
            return null;
        }

        store.Keep(source, assembly);
        return PageIn(AssemblyLoadContext.Default.LoadFromStream(new MemoryStream(assembly)));
    }

    private static Type? PageIn(Assembly assembly) => assembly.GetCustomAttribute<RazorLight.Razor.RazorLightTemplateAttribute>()?.TemplateType;

    /// <summary>The assembly in a file, whose code may be compiled ahead of time; null where what was kept on disk is damaged.</summary>
    private static Assembly? Load(string file)
    {
        try
        {
            return AssemblyLoadContext.Default.LoadFromAssemblyPath(file);
        }
        catch (Exception fault) when (fault is BadImageFormatException or IOException)
        {
            return null;
        }
    }
}
