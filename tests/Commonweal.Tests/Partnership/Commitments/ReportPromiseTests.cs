using Commonweal.Domain.Partnership.Commitments;

namespace Commonweal.Tests.Partnership.Commitments;

public sealed class ReportPromiseTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task The_team_says_how_a_promise_of_a_body_stands()
    {
        using var team = await (await sites.DemonstrationAsync()).SignInAsAsync("board-secretary");

        var page = await team.SendFormAsync("/partnership/promises/engage-staff/report", ("Input.Status", "Underway"), ("Input.Words", "Two briefings were held."));

        Assert.Contains("Two briefings were held.", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partner_that_does_not_own_it_is_refused_and_told_who_could()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await recorder.SendFormAsync("/partnership/promises/delivery-focus/report", ("Input.Status", "Met"), ("Input.Words", "Done."));

        Assert.Contains(new OnlyItsOwnersReport("this promise", "Haringey Council as Recorder (demonstration)", "").WhoCouldMend!, page.Errors(), StringComparison.Ordinal);
    }
}
