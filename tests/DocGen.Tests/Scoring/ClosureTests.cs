using CsCheck;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Scoring;

/// <summary>Score and closure recomputed by other means: whole numbers over a common denominator, and all subsets of the leaves.</summary>
public sealed class ClosureTests
{
    private static readonly Gen<string> Leaf =
        from weight in Gen.Int[1, 12]
        from state in Gen.Frequency((3, Gen.Const("met")), (3, Gen.Const("lost")), (1, Gen.Const("excluded")), (3, Gen.Select(Gen.Int[1, 6], Gen.Int[0, 6]).Select((n, f) => $"of {n} failed {Math.Min(n, f)}")))
        select $"{weight} {state}";

    private static readonly Gen<(string[] Leaves, int Deductions, int Bonuses)> Evaluations =
        Gen.Select(Leaf.Array[1, 10], Gen.Int[0, 4], Gen.Int[0, 1]);

    [Fact]
    public void A_score_is_the_same_in_whole_numbers() => Evaluations.Sample(
        evaluation =>
        {
            if (Examples.Rate(string.Join(", ", evaluation.Leaves), evaluation.Deductions, evaluation.Bonuses) is not { } card)
            {
                evaluation.Leaves.Should().OnlyContain(leaf => leaf.EndsWith("excluded"));
                return;
            }

            (long marks, long total) = Marks(evaluation.Leaves);
            long hundredths = marks * 10_000 / total;
            card.Raw.Cut().Should().Be(hundredths / 100m);
            long points = (marks * 100) + ((evaluation.Bonuses - evaluation.Deductions) * total);
            string level = points >= 95 * total ? "star5" : points >= 90 * total ? "star4" : points >= 80 * total ? "star3" : points >= 70 * total ? "pass" : "fail";
            card.Level.Code.Should().Be(level);
        },
        iter: 2000);

    [Fact]
    public void The_fewest_leaves_close_a_gap() => Evaluations.Sample(
        evaluation =>
        {
            if (Examples.Rate(string.Join(", ", evaluation.Leaves), evaluation.Deductions, evaluation.Bonuses) is not { } card)
            {
                return;
            }

            int best = int.MaxValue;
            for (int set = 0; set < 1 << evaluation.Leaves.Length; set++)
            {
                string[] mended = [.. evaluation.Leaves.Select((leaf, index) => (set >> index & 1) == 1 && !leaf.EndsWith("excluded") ? leaf.Split(' ')[0] + " met" : leaf)];
                (long marks, long total) = Marks(mended);
                if ((marks * 100) + ((evaluation.Bonuses - evaluation.Deductions) * total) >= 95 * total)
                {
                    best = Math.Min(best, int.PopCount(set));
                }
            }

            (card.Closure?.Count ?? int.MaxValue).Should().Be(best);
            if (card.Closure is { } closure)
            {
                string[] mended = [.. evaluation.Leaves.Select((leaf, index) => closure.Any(item => item.Leaf.Id == $"{index + 1}") ? leaf.Split(' ')[0] + " met" : leaf)];
                Examples.Rate(string.Join(", ", mended), evaluation.Deductions, evaluation.Bonuses)!.Gap.IsZero.Should().BeTrue();
            }
        },
        iter: 500);

    /// <summary>Marks obtained and applicable, both times sixty: samples are six or fewer.</summary>
    private static (long Marks, long Total) Marks(string[] leaves)
    {
        (long marks, long total) = (0, 0);
        foreach (string[] words in leaves.Select(leaf => leaf.Split(' ')).Where(words => words[1] != "excluded"))
        {
            long weight = long.Parse(words[0], System.Globalization.CultureInfo.InvariantCulture) * 60;
            total += weight;
            marks += words[1] switch
            {
                "met" => weight,
                "lost" => 0,
                _ => weight * (int.Parse(words[2]) - int.Parse(words[4])) / int.Parse(words[2]),
            };
        }

        return (marks, total);
    }
}
