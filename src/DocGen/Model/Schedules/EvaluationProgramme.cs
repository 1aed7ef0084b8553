namespace DocGen.Model.Schedules;

/// <summary>An hour or more of an internal evaluation: who is evaluated by which group, and the requirements asked about.</summary>
public sealed record EvaluationSlot(
    DateOnly Day, TimeOnly From, TimeOnly To, int Group, Carrier Evaluated, IReadOnlyList<Requirement> Leads, IReadOnlyList<Requirement> Supports);

/// <summary>A group of evaluators with the department that it comes from.</summary>
public sealed record EvaluationGroup(int Number, IReadOnlyList<Carrier> Members);

/// <summary>
/// 评价日程: an internal evaluation hour by hour. The groups work side by side; none is sent to a department that a member comes from, nor, where another can go, to the one above or below it.
/// </summary>
public sealed record EvaluationProgramme(IReadOnlyList<EvaluationGroup> Groups, IReadOnlyList<EvaluationSlot> Slots)
{
    private const int Opening = 30;
    private const int Closing = 90;
    private static readonly TimeOnly Morning = new(9, 0);
    private static readonly TimeOnly Noon = new(12, 0);
    private static readonly TimeOnly Afternoon = new(13, 30);
    private static readonly TimeOnly Evening = new(17, 30);

    /// <summary>Functions whose departments give evaluators, in this order.</summary>
    private static readonly string[] Sources = ["supervision", "administration", "quality", "customer-care", "service", "finance", "marketing", "sales"];

    /// <summary>When the opening meeting ends.</summary>
    public static TimeOnly Opened => Morning.AddMinutes(Opening);

    /// <summary>When the evaluators meet before the closing meeting.</summary>
    public static TimeOnly Closes => Evening.AddMinutes(-Closing);

    /// <summary>The departments from which evaluators come: at least two, more in a large enterprise.</summary>
    public static IReadOnlyList<Carrier> TeamOf(Plan plan)
    {
        int groups = plan.Profile.Organization.Departments.Count switch { <= 16 => 2, <= 30 => 3, _ => 4 };
        IEnumerable<Carrier> carriers = Sources.Select(function => plan.Functions.GetValueOrDefault(function)).OfType<Carrier>()
            .Concat(plan.Carriers.Reverse()).Where(carrier => carrier.Id.Length > 0);
        return [.. carriers.Distinct().Take(groups)];
    }

    /// <summary>The programme of a plan.</summary>
    public static EvaluationProgramme Of(Plan plan)
    {
        IReadOnlyList<Carrier> team = TeamOf(plan);
        EvaluationGroup[] groups = [.. team.Select((carrier, i) => new EvaluationGroup(i + 1, [carrier]))];
        ILookup<Carrier, Requirement> leads = plan.Matrix.ToLookup(row => row.Lead, row => row.Requirement);
        ILookup<Carrier, Requirement> supports = plan.Matrix.SelectMany(row => row.Support.Select(carrier => (carrier, row.Requirement)))
            .ToLookup(item => item.carrier, item => item.Requirement);
        List<(Carrier Carrier, int Minutes)>[] visits = [.. groups.Select(_ => new List<(Carrier, int)>())];
        foreach (Carrier carrier in plan.Carriers.Where(carrier => leads.Contains(carrier) || supports.Contains(carrier)))
        {
            int minutes = Math.Clamp(30 * ((15 + (15 * leads[carrier].Count()) + (5 * supports[carrier].Count()) + 29) / 30), 30, 180);
            int group = Enumerable.Range(0, groups.Length).OrderBy(i => groups.Length == 1 ? 0 : Nearness(plan.Profile, groups[i].Members, carrier))
                .ThenBy(i => visits[i].Sum(visit => visit.Minutes)).First();
            visits[group].Add((carrier, minutes));
        }

        IReadOnlyList<DateOnly> days = plan.Schedule.Calendar.Workdays(plan.Schedule["evaluation"].First, plan.Schedule["evaluation"].Last);
        List<EvaluationSlot> slots = [];
        for (int i = 0; i < groups.Length; i++)
        {
            slots.AddRange(Place(visits[i], days.Count > 0 ? days : [plan.Schedule["evaluation"].First])
                .Select(place => new EvaluationSlot(place.Day, place.From, place.To, i + 1, place.Carrier, [.. leads[place.Carrier]], [.. supports[place.Carrier]])));
        }

        return new EvaluationProgramme(groups, [.. slots.OrderBy(slot => slot.Day).ThenBy(slot => slot.From).ThenBy(slot => slot.Group)]);
    }

    /// <summary>How close members are to whom they would evaluate: 2 for the same department, 1 for the one above or below, 0 for others.</summary>
    private static int Nearness(Profile profile, IReadOnlyList<Carrier> members, Carrier carrier) => members.Max(member =>
        member == carrier ? 2 : profile.Organization.Departments.Any(department =>
            (department.Id == carrier.Id && department.Parent == member.Id) || (department.Id == member.Id && department.Parent == carrier.Id)) ? 1 : 0);

    /// <summary>
    /// Visits one after the other into the hours of the days, each within a morning or an afternoon, spread evenly; what is left of a half day is for
    /// places of service. Where they do not fit they are shortened to the share of the time that there is, in quarters of an hour.
    /// </summary>
    private static IEnumerable<(Carrier Carrier, DateOnly Day, TimeOnly From, TimeOnly To)> Place(List<(Carrier Carrier, int Minutes)> visits, IReadOnlyList<DateOnly> days)
    {
        List<(DateOnly Day, TimeOnly From, TimeOnly To)> halves = [];
        for (int i = 0; i < days.Count; i++)
        {
            halves.Add((days[i], i == 0 ? Opened : Morning, Noon));
            halves.Add((days[i], Afternoon, i == days.Count - 1 ? Closes : Evening));
        }

        for (int percent = 100; percent > 10; percent -= 10)
        {
            foreach (bool isSpread in new[] { percent == 100, false })
            {
                if (TryPlace(visits, halves, percent, isSpread, isTight: false) is { } placed)
                {
                    return placed;
                }
            }
        }

        return TryPlace(visits, halves, 10, isSpread: false, isTight: true)!;
    }

    private static List<(Carrier Carrier, DateOnly Day, TimeOnly From, TimeOnly To)>? TryPlace(
        List<(Carrier Carrier, int Minutes)> visits, List<(DateOnly Day, TimeOnly From, TimeOnly To)> halves, int percent, bool isSpread, bool isTight)
    {
        List<(Carrier, DateOnly, TimeOnly, TimeOnly)> placed = [];
        int half = 0;
        TimeOnly now = halves[0].From;
        double share = visits.Sum(visit => visit.Minutes) / halves.Sum(item => (item.To - item.From).TotalMinutes);
        foreach ((Carrier carrier, int full) in visits)
        {
            int minutes = Math.Max(percent >= 50 ? 30 : 15, full * percent / 100 / 15 * 15);
            while (half < halves.Count && ((halves[half].To - now).TotalMinutes < minutes
                || (isSpread && half < halves.Count - 1 && (now - halves[half].From).TotalMinutes >= share * (halves[half].To - halves[half].From).TotalMinutes)))
            {
                half++;
                now = half < halves.Count ? halves[half].From : now;
            }

            if (half == halves.Count && !isTight)
            {
                return null;
            }

            half = Math.Min(half, halves.Count - 1);
            placed.Add((carrier, halves[half].Day, now, now.AddMinutes(minutes)));
            now = now.AddMinutes(minutes);
        }

        return placed;
    }
}
