using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using FsCheck.Fluent;
using static Commonweal.Domain.Tests.Partnership.Agreements.MadeUpApprovals;

namespace Commonweal.Domain.Tests.Partnership.Agreements;

/// <summary>Agreed is not in effect: where one partner stands with one exact text on a day (AGR-03).</summary>
public sealed class ApprovalReadingTests
{
    private static readonly DateOnly June = new(2017, 6, 20);

    [Fact]
    [Trait("Requirement", "AGR-03")]
    public void Silence_is_not_approved() => Assert.Equal(ApprovalState.NotApproved, ApprovalReading.Of(Text.Hash, [], [], Today).State);

    [Fact]
    [Trait("Requirement", "AGR-03")]
    public void Before_its_day_an_approval_is_none_and_from_its_day_it_counts() => Laws.Hold(Gen.Choose(-60, 60), days =>
        ApprovalReading.Of(Text.Hash, [Approval(June, Text.Hash)], [], June.AddDays(days)).Counts == days >= 0);

    [Fact]
    [Trait("Requirement", "AGR-03")]
    public void An_approval_of_another_text_is_none_of_this_one() =>
        Assert.Equal(ApprovalState.AnotherText, ApprovalReading.Of(Text.Hash, [Approval(June, OtherHash)], [], Today).State);

    [Fact]
    [Trait("Requirement", "AGR-03")]
    public void A_condition_means_not_yet_until_it_is_met()
    {
        var approval = Approval(June, Text.Hash, "if the others approve");
        var met = FollowUp(approval, FollowUpKind.ConditionMet, June.AddDays(10));

        Assert.Equal(ApprovalState.Conditional, ApprovalReading.Of(Text.Hash, [approval], [met], June.AddDays(9)).State);
        Assert.Equal(ApprovalState.Approved, ApprovalReading.Of(Text.Hash, [approval], [met], June.AddDays(10)).State);
    }

    [Fact]
    [Trait("Requirement", "PAR-05")]
    public void An_approval_known_only_as_noted_counts_and_is_marked()
    {
        var reading = ApprovalReading.Of(Text.Hash, [Approval(null, null, notedOn: June)], [], Today);

        Assert.True(reading.Counts);
        Assert.Equal("Approval noted by 20 June 2017; the papers give no date, minute or text", reading.InWords);
    }

    [Fact]
    public void A_withdrawn_approval_counts_until_it_is_withdrawn()
    {
        var approval = Approval(June, Text.Hash);
        var withdrawn = FollowUp(approval, FollowUpKind.Withdrawn, June.AddDays(30));

        Assert.True(ApprovalReading.Of(Text.Hash, [approval], [withdrawn], June.AddDays(29)).Counts);
        Assert.Equal(ApprovalState.Withdrawn, ApprovalReading.Of(Text.Hash, [approval], [withdrawn], June.AddDays(30)).State);
    }

    [Fact]
    public void What_was_entered_in_error_leaves_what_was_there_before()
    {
        var (first, wrong) = (Approval(June, Text.Hash), Approval(June.AddDays(5), OtherHash, number: 2));

        var reading = ApprovalReading.Of(Text.Hash, [first, wrong], [FollowUp(wrong, FollowUpKind.EnteredInError, June.AddDays(6))], Today);

        Assert.Same(first, reading.Approval);
        Assert.Equal(ApprovalState.Approved, reading.State);
    }

    [Fact]
    public void Approved_again_after_it_was_withdrawn_it_counts_again()
    {
        var (first, again) = (Approval(June, Text.Hash), Approval(June.AddDays(60), Text.Hash, number: 2));

        Assert.True(ApprovalReading.Of(Text.Hash, [again, first], [FollowUp(first, FollowUpKind.Withdrawn, June.AddDays(30))], Today).Counts);
    }

    [Fact]
    [Trait("Requirement", "AGR-03")]
    public void The_bodys_own_decision_settles_a_note_of_it_whatever_the_days_and_whichever_was_written_down_first() =>
        Laws.Hold(Gen.Choose(0, 60).Four(), days =>
        {
            var (decided, noted, looked) = (June.AddDays(days.Item1), June.AddDays(days.Item1 + days.Item2), June.AddDays(days.Item1 + days.Item2 + days.Item3));
            Approval[] given = [Approval(decided, Text.Hash), Approval(null, null, notedOn: noted, number: 2)];
            var reading = ApprovalReading.Of(Text.Hash, days.Item4 % 2 == 0 ? given : given.Reverse(), [], looked);
            return reading.State == ApprovalState.Approved && reading.Approval!.Date == decided;
        });

    [Fact]
    public void A_note_does_not_lift_the_condition_of_the_decision_it_speaks_of_or_bring_back_one_that_was_withdrawn()
    {
        var noted = Approval(null, null, notedOn: June.AddDays(10), number: 2);
        var (conditional, plain) = (Approval(June, Text.Hash, "if the others approve"), Approval(June, Text.Hash));

        Assert.Equal(ApprovalState.Conditional, ApprovalReading.Of(Text.Hash, [conditional, noted], [], Today).State);
        Assert.Equal(ApprovalState.Withdrawn, ApprovalReading.Of(Text.Hash, [plain, noted], [FollowUp(plain, FollowUpKind.Withdrawn, June.AddDays(5))], Today).State);
    }

    [Fact]
    public void A_note_stands_where_the_dated_approval_is_later_of_another_text_of_another_body_or_was_entered_in_error()
    {
        var (cabinet, executive) = (new SovereignBodyId(new Guid(2, 0, 0, new byte[8])), new SovereignBodyId(new Guid(2, 0, 1, new byte[8])));
        var noted = Approval(null, null, notedOn: June.AddDays(10), number: 2, body: cabinet);
        var wrong = Approval(June, Text.Hash, body: cabinet);

        Assert.Equal(ApprovalState.Noted, ApprovalReading.Of(Text.Hash, [Approval(June.AddDays(11), Text.Hash, body: cabinet), noted], [], June.AddDays(10)).State);
        Assert.Equal(ApprovalState.Noted, ApprovalReading.Of(Text.Hash, [Approval(June, OtherHash, body: cabinet), noted], [], Today).State);
        Assert.Equal(ApprovalState.Noted, ApprovalReading.Of(Text.Hash, [Approval(June, Text.Hash, body: executive), noted], [], Today).State);
        Assert.Equal(ApprovalState.Noted, ApprovalReading.Of(Text.Hash, [wrong, noted], [FollowUp(wrong, FollowUpKind.EnteredInError, June.AddDays(20))], Today).State);
    }
}
