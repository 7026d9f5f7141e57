using Commonweal.Tests.Community.Keeping;
using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Community.Consultations;

public sealed class ModerateTests(Sites sites) : IClassFixture<Sites>
{
    private const string Page = "/community/consultations/evening-clinics";

    [Fact]
    public async Task What_tells_of_a_person_is_removed_with_its_words_and_the_reason_stays()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var resident = site.NewVisitor();
        using var lead = await site.SignInAsAsync("engagement-lead");
        using var finance = await site.SignInAsAsync("whittington-finance");
        await resident.FillInAsync($"{Page}/answer", ("Words", "My neighbour Wilhelmina is ill."));

        var unexplained = await lead.FillInAsync($"{Page}/moderate", ("Verdict", "Removed"));
        var others = await finance.PageAsync($"{Page}/moderate");
        await lead.FillInAsync($"{Page}/moderate", ("Verdict", "Removed"), ("Why", "It names a person."));
        var page = await lead.PageAsync(Page);

        Assert.Equal("Say why it is not shown", unexplained.ProblemAt("Why"));
        Assert.DoesNotContain("Wilhelmina", others.Body(), StringComparison.Ordinal);
        Assert.Contains("Removed: 1", page.Body(), StringComparison.Ordinal);
        using var auditor = await site.SignInAsAsync("auditor");
        Assert.DoesNotContain("Wilhelmina", await auditor.TextAsync("/audit?format=csv"), StringComparison.Ordinal);
        Assert.Empty(await site.PlacesOfAsync("Wilhelmina"));
    }
}
