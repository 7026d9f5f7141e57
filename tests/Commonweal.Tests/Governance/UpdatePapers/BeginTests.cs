using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.UpdatePapers;

public sealed class BeginTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "PRG-07")]
    public async Task The_team_begins_an_update_for_a_body_and_a_meeting_to_come()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var director = await site.SignInAsAsync("programme-director");
        (string, string)[] update = [("Input.Title", "Winter update"), ("Input.Body", "wellbeing-partnership-board")];

        var past = await director.SendFormAsync("/governance/update-papers/begin", [.. update, .. Forms.Day("Input.MeetingOn", 1, 9, 2017)]);
        var page = await director.SendFormAsync("/governance/update-papers/begin", [.. update, .. Forms.Day("Input.MeetingOn", 1, 12, 2017)]);

        Assert.Contains("Choose a day that is still to come", past.Errors(), StringComparison.Ordinal);
        Assert.Equal("Winter update", page.Heading());
    }
}
