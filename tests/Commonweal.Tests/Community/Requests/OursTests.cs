using System.Net;
using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Community.Requests;

public sealed class OursTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "LAW-29")]
    public async Task The_officer_of_the_authority_asked_sees_it_and_no_other()
    {
        var site = await sites.DemonstrationAsync();
        using var resident = site.NewVisitor();
        var reference = await resident.AskAsync();
        using var own = await site.SignInAsAsync("information-governance");
        using var other = await site.SignInAsAsync("north-middlesex-information");
        using var director = await site.SignInAsAsync("programme-director");

        Assert.Contains(reference, (await CsvFile.ReadAsync(own, $"{Asking.Ours}?format=csv")).Column("Reference"));
        Assert.Contains($"Request for information {reference}", (await own.PageAsync("/today")).Body(), StringComparison.Ordinal);
        Assert.DoesNotContain(reference, await other.TextAsync(Asking.Ours), StringComparison.Ordinal);
        using var none = await other.GetAsync($"{Asking.Ours}/{reference}");
        using var turnedAway = await director.GetAsync(Asking.Ours);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Forbidden), (none.StatusCode, turnedAway.StatusCode));
    }
}
