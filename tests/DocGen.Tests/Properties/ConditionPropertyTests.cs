using CsCheck;
using DocGen.Model.Conditions;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Properties;

/// <summary>A condition printed and read again means the same.</summary>
public sealed class ConditionPropertyTests
{
    private static readonly FixedValues Values = FixedValues.FromYaml(
        "a: 1\nb: 2.5\nyes: true\nno: false\nword: 甲\nempty: []\nnothing:\ndeep: { x: 3, y: text }\nexcluded: [ \"5.2.4.5\" ]\ndocuments: { R-056: 表 }");

    private static readonly Gen<Condition> Leaf = Gen.OneOf<Condition>(
        Gen.OneOf("a", "b", "yes", "no", "word", "empty", "nothing", "deep.x", "deep.y").Select(path => (Condition)new Given(path)),
        Gen.Select(Gen.OneOf("a", "b", "yes", "no", "word", "deep.x", "nothing"), Gen.OneOf("==", "!=", ">=", "<=", ">", "<"), Gen.OneOf("1", "2.5", "3", "true", "甲", "text"))
            .Select((path, sign, value) => (Condition)new Comparison(path, sign, value)),
        Gen.OneOf("5.2.4.5", "5.1.1.1").Select(id => (Condition)new Excluded(id)),
        Gen.OneOf("R-056", "SP-99").Select(code => (Condition)new HasDocument(code)));

    private static readonly Gen<Condition> Any = Gen.Recursive<Condition>((depth, inner) => depth > 5
        ? Leaf
        : Gen.Frequency<Condition>(
            (2, Leaf),
            (1, inner.Select(condition => (Condition)new Negated(condition))),
            (3, Gen.Select(inner, Gen.Bool, inner).Select((left, and, right) => (Condition)new Combined(left, and, right)))));

    [Fact]
    public void A_condition_with_all_brackets_reads_as_it_was() => Any.Sample(
        condition => Read(Print(condition, 9)).Should().Be(condition), iter: 2_000);

    [Fact]
    public void A_condition_with_only_the_brackets_it_needs_has_the_same_truth() => Any.Sample(
        condition => Read(Print(condition, 0)).Holds(Values, []).Should().Be(condition.Holds(Values, [])), iter: 2_000);

    [Fact]
    public void Any_string_is_read_or_refused_with_the_place_of_the_fault() => MarkdownPieces.AnyText.Sample(
        text =>
        {
            Condition? condition = ConditionParser.Parse(text, out string? fault);
            (condition is null).Should().Be(fault is not null);
        },
        iter: 3_000);

    private static Condition Read(string text)
    {
        Condition? condition = ConditionParser.Parse(text, out string? fault);
        fault.Should().BeNull("'{0}' can be read", text);
        return condition!;
    }

    /// <summary>As an author would write it; <paramref name="around"/> is how tightly the surroundings bind (9: bracket everything).</summary>
    private static string Print(Condition condition, int around) => condition switch
    {
        Combined both => Bracket(both.IsAnd ? 2 : 1, around, level => $"{Print(both.Left, level)} {(both.IsAnd ? "and" : "or")} {Print(both.Right, level == 9 ? 9 : level + 1)}"),
        Negated not => Bracket(3, around, level => "not " + Print(not.Inner, level)),
        Given given => given.Path,
        Comparison comparison => $"{comparison.Path} {comparison.Operator} '{comparison.Value}'",
        Excluded excluded => "excluded " + excluded.Requirement,
        HasDocument has => "has " + has.Code,
        _ => throw new NotSupportedException(condition.GetType().Name),
    };

    private static string Bracket(int own, int around, Func<int, string> print) =>
        around == 9 ? $"({print(9)})" : own < around ? $"({print(own)})" : print(own);
}
