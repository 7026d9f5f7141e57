using Commonweal.Domain.Finance.Consolidation;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Tests.Partnership;

namespace Commonweal.Domain.Tests.Finance.Consolidation;

public sealed class BalanceStatementTests
{
    private static readonly PartnerId Ccg = PartnerId.From(Papers.Id("ccg"));

    [Fact]
    public void Nobody_has_a_balance_with_itself_or_of_a_month_to_come()
    {
        Assert.Equal(new NoBalanceWithItself(), BalanceStatement.MayState(Statement(Ccg, 7)).Refusal);
        Assert.Equal(new BalanceOfMonthToCome(new(2017, 8)), BalanceStatement.MayState(Statement(PartnerId.From(Papers.Id("trust")), 8)).Refusal);
    }

    private static BalanceStatement Statement(PartnerId other, int month) => new()
    {
        PartnerId = Ccg, OtherId = other, Side = BalanceSide.Pays, Service = "acute", Year = 2017, Number = month, Version = 1, Pence = 1, Words = "Ledger", On = new(2017, 7, 31), KnownFrom = DateTime.UnixEpoch,
    };
}
