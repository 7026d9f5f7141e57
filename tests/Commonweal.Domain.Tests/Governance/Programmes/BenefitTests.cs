using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Programmes;

namespace Commonweal.Domain.Tests.Governance.Programmes;

public sealed class BenefitTests
{
    private static readonly Provenance Made = new(null, "Made up for a test");
    private static readonly DateOnly Day = new(2017, 9, 1);

    [Theory]
    [InlineData(100, 200, 200, BenefitState.Reached)]
    [InlineData(100, 200, 199, BenefitState.OnItsWay)]
    [InlineData(200, 100, 100, BenefitState.Reached)]
    [InlineData(200, 100, 101, BenefitState.OnItsWay)]
    [Trait("Requirement", "PRG-04")]
    public void It_is_reached_at_its_target_whether_that_is_above_or_below_where_it_began(long baseline, long target, long figure, BenefitState state) =>
        Assert.Equal(state, BenefitReading.Of(Benefit(baseline, target, Day), [Figure(figure)], Day).State);

    [Fact]
    [Trait("Requirement", "PRG-07")]
    public void The_last_figure_counts_and_one_past_its_day_is_late()
    {
        var reading = BenefitReading.Of(Benefit(null, 500_000, Day), [Figure(100), Figure(35_800, 2)], Day.AddDays(1));

        Assert.Equal(("358 bed days", BenefitState.Late), (reading.FigureInWords, reading.State));
        Assert.Equal(BenefitState.NoFigure, BenefitReading.Of(Benefit(null, null, null), [], Day).State);
    }

    [Fact]
    [Trait("Requirement", "EVA-05")]
    public void A_lesson_says_where_it_was_learnt_and_a_target_by_when()
    {
        Assert.IsType<LessonNeedsItsPlace>(Lesson.MayEnter(Learnt(null), Day).Refusal);
        Assert.IsType<NewsStillToCome>(Lesson.MayEnter(Learnt("A Vanguard"), Day.AddDays(-1)).Refusal);
        Assert.False(Lesson.MayEnter(Learnt("A Vanguard"), Day).IsRefused);
        Assert.IsType<TargetNeedsADay>(Domain.Governance.Programmes.Benefit.MayEnter(Benefit(null, 100, null)).Refusal);
        Assert.IsType<NewsStillToCome>(BenefitRealised.MayEnter(Figure(1), Day.AddDays(-1)).Refusal);
    }

    private static Benefit Benefit(long? baseline, long? target, DateOnly? by) => new()
    {
        Id = default, ProgrammeId = default, Number = 1, Title = "Bed days released", Indicator = "Counted", Unit = "bed days", BaselineHundredths = baseline, TargetHundredths = target, TargetBy = by, On = Day, KnownFrom = default, Provenance = Made,
    };

    private static BenefitRealised Figure(long figure, long id = 1) => new() { Id = id, BenefitId = default, FigureHundredths = figure, AsOf = Day, Words = "", KnownFrom = default, Provenance = Made };

    private static Lesson Learnt(string? from) => new() { LearntFrom = from, Title = "T", Words = "W", WhatToDo = "D", On = Day, KnownFrom = default, Provenance = Made };
}
