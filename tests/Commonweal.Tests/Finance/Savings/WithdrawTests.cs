using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Savings;

public sealed class WithdrawTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task A_partner_withdraws_its_own_claim_and_no_other_s()
    {
        using var finance = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-finance");

        var others = await finance.SendFormAsync($"{SavingsForms.Scheme}/withdraw", ("Input.Line", "1"), ("Input.Words", "Not ours"));
        var own = await finance.SendFormAsync($"{SavingsForms.Scheme}/withdraw", ("Input.Line", "2"), ("Input.Words", "Counted in the trust's own plan"));

        Assert.Equal("Choose one of your claims", others.ProblemAt("Input.Line"));
        Assert.Equal(["Islington CCG"], own.Table("Claims").Column("Claimed by"));
        Assert.Contains("Withdrawn", own.Table("Every version of every claim").Column("Forecast"));
    }
}
