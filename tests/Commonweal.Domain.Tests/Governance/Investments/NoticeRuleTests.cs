using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Investments;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Tests.Partnership;
using Commonweal.Domain.Tests.Partnership.Book;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Governance.Investments;

public sealed class NoticeRuleTests
{
    private const long Threshold = 25_000_000;

    private static readonly DateOnly Day = new(2017, 7, 3);

    [Theory]
    [InlineData(Threshold, 0, NoticeState.NotNeeded)]
    [InlineData(Threshold + 1, 0, NoticeState.ToBeBrought)]
    [InlineData(0, Threshold + 1, NoticeState.ToBeBrought)]
    [InlineData(0, -Threshold - 1, NoticeState.ToBeBrought)]
    [InlineData(-Threshold - 1, 0, NoticeState.ToBeBrought)]
    [InlineData(0, -Threshold, NoticeState.NotNeeded)]
    [InlineData(Threshold, Threshold, NoticeState.NotNeeded)]
    [Trait("Requirement", "INV-01")]
    [Trait("Requirement", "INV-02")]
    public void Over_the_sum_in_capital_or_yearly_revenue_either_way_is_brought_to_the_Board(long capital, long revenue, NoticeState state) =>
        Assert.Equal(state, Read(Scheme(capital, revenue)).State);

    [Fact]
    [Trait("Requirement", "INV-02")]
    public void However_a_scheme_is_split_its_parts_are_summed() => Laws.Hold(
        from whole in Gen.Choose((int)Threshold - 1000, (int)Threshold + 1000)
        from parts in Gen.Choose(1, 12)
        select (whole, parts),
        split =>
        {
            var parts = Enumerable.Range(0, split.parts).Select(i => Scheme(0, (split.whole / split.parts) + (i < split.whole % split.parts ? 1 : 0), $"part-{i}")).ToArray();
            return parts.All(p => Read(p, parts).State == (split.whole > Threshold ? NoticeState.ToBeBrought : NoticeState.NotNeeded));
        });

    [Fact]
    public void What_is_put_in_is_not_set_against_what_is_taken_out_nor_one_year_or_service_with_another()
    {
        var scheme = Scheme(0, Threshold + 1);

        Assert.Equal(NoticeState.ToBeBrought, Read(scheme, scheme, Scheme(0, -Threshold, "out")).State);
        Assert.Equal(NoticeState.NotNeeded, Read(Scheme(0, Threshold), Scheme(0, Threshold), Scheme(0, Threshold, "next", year: 2018), Scheme(0, Threshold, "other", service: "diabetes")).State);
    }

    [Fact]
    [Trait("Requirement", "INV-02")]
    public void What_only_a_wider_sum_brings_over_is_warned_of_and_asks_for_nothing()
    {
        var scheme = Scheme(0, Threshold);

        Assert.StartsWith("2 schemes of this service, of 1 partner within twelve months, come to £500,000 together.", Read(scheme, scheme, Scheme(0, Threshold, "next", year: 2018)).Warning, StringComparison.Ordinal);
        Assert.Equal(NoticeState.NotNeeded, Read(scheme, scheme, Scheme(0, Threshold, "next", year: 2018)).State);
        Assert.Null(Read(scheme).Warning);
    }

    [Fact]
    [Trait("Requirement", "INV-06")]
    public void A_provider_that_serves_others_too_counts_its_local_share()
    {
        Assert.Equal(NoticeState.NotNeeded, Read(Scheme(0, 2 * Threshold, share: 5_000)).State);
        Assert.Equal(NoticeState.ToBeBrought, Read(Scheme(0, (2 * Threshold) + 1, share: 5_000)).State);
        Assert.IsType<LocalShareOutOfRange>(InvestmentScheme.MayEnter(Scheme(0, 5, share: 10_001)).Refusal);
        Assert.IsType<SchemeNeedsASum>(InvestmentScheme.MayEnter(Scheme(0, 0)).Refusal);
    }

