using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.Funds;

public sealed class InvoiceAcrossTests
{
    private static readonly DateOnly FundPooled = new(2017, 4, 1);
    private static readonly DateOnly PooledFrom = new(2017, 9, 1);
    private static readonly DateOnly Today = new(2017, 10, 9);
    private static readonly FundLine Pooled = new("Checks, pooled", FundPart.Pool, "CCG", Money.Zero);
    private static readonly BeforeThePool Fenced = new(PooledFrom, new FundLine("Checks", FundPart.RingFenced, "CCG", Money.Zero));
    private static readonly BeforeThePool Aligned = new(PooledFrom, new FundLine("Checks", FundPart.Aligned, "CCG", Money.Zero));

    [Fact]
    [Trait("Requirement", "S75-06")]
    public void Days_before_the_pool_stand_on_the_ring_fenced_line_and_those_after_on_the_pooled_one()
    {
        var across = Of(Fenced, new(2017, 8, 22), new(2017, 9, 20), 300_00).Value;

        Assert.Equal([new("Checks", new(100_00)), new("Checks, pooled", new(200_00))], across.Posted);
        Assert.Equal("10 of its 30 days are before 1 September 2017: £100 is ring-fenced money of CCG, and £200 is pooled.", across.InWords);
    }

    [Fact]
    [Trait("Requirement", "S75-06")]
    public void Days_of_aligned_money_its_own_body_pays_outside_the_fund()
    {
        var across = Of(Aligned, new(2017, 8, 22), new(2017, 9, 20), 300_00).Value;

        Assert.Equal([new LineSpend("Checks, pooled", new(200_00))], across.Posted);
        Assert.Equal(new Money(100_00), across.OutsideTheFund);
        Assert.IsType<AlignedSpendsItsOwn>(Of(Aligned, new(2017, 8, 1), new(2017, 8, 31), 300_00).Refusal);
        Assert.Equal("All its days are on or after 1 September 2017.", Of(Aligned, PooledFrom, PooledFrom, 5).Value.InWords);
    }

    [Fact]
    [Trait("Requirement", "S75-06")]
    public void No_penny_is_lost_however_an_invoice_straddles() => Laws.Hold(
        from before in Gen.Choose(0, 60) from after in Gen.Choose(0, 38) from pence in Gen.Choose(-90_000, 90_000) from isFenced in Gen.Elements(true, false)
        where before + after > 0 && pence != 0 && (isFenced || after > 0)
        select (before, after, pence, isFenced),
        i => Of(i.isFenced ? Fenced : Aligned, PooledFrom.AddDays(-i.before), PooledFrom.AddDays(i.after - 1), i.pence) is var across && across.IsRefused
            ? across.Refusal is AlignedSpendsItsOwn
            : Money.Sum(across.Value.Posted.Select(p => p.Amount)) + across.Value.OutsideTheFund == new Money(i.pence));

    [Fact]
    public void An_invoice_for_no_day_no_sum_a_day_to_come_or_three_phases_is_refused()
    {
        Assert.Equal(new SumIsNought(), Of(Fenced, PooledFrom, PooledFrom, 0).Refusal);
        Assert.Equal(new ServiceEndsBeforeItBegins(PooledFrom), Of(Fenced, PooledFrom, PooledFrom.AddDays(-1), 5).Refusal);
        Assert.Equal(new PostedAhead(Today.AddDays(1)), Of(Fenced, PooledFrom, Today.AddDays(1), 5).Refusal);
        Assert.Equal(new InvoiceOfThreePhases(FundPooled, PooledFrom), Of(Fenced, FundPooled.AddDays(-1), PooledFrom, 5).Refusal);
        Assert.Equal(new ContingencyIsNotSpent("Kept"), InvoiceAcross.Of(new("I", "kept", PooledFrom, PooledFrom, new(5)), new("Kept", FundPart.Contingency, "CCG", Money.Zero), Aligned, FundPooled, Today).Refusal);
    }

    private static Outcome<InvoiceAcross> Of(BeforeThePool before, DateOnly from, DateOnly to, long pence) => InvoiceAcross.Of(new ServiceInvoice("I", "checks", from, to, new Money(pence)), Pooled, before, FundPooled, Today);
}
