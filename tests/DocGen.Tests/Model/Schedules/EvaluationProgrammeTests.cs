using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Model.Schedules;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Model.Schedules;

/// <summary>The hours of an internal evaluation, in enterprises of any size.</summary>
[Collection("sample")]
public sealed class EvaluationProgrammeTests
{
    /// <summary>The sample, with departments added that support a requirement.</summary>
    private static Plan PlanWith(int more) => SampleBuild.PlanWith(
        profile => profile with
        {
            Organization = profile.Organization with
            {
                Departments =
                [
                    .. profile.Organization.Departments,
                    .. Enumerable.Range(1, more).Select(i => new Department($"more{i}", new Text($"分部{i}"), new Text($"人{i}"), 0, null, [])),
                ],
            },
            Responsibilities = new Dictionary<string, Responsibility> { ["5.1.1.1"] = new(null, [.. Enumerable.Range(1, more).Select(i => $"more{i}"), "service"]) },
        },
        new Report()).Plan;

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(39)]
    [InlineData(300)]
    public void Each_department_with_a_mark_is_evaluated_once_by_others(int more)
    {
        Plan plan = PlanWith(more);
        EvaluationProgramme programme = EvaluationProgramme.Of(plan);
        Carrier[] marked = [.. plan.Carriers.Where(carrier => plan.Matrix.Any(row => row.Lead == carrier || row.Support.Contains(carrier)))];
        programme.Slots.Select(slot => slot.Evaluated).Should().BeEquivalentTo(marked);
        programme.Slots.Should().OnlyContain(slot => !programme.Groups[slot.Group - 1].Members.Contains(slot.Evaluated));
        programme.Slots.SelectMany(slot => slot.Leads).Should().BeEquivalentTo(plan.Matrix.Select(row => row.Requirement));
    }

    [Fact]
    public void Where_another_group_can_go_none_evaluates_the_department_above_or_below_its_own()
    {
        Carrier own = EvaluationProgramme.TeamOf(PlanWith(10))[0];
        Plan plan = SampleBuild.PlanWith(
            profile => profile with
            {
                Organization = profile.Organization with
                {
                    Departments = [.. profile.Organization.Departments.Select(department => department.Id == own.Id ? department : department with { Parent = own.Id })],
                },
            },
            new Report()).Plan;
        EvaluationProgramme programme = EvaluationProgramme.Of(plan);
        int group = programme.Groups.Single(item => item.Members.Contains(own)).Number;
        HashSet<string> departments = [.. plan.Profile.Organization.Departments.Select(department => department.Id)];
        Carrier[] others = [.. programme.Groups.Where(item => item.Number != group).SelectMany(item => item.Members)];
        programme.Slots.Where(slot => slot.Group == group && departments.Contains(slot.Evaluated.Id) && !others.Contains(slot.Evaluated)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(39)]
    public void A_group_is_in_one_place_at_a_time_and_every_day_is_used(int more)
    {
        Plan plan = PlanWith(more);
        EvaluationProgramme programme = EvaluationProgramme.Of(plan);
        foreach (IGrouping<(int, DateOnly), EvaluationSlot> day in programme.Slots.GroupBy(slot => (slot.Group, slot.Day)))
        {
            EvaluationSlot[] slots = [.. day.OrderBy(slot => slot.From)];
            slots.Zip(slots.Skip(1)).Where(pair => pair.First.To > pair.Second.From).Should().BeEmpty();
            slots.Should().OnlyContain(slot => slot.From >= new TimeOnly(9, 0) && slot.To <= new TimeOnly(17, 30) && (slot.To <= new TimeOnly(12, 0) || slot.From >= new TimeOnly(13, 30)));
        }

        IReadOnlyList<DateOnly> days = plan.Schedule.Calendar.Workdays(plan.Schedule["evaluation"].First, plan.Schedule["evaluation"].Last);
        programme.Slots.Select(slot => slot.Day).Distinct().Should().BeEquivalentTo(days);
        programme.Slots.Where(slot => slot.Day == days[^1]).Should().OnlyContain(slot => slot.To <= EvaluationProgramme.Closes);
    }
}
