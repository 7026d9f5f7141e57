using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Workforce;
using Commonweal.Domain.Tests.Partnership.Commitments;

namespace Commonweal.Domain.Tests.Partnership.Workforce;

/// <summary>How far staff have met the new way of working, who was trained, who was briefed.</summary>
public sealed class WorkforceTests
{
    private static readonly Provenance Made = new(null, "Made up for a test");

    private static readonly List<DevelopmentReach> Reach =
    [
        .. Papers.Read("workforce.json").GetProperty("developmentReach").Facts("levels").Select((l, i) => new DevelopmentReach
        {
            Level = l.Required("level"), Name = l.Required("name"), Order = i + 1, Reach = l.Choice<ReachOfStaff>("reach"), Text = l.Required("text"), AsOf = l.Date("asOf")!.Value,
            KnownFrom = default, Provenance = Papers.Provenance(l),
        }),
    ];

    [Fact]
    [Trait("Requirement", "WFO-01")]
    public void Reach_is_held_by_level_of_staff_and_the_last_thing_said_of_each_counts()
    {
        DevelopmentReach later = new()
        {
            Level = "middle-managers", Name = "Middle managers", Order = 3, Reach = ReachOfStaff.Some, Text = "Two events", AsOf = new(2017, 9, 1), KnownFrom = default, Provenance = Made,
        };

        Assert.Equal(
            [ReachOfStaff.Begun, ReachOfStaff.Most, ReachOfStaff.Few, ReachOfStaff.NotSaid], DevelopmentReach.On(Reach, Papers.UpdateOfOctober).Select(r => r.Reach));
        Assert.Equal(ReachOfStaff.Some, DevelopmentReach.On([.. Reach, later], Papers.UpdateOfOctober)[2].Reach);
        Assert.Empty(DevelopmentReach.On(Reach, new(2017, 1, 30)));
    }

    [Fact]
    [Trait("Requirement", "WFO-02")]
    public void The_workforce_assessment_is_a_target_of_July_2017() =>
        Assert.Equal(new DateOnly(2017, 7, 31), PapersTargets.Histories[Papers.Read("workforce.json").GetProperty("assessment").Required("target")].DueDates.First.Due.FallsOn());

    [Fact]
    [Trait("Requirement", "WFO-03")]
    public void Over_seventy_people_were_trained_to_check_blood_pressure()
    {
        var fact = Papers.Read("workforce.json").Facts("training").Single();

        Assert.Equal("more than 70", Count(fact.Whole("trained")!.Value, fact.GetProperty("atLeast").GetBoolean()).InWords);
        Assert.Equal("1,200", Count(1200, false).InWords);
        Assert.IsType<FewerThanNone>(TrainingCount.MayRecord(Count(-1, false), Papers.UpdateOfOctober).Refusal);
        Assert.False(TrainingCount.MayRecord(Count(0, false), Papers.UpdateOfOctober).IsRefused);

        static TrainingCount Count(int trained, bool isAtLeast) => new()
        {
            Training = "blood-pressure-checks", Title = "Checks", Trained = trained, IsAtLeast = isAtLeast, Who = "Staff", AsOf = Papers.UpdateOfOctober, KnownFrom = default, Provenance = Made,
        };
    }

    [Fact]
    [Trait("Requirement", "WFO-03")]
    public void People_are_counted_once_trained_and_the_same_count_entered_again_corrects_the_earlier()
    {
        Assert.IsType<CountedBeforeItsDay>(TrainingCount.MayRecord(Count(7, 9, 1), new(2017, 10, 8)).Refusal);
        Assert.Equal([9, 5], TrainingCount.On([Count(7, 9, 1), Count(9, 9, 2), Count(5, 2, 1), Count(12, 20, 1)], Papers.UpdateOfOctober).Select(c => c.Trained));

        static TrainingCount Count(int trained, int day, int hour) => new()
        {
            Training = "falls", Title = "Falls", Trained = trained, IsAtLeast = false, Who = "Staff", AsOf = new(2017, 10, day), KnownFrom = new DateTime(2017, 10, day, hour, 0, 0, DateTimeKind.Utc), Provenance = Made,
        };
    }

    [Fact]
    [Trait("Requirement", "WFO-03")]
    public void A_count_taken_back_leaves_what_was_counted_of_other_days()
    {
        Assert.Equal([5], TrainingCount.On([Count(5, 2, 1), Count(9, 7, 1), Count(9, 7, 2, isTakenBack: true)], Papers.UpdateOfOctober).Select(c => c.Trained));

        static TrainingCount Count(int trained, int day, int hour, bool isTakenBack = false) => new()
        {
            Training = "falls", Title = "Falls", Trained = trained, IsAtLeast = false, Who = "Staff", AsOf = new(2017, 10, day), IsTakenBack = isTakenBack,
            KnownFrom = new DateTime(2017, 10, day, hour, 0, 0, DateTimeKind.Utc), Provenance = Made,
        };
    }

    [Fact]
    [Trait("Requirement", "WFO-01")]
    public void What_is_said_of_a_level_is_said_in_words_of_a_day_that_has_come()
    {
        Assert.IsType<ReachStillToCome>(DevelopmentReach.MaySay(Said("Most have met it."), Papers.UpdateOfOctober.AddDays(-1)).Refusal);
        Assert.IsType<ReachWithoutWords>(DevelopmentReach.MaySay(Said(" "), Papers.UpdateOfOctober).Refusal);

        static DevelopmentReach Said(string text) => new()
        {
            Level = "senior-managers", Name = "Senior managers", Order = 2, Reach = ReachOfStaff.Most, Text = text, AsOf = Papers.UpdateOfOctober, KnownFrom = default, Provenance = Made,
        };
    }

    [Fact]
    [Trait("Requirement", "WFO-04")]
    public void Each_partner_answers_for_briefing_its_own_staff()
    {
        var (uclh, whittington) = (Papers.Partner("uclh"), Papers.Partner("whittington-health"));
        StaffBriefing briefing = new() { PartnerId = uclh, On = new(2017, 9, 30), Audience = "Middle managers", Words = "What changes", KnownFrom = default, Provenance = Made };

        Assert.Equal([whittington], StaffBriefing.NotBriefed([uclh, whittington], [briefing], Papers.UpdateOfOctober, 30));
        Assert.Equal([uclh, whittington], StaffBriefing.NotBriefed([uclh, whittington], [briefing], new(2017, 10, 30), 30));
    }

    [Fact]
    [Trait("Requirement", "WFO-05")]
    public void Economies_in_support_services_are_among_the_enablers() =>
        Assert.Contains(Papers.Read("workforce.json").Facts("enablers"), e => e.Required("slug") == "support-services");
}
