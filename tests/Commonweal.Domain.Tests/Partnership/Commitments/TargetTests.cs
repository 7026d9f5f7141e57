using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;
using static Commonweal.Domain.Partnership.Commitments.TargetState;

namespace Commonweal.Domain.Tests.Partnership.Commitments;

/// <summary>How a target is read, reported and dated.</summary>
public sealed class TargetTests
{
    private static readonly TargetId Id = TargetId.From(Papers.Id("target"));
    private static readonly Provenance Made = new(null, "Made up for a test");
    private static readonly DateOnly Promised = new(2017, 6, 1);
    private static readonly DateOnly DueDay = new(2017, 9, 30);

    private static TargetHistory History(DueDate due, params TargetReport[] reports) => new(NewTarget(), [Dated(due, Promised)], reports);

    private static Target NewTarget(Recurrence recurs = Recurrence.Once, string? owner = "board") =>
        new() { Id = Id, Reference = "TGT-9.9", Text = "Do it", Recurs = recurs, OwnerBody = owner, Provenance = Made };

    private static DueDateVersion Dated(DueDate due, DateOnly on, string? reason = null, string? body = null) =>
        new() { TargetId = Id, Due = due, SetOn = on, Reason = reason, DecidedBy = body, KnownFrom = default, Provenance = Made };

    private static TargetReport Report(DateOnly on, ReportedStatus status, DateOnly? metOn = null, DateOnly? month = null, string words = "As said", string? evidence = "minute 4") => new()
    {
        TargetId = Id, On = on, Status = status, Words = words, Evidence = evidence, MetOn = metOn, ForMonth = month, KnownFrom = default, Provenance = Made,
    };

    [Fact]
    [Trait("Requirement", "TGT-00")]
    public void A_target_without_an_owner_is_refused()
    {
        var refusal = Assert.IsType<TargetNeedsOwner>(Target.MayStand(NewTarget(owner: null), []).Refusal);

        Assert.Equal("TGT-9.9 names no owner: say which body or which partners it belongs to.", refusal.Sentence);
        Assert.False(Target.MayStand(NewTarget(owner: null), [new TargetOwner { TargetId = Id, PartnerId = Papers.Partner("uclh") }]).IsRefused);
    }

    [Fact]
    public void On_its_day_it_is_not_late_and_on_the_next_it_is()
    {
        var history = History(DueDate.OnDay(DueDay));

        Assert.Equal(NotDueYet, history.On(DueDay.AddDays(-29)).State);
        Assert.Equal(DueSoon, history.On(DueDay.AddDays(-28)).State);
        Assert.Equal(DueSoon, history.On(DueDay).State);
        Assert.Equal(PassedWithNothingReported, history.On(DueDay.AddDays(1)).State);
    }

    [Fact]
    public void Kept_by_its_day_it_is_met_and_after_it_met_late()
    {
        var inTime = History(DueDate.OnDay(DueDay), Report(DueDay.AddDays(9), ReportedStatus.Met, metOn: DueDay));
        var late = History(DueDate.OnDay(DueDay), Report(DueDay.AddDays(9), ReportedStatus.Met));

        Assert.Equal(PassedWithNothingReported, inTime.On(DueDay.AddDays(8)).State);
        Assert.Equal(Met, inTime.On(DueDay.AddDays(9)).State);
        Assert.Equal((MetLate, 9), (late.On(DueDay.AddDays(9)).State, late.On(DueDay.AddDays(9)).DaysLate));
        Assert.False(late.LateOn(DueDay.AddDays(9)));
    }

    [Fact]
    public void What_is_undone_again_counts_as_late_and_not_as_met()
    {
        var history = History(DueDate.OnDay(DueDay), Report(DueDay, ReportedStatus.Met), Report(DueDay.AddDays(40), ReportedStatus.NotInPlace));

        Assert.Equal(Met, history.On(DueDay.AddDays(39)).State);
        Assert.Equal(Late, history.On(DueDay.AddDays(40)).State);
    }

    [Fact]
    public void A_recorded_silence_is_not_a_report() =>
        Assert.Equal(PassedWithNothingReported, History(DueDate.OnDay(DueDay), Report(DueDay.AddDays(3), ReportedStatus.NotReported)).On(DueDay.AddDays(4)).State);

    [Fact]
    public void Without_a_date_it_is_never_late()
    {
        Assert.Equal(NoDate, History(DueDate.Open).On(new(2020, 1, 1)).State);
        Assert.Equal(Underway, History(DueDate.Open, Report(DueDay, ReportedStatus.OnTrack)).On(new(2020, 1, 1)).State);
    }

