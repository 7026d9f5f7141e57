using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.ControlTotal;

public sealed class StateTests(Sites sites) : IClassFixture<Sites>
{
    private static readonly (string, string)[] Form =
        [("Input.Signs", "SurplusPositive"), ("Input.Plan", "-600,000"), ("Input.Forecast", "-3,000,000"), ("Input.Method", "Activity"), ("Input.LocalPercent", "83.5"), ("Input.Basis", "Spells to September 2017")];

    [Theory, BothDatabases]
    public async Task A_partner_states_its_own_position_as_a_further_version(Engine engine)
    {
        using var finance = await (await sites.OnAsync(engine)).SignInAsAsync("whittington-finance");

        var page = await finance.SendFormAsync("/finance/control-total/state", Form);

        Assert.Equal("−£2,505,000", page.Table("Local shares in the total").Cell("Whittington Health", "Forecast, local share"));
        Assert.Equal("3", page.Table("Local shares in the total").Cell("Whittington Health", "Version"));
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once()
    {
        using var finance = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-finance");

        var page = await finance.SendFormAsync("/finance/control-total/state", ("Input.Plan", "lots"), ("Input.LocalPercent", "120"));

        Assert.Equal("The local share must be a number from 0 to 100", page.ProblemAt("Input.LocalPercent"));
        Assert.Equal(6, page.Problems().Count);
    }
}
