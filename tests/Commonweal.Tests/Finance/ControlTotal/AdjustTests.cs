using System.Globalization;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.ControlTotal;

public sealed class AdjustTests(Sites sites) : IClassFixture<Sites>
{
    private const string Total = "/finance/control-total";

    [Theory, BothDatabases]
    [Trait("Requirement", "CTL-01")]
    public async Task An_adjustment_counts_once_both_agreed_and_is_undone_by_another_that_names_it(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        using var trust = await site.SignInAsAsync("whittington-finance");
        using var ccg = await site.SignInAsync("shared-accountable-officer", "Islington CCG");

        var refused = await trust.SendFormAsync($"{Total}/adjust", Form("-5"));
        var proposed = await trust.SendFormAsync($"{Total}/adjust", Form("-250,000"));
        var number = proposed.Table("Adjustments between partners").Column("Number")[^1];
        var agreed = await ccg.SendFormAsync($"{Total}/adjustments/{number}/agree", ("Words", "Governing body, item 7"));
        await ccg.SendFormAsync($"{Total}/adjustments/{number}/reverse", ("Words", "It was not needed"));
        var undone = await trust.SendFormAsync($"{Total}/adjustments/{int.Parse(number, CultureInfo.InvariantCulture) + 1}/agree", ("Words", "Board, item 2"));

        Assert.Contains("and it must be nought", refused.Errors(), StringComparison.Ordinal);
        Assert.Contains("Waits for Islington CCG, and counts for nothing yet", proposed.Table("Adjustments between partners").Column("Where it stands"));
        Assert.Equal("Agreed by both", agreed.Table("Adjustments between partners").Column("Where it stands")[^1]);
        Assert.Contains($"Undone by number {int.Parse(number, CultureInfo.InvariantCulture) + 1}", undone.Table("Adjustments between partners").Column("Where it stands"));
        static (string, string)[] Form(string other) => [("Input.Other", "islington-ccg"), ("Input.OwnChange", "250,000"), ("Input.OtherChange", other), ("Input.Words", "Clinics moved")];
    }

    [Fact]
    public async Task Every_gap_is_named_at_once()
    {
        using var trust = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-finance");

        Assert.Equal(4, (await trust.SendFormAsync($"{Total}/adjust", ("Input.OwnChange", "some"))).Problems().Count);
    }
}
