using Commonweal.Tests.Governance.Reminders;

namespace Commonweal.Tests.Governance.Decisions;

public sealed class RemindUndecidedTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task Only_members_whose_seat_has_given_no_view_are_reminded_and_once_a_week()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var way = await new OnItsWay(site).ReadyAsync("A matter that waits");
        await way.CallAsync();
        await way.ViewAsync("shared-accountable-officer", "Haringey", "accountable-officer-haringey-ccg");
        await way.ViewAsync("shared-accountable-officer", "Islington", "accountable-officer-islington-ccg");
        await Members.EachHasAnAddressAsync(site);

        Assert.Empty(await ToldAsync(site, 9));
        var first = await ToldAsync(site, 10);
        Assert.Equal(first, await ToldAsync(site, 10));
        Assert.Equal(first, await ToldAsync(site, 11));
        var second = await ToldAsync(site, 17);

        Assert.NotEmpty(first);
        Assert.DoesNotContain("shared-accountable-officer@example.org", first);
        Assert.Equal(first.Count * 2, second.Count);
    }

    private static async Task<List<string>> ToldAsync(TestSite site, int dayOfOctober) =>
        [.. (await Members.WrittenOnAsync(site, new DateOnly(2017, 10, dayOfOctober))).Where(m => m.Body.Contains("Your view is awaited: A matter that waits", StringComparison.Ordinal)).Select(m => m.Recipient).Order(StringComparer.Ordinal)];
}
