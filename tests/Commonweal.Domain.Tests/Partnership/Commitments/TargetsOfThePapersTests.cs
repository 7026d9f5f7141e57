using Commonweal.Domain.Partnership.Commitments;
using static Commonweal.Domain.Partnership.Commitments.TargetState;

namespace Commonweal.Domain.Tests.Partnership.Commitments;

/// <summary>Every row of the target table, as it stood on 9 October 2017: its day and its state, written here from the papers and not from the facts.</summary>
public sealed class TargetsOfThePapersTests
{
    public static IEnumerable<TheoryDataRow<string, string?, TargetState>> Rows() =>
    [
        // In place since a day the papers do not give: known as met only from the update itself, after April.
        Row("TGT-3.0", "2017-04-01", MetLate).WithTrait("Requirement", "TGT-3.0"),
        Row("TGT-3.1", "2017-06-30", Late).WithTrait("Requirement", "TGT-3.1"),
        Row("TGT-3.2", null, Underway).WithTrait("Requirement", "TGT-3.2"),
        Row("TGT-3.3", "2017-12-31", NotDueYet).WithTrait("Requirement", "TGT-3.3"),
        Row("TGT-3.4", "2017-09-30", Late).WithTrait("Requirement", "TGT-3.4"),
        Row("TGT-4.1", "2017-06-30", Late).WithTrait("Requirement", "TGT-4.1"),
        Row("TGT-4.2", "2017-07-30", Late).WithTrait("Requirement", "TGT-4.2"),
        Row("TGT-4.3", "2017-09-30", Late).WithTrait("Requirement", "TGT-4.3"),
        Row("TGT-4.4", "2017-07-31", PassedWithNothingReported).WithTrait("Requirement", "TGT-4.4"),
        Row("TGT-4.5", "2017-10-31", DueSoon).WithTrait("Requirement", "TGT-4.5"),
        Row("TGT-5.1", "2017-06-30", Late).WithTrait("Requirement", "TGT-5.1"),
        Row("TGT-5.2", "2017-09-30", PassedWithNothingReported).WithTrait("Requirement", "TGT-5.2"),
        Row("TGT-5.3", "2017-09-30", Late).WithTrait("Requirement", "TGT-5.3"),
        Row("TGT-5.4", "2017-09-30", Late).WithTrait("Requirement", "TGT-5.4"),
        Row("TGT-6.1", "2017-09-30", PassedWithNothingReported).WithTrait("Requirement", "TGT-6.1"),
        Row("TGT-6.2", "2017-09-30", Late).WithTrait("Requirement", "TGT-6.2"),
        Row("TGT-6.3", "2017-07-01", Underway).WithTrait("Requirement", "TGT-6.3"),
        Row("TGT-6.4", "2017-12-31", NotDueYet).WithTrait("Requirement", "TGT-6.4"),
        Row("TGT-7.1", "2017-06-30", Late).WithTrait("Requirement", "TGT-7.1"),
        Row("TGT-7.2", "2017-04-01", Underway).WithTrait("Requirement", "TGT-7.2"),
        Row("TGT-7.3", "2017-04-30", Late).WithTrait("Requirement", "TGT-7.3"),
        Row("TGT-7.4", "2017-09-01", Late).WithTrait("Requirement", "TGT-7.4"),
        Row("TGT-8.1", "2017-06-30", Late).WithTrait("Requirement", "TGT-8.1"),
        Row("TGT-8.2", "2017-06-30", Late).WithTrait("Requirement", "TGT-8.2"),
        Row("TGT-8.3", "2018-03-31", WindowOpen).WithTrait("Requirement", "TGT-8.3"),
        Row("TGT-8.4", "2018-03-31", NotDueYet).WithTrait("Requirement", "TGT-8.4"),
        Row("TGT-U.1", "2017-09-25", Late).WithTrait("Requirement", "TGT-U.1"),
        Row("TGT-U.2", "2017-10-10", DueSoon).WithTrait("Requirement", "TGT-U.2"),
        Row("TGT-U.3", "2017-12-31", Underway).WithTrait("Requirement", "TGT-U.3"),
        Row("TGT-U.4", "2017-10-31", DueSoon).WithTrait("Requirement", "TGT-U.4"),
        Row("TGT-U.5", null, Underway).WithTrait("Requirement", "TGT-U.5"),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_target_stood_as_the_update_of_October_2017_leaves_it(string reference, string? fallsOn, TargetState state)
    {
        var reading = PapersTargets.Histories[reference].On(Papers.UpdateOfOctober);

        Assert.Equal(fallsOn is null ? null : DateOnly.Parse(fallsOn), reading.FallsOn);
        Assert.Equal(state, reading.State);
    }

    [Fact]
    [Trait("Requirement", "TGT-01")]
    public void There_are_31_targets_26_of_them_under_commitments_3_to_8()
    {
        var targets = PapersTargets.Histories.Values.Select(h => h.Target).ToList();

        Assert.Equal(31, targets.Count);
        Assert.Equal(
            [(3, 5), (4, 5), (5, 4), (6, 4), (7, 4), (8, 4)],
            targets.Where(t => t.CommitmentNumber is not null).GroupBy(t => t.CommitmentNumber!.Value).Select(g => (g.Key, g.Count())).Order());
        Assert.Equal(Rows().Select(r => r.Data.Item1).Order(StringComparer.Ordinal), targets.Select(t => t.Reference).Order(StringComparer.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "TGT-00")]
    public void Each_target_has_an_owner_a_first_due_date_and_a_history()
    {
        foreach (var history in PapersTargets.Histories.Values)
        {
            Assert.False(Target.MayStand(history.Target, PapersTargets.Owners(history.Target.Reference)).IsRefused);
            Assert.NotNull(history.DueDates.First);
            Assert.NotEmpty(history.Reports);
        }
    }

    [Fact]
    [Trait("Requirement", "TGT-02")]
    public void On_the_day_of_the_update_late_targets_are_in_plain_sight()
    {
        var late = PapersTargets.Histories.Values.Where(h => h.LateOn(Papers.UpdateOfOctober)).Select(h => h.Target.Reference).ToList();

        Assert.Equal(18, late.Count);
        Assert.Contains("TGT-4.1", late);
        Assert.DoesNotContain("TGT-6.4", late);
    }

    [Fact]
    [Trait("Requirement", "TGT-02")]
    public void What_was_late_on_any_other_day_can_be_asked_too()
    {
        var promise = PapersTargets.Histories["TGT-4.1"];

        Assert.False(promise.LateOn(new(2017, 6, 30)));
        Assert.Equal(PassedWithNothingReported, promise.On(new(2017, 7, 1)).State);
        Assert.Equal("Its day passed, nothing reported (by 1 day)", promise.On(new(2017, 7, 1)).InWords);
        Assert.Equal(101, promise.On(Papers.UpdateOfOctober).DaysLate);
        Assert.Equal("Late (by 101 days)", promise.On(Papers.UpdateOfOctober).InWords);
        Assert.Equal(NotYetSet, promise.On(new(2017, 5, 31)).State);
    }

    [Fact]
    public void Monthly_sharing_is_late_for_each_month_since_June() =>
        Assert.Equal(
            [("2017-06", Late), ("2017-07", Late), ("2017-08", Late), ("2017-09", Late), ("2017-10", DueSoon)],
            PapersTargets.Histories["TGT-7.1"].Months(Papers.UpdateOfOctober).Select(m => (m.Month.ToString("yyyy-MM"), m.Reading.State)));

    private static TheoryDataRow<string, string?, TargetState> Row(string reference, string? fallsOn, TargetState state) =>
        new(reference, fallsOn, state);
}
