using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.WholePopulation;

public sealed class StateTests(Sites sites) : IClassFixture<Sites>
{
    private const string State = "/finance/whole-population/state";

    [Theory, BothDatabases]
    [Trait("Requirement", "BUD-04")]
    public async Task A_commissioner_states_what_a_provider_uses_and_never_more_than_there_is(Engine engine)
    {
        using var finance = await (await sites.OnAsync(engine)).SignInAsAsync("haringey-recorder");
        (string, string)[] form = [("Input.Stream", "AdultSocialCare"), ("Input.To", "elsewhere"), ("Input.ElseName", "Help for carers"), ("Input.Basis", "Budget book")];

        var refused = await finance.SendFormAsync(State, [.. form, ("Input.Sum", "900,000,000")]);
        var page = await finance.SendFormAsync(State, [.. form, ("Input.Sum", "400,000")]);

        Assert.Contains("too much. Correct another use, or the whole", refused.Errors(), StringComparison.Ordinal);
        Assert.Equal("£400,000", page.Table("Where it is used").Cell("Help for carers", "Together"));
    }

    [Fact]
    public async Task Every_gap_is_named_at_once_and_a_provider_has_no_such_money()
    {
        using var finance = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-finance");

        Assert.Equal(4, (await finance.SendFormAsync(State, ("Input.Sum", ""))).Problems().Count);
        Assert.Contains("is not money of your organisation", (await finance.SendFormAsync(
            State, ("Input.Stream", "CcgAllocation"), ("Input.To", "all-of-it"), ("Input.Sum", "1"), ("Input.Basis", "Letter"))).Errors(), StringComparison.Ordinal);
    }
}
