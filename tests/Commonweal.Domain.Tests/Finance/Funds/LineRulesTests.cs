using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Tests.Partnership;

namespace Commonweal.Domain.Tests.Finance.Funds;

public sealed class LineRulesTests
{
    private static readonly DateOnly Begins = new(2017, 4, 1);

    private static readonly FunctionKeptOut Surgery = new() { Kind = "surgery", Name = "Surgery", Law = "SI 2000/617", From = new(2000, 4, 1), KnownFrom = default, Provenance = new Provenance("SI 2000/617") };

    [Fact]
    public void A_change_begins_after_its_entry_and_before_the_line_ends()
    {
        Assert.Equal(new ChangesFromItsFirstDay(Begins), LineRules.MayChange(Line(FundPart.Pool), Begins).Refusal);
        Assert.Equal(new LineHasEnded("Line", Begins.AddDays(30)), LineRules.MayChange(Line(FundPart.Pool, to: Begins.AddDays(30)), Begins.AddDays(31)).Refusal);
        Assert.False(LineRules.MayChange(Line(FundPart.Pool, to: Begins.AddDays(30)), Begins.AddDays(30)).IsRefused);
    }

    [Fact]
    public void A_correction_changes_something_and_never_whose_money_or_which_part_once_money_stands_on_it()
    {
        var line = Line(FundPart.Pool);

        Assert.Equal(new NothingCorrected(), LineRules.MayCorrect(line, line.Terms, hasMoney: false).Refusal);
        Assert.Equal(new MoneyStandsOnIt("Line"), LineRules.MayCorrect(line, line.Terms with { Part = FundPart.RingFenced }, hasMoney: true).Refusal);
        Assert.Equal(new MoneyStandsOnIt("Line"), LineRules.MayCorrect(line, line.Terms with { OriginId = PartnerId.From(Papers.Id("ccg")) }, hasMoney: true).Refusal);
        Assert.False(LineRules.MayCorrect(line, line.Terms with { Part = FundPart.RingFenced }, hasMoney: false).IsRefused);
        Assert.False(LineRules.MayCorrect(line, line.Terms with { Vat = VatRegime.Nhs }, hasMoney: true).IsRefused);
    }

    [Fact]
    public void A_line_that_money_stands_on_was_no_mistake()
    {
        Assert.IsType<MoneyStandsOnIt>(LineRules.MayTakeBack(Line(FundPart.Pool), hasMoney: true).Refusal);
        Assert.False(LineRules.MayTakeBack(Line(FundPart.Pool), hasMoney: false).IsRefused);
    }

    [Theory]
    [InlineData(FundPart.Pool, "social-care", 1, 1, typeof(InThePoolAlready))]
    [InlineData(FundPart.Contingency, "social-care", 1, 1, typeof(InThePoolAlready))]
    [InlineData(FundPart.Aligned, "surgery", 1, 1, typeof(KeptOutOfPools))]
    [InlineData(FundPart.Aligned, "social-care", 0, 1, typeof(ChangesFromItsFirstDay))]
    [InlineData(FundPart.RingFenced, "social-care", 1, 0, typeof(SumIsNought))]
    [InlineData(FundPart.RingFenced, "social-care", 1, 101, typeof(VirementMoreThanTheLine))]
    [InlineData(FundPart.RingFenced, "social-care", 1, 100, null)]
    [InlineData(FundPart.Aligned, "social-care", 1, 100, null)]
    [Trait("Requirement", "S75-06")]
    public void Aligned_and_ring_fenced_money_comes_into_the_pool_from_a_later_day_with_no_more_than_it_has(FundPart part, string kind, int daysOn, long pence, Type? refusal) =>
        Assert.Equal(refusal, LineRules.MayComeIn(Line(part, kind), new(pence), new(100), Begins.AddDays(daysOn), [Surgery]).Refusal?.GetType());

    [Fact]
    public void An_entry_holds_from_its_first_day_to_its_last()
    {
        var line = Line(FundPart.Pool, to: Begins.AddDays(1));

        Assert.Equal([false, true, true, false], Enumerable.Range(-1, 4).Select(d => line.Holds(Begins.AddDays(d))));
    }

    internal static ScheduleLine Line(FundPart part, string kind = "social-care", DateOnly? to = null)
    {
        var terms = LineTermsTests.Terms(part, TransferType.Section75Pool, kind);
        return new ScheduleLine
        {
            FundId = FundId.From(Papers.Id("fund")), Slug = "line", Name = terms.Name, Function = terms.Function, Kind = kind, Part = part, OriginId = terms.OriginId, Treatment = terms.Treatment, TreatmentReason = terms.TreatmentReason,
            Vat = terms.Vat, Transfer = terms.Transfer, Purpose = terms.Purpose, From = Begins, To = to, KnownFrom = default, Provenance = Provenance.OfAnAct(),
        };
    }
}
