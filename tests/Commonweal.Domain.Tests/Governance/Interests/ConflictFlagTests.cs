using Commonweal.Domain.Governance.Interests;

namespace Commonweal.Domain.Tests.Governance.Interests;

public sealed class ConflictFlagTests
{
    [Fact]
    [Trait("Requirement", "COI-01")]
    public void The_manager_or_lead_of_the_fund_flags_it_while_the_joint_executive_team_has_a_meeting_ahead()
    {
        Assert.False(ConflictFlag.MayFlag("Mental health", isManagerOrLead: true, hasMeeting: true).IsRefused);
        Assert.Equal(new OnlyManagerOrLeadFlags("Mental health"), ConflictFlag.MayFlag("Mental health", isManagerOrLead: false, hasMeeting: true).Refusal);
        Assert.Equal(new NoMeetingAhead(), ConflictFlag.MayFlag("Mental health", isManagerOrLead: true, hasMeeting: false).Refusal);
    }

    [Fact]
    [Trait("Requirement", "COI-01")]
    public void It_is_financial_or_otherwise() => Assert.Equal(["Financial", "Not financial"], Enum.GetValues<ConflictNature>().Select(n => n.InWords()));
}
