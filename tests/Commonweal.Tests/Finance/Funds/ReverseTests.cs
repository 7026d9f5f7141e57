using Commonweal.Domain.Finance.Ledger;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Funds;

public sealed class ReverseTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "S75-10")]
    public async Task A_set_is_reversed_once_in_an_open_month_and_each_leads_to_the_other()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        Assert.Contains("is locked", (await ReverseAsync(manager, "5", 6)).Errors(), StringComparison.Ordinal);
        var reversed = await ReverseAsync(manager, "5", 9);
        var again = await ReverseAsync(manager, "5", 8);

        var by = await manager.NewestAsync();
        Assert.Contains($"It was reversed by set {by}.", reversed.MainText(), StringComparison.Ordinal);
        Assert.Contains("It reverses set 5.", (await manager.PageAsync($"{FundPageTests.Fund}/journal/{by}")).MainText(), StringComparison.Ordinal);
        Assert.Contains(new KeyHasOtherContent("reversal-of-5").Sentence, again.Errors(), StringComparison.Ordinal);
    }

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> ReverseAsync(Visitor manager, string set, int month) =>
        manager.SendFormAsync($"{FundPageTests.Fund}/journal/{set}/reverse", [.. Forms.Day("Input.On", 15, month, 2017), ("Input.Why", "Paid twice")]);
}
