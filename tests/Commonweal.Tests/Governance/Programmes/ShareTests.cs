using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Programmes;

public sealed class ShareTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "PRG-01")]
    public async Task A_programme_shared_at_the_Board_opens_its_matter_and_asks_the_partners()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var haringey = await site.SignInAsAsync("haringey-recorder");
        using var whittington = await site.SignInAsAsync("whittington-recorder");

        var page = await haringey.SendFormAsync("/governance/programmes/reablement-first/share", [.. Forms.Day("Input.On", 9, 10, 2017), ("Input.Words", "Board, item 5"), ("Input.Partners", "whittington-health"), .. Forms.Day("Input.ReplyBy", 30, 10, 2017)]);
        await whittington.SendFormAsync("/governance/decisions/reablement-first/answer", ("Input.Kind", "NoEffect"), ("Input.Words", "None of our beds"));
        var after = await haringey.PageAsync("/governance/programmes/reablement-first");

        Assert.Contains("Shared; answers of partners awaited", page.MainText(), StringComparison.Ordinal);
        Assert.Equal("No effect", after.Table("What it would mean for each partner").Cell("Whittington Health", "Answer"));
        Assert.Contains("nobody’s answer is awaited", after.MainText(), StringComparison.Ordinal);
        Assert.Contains("was shared on 9 October 2017 already", (await haringey.PageAsync("/governance/programmes/reablement-first/share")).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_organisation_does_not_share_it()
    {
        using var other = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        Assert.Contains("Haringey Council speaks for itself", (await other.PageAsync("/governance/programmes/reablement-first/share")).MainText(), StringComparison.Ordinal);
    }
}
