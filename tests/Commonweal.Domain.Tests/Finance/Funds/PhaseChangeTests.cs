using Commonweal.Domain.Finance;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.RiskShare;
using Commonweal.Domain.Foundation;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.Funds;

public sealed class PhaseChangeTests
{
    private static readonly DateOnly PooledFrom = new(2017, 4, 1);

    private static readonly FundPhase[] Phases = [new(new(2016, 9, 1), PooledFrom.AddDays(-1), false), new(PooledFrom, new(2018, 3, 31), true)];

    private static readonly PartnerSums Contributions = PartnerSums.Of(["council", "ccg"], _ => new Money(100_00));

    [Fact]
    [Trait("Requirement", "S75-06")]
    public void An_invoice_of_both_phases_is_split_by_its_days_and_no_penny_is_lost() => Laws.Hold(
        from before in Gen.Choose(0, 200) from after in Gen.Choose(0, 300) from pence in Gen.Choose(-1_000_00, 1_000_00)
        where before + after > 0
        select (before, after, Amount: new Money(pence)),
        i =>
        {
            var invoice = Change(new ServiceInvoice("I", "A", PooledFrom.AddDays(-i.before), PooledFrom.AddDays(i.after - 1), i.Amount)).Invoices[0];
            return invoice.Aligned + invoice.Pooled == i.Amount
                && (i.before > 0 || invoice.Aligned == Money.Zero) && (i.after > 0 || invoice.Pooled == Money.Zero)
                && (invoice.AlignedDays, invoice.PooledDays) == (i.before > 0 && i.after > 0 ? (i.before, i.after) : ((int?)null, (int?)null));
        });

    [Fact]
    public void What_was_over_while_aligned_never_enters_the_pool()
    {
        var change = Change(new ServiceInvoice("I", "A", new(2016, 10, 1), new(2016, 10, 31), new Money(500_00)), new ServiceInvoice("J", "A", new(2017, 5, 1), new(2017, 5, 1), new Money(102_00)));

        Assert.Equal([400_00, 0], change.AlignedShare.Select(s => s.Value.Pence));
        Assert.Equal([1_00, 1_00], change.PooledShare.Select(s => s.Value.Pence));
        Assert.Equal("While aligned, council's own lines came to £400 against their budgets.", change.Workings[0]);
    }

    [Fact]
    public void Days_before_the_first_phase_and_after_the_last_are_not_lost() =>
        Assert.Equal((2, 1), (Change(new ServiceInvoice("I", "A", PooledFrom.AddDays(-2), PooledFrom, new Money(3))).Invoices[0] is var i ? (i.AlignedDays, i.PooledDays) : default));

    [Fact]
    public void An_invoice_for_no_day_or_on_no_budget_is_a_fault()
    {
        Assert.Throws<InvalidOperationException>(() => Change(new ServiceInvoice("I", "A", PooledFrom, PooledFrom.AddDays(-1), new Money(3))));
        Assert.Throws<InvalidOperationException>(() => Change(new ServiceInvoice("I", "Z", PooledFrom, PooledFrom, new Money(3))));
    }

    private static PhaseChange Change(params ServiceInvoice[] invoices) => PhaseChange.Of(
        Phases, [new FundLine("A", FundPart.Aligned, "council", new(100_00))], [new FundLine("A", FundPart.Pool, "council", new(100_00))], Contributions, invoices, new ProRataToContributions()).Value;
}
