using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Finance.Funds;
using Commonweal.Finance.Ledger;

namespace Commonweal.Tests.Finance.Funds;

public sealed class AboveBudgetTests
{
    private static readonly AboveAgreed Line = new(new string('a', 100), true, FinancialYear.Of(new DateOnly(2017, 10, 9)), new Money(100_00), new Money(120_00));

    [Fact]
    public void What_stands_with_a_posting_says_by_how_much_it_goes_above_and_why() => Assert.Equal(
        $"G4. {Line.InWords} Posted all the same, because: A second carer is needed.", Said("G4.", "A second carer is needed.", Line));

    [Fact]
    public void The_longest_reasons_still_fit_and_stand_whole()
    {
        var (why, because) = (new string('w', 500), new string('b', 300));

        var said = Said(why, because, Line, Line);

        Assert.True(said.Length <= LedgerSetMapping.BasisLengthMax);
        Assert.StartsWith(why, said, StringComparison.Ordinal);
        Assert.EndsWith(because, said, StringComparison.Ordinal);
    }

    private static string Said(string basis, string because, params AboveAgreed[] above) =>
        AboveBudget.Said(new SetRemarks(LedgerSetKind.Spend, "somebody") { Basis = basis, AboveBecause = because }, above).Basis!;
}
