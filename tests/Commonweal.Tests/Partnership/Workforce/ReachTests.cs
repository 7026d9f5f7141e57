using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Partnership.Workforce;

public sealed class ReachTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "WFO-01")]
    public async Task The_team_says_how_far_it_has_reached_a_level_and_what_was_said_before_stays()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var director = await site.SignInAsAsync("programme-director");

        await SayAsync(director);

        Assert.Contains("Half of them took part", (await director.PageAsync("/partnership/workforce")).MainText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Half of them took part", (await director.PageAsync("/partnership/workforce?asAt=2017-10-01")).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partner_alone_does_not_say_it_for_all()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        Assert.Contains("entered by the partnership", (await SayAsync(recorder)).Errors(), StringComparison.Ordinal);
    }

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> SayAsync(Visitor visitor) => visitor.SendFormAsync(
        "/partnership/workforce/reach", [("Input.Level", "middle-managers"), ("Input.Reach", "Some"), ("Input.Text", "Half of them took part in the first course."), .. Forms.Day("Input.AsOf", 2, 10, 2017)]);
}
