using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Investments;

public sealed class MoneyTests(Sites sites) : IClassFixture<Sites>
{
    private const string Scheme = "/governance/investments/falls-service-second-phase";

    [Theory, BothDatabases]
    [Trait("Requirement", "INV-08")]
    public async Task The_schemes_partner_says_who_pays_and_who_gains_and_every_mistake_is_told_at_once(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        using var officer = await site.SignInAsync("shared-accountable-officer", "Haringey");

        var wrong = await officer.SendFormAsync($"{Scheme}/money", ("Input.Partner", "uclh"), ("Input.Amount", "ten"));
        var page = await officer.SendFormAsync($"{Scheme}/money", ("Input.Partner", "uclh"), ("Input.Kind", "Capital"), ("Input.Direction", "Gains"), ("Input.Amount", "6,000"), ("Input.Words", "Gets a scanner"));

        Assert.All(["Choose the kind of money", "Choose which way it goes", "The sum must be in pounds", "Say for what"], error => Assert.Contains(error, wrong.Errors(), StringComparison.Ordinal));
        Assert.Equal("£6,000", page.Table("Who pays and who gains").Cell("UCLH", "Amount"));
        Assert.Contains("Nobody pays, and 1 gains £6,000 of capital.", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "INV-04")]
    public async Task Another_partner_answers_for_itself_and_says_nothing_here()
    {
        using var other = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        Assert.Contains("Haringey CCG", (await other.PageAsync($"{Scheme}/money")).Errors(), StringComparison.Ordinal);
    }
}
