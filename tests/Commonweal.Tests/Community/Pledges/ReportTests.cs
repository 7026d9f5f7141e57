using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Community.Pledges;

public sealed class ReportTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task Kept_needs_what_shows_it_and_is_said_by_its_own_partner()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var chief = await site.SignInAsAsync("whittington-chief-executive");
        using var other = await site.SignInAsAsync("haringey-recorder");
        const string form = "/community/pledges/visit-within-a-day/report";

        var bare = await chief.FillInAsync(form, ("State", "Kept"), ("Words", "Everybody was called on."));
        var done = await chief.FillInAsync(form, ("State", "Kept"), ("Words", "Everybody was called on."), ("Evidence", "The board's report of October"));

        Assert.Contains("Say what shows that it is kept", bare.Problems()[0], StringComparison.Ordinal);
        Assert.Equal("Kept", done.Table("Pledges").Cell("When you come home from hospital, somebody will call on you within a day.", "Is it kept?"));
        Assert.Contains("speaks for itself", (await other.PageAsync(form)).Problems()[0], StringComparison.Ordinal);
    }
}
