using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Community.Equality;

public sealed class ConfirmTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "LAW-27")]
    public async Task A_decider_says_that_it_was_read_and_nobody_else_does()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var officer = await site.SignInAsync("shared-accountable-officer", "Haringey");
        using var other = await site.SignInAsAsync("whittington-finance");
        const string form = "/community/equality/musculoskeletal-shift-equality/confirm";

        var done = await officer.FillInAsync(form);
        var again = await officer.FillInAsync(form);

        Assert.Contains("Haringey CCG", done.Fact("Read by those who decide"), StringComparison.Ordinal);
        Assert.Contains("has confirmed already", again.Problems()[0], StringComparison.Ordinal);
        Assert.Contains("speaks for itself", (await other.PageAsync(form)).Problems()[0], StringComparison.Ordinal);
    }
}
