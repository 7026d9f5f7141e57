using Commonweal.Domain.Finance;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.Funds;

[Trait("Requirement", "S75-14")]
public sealed class SubPoolTests
{
    private static readonly DateOnly Day = new(2017, 4, 1);
    private static readonly SpecifiedProvider Other = new("Other", false);

    [Fact]
    public void What_was_paid_in_is_what_was_paid_on_and_what_is_left_and_more_is_refused_on_any_day() => Laws.Hold(
        Gen.ListOf(from day in Gen.Choose(0, 20) from pence in Gen.Choose(-300, 1_000) from isPaidOn in Gen.Elements(true, false) select new SubPoolMovement(Day.AddDays(day), new Money(pence), isPaidOn)),
        movements =>
        {
            var pool = SubPool.Of("Line", movements);
            bool Holds(DateOnly by) => Money.Sum(movements.Where(m => m.On <= by).Select(m => m.IsPaidOn ? -m.Sum : m.Sum)).Sign >= 0;
            var stands = SubPool.AsStands(movements);
            return pool.IsRefused != movements.All(m => Holds(m.On)) && stands.PaidIn == stands.PaidOn + stands.Left && (pool.IsRefused || pool.Value == stands);
        });

    [Fact]
    public void The_funders_of_each_payment_on_come_to_it_to_the_penny() => Laws.Hold(
        Gen.ListOf(Gen.Choose(1, 1_000_000)),
        paid => FollowTheMoney.Of(PartnerSums.Of(["a", "b", "c"], p => new Money(p switch { "a" => 33, "b" => 33, _ => 35 })), [.. paid.Select(pence => new PaidLine("1", new Money(pence)))]).Value
            .Lines.Zip(paid).All(l => l.First.FundedBy.Total == new Money(l.Second)));

    [Fact]
    public void The_refusal_says_by_which_day_and_how_much_too_much() => Assert.Equal(
        new MorePaidOnThanIn("Line", Day.AddDays(1), new Money(5)),
        SubPool.Of("Line", [new(Day, new Money(10), false), new(Day.AddDays(1), new Money(15), true), new(Day.AddDays(2), new Money(50), false)]).Refusal);

    [Fact]
    public void A_lead_provider_pays_others_on_days_on_which_it_leads()
    {
        Assert.Equal(new NobodyLeadsThen("Line", Day), SubPool.MayPayOn("Line", null, Other, new Money(1), Day, Day).Refusal);
        Assert.Equal(new PaysItself("Other"), SubPool.MayPayOn("Line", "Other", Other, new Money(1), Day, Day).Refusal);
        Assert.IsType<SumIsNought>(SubPool.MayPayOn("Line", "Lead", Other, Money.Zero, Day, Day).Refusal);
        Assert.IsType<PostedAhead>(SubPool.MayPayOn("Line", "Lead", Other, new Money(1), Day.AddDays(1), Day).Refusal);
        Assert.Equal(Other, SubPool.MayPayOn("Line", "Lead", Other, new Money(1), Day, Day).Value);
    }

    [Fact]
    public void A_line_passes_from_a_day_after_whatever_moved_on_it()
    {
        Assert.Equal(new MoneyMovedSince("Line", Day), SubPool.MayPass("Line", null, "Lead", Day, Day).Refusal);
        Assert.False(SubPool.MayPass("Line", null, "Lead", Day.AddDays(1), Day).IsRefused);
        Assert.False(SubPool.MayPass("Line", "Lead", "Lead", Day, Day).IsRefused);
        Assert.False(SubPool.MayPass("Line", null, "Lead", Day, null).IsRefused);
    }

    [Fact]
    public void Only_a_line_of_the_pool_passes_and_who_led_is_not_rewritten_once_money_stands_on_it()
    {
        var ringFenced = LineTermsTests.Terms(FundPart.RingFenced, TransferType.Section75Pool) with { LeadProvider = "Lead" };
        var line = LineRulesTests.Line(FundPart.Pool);

        Assert.Equal(("LeadProvider", new OnlyThePoolPasses()), Assert.Single(ringFenced.Faults([], Day, new("Council", PartnerInLaw.LocalAuthority))));
        Assert.Equal(new LeadStandsOnMoney("Line"), LineRules.MayCorrect(line, line.Terms with { LeadProvider = "Lead" }, hasMoney: true).Refusal);
        Assert.False(LineRules.MayCorrect(line, line.Terms with { LeadProvider = "Lead" }, hasMoney: false).IsRefused);
    }
}
