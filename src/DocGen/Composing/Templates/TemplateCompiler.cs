using System.Reflection;
using System.Text;
using DocGen.Diagnostics;
using DocGen.Model;
using Microsoft.AspNetCore.Razor.Language;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RazorLight.Compilation;
using RazorLight.Generation;
using RazorLight.Razor;
using SourceLocation = DocGen.Diagnostics.SourceLocation;

namespace DocGen.Composing.Templates;

/// <summary>Compiles a Razor template to an assembly: RazorLight makes the C#, Roslyn the code.</summary>
internal static class TemplateCompiler
{
    /// <summary>What every template may use without saying so; faults are counted from the line after.</summary>
    private const string Usings =
        "@using System\n@using System.Linq\n@using System.Collections.Generic\n@using DocGen.Model\n@using DocGen.Composing.Templates\n";

    private const int UsingLines = 5;

    /// <summary>The assembly; null with each fault at its line of the template.</summary>
    public static byte[]? Compile(TemplateSource source, Report report)
    {
        IGeneratedRazorTemplate generated;
        try
        {
            RazorSourceGenerator generator = new(Engine(), null, new HashSet<string>());
            generated = generator.GenerateCodeAsync(new TextSourceRazorProjectItem(source.Name, Usings + source.Text)).GetAwaiter().GetResult();
        }
        catch (TemplateGenerationException fault)
        {
            report.Add(ComposingFaults.TemplateFault.At(source.Place, fault.Message));
            return null;
        }

        CSharpCompilation compilation = CSharpCompilation.Create(
            "template-" + source.Name.Replace('/', '-'),
            [CSharpSyntaxTree.ParseText(generated.GeneratedCode, new CSharpParseOptions(LanguageVersion.Latest), encoding: Encoding.UTF8)],
            new DefaultMetadataReferenceManager().Resolve(typeof(TemplateCompiler).Assembly),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, deterministic: true));
        using MemoryStream assembly = new();
        var result = compilation.Emit(assembly);
        foreach (Microsoft.CodeAnalysis.Diagnostic fault in result.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error))
        {
            FileLinePositionSpan span = fault.Location.GetMappedLineSpan();
            SourceLocation place = span.HasMappedPath
                ? new SourceLocation(source.Place.Path, Math.Max(1, span.StartLinePosition.Line + 1 - UsingLines), span.StartLinePosition.Character + 1)
                : source.Place;
            report.Add(ComposingFaults.TemplateFault.At(place, fault.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        }

        return result.Success ? assembly.ToArray() : null;
    }

    /// <summary>RazorLight keeps its engine internal; the version is pinned, and a test guards this.</summary>
    private static RazorEngine Engine() =>
        (RazorEngine)typeof(RazorLight.RazorLightEngine).Assembly.GetType("RazorLight.DefaultRazorEngine", throwOnError: true)!
            .GetProperty("Instance", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
}