    [Fact]
    public void Due_at_the_next_meeting_it_is_late_once_that_meeting_has_passed()
    {
        var history = History(DueDate.AtNextMeetingOf("board", Promised));

        Assert.Equal(NoDate, history.On(DueDay).State);
        Assert.True(history.LateOn(DueDay, nextMeeting: DueDay.AddDays(-1)));
    }

    [Fact]
    [Trait("Requirement", "TGT-03")]
    [Trait("Requirement", "GAP-10")]
    public void Dated_again_it_is_read_by_the_new_date_from_that_day_on_and_the_first_stays_in_sight()
    {
        var moved = DueDay.AddDays(10);
        var history = new TargetHistory(NewTarget(), [Dated(DueDate.OnDay(DueDay), Promised), Dated(DueDate.InMonth(2017, 12), moved, "the post was vacant", "board")], []);

        Assert.True(history.LateOn(moved.AddDays(-1)));
        Assert.False(history.LateOn(moved));
        Assert.True(history.WasRedatedBy(moved));
        Assert.False(history.WasRedatedBy(moved.AddDays(-1)));
        Assert.Equal(DueDay, history.DueDates.First.Due.FallsOn());
    }

    [Fact]
    [Trait("Requirement", "TGT-03")]
    public void A_date_is_set_again_only_with_a_reason_by_a_body_and_in_order()
    {
        var dates = new DueDateHistory([Dated(DueDate.OnDay(DueDay), Promised)]);
        var later = DueDate.InMonth(2017, 12);

        Assert.IsType<RedatingNeedsReason>(dates.MayRedate(Dated(later, DueDay, " ", "board")).Refusal);
        Assert.IsType<RedatingNeedsBody>(dates.MayRedate(Dated(later, DueDay, "the post was vacant", null)).Refusal);
        Assert.IsType<RedatedBeforeLastSet>(dates.MayRedate(Dated(later, Promised.AddDays(-1), "the post was vacant", "board")).Refusal);
        Assert.IsType<RedatedToTheSameDate>(dates.MayRedate(Dated(DueDate.OnDay(DueDay), DueDay, "the post was vacant", "board")).Refusal);
        Assert.False(dates.MayRedate(Dated(later, DueDay, "the post was vacant", "board")).IsRefused);
    }

    [Fact]
    public void A_report_says_something_and_that_it_is_met_is_shown()
    {
        Assert.IsType<ReportNeedsWords>(TargetReport.MayReport(Report(DueDay, ReportedStatus.Underway, words: "")).Refusal);
        Assert.IsType<MetAfterTheReport>(TargetReport.MayReport(Report(DueDay, ReportedStatus.Met, metOn: DueDay.AddDays(1))).Refusal);
        Assert.IsType<MetNeedsEvidence>(TargetReport.MayReport(Report(DueDay, ReportedStatus.Met, evidence: null)).Refusal);
        Assert.False(TargetReport.MayReport(Report(DueDay, ReportedStatus.Met)).IsRefused);
    }

    [Fact]
    public void A_recurring_target_is_as_good_as_its_worst_month()
    {
        var june = new DateOnly(2017, 6, 1);
        var history = new TargetHistory(
            NewTarget(Recurrence.Monthly), [Dated(DueDate.Starting(june), Promised)],
            [Report(new(2017, 6, 28), ReportedStatus.Met, month: june), Report(new(2017, 8, 4), ReportedStatus.Met, month: june.AddMonths(1))]);

        Assert.Equal(Met, history.On(new(2017, 7, 15)).State);
        Assert.Equal(MetLate, history.On(new(2017, 8, 15)).State);
        Assert.Equal(PassedWithNothingReported, history.On(new(2017, 9, 1)).State);
    }

    [Fact]
    public void Whatever_was_reported_a_target_is_met_late_or_neither_and_only_after_its_day() => Laws.Hold<(int[] Reports, int Day)>(given =>
    {
        var reports = given.Reports.Select((status, i) => Report(Promised.AddDays(i * 20), (ReportedStatus)(Math.Abs(status % 6)))).ToArray();
        var asAt = Promised.AddDays(Math.Abs(given.Day % 400));
        var reading = History(DueDate.OnDay(DueDay), reports).On(asAt);
        var said = reports.Where(r => r.On <= asAt && r.Status != ReportedStatus.NotReported).Select(r => r.Status).ToList();
        return reading.State.IsMet() == (said.LastOrDefault() == ReportedStatus.Met) && reading.State.IsLate() == (asAt > DueDay && !reading.State.IsMet());
    });
}
