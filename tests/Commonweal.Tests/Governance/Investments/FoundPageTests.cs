using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Investments;

public sealed class FoundPageTests(Sites sites) : IClassFixture<Sites>
{
    [Theory, BothDatabases]
    [Trait("Requirement", "INV-01")]
    [Trait("Requirement", "INV-08")]
    public async Task A_found_case_shows_who_pays_and_who_gains_and_its_partner_brings_it_by_one_click(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        using var visitor = site.NewVisitor();
        const string found = "/governance/investments/found/islington-ccg/outpatients-long-term-conditions/2017";

        var page = await visitor.PageAsync(found);
        using var officer = await site.SignInAsync("shared-accountable-officer", "Islington");
        var bring = await officer.SendFormAsync(found);
        var entered = await visitor.JsonAsync("/api/investments");

        var who = page.Table("Who pays and who gains, over every sum of this service and year");
        Assert.Equal("£810,000", who.Cell("Islington CCG", "Gains"));
        Assert.Equal("£870,000", who.Cell("Whittington Health", "Pays"));
        Assert.Null(page.QuerySelector("main form[data-command]"));
        Assert.Contains("Bring it to the Board", bring.MainText(), StringComparison.Ordinal);
        Assert.Contains("islington-ccg", entered.EnumerateArray().Where(s => s.GetProperty("service").GetString() == "outpatients-long-term-conditions").SelectMany(s => s.GetProperty("money").EnumerateArray()).Select(m => m.GetProperty("partner").GetString()));
        Assert.Null((await visitor.PageAsync("/governance/investments/found")).QuerySelector($"main a[href='{found}']"));
    }
}
