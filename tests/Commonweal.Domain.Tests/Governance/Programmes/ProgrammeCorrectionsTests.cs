using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Programmes;
using Commonweal.Domain.Partnership.Corrections;
using Commonweal.Domain.Tests.Governance.Decisions;
using Commonweal.Domain.Tests.Partnership;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Governance.Programmes;

public sealed class ProgrammeCorrectionsTests
{
    private static readonly DateOnly Day = new(2017, 6, 5);
    private static readonly Provenance Made = new(null, "Made up for a test");

    [Fact]
    [Trait("Requirement", "PRG-04")]
    public void A_programme_reads_as_it_was_put_right_by_each_day_and_what_was_entered_stays() => Laws.Hold(
        Gen.Choose(0, 30).Zip(Gen.Choose(0, 30)),
        days =>
        {
            var history = new ProgrammeHistory(Entered) { Corrections = [Corrected(CorrectedThing.Programme, "one", CorrectedPart.Lead, "", "A. Lead", Day.AddDays(days.Item1))] };
            return history.AsAt(Day.AddDays(days.Item2)).Programme.Lead == (days.Item2 >= days.Item1 ? "A. Lead" : null) && history.Programme.Lead is null;
        });

    [Fact]
    public void Every_part_is_put_right_on_its_own()
    {
        var now = Entered.As([
            PartChange.Of(CorrectedPart.Workstream, ProgrammeCorrections.SlugOf(null), ProgrammeCorrections.SlugOf(StpWorkstream.CareCloserToHome)), PartChange.Of(CorrectedPart.Reach, "wide", ProgrammeCorrections.ReachOf(true)),
            PartChange.Of(CorrectedPart.Settings, Entered.Settings, ["own-home", "hospital"]),
        ]);

        Assert.Equal((StpWorkstream.CareCloserToHome, true, "one"), (now.Workstream, now.IsLimited, now.Title));
        Assert.Equal(["hospital", "own-home"], now.Settings);
        Assert.Same(Entered, Entered.As([]));
    }

    [Fact]
    public void A_programme_put_right_still_says_for_whom_it_is() => Assert.IsType<ProgrammeNeedsItsPeople>(
        ProgrammeCorrections.MayCorrect(Entered, [PartChange.Of(CorrectedPart.Cohorts, Entered.Cohorts, [])]).Refusal);

    [Fact]
    [Trait("Requirement", "PRG-04")]
    public void The_day_of_a_milestone_of_which_something_was_said_is_moved_and_not_put_right()
    {
        var milestone = new Milestone { ProgrammeId = Entered.Id, Number = 1, Title = "Begun", DueOn = Day, SetOn = Day, KnownFrom = default, Provenance = Made };
        var moved = new MilestoneReport { ProgrammeId = Entered.Id, Number = 1, News = MilestoneNews.Moved, On = Day, NewDueOn = Day.AddDays(30), Words = "", KnownFrom = default };
        var day = PartChange.Of(CorrectedPart.DueDay, Day, Day.AddDays(1));

        Assert.IsType<DayIsSpokenOf>(ProgrammeCorrections.MayCorrect(MilestoneReading.Of(milestone, [moved], Day), [day], Day).Refusal);
        Assert.Null(ProgrammeCorrections.MayCorrect(MilestoneReading.Of(milestone, [moved], Day), [PartChange.Of(CorrectedPart.Title, "Begun", "It has begun")], Day).Refusal);
        Assert.Null(ProgrammeCorrections.MayCorrect(MilestoneReading.Of(milestone, [], Day), [day], Day).Refusal);
        Assert.IsType<DueBeforeItsProgramme>(ProgrammeCorrections.MayCorrect(MilestoneReading.Of(milestone, [], Day), [PartChange.Of(CorrectedPart.DueDay, Day, new DateOnly(2010, 1, 1))], Day).Refusal);
    }

    [Fact]
    public void A_milestone_is_put_right_beside_its_programme()
    {
        var milestone = new Milestone { ProgrammeId = Entered.Id, Number = 2, Title = "Begun", DueOn = Day, SetOn = Day, KnownFrom = default, Provenance = Made };
        var history = new ProgrammeHistory(Entered) { Milestones = [milestone], Corrections = [Corrected(CorrectedThing.Milestone, ProgrammeCorrections.Key("one", milestone), CorrectedPart.DueDay, "2017-06-05", "2017-06-15", Day)] };

        Assert.Equal(new DateOnly(2017, 6, 15), Assert.Single(history.AsAt(Day).Milestones).DueOn);
        Assert.Equal("one", history.AsAt(Day).Programme.Title);
    }

    private static Programme Entered { get; } = new()
    {
        Id = ProgrammeId.From(Papers.Id("one")), Slug = "one", Title = "one", Words = "one", Kind = ProgrammeKind.Qipp, PartnerId = Matter.FirstCcg, Cohorts = ["older-people"], Conditions = [], Settings = ["own-home"], ProposedOn = Day, KnownFrom = default,
        Provenance = Made,
    };

    private static Correction Corrected(CorrectedThing of, string slug, CorrectedPart part, string was, string becomes, DateOnly on) =>
        new() { Of = of, Slug = slug, Number = 1, Part = part, Was = was, Becomes = becomes, Why = "A slip", On = on, KnownFrom = default };
}
