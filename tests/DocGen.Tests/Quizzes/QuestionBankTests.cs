using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocGen.Model;
using DocGen.Model.Courses;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Quizzes;

/// <summary>The question banks of the sample, read back by readers that know nothing of our writers.</summary>
[Collection("sample")]
public sealed class QuestionBankTests
{
    private static readonly XNamespace Qti = "http://www.imsglobal.org/xsd/imsqti_v2p1";
    private static readonly XNamespace Content = "http://www.imsglobal.org/xsd/imscp_v1p1";

    public static TheoryData<string, string> Banks
    {
        get
        {
            TheoryData<string, string> banks = [];
            foreach (Document document in SampleBuild.Documents.Where(document => document.Planned.Type.Series == DocumentSeries.Bank))
            {
                banks.Add(document.Planned.Code, document.Identity.Language);
            }

            return banks;
        }
    }

    [Theory]
    [MemberData(nameof(Banks))]
    public void Gift_holds_every_question_with_its_answers(string code, string language)
    {
        IReadOnlyList<PaperQuestion> asked = SampleBuild.Document(code, language).Questions;
        IReadOnlyList<GiftQuestion> read = GiftReader.Read(Encoding.UTF8.GetString(SampleBuild.Bytes(code, "gift.txt", language)));
        read.Select(question => question.Title).Should().Equal(asked.Select(question => question.Id));
        foreach ((PaperQuestion question, GiftQuestion gift) in asked.Zip(read))
        {
            gift.Text.Should().Be(string.Join('\n', question.Stem));
            gift.Feedback.Should().EndWith(string.Join('\n', question.Explanation));
            if (question.Kind == QuestionKind.TrueFalse)
            {
                gift.Truth.Should().Be(question.Options[0].IsRight);
                continue;
            }

            gift.Truth.Should().BeNull();
            gift.Answers.Select(answer => answer.Text).Should().Equal(question.Options.Select(option => option.Text));
            gift.Answers.Select(answer => answer.Share > 0).Should().Equal(question.Options.Select(option => option.IsRight));
            if (question.Options.Count > 0)
            {
                gift.Answers.Where(answer => answer.Share > 0).Sum(answer => answer.Share).Should().BeApproximately(100, 0.001m);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Banks))]
    public void Qti_holds_every_question_with_its_answers_and_points(string code, string language)
    {
        IReadOnlyList<PaperQuestion> asked = SampleBuild.Document(code, language).Questions;
        using ZipArchive zip = new(new MemoryStream(SampleBuild.Bytes(code, "qti.zip", language)));
        XElement manifest = Load(zip, "imsmanifest.xml");
        string[] paths = [.. manifest.Descendants(Content + "resource").Where(resource => (string?)resource.Attribute("type") == "imsqti_item_xmlv2p1").Select(resource => (string)resource.Attribute("href")!)];
        paths.Should().HaveCount(asked.Count);
        string[] referred = [.. Load(zip, "test.xml").Descendants(Qti + "assessmentItemRef").Select(item => (string)item.Attribute("href")!)];
        referred.Should().Equal(paths);
        foreach ((PaperQuestion question, string path) in asked.Zip(paths))
        {
            XElement item = Load(zip, path);
            ((string?)item.Attribute("identifier")).Should().Be(question.Id);
            item.Element(Qti + "itemBody")!.Elements(Qti + "p").Select(line => line.Value).Should().Equal(question.Stem);
            item.Descendants(Qti + "simpleChoice").Select(choice => choice.Value).Should().Equal(question.Options.Select(option => option.Text));
            item.Descendants(Qti + "correctResponse").Elements().Select(value => value.Value).Should().Equal(question.Options.Where(option => option.IsRight).Select(option => option.Letter));
            item.Descendants(Qti + "li").Select(point => point.Value).Should().Equal(question.Answers);
            item.Elements(Qti + "outcomeDeclaration").Single(outcome => (string?)outcome.Attribute("identifier") == "MAXSCORE").Value.Should().Be(question.Points.ToString(System.Globalization.CultureInfo.InvariantCulture));
            item.Element(Qti + "modalFeedback")!.Value.Should().Be(string.Join('\n', question.Explanation));
        }
    }

    [Fact]
    public void Both_languages_ask_the_same_questions_and_the_same_options_are_right()
    {
        Document[] papers = [.. SampleBuild.Documents.Where(document => document.Questions.Count > 0)];
        papers.Should().NotBeEmpty();
        foreach (IGrouping<string, Document> twins in papers.GroupBy(document => document.Planned.Code))
        {
            PaperQuestion[][] asked = [.. twins.Select(document => document.Questions.ToArray())];
            asked[1].Select(question => (question.Id, question.Points, question.Letters)).Should().Equal(asked[0].Select(question => (question.Id, question.Points, question.Letters)));
        }
    }

    [Fact]
    public void Papers_have_100_points()
    {
        SampleBuild.Documents.Where(document => document.Planned.Type.Series == DocumentSeries.Paper).Should().NotBeEmpty()
            .And.OnlyContain(document => document.Questions.Sum(question => question.Points) == 100);
    }

    private static XElement Load(ZipArchive zip, string path)
    {
        using Stream part = zip.GetEntry(path)!.Open();
        return XElement.Load(part);
    }
}
