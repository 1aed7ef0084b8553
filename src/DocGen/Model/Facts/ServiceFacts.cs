namespace DocGen.Model.Facts;

/// <summary><c>service.*</c>, <c>channels</c>, <c>commitment(s)</c>, <c>target(s)</c> and <c>answers.*</c>.</summary>
internal static class ServiceFacts
{
    public static void Add(Dictionary<string, Fact> roots, Profile profile, Library library, string language, Words words)
    {
        ServicePolicy service = profile.Service;
        Fact channels = Fact.List(service.Channels.Select(channel => ProfileFacts.Named(
            words["channel." + channel], ("id", Fact.Of(channel)), ("name", Fact.Of(words["channel." + channel])))));
        roots["channels"] = channels;
        roots["channel"] = Fact.Map(service.Channels.Distinct().ToDictionary(channel => channel, channel => Fact.Of(words["channel." + channel])));
        roots["service"] = ProfileFacts.Record(
            ("philosophy", Fact.Of(service.Philosophy.In(language))),
            ("channels", channels),
            ("budget_cny", Fact.Of(service.BudgetCny)),
            ("compensation_reserve_cny", Fact.Of(service.CompensationReserveCny)));

        roots["commitments"] = Fact.List(service.Commitments.Select(commitment => ProfileFacts.Named(
            commitment.Text.In(language), ("id", Fact.Of(commitment.Id)), ("text", Fact.Of(commitment.Text.In(language))))));
        roots["commitment"] = Fact.Map(First(service.Commitments, commitment => commitment.Id, commitment => Fact.Of(commitment.Text.In(language))));

        roots["targets"] = Fact.List(service.Targets.Select(target => Target(target, language, words)));
        IReadOnlyDictionary<string, Fact> byId = First(service.Targets, target => target.Id, target => Target(target, language, words));
        roots["target"] = Fact.Map(byId);
        roots["answers"] = Fact.Map(Answers(profile, library, language, byId));
    }

    private static Fact Target(Target target, string language, Words words)
    {
        string unit = target.Unit.In(language);
        string least = target.AtLeast is { } low ? Printing.Quantity(low, unit) : "";
        string most = target.AtMost is { } high ? Printing.Quantity(high, unit) : "";
        string requirement = (target.AtLeast, target.AtMost) switch
        {
            ({ }, { }) => string.Format(System.Globalization.CultureInfo.InvariantCulture, words["target.between"], least, most),
            ({ }, null) => string.Format(System.Globalization.CultureInfo.InvariantCulture, words["target.at_least"], least),
            _ => string.Format(System.Globalization.CultureInfo.InvariantCulture, words["target.at_most"], most),
        };
        return ProfileFacts.Named(
            requirement,
            ("id", Fact.Of(target.Id)),
            ("name", Fact.Of(target.Name.In(language))),
            ("requirement", Fact.Of(requirement)),
            ("value", Fact.Of(least.Length > 0 ? least : most)),
            ("number", Fact.Of(target.AtLeast ?? target.AtMost)),
            ("unit", Fact.Of(unit)));
    }

    /// <summary>The enterprise's answer; else the target that the library names, where it is in the answer's own unit; else the default.</summary>
    private static Dictionary<string, Fact> Answers(
        Profile profile, Library library, string language, IReadOnlyDictionary<string, Fact> targets)
    {
        Dictionary<string, Fact> answers = new(StringComparer.Ordinal);
        foreach (AnswerDefinition definition in library.Answers.Values)
        {
            bool fromTarget = definition.From is { } from
                && from.StartsWith("target.", StringComparison.Ordinal)
                && targets.TryGetValue(from["target.".Length..], out Fact? target)
                && target.Members!["unit"].Text == definition.Unit.In(language);
            answers[definition.Key] = fromTarget
                ? targets[definition.From!["target.".Length..]].Members!["number"]
                : Answer(definition.Default, language);
        }

        foreach ((string key, Answer answer) in profile.Answers)
        {
            answers[key] = Answer(answer, language);
        }

        return answers;
    }

    private static Fact Answer(Answer answer, string language) =>
        answer.Number is { } number ? Fact.Of(number) : Fact.Of(answer.Text.In(language));

    private static Dictionary<string, Fact> First<T>(IEnumerable<T> items, Func<T, string> id, Func<T, Fact> fact) =>
        items.GroupBy(id).ToDictionary(group => group.Key, group => fact(group.First()), StringComparer.Ordinal);
}
