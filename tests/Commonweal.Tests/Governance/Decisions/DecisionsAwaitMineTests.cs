using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Decisions;

public sealed class DecisionsAwaitMineTests(Sites sites) : IClassFixture<Sites>
{
    private const string Awaited = "Record what Haringey CCG Governing Body did with A matter to ratify";

    [Fact]
    [Trait("Requirement", "DEC-02")]
    public async Task A_body_that_must_ratify_waits_on_today_once_the_forum_has_agreed_and_until_its_outcome_is_recorded()
    {
        using var way = await new OnItsWay(await sites.DemonstrationAsync()).ReadyAsync("A matter to ratify");
        await way.CallAsync();
        var officer = await way.AsAsync("shared-accountable-officer", "Haringey");
        Assert.DoesNotContain(Awaited, (await officer.PageAsync("/today")).MainText(), StringComparison.Ordinal);

        await way.AgreeAsync();
        await way.AsAsync("shared-accountable-officer", "Haringey");
        Assert.Contains(Awaited, (await officer.PageAsync("/today")).MainText(), StringComparison.Ordinal);

        await way.RecordAsync("haringey-ccg-governing-body", "shared-accountable-officer", "Haringey");
        Assert.DoesNotContain(Awaited, (await officer.PageAsync("/today")).QuerySelector("section[aria-labelledby=for-me]")!.TextContent, StringComparison.Ordinal);
    }
}
