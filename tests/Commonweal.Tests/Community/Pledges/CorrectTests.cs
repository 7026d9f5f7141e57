using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Community.Pledges;

public sealed class CorrectTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "COM-06")]
    public async Task Its_own_partner_puts_a_pledge_right_and_what_was_told_before_stays_to_be_read()
    {
        var site = await sites.DemonstrationAsync();
        using var chief = await site.SignInAsAsync("whittington-chief-executive");
        using var other = await site.SignInAsAsync("haringey-recorder");
        const string form = "/community/pledges/visit-within-a-day/correct";

        var page = await chief.FillInAsync(form, ("Input.GivenBy", "Chair of the trust"), ("Input.Why", "The chair gave it, not the chief executive."));

        Assert.Contains("Chair of the trust", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("Why: The chair gave it, not the chief executive.", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("speaks for itself", (await other.PageAsync(form)).Errors(), StringComparison.Ordinal);
    }
}
