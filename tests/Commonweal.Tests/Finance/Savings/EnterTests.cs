using Commonweal.Finance.Savings;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Savings;

public sealed class EnterTests(Sites sites) : IClassFixture<Sites>
{
    [Theory, BothDatabases]
    [Trait("Requirement", "SAV-01")]
    public async Task A_partner_enters_a_scheme_and_is_led_to_claim_its_part(Engine engine)
    {
        using var finance = await (await sites.OnAsync(engine)).SignInAsAsync("whittington-finance");

        var claim = await finance.SendFormAsync(
            "/finance/savings/enter", ("Input.Title", "Theatres start on time"), ("Input.Words", "Fewer lists run late"), ("Input.Service", "elective-surgery"), ("Input.Year", "2017"), ("Input.IsRecurrent", "true"));
        var scheme = await finance.ClaimAsync("/finance/savings/theatres-start-on-time/claim", "Overtime in theatres", "900");

        Assert.Equal("Claim a saving", claim.Heading());
        Assert.Equal("£900", scheme.Table("Claims").Cell("Theatres start on time", "Forecast"));
    }

    [Fact]
    public async Task Whoever_acts_for_no_partner_is_told_so_and_every_gap_is_named_at_once()
    {
        var site = await sites.DemonstrationAsync();
        using var director = await site.SignInAsAsync("programme-director");
        using var finance = await site.SignInAsAsync("whittington-finance");

        Assert.Contains(new OnlyPartnersSave().Sentence, (await director.PageAsync("/finance/savings/enter")).MainText(), StringComparison.Ordinal);
        Assert.Equal(5, (await finance.SendFormAsync("/finance/savings/enter", ("Input.Title", ""), ("Input.Words", ""))).Problems().Count);
    }
}
