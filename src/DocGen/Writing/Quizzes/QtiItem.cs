using System.Globalization;
using DocGen.Model.Courses;
using DocGen.Writing.Docx;

namespace DocGen.Writing.Quizzes;

/// <summary>An item of QTI 2.1: a choice, or a text that is marked by hand with the points to be named shown to the marker only.</summary>
internal sealed class QtiItem(WordXml xml, PaperQuestion question, string language)
{
    private const string Namespace = "http://www.imsglobal.org/xsd/imsqti_v2p1";
    private const string Response = "RESPONSE";
    private const string Feedback = "FEEDBACK";
    private const string Explanation = "EXPLANATION";

    private bool IsChoice => question.Options.Count > 0;

    /// <summary>Opens the root of a QTI file.</summary>
    public static void Root(WordXml xml, ReadOnlySpan<byte> name, string identifier, string title) => xml.Start(name).Attribute("xmlns"u8, Namespace)
        .Attribute("xmlns:xsi"u8, "http://www.w3.org/2001/XMLSchema-instance")
        .Attribute("xsi:schemaLocation"u8, Namespace + " http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd")
        .Attribute("identifier"u8, identifier).Attribute("title"u8, title);

    /// <summary>Writes the item.</summary>
    public void Write()
    {
        Root(xml, "assessmentItem"u8, question.Id, question.Id);
        xml.Attribute("adaptive"u8, "false").Attribute("timeDependent"u8, "false").Attribute("xml:lang"u8, language);
        Declarations();
        xml.Start("itemBody"u8);
        foreach (string line in question.Stem)
        {
            xml.Start("p"u8).Text(line).End();
        }

        if (IsChoice)
        {
            Choice();
        }
        else
        {
            OwnWords();
        }

        xml.End();
        Processing();
        xml.Start("modalFeedback"u8).Attribute("outcomeIdentifier"u8, Feedback).Attribute("identifier"u8, Explanation).Attribute("showHide"u8, "show");
        xml.Text(string.Join('\n', question.Explanation)).End();
        xml.End();
    }

    private void Declarations()
    {
        bool several = question.Kind == QuestionKind.Multiple;
        xml.Start("responseDeclaration"u8).Attribute("identifier"u8, Response).Attribute("cardinality"u8, several ? "multiple" : "single")
            .Attribute("baseType"u8, IsChoice ? "identifier" : "string");
        if (IsChoice)
        {
            xml.Start("correctResponse"u8);
            foreach (PaperOption option in question.Options.Where(option => option.IsRight))
            {
                xml.Start("value"u8).Text(option.Letter).End();
            }

            xml.End();
        }

        xml.End();
        Outcome("SCORE", "float", "0");
        Outcome("MAXSCORE", "float", Points);
        Outcome(Feedback, "identifier", null);
    }

    private string Points => question.Points.ToString(CultureInfo.InvariantCulture);

    private void Outcome(string identifier, string type, string? value)
    {
        xml.Start("outcomeDeclaration"u8).Attribute("identifier"u8, identifier).Attribute("cardinality"u8, "single").Attribute("baseType"u8, type);
        if (value is not null)
        {
            xml.Start("defaultValue"u8).Start("value"u8).Text(value).End().End();
        }

        xml.End();
    }

    private void Choice()
    {
        xml.Start("choiceInteraction"u8).Attribute("responseIdentifier"u8, Response).Attribute("shuffle"u8, question.Kind == QuestionKind.TrueFalse ? "false" : "true")
            .Attribute("maxChoices"u8, question.Kind == QuestionKind.Multiple ? 0 : 1);
        foreach (PaperOption option in question.Options)
        {
            xml.Start("simpleChoice"u8).Attribute("identifier"u8, option.Letter).Text(option.Text).End();
        }

        xml.End();
    }

    private void OwnWords()
    {
        xml.Start("rubricBlock"u8).Attribute("view"u8, "scorer").Start("ol"u8);
        foreach (string point in question.Answers)
        {
            xml.Start("li"u8).Text(point).End();
        }

        xml.End().End();
        xml.Start("extendedTextInteraction"u8).Attribute("responseIdentifier"u8, Response).Attribute("expectedLines"u8, 3 * Math.Max(2, question.Answers.Count)).End();
    }

    private void Processing()
    {
        xml.Start("responseProcessing"u8);
        if (IsChoice)
        {
            xml.Start("responseCondition"u8).Start("responseIf"u8).Start("match"u8);
            xml.Start("variable"u8).Attribute("identifier"u8, Response).End().Start("correct"u8).Attribute("identifier"u8, Response).End().End();
            Set("SCORE", "float", Points);
            xml.End().End();
        }

        Set(Feedback, "identifier", Explanation);
        xml.End();
    }

    private void Set(string identifier, string type, string value) =>
        xml.Start("setOutcomeValue"u8).Attribute("identifier"u8, identifier).Start("baseValue"u8).Attribute("baseType"u8, type).Text(value).End().End();
}
