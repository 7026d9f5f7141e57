using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Governance.Impacts;
using Commonweal.Domain.Governance.Programmes;
using Commonweal.Domain.Tests.Governance.Decisions;
using Commonweal.Domain.Tests.Partnership;

namespace Commonweal.Domain.Tests.Governance.Programmes;

public sealed class ProgrammeTests
{
    private static readonly Provenance Made = new(null, "Made up for a test");
    private static readonly DateOnly Day = new(2017, 6, 5);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Trait("Requirement", "PRG-01")]
    [Trait("Requirement", "PRG-02")]
    [Trait("Requirement", "PRG-06")]
    public void A_programme_that_was_not_shared_cannot_go_to_decision_however_small(bool isLimited)
    {
        var reading = ProgrammeReading.On(new ProgrammeHistory(Programme("one", isLimited: isLimited)), null, Day);

        var refusal = Assert.IsType<NotSharedYet>(StageReached.MayReach(reading, Stage(RedesignStage.Decision), Day).Refusal);

        Assert.Contains("S1:153-155", refusal.RestsOn, StringComparison.Ordinal);
        Assert.False(StageReached.MayReach(reading, Stage(RedesignStage.Trial), Day).IsRefused);
    }

    [Fact]
    [Trait("Requirement", "PRG-01")]
    public void Sharing_and_answers_are_read_from_the_gates_of_its_matter()
    {
        var matter = new Matter(DecisionSubject.Course);
        Assert.Equal(SharingState.NotShared, Read(matter).Sharing);

        Assert.Null(matter.Do(StepKind.Shared));
        Assert.Null(matter.Ask(Matter.Trust));
        Assert.Equal(SharingState.WaitingForAnswers, Read(matter).Sharing);
        Assert.IsType<SharedAlready>(Read(matter).MayShare().Refusal);

        Assert.Null(matter.Answer(Matter.Trust, ImpactKind.NoEffect));
        Assert.Equal(SharingState.Heard, Read(matter).Sharing);
        Assert.False(Read(matter).MayGoToDecision().IsRefused);
    }

    [Fact]
    [Trait("Requirement", "PRG-01")]
    public void The_gates_of_a_matter_name_the_rule_that_work_is_shared_first() =>
        Assert.Contains(new Matter(DecisionSubject.Course).Now.Missing, lack => lack.Gate == Gate.Sharing && lack.RestsOn.Contains("S1:153-155", StringComparison.Ordinal));

    [Fact]
    [Trait("Requirement", "PRG-06")]
    public void A_stage_is_not_reached_twice_nor_before_it_came()
    {
        var reading = ProgrammeReading.On(new ProgrammeHistory(Programme("one")) { Stages = [Stage(RedesignStage.Design)] }, null, Day);

        Assert.IsType<StageReachedAlready>(StageReached.MayReach(reading, Stage(RedesignStage.CaseForChange), Day).Refusal);
        Assert.IsType<NewsStillToCome>(StageReached.MayReach(reading, Stage(RedesignStage.Trial), Day.AddDays(-1)).Refusal);
    }

    [Fact]
    [Trait("Requirement", "PRG-03")]
    public void A_programme_says_in_whose_register_it_stands_and_for_whom_it_is()
    {
        Assert.IsType<KindNeedsItsRegister>(Domain.Governance.Programmes.Programme.MayEnter(Programme("one", kind: ProgrammeKind.Partnership)).Refusal);
        Assert.IsType<ProgrammeNeedsItsPeople>(Domain.Governance.Programmes.Programme.MayEnter(Programme("one", cohorts: [])).Refusal);
    }

    [Fact]
    [Trait("Requirement", "PRG-04")]
    public void A_milestone_is_late_after_its_day_keeps_the_day_first_set_and_ends_once()
    {
        var milestone = new Milestone { ProgrammeId = Programme("one").Id, Number = 1, Title = "Begun", DueOn = Day, SetOn = Day.AddDays(-9), KnownFrom = default, Provenance = Made };
        Assert.Equal(MilestoneState.Ahead, MilestoneReading.Of(milestone, [], Day).State);
        Assert.Equal(MilestoneState.Late, MilestoneReading.Of(milestone, [], Day.AddDays(1)).State);

        var moved = News(MilestoneNews.Moved, Day, Day.AddDays(30));
        var later = MilestoneReading.Of(milestone, [moved], Day.AddDays(1));
        Assert.Equal((MilestoneState.Ahead, Day.AddDays(30), 1), (later.State, later.DueOn, later.TimesMoved));
        Assert.IsType<MoveNeedsADay>(MilestoneReport.MayReport(later, News(MilestoneNews.Moved, Day), Day).Refusal);
        Assert.IsType<MovedIntoThePast>(MilestoneReport.MayReport(later, News(MilestoneNews.Moved, Day, Day.AddDays(-1)), Day).Refusal);
        Assert.IsType<DueTooFarAhead>(MilestoneReport.MayReport(later, News(MilestoneNews.Moved, Day, new(9999, 1, 1)), Day).Refusal);

        var over = MilestoneReading.Of(milestone, [moved, News(MilestoneNews.Reached, Day.AddDays(2))], Day.AddDays(60));
        Assert.Equal(MilestoneState.Reached, over.State);
        Assert.IsType<MilestoneIsOver>(MilestoneReport.MayReport(over, News(MilestoneNews.Dropped, Day), Day.AddDays(60)).Refusal);
    }

    [Fact]
    [Trait("Requirement", "PRG-04")]
    public void A_milestone_may_lie_in_the_past_of_its_programme_and_not_before_it_or_far_ahead()
    {
        Assert.Null(Milestone.MayBeDue(Day, Day, Day.AddYears(1)).Refusal);
        Assert.Null(Milestone.MayBeDue(Day.AddYears(10), Day, Day).Refusal);
        Assert.IsType<DueBeforeItsProgramme>(Milestone.MayBeDue(new(2010, 1, 1), Day, Day).Refusal);
        Assert.IsType<DueTooFarAhead>(Milestone.MayBeDue(new(9999, 1, 1), Day, Day).Refusal);
    }

    [Fact]
    [Trait("Requirement", "PRG-02")]
    public void Workload_is_added_up_by_organisation_and_month_and_meant_over_a_quarter()
    {
        StaffTime[] given = [Time(150, new(2017, 4, 1), new(2017, 5, 31)), Time(50, new(2017, 5, 1), new(2017, 5, 31))];
        var cells = Workload.Of(given, [new(2017, 4), new(2017, 5), new(2017, 6)]);

        Assert.Equal([150, 200, 0], cells.Select(c => c.Hundredths));
        Assert.Equal(117, Workload.MeanOf([.. cells]));
        Assert.IsType<TimeEndsBeforeItBegins>(StaffTime.MayGive(Time(10, Day, Day.AddDays(-1))).Refusal);
        Assert.IsType<TimeOfNobody>(StaffTime.MayGive(Time(0, Day, Day)).Refusal);
    }

    [Fact]
    [Trait("Requirement", "PRG-03")]
    public void Programmes_for_the_same_condition_or_the_same_people_and_place_are_matched_with_why()
    {
        Programme[] all = [Programme("a", conditions: ["diabetes"]), Programme("b", conditions: ["diabetes"], settings: ["general-practice"], cohorts: ["carers"]), Programme("c", settings: ["hospital"], cohorts: ["carers"])];

        var match = Assert.Single(ProgrammeMatch.Among(all, []));

        Assert.Equal(("a", "b", "The same condition: diabetes"), (match.One.Slug, match.Other.Slug, match.Why));
        Assert.True(Assert.Single(ProgrammeMatch.Among(all, [Join("b", "a")])).IsJoined);
        Assert.IsType<JoinedAlready>(ProgrammesJoined.MayJoin(Join("a", "b"), [Join("b", "a")]).Refusal);
        Assert.IsType<JoinsAnother>(ProgrammesJoined.MayJoin(Join("a", "a"), []).Refusal);
    }

    [Fact]
    [Trait("Requirement", "PRG-04")]
    public void Money_has_a_sum_of_the_year_or_of_a_whole_year() => Assert.IsType<MoneyNeedsASum>(ProgrammeMoney.MayEnter(new ProgrammeMoney
    {
        ProgrammeId = default, PartnerId = default, Kind = ProgrammeMoneyKind.Cost, FinancialYear = 2017, AmountPence = 0, FullYearPence = 0, Words = "", On = Day, KnownFrom = default, Provenance = Made,
    }).Refusal);

    private static ProgrammeReading Read(Matter matter) => ProgrammeReading.On(new ProgrammeHistory(Programme("one")), matter.Now, matter.Today);

    private static Programme Programme(string slug, ProgrammeKind kind = ProgrammeKind.Qipp, bool isLimited = false, string[]? cohorts = null, string[]? conditions = null, string[]? settings = null) => new()
    {
        Id = ProgrammeId.From(Papers.Id(slug)), Slug = slug, Title = slug, Words = slug, Kind = kind, PartnerId = Matter.FirstCcg, IsLimited = isLimited, Cohorts = cohorts ?? ["older-people"], Conditions = conditions ?? [],
        Settings = settings ?? ["own-home"], ProposedOn = Day, KnownFrom = default, Provenance = Made,
    };

    private static StageReached Stage(RedesignStage stage) => new() { ProgrammeId = Programme("one").Id, Stage = stage, On = Day, Words = "Done", KnownFrom = default, Provenance = Made };

    private static MilestoneReport News(MilestoneNews news, DateOnly on, DateOnly? due = null) => new() { ProgrammeId = Programme("one").Id, Number = 1, News = news, On = on, NewDueOn = due, Words = "", KnownFrom = default };

    private static StaffTime Time(int hundredths, DateOnly from, DateOnly to) => new() { ProgrammeId = Programme("one").Id, PartnerId = Matter.Trust, From = from, To = to, Hundredths = hundredths, Words = "", KnownFrom = default, Provenance = Made };

    private static ProgrammesJoined Join(string one, string other) => new() { ProgrammeId = Programme(one).Id, OtherId = Programme(other).Id, On = Day, Words = "", KnownFrom = default };
}
