using DocGen.Composing.Survey;
using DocGen.Diagnostics;
using DocGen.Loading;
using DocGen.Loading.Survey;
using DocGen.Markup;
using DocGen.Model;
using DocGen.Model.Survey;
using DocGen.Writing.Docx;

namespace DocGen;

/// <summary>
/// The short line of the questionnaire, beside that of the documents: profile, shape and library become questions, a Word form, and, filled in,
/// a profile again.
/// </summary>
internal sealed class SurveyLine(Report report)
{
    /// <summary>The questionnaire as a Word form; null where an error stopped it.</summary>
    public byte[]? Make(BuildRequest request, string language, bool all)
    {
        if (Load(request) is not var (catalogue, library) || SurveyProfile.Read(request.ProfilePath, request.TemplateRoots[0], report) is not { } profile)
        {
            return null;
        }

        SurveyState state = profile.State.For(catalogue.Questionnaire);
        IReadOnlyList<string> languages = request.Languages.Count > 0 ? request.Languages : state.Languages.Count > 0 ? state.Languages : [language];
        AskedSurvey survey = state.Ask(catalogue.Questionnaire, language, languages, all);
        Document document = SurveyDocument.Compose(survey, library, request.Look, report);
        byte[] bytes = new DocxWriter(library.Looks, () => Dialect.DocxRenderers, EffectiveBlocks.Of).Write(document, report);
        return report.HasErrors ? null : bytes;
    }

    /// <summary>A profile with the answers of a filled form, and what changed in it; null where something could not be read.</summary>
    public SurveyResult? Import(BuildRequest request, string formPath)
    {
        if (Load(request) is not var (catalogue, _) || SurveyProfile.Read(request.ProfilePath, request.TemplateRoots[0], report) is not { } profile
            || FormFile.Read(formPath, report) is not { } form)
        {
            return null;
        }

        FormMap? answers = new FormReader(catalogue, form, profile.State.For(catalogue.Questionnaire), report).Read();
        return answers is null || report.HasErrors ? null : profile.With(answers);
    }

    private (SurveyCatalogue Catalogue, Library Library)? Load(BuildRequest request)
    {
        Library library = LibraryLoader.Load(request.LibraryRoots, request.TemplateRoots, report);
        return report.HasErrors ? null : (SurveyCatalogue.Of(library), library);
    }
}
