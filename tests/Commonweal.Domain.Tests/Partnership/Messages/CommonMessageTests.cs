using Commonweal.Domain.Partnership.Messages;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Domain.Tests.Partnership.Messages;

public sealed class CommonMessageTests
{
    private static readonly Speaker Team = new(null, "programme-director", "the team");

    [Fact]
    [Trait("Requirement", "COM-07")]
    public void The_team_writes_it_for_each_audience_and_a_new_version_says_something_new()
    {
        Assert.False(MessageVersion.MayWrite(Version("For staff"), null, Team).IsRefused);
        Assert.IsType<EachAudienceHasItsWords>(MessageVersion.MayWrite(Version(""), null, Team).Refusal);
        Assert.IsType<MessageIsUnchanged>(MessageVersion.MayWrite(Version("For staff"), Version("For staff"), Team).Refusal);
        Assert.IsType<OnlyTheTeam>(MessageVersion.MayWrite(Version("For staff"), null, new Speaker(null, "auditor", "an auditor")).Refusal);
    }

    private static MessageVersion Version(string staff) => new()
    {
        Message = "why", Number = 1, ForServiceUsers = "For users", ForResidents = "For residents", ForStaff = staff, On = new(2017, 10, 9), KnownFrom = default, Provenance = new(null, "Made up for a test"),
    };
}
