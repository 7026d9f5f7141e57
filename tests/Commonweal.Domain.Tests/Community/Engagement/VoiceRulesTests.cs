using Commonweal.Domain.Community.Engagement;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Community.Engagement;

public sealed class VoiceRulesTests
{
    private static readonly DateOnly Day = new(2017, 7, 18);

    [Fact]
    [Trait("Requirement", "ENG-04")]
    public void An_activity_ends_after_it_begins() => Assert.IsType<ActivityEndsBeforeItBegins>(EngagementActivity.MayBeEntered(Activity(Day, Day.AddDays(-1))).Refusal);

    [Fact]
    [Trait("Requirement", "ENG-03")]
    public void There_are_three_levels() => Assert.Equal(3, Enum.GetValues<EngagementLevel>().Select(l => l.InWords()).Distinct().Count());

    [Fact]
    [Trait("Requirement", "ENG-07")]
    public void The_voluntary_sector_and_housing_are_voices_of_their_own() => Assert.Equal([Voice.VoluntarySector, Voice.Housing], Enum.GetValues<Voice>().Intersect([Voice.VoluntarySector, Voice.Housing]));

    [Fact]
    public void What_is_said_is_entered_within_the_days_of_its_activity_and_afterwards()
    {
        var activity = Activity(Day, Day.AddDays(3));

        Assert.IsType<HeardInTheFuture>(VoiceRules.MayHear(activity, Point(Day.AddDays(2)), Day).Refusal);
        Assert.IsType<HeardOutsideTheActivity>(VoiceRules.MayHear(activity, Point(Day.AddDays(-1)), Day).Refusal);
        Assert.False(VoiceRules.MayHear(activity, Point(Day), Day).IsRefused);
    }

    [Fact]
    [Trait("Requirement", "ENG-08")]
    public void What_will_be_done_has_a_day_to_come()
    {
        Assert.IsType<WhatWillBeDoneHasADay>(VoiceRules.MayAnswer(Answer(AnswerKind.WillBeDone, Day)).Refusal);
        Assert.IsType<WhatWillBeDoneHasADay>(VoiceRules.MayAnswer(Answer(AnswerKind.WillBeDone, Day, Day)).Refusal);
        Assert.False(VoiceRules.MayAnswer(Answer(AnswerKind.NotDone, Day)).IsRefused);
    }

    [Theory]
    [InlineData("engagement-lead", false)]
    [InlineData("recorder", false)]
    [InlineData("finance-lead", true)]
    public void Those_who_engage_or_speak_for_their_organisation_enter_it(string role, bool isRefused) =>
        Assert.Equal(isRefused, CommunitySpeaking.MayRecord(new Speaker(PartnerId.From(Guid.CreateVersion7(DateTimeOffset.UnixEpoch)), role, "somebody")).Refusal is OnlyThoseWhoEngage);

    /// <summary>A point waits for exactly as long as nobody has answered it by the day that is looked at, whatever order the answers are kept in.</summary>
    [Fact]
    [Trait("Requirement", "ENG-08")]
    public void A_point_shows_its_age_until_it_is_answered() => Laws.Hold(
        from answers in Gen.Choose(0, 400).ListOf() from seen in Gen.Choose(0, 500) select (answers.ToList(), seen),
        pair =>
        {
            var (answeredAfter, seenAfter) = (pair.Item1, pair.Item2);
            var reading = Assert.Single(PointReading.Of([Point(Day)], answeredAfter.Select(d => Answer(AnswerKind.Done, Day.AddDays(d))), Day.AddDays(seenAfter)));
            return reading.WaitsDays == (answeredAfter.Any(d => d <= seenAfter) ? null : seenAfter);
        });

    [Fact]
    public void A_passed_day_of_what_was_to_be_done_is_told()
    {
        var reading = Assert.Single(PointReading.Of([Point(Day)], [Answer(AnswerKind.WillBeDone, Day, Day.AddDays(10))], Day.AddDays(11)));

        Assert.True(reading.IsOverdue);
        Assert.Contains("that day has passed", reading.InWords, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "ENG-02")]
    public void Every_aspect_of_every_workstream_is_shown_measured_or_not()
    {
        var measure = new WorkstreamMeasure { Workstream = "a", Aspect = CommunityAspect.SelfCare, On = Day, Measure = "m", Found = "f", IsAssured = true, KnownFrom = default, Provenance = new("S1:238") };

        var read = MeasureReading.Of(["a", "b"], [measure], Day);

        Assert.Equal(8, read.Count);
        Assert.Equal("Assured", read.Single(m => m.Last is not null).InWords);
        Assert.Equal(7, read.Count(m => m.InWords == "Never measured"));
    }

    private static EngagementActivity Activity(DateOnly from, DateOnly to) => new() { Slug = "a", Title = "A", Level = EngagementLevel.Workstream, About = "", With = "", From = from, To = to, KnownFrom = default, Provenance = new("S4:115") };

    private static VoicePoint Point(DateOnly on) => new() { Activity = "a", Number = 1, Voice = Voice.Residents, Words = "w", SaidOn = on, KnownFrom = default };

    private static PointAnswer Answer(AnswerKind kind, DateOnly on, DateOnly? by = null) => new() { Activity = "a", Number = 1, Kind = kind, Words = "w", DoneBy = by, On = on, KnownFrom = default };
}
