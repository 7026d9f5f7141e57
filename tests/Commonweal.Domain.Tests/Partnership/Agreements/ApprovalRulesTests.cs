using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Partners;
using FsCheck.Fluent;
using static Commonweal.Domain.Tests.Partnership.Agreements.MadeUpApprovals;

namespace Commonweal.Domain.Tests.Partnership.Agreements;

public sealed class ApprovalRulesTests
{
    private static readonly DateOnly June = new(2017, 6, 20);

    [Fact]
    [Trait("Requirement", "AGR-04")]
    public void A_bodys_decision_is_recorded_between_the_texts_day_and_today() => Laws.Hold(Gen.Choose(-30, 200), days =>
    {
        var date = PublishedOn.AddDays(days);
        var outcome = ApprovalRules.MayRecord(Version(), Cabinet, Partner, date, Text.Hash, Today);
        return date < PublishedOn ? outcome.Refusal is DecidedBeforeItWasWritten : date > Today ? outcome.Refusal is DecisionStillToCome : outcome.Value == Text.Hash;
    });

    [Fact]
    [Trait("Requirement", "AGR-04")]
    public void A_body_of_another_organisation_cannot_approve_for_it() =>
        Assert.IsType<NotItsBody>(ApprovalRules.MayRecord(Version(), Body(new PartnerId(new Guid(9, 0, 0, new byte[8])), SovereignBodyKind.Cabinet), Partner, June, Text.Hash, Today).Refusal);

    [Fact]
    public void A_body_that_advises_cannot_approve() =>
        Assert.IsType<BodyOnlyAdvises>(ApprovalRules.MayRecord(Version(), Body(Partner, SovereignBodyKind.HealthAndWellbeingBoard), Partner, June, Text.Hash, Today).Refusal);

    [Fact]
    [Trait("Requirement", "AGR-03")]
    public void The_text_that_was_read_must_be_the_exact_text() =>
        Assert.IsType<TextHasChanged>(ApprovalRules.MayRecord(Version(), Cabinet, Partner, June, OtherHash, Today).Refusal);

    [Fact]
    public void A_condition_is_met_once_and_only_where_there_is_one()
    {
        var (plain, conditional) = (Approval(June, Text.Hash), Approval(June, Text.Hash, "if the others approve"));

        Assert.IsType<NoConditionOpen>(ApprovalRules.MayFollow(plain, [], FollowUpKind.ConditionMet, June, Today).Refusal);
        Assert.False(ApprovalRules.MayFollow(conditional, [], FollowUpKind.ConditionMet, June, Today).IsRefused);
        Assert.IsType<NoConditionOpen>(ApprovalRules.MayFollow(conditional, [FollowUpKind.ConditionMet], FollowUpKind.ConditionMet, June.AddDays(2), Today).Refusal);
    }

    [Fact]
    public void Nothing_follows_an_end() => Laws.Hold(Gen.Elements(Enum.GetValues<FollowUpKind>()), kind =>
        Approval(June, Text.Hash, "if") is var approval
        && ApprovalRules.MayFollow(approval, [FollowUpKind.Withdrawn], kind, June, Today).Refusal is NothingFollowsAnEnd
        && ApprovalRules.MayFollow(approval, [FollowUpKind.EnteredInError], kind, June, Today).Refusal is NothingFollowsAnEnd);

    [Fact]
    public void What_follows_is_neither_before_the_approval_nor_still_to_come()
    {
        Assert.IsType<FollowsBeforeItsApproval>(ApprovalRules.MayFollow(Approval(June, Text.Hash), [], FollowUpKind.Withdrawn, June.AddDays(-1), Today).Refusal);
        Assert.IsType<DecisionStillToCome>(ApprovalRules.MayFollow(Approval(June, Text.Hash), [], FollowUpKind.Withdrawn, Today.AddDays(1), Today).Refusal);
    }
}
