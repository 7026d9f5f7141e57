using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Community.Engagement;

public sealed class CorrectTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "ENG-04")]
    public async Task An_activity_is_put_right_beside_what_stood_there_before_and_nobody_who_does_not_engage_does_it()
    {
        var site = await sites.DemonstrationAsync();
        using var lead = await site.SignInAsAsync("engagement-lead");
        using var finance = await site.SignInAsAsync("whittington-finance");
        const string form = "/community/engagement/forums-autumn-round/correct";

        var page = await lead.FillInAsync(form, ("Input.Title", "Forums in autumn, as they were held"), ("Input.Why", "The name was that of last year."));

        Assert.Equal("Forums in autumn, as they were held", page.Heading());
        Assert.Contains("Why: The name was that of last year.", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("lead engagement or speak for their organisation", (await finance.PageAsync(form)).Errors(), StringComparison.Ordinal);
    }
}
