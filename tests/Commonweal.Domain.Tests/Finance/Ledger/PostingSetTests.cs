using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.Ledger;

public sealed class PostingSetTests
{
    private static readonly FundEvents Events = new("learning");

    [Fact]
    public void Another_sum_is_spread_over_the_lines_as_the_first_one_was()
    {
        var right = Events.Invoice("i", new(2017, 9, 20), "Checks", [new("a", new(100_00)), new("b", new(200_00))]).WithSum("r", new(2017, 9, 21), new(60_01));

        Assert.Equal([new("learning", "spend/a", new(20_00)), new("learning", "spend/b", new(40_01)), new("learning", "cash", new(-60_01))], right.Postings);
    }

    [Fact]
    [Trait("Requirement", "S75-10")]
    public void However_a_set_is_replaced_it_balances() => Laws.Hold(
        from first in Gen.Choose(1, 99_999) from second in Gen.Choose(1, 99_999) from sum in Gen.Choose(1, 999_999)
        select (first, second, sum),
        s => new FundLedger().Post(Events.Invoice("i", new(2017, 9, 20), "Checks", [new("a", new(s.first)), new("b", new(s.second))]).WithSum("r", new(2017, 9, 21), new(s.sum)), DateTime.UnixEpoch) is var posted
            && (posted.IsRefused ? posted.Refusal is PostingOutOfRange : Money.Sum(posted.Value.Set.Postings.Select(p => p.Sum)) == Money.Zero));

    [Fact]
    [Trait("Requirement", "S75-06")]
    public void Budget_that_comes_into_the_pool_takes_its_contribution_along_and_changes_no_total()
    {
        var set = Events.IntoThePool("v", new(2017, 9, 1), "Lifted", new FundLine("checks", FundPart.RingFenced, "ccg", Money.Zero), "checks-pooled", new(80_00));

        Assert.Equal(
            [new("learning", "budget/checks-pooled", new(80_00)), new("learning", "budget/checks", new(-80_00)), new("learning", "ring-fenced/ccg", new(80_00)), new("learning", "agreed/ccg", new(-80_00))], set.Postings);
    }
}