    [Fact]
    [Trait("Requirement", "INV-04")]
    [Trait("Requirement", "INV-05")]
    [Trait("Requirement", "GAP-5")]
    public void A_decision_without_notice_is_recorded_and_flagged_and_never_refused()
    {
        var scheme = Scheme(0, Threshold + 1);
        var without = Decided(scheme, Day.AddDays(20));

        Assert.False(Read(scheme).MayDecide(without, Day.AddDays(20)).IsRefused);
        Assert.Equal(NoticeState.DecidedWithoutNotice, Read(scheme, [], [without]).State);
        Assert.Equal(NoticeState.DecidedWithoutNotice, Read(scheme, [Brought(scheme, Day.AddDays(20))], [without]).State);
        Assert.Equal(NoticeState.Given, Read(scheme, [Brought(scheme, Day.AddDays(19))], [without]).State);
        Assert.Equal(NoticeState.NotNeeded, Read(scheme, [], [Decided(scheme, Day.AddDays(20), SchemeResult.Dropped)]).State);
        Assert.IsType<BroughtAlready>(Read(scheme, [Brought(scheme, Day)], []).MayBring(Brought(scheme, Day.AddDays(2)), Day.AddDays(3)).Refusal);
        Assert.IsType<SchemeDecidedAlready>(Read(scheme, [], [without]).MayDecide(without, Day.AddDays(30)).Refusal);
        Assert.IsType<DecisionStillToCome>(Read(scheme).MayDecide(without, Day).Refusal);
    }

    [Fact]
    [Trait("Requirement", "INV-02")]
    public void The_sum_is_the_agreements_and_binds_those_whom_it_binds()
    {
        var maker = new BookMaker();
        var version = maker.Agree("Partnership agreement", AgreementKind.Partnership, [BookMaker.Council, BookMaker.Trust]);
        maker.Clause(version, "C7.2", new RequiresNotice(NoticeSubject.InvestmentOrDisinvestment, "board") { ThresholdPence = Threshold });
        maker.Approve(version, BookMaker.Council, BookMaker.Begins);

        Assert.Equal(Threshold, NoticeThreshold.For(maker.Book(), BookMaker.Council, BookMaker.Today)!.Pence);
        Assert.Null(NoticeThreshold.For(maker.Book(), BookMaker.Trust, BookMaker.Today));
        Assert.Equal(NoticeState.NotBound, SchemeReading.Of(Scheme(0, 2 * Threshold), [], [], [], _ => null, Day).State);
    }

    [Theory]
    [InlineData(2018, 3, 31, 2017)]
    [InlineData(2018, 4, 1, 2018)]
    public void A_financial_year_begins_on_the_first_of_April(int year, int month, int day, int begins) => Assert.Equal(begins, InvestmentScheme.YearOf(new(year, month, day)));

    private static SchemeReading Read(InvestmentScheme scheme, params InvestmentScheme[] all) =>
        SchemeReading.Of(scheme, all.Length == 0 ? [scheme] : all, [], [], _ => new NoticeThreshold(Threshold, "clause C7.2", "board"), Day.AddDays(30));

    private static SchemeReading Read(InvestmentScheme scheme, BroughtToBoard[] brought, SchemeDecided[] decided) =>
        SchemeReading.Of(scheme, [scheme], brought, decided, _ => new NoticeThreshold(Threshold, "clause C7.2", "board"), Day.AddDays(30));

    private static BroughtToBoard Brought(InvestmentScheme scheme, DateOnly on) => new() { SchemeId = scheme.Id, On = on, Words = "Item 5", KnownFrom = default };

    private static SchemeDecided Decided(InvestmentScheme scheme, DateOnly on, SchemeResult result = SchemeResult.WentAhead) => new() { SchemeId = scheme.Id, On = on, Result = result, Words = "Minute 7", KnownFrom = default };

    private static InvestmentScheme Scheme(long capital, long revenue, string slug = "scheme", int year = 2017, string service = "msk", int share = 10_000) => new()
    {
        Id = InvestmentNoticeId.From(Papers.Id(slug)), Slug = slug, Title = slug, Words = "What changes", PartnerId = BookMaker.Trust, Service = service, FinancialYear = year, CapitalPence = capital, AnnualRevenuePence = revenue,
        LocalBasisPoints = share, EnteredOn = Day, KnownFrom = default, Provenance = Provenance.OfAnAct(),
    };
}
