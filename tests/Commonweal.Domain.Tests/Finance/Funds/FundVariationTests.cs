using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Tests.Partnership;

namespace Commonweal.Domain.Tests.Finance.Funds;

public sealed class FundVariationTests
{
    private static readonly PartnerId Council = PartnerId.From(Papers.Id("council"));
    private static readonly PartnerId Ccg = PartnerId.From(Papers.Id("ccg"));

    [Theory]
    [InlineData(2017, 4, 1, 365_00, 365_00)]
    [InlineData(2018, 3, 31, 1_00, 365_00)]
    [InlineData(2017, 10, 1, 182_00, 365_00)]
    [InlineData(2019, 4, 1, 366_00, 366_00)]
    [InlineData(2017, 10, 1, -1, -2)]
    [Trait("Requirement", "INV-02")]
    public void A_change_of_part_of_a_year_comes_to_its_whole_year_by_days(int year, int month, int day, long pence, long whole) => Assert.Equal(new Money(whole), Variation(new(year, month, day), pence).FullYear);

    [Fact]
    public void What_is_for_one_year_alone_is_never_more_than_it_is() => Assert.Equal(new Money(182_00), Variation(new(2017, 10, 1), 182_00, isOnce: true).FullYear);

    [Fact]
    [Trait("Requirement", "S75-06")]
    public void A_ring_fence_asks_whoever_s_money_it_is_and_everything_else_every_partner()
    {
        ScheduleLine[] lines = [Line("a", FundPart.RingFenced, Ccg), Line("b", FundPart.Pool, Council), Line("c", FundPart.RingFenced, Council)];

        Assert.Equal([Ccg], Variation(default, 1, kind: VariationKind.RingFenceMove, to: "b").MustAgree([Council, Ccg], lines));
        Assert.Equal([Ccg, Council], Variation(default, 1, kind: VariationKind.RingFenceMove, to: "c").MustAgree([Council, Ccg], lines));
        Assert.Equal([Council, Ccg], Variation(default, 1, kind: VariationKind.IntoThePool).MustAgree([Council, Ccg], lines));
    }

    [Fact]
    [Trait("Requirement", "S75-08")]
    public void It_is_taken_back_once_and_never_after_it_is_posted()
    {
        var (variation, day) = (Variation(default, 1), new DateOnly(2017, 10, 9));

        Assert.Null(variation.MayTakeBack(false, null));
        Assert.Equal(new VariationWasTakenBack(1, day), variation.MayTakeBack(false, day));
        Assert.Equal(new PostedVariationStands(1), variation.MayTakeBack(true, null));
    }

    [Fact]
    public void A_key_of_the_ledger_says_which_variation_it_is_of() =>
        Assert.Equal([1L, 12L, null, null], new[] { Variation(default, 1).Key, "variation-12", "variation-", "spend-variation-1" }.Select(FundVariation.NumberOf));

    private static FundVariation Variation(DateOnly on, long pence, bool isOnce = false, VariationKind kind = VariationKind.Contribution, string? to = null) => new()
    {
        FundId = FundId.From(Papers.Id("fund")), Number = 1, Kind = kind, Line = "a", ToLine = to, Pence = pence, IsNonRecurrent = isOnce, EffectiveOn = on, Words = "Why", KnownFrom = default,
    };

    private static ScheduleLine Line(string slug, FundPart part, PartnerId origin)
    {
        var terms = LineTermsTests.Terms(part, TransferType.Section75Pool);
        return new ScheduleLine
        {
            FundId = FundId.From(Papers.Id("fund")), Slug = slug, Name = slug, Function = terms.Function, Kind = terms.Kind, Part = part, OriginId = origin, Treatment = terms.Treatment, TreatmentReason = terms.TreatmentReason,
            Vat = terms.Vat, Transfer = terms.Transfer, Purpose = terms.Purpose, From = new(2017, 4, 1), KnownFrom = default, Provenance = Provenance.OfAnAct(),
        };
    }

    [Theory]
    [InlineData(-100, null)]
    [InlineData(-101, typeof(LessThanNothingLeft))]
    [InlineData(0, typeof(VariationIsNought))]
    [InlineData(101, null)]
    public void A_line_may_be_left_with_nothing_and_not_with_less(long pence, Type? refusal) =>
        Assert.Equal(refusal, FundVariation.MayVary("Line", new Money(100), new Money(pence), new FinancialYear(2017)).Refusal?.GetType());
}
