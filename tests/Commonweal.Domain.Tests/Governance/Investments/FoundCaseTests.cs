using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Investments;
using Commonweal.Domain.Tests.Partnership;
using Commonweal.Domain.Tests.Partnership.Book;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Governance.Investments;

public sealed class FoundCaseTests
{
    private const long Threshold = 25_000_000;

    private static readonly DateOnly Day = new(2017, 7, 3);

    [Theory]
    [InlineData(Threshold, 0, false)]
    [InlineData(Threshold + 1, 0, true)]
    [InlineData(0, Threshold + 1, true)]
    [InlineData(0, -Threshold - 1, true)]
    [InlineData(-Threshold - 1, 0, true)]
    [InlineData(0, -Threshold, false)]
    [InlineData(Threshold, Threshold, false)]
    [Trait("Requirement", "INV-01")]
    public void A_sum_of_a_register_is_found_when_its_capital_or_its_yearly_revenue_is_over_either_way(long capital, long revenue, bool isFound) =>
        Assert.Equal(isFound, Found([Sum("a", capital, revenue)]).Count == 1);

    [Fact]
    [Trait("Requirement", "INV-02")]
    public void Sums_of_one_partner_service_and_year_are_added_with_its_schemes_and_others_are_not()
    {
        PossibleSum[] parts = [Sum("a", 0, Threshold - 5), Sum("b", 0, 3)];

        Assert.Empty(Found(parts));
        Assert.Equal(2, Assert.Single(Found([.. parts, Sum("c", 0, 3, service: "msk"), Sum("d", 0, 3) with { FinancialYear = 2018 }], Scheme(3))).Sums.Count);
        Assert.Empty(Found([.. parts, Sum("c", 0, 3) with { PartnerId = BookMaker.Council }]));
        Assert.Empty(Found([.. parts, Sum("c", 0, -3)]));
    }

    [Fact]
    [Trait("Requirement", "INV-06")]
    public void A_provider_that_serves_others_too_counts_its_local_share()
    {
        Assert.Empty(Found([Sum("a", 0, 2 * Threshold) with { LocalBasisPoints = 5_000 }]));
        Assert.Single(Found([Sum("a", 0, (2 * Threshold) + 1) with { LocalBasisPoints = 5_000 }]));
    }

    [Fact]
    public void What_a_scheme_stands_for_is_found_no_more_until_the_register_grows_again()
    {
        var sum = Sum("budget/ccg/falls/2017/clinics", 0, Threshold + 1);
        var scheme = Scheme(Threshold + 1, FoundCase.Written([sum]));

        Assert.Empty(Found([sum], scheme));
        Assert.Equal(7, Assert.Single(Assert.Single(Found([sum with { AnnualRevenuePence = Threshold + 8 }], scheme)).Sums).AnnualRevenuePence);
    }

    [Fact]
    public void A_year_that_was_over_before_the_rule_bound_the_partner_and_what_is_still_to_come_are_left_alone()
    {
        Assert.Empty(Found([Sum("a", 0, 2 * Threshold) with { FinancialYear = 2016 }]));
        Assert.Single(Found([Sum("a", 0, 2 * Threshold) with { EnteredOn = new(2017, 3, 31) }]));
        Assert.Empty(Found([Sum("a", 0, 2 * Threshold) with { EnteredOn = Day.AddYears(1) }]));
    }

    [Fact]
    [Trait("Requirement", "INV-02")]
    public void What_several_partners_together_bring_over_is_a_warning_and_no_case()
    {
        PossibleSum[] sums = [Sum("a", 0, Threshold - 100), Sum("b", 0, 5_000_00) with { PartnerId = BookMaker.Council }];

        Assert.Empty(Found(sums));
        Assert.StartsWith("Falls: 2 schemes of this service, of 2 partners within twelve months, come to £254,999 together.", Assert.Single(FoundCase.Warnings(sums, [], ThresholdOn, _ => "Falls", Day)), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "INV-02")]
    public void However_a_sum_is_split_over_registers_it_is_found_all_the_same() => Laws.Hold(
        from whole in Gen.Choose((int)Threshold - 500, (int)Threshold + 500) from parts in Gen.Choose(1, 9)
        select (whole, parts),
        split => Found([.. Enumerable.Range(0, split.parts).Select(i => Sum($"part-{i}", 0, (split.whole / split.parts) + (i < split.whole % split.parts ? 1 : 0)))]).Count == (split.whole > Threshold ? 1 : 0));

    private static IReadOnlyList<FoundCase> Found(PossibleSum[] sums, params InvestmentScheme[] schemes) => FoundCase.Among(sums, schemes, ThresholdOn, Day);

    private static NoticeThreshold? ThresholdOn(PartnerId partner, DateOnly day) => day < new DateOnly(2017, 4, 1) ? null : new NoticeThreshold(Threshold, "clause C7.2", "board");

    private static PossibleSum Sum(string key, long capital, long revenue, string service = "falls") => new(key, BookMaker.Trust, service, 2017, capital, revenue, 10_000, Day);

    private static InvestmentScheme Scheme(long revenue, string? foundIn = null) => new()
    {
        Id = InvestmentNoticeId.From(Papers.Id("scheme")), Slug = "scheme", Title = "Scheme", Words = "What changes", PartnerId = BookMaker.Trust, Service = "falls", FinancialYear = 2017, CapitalPence = 0, AnnualRevenuePence = revenue,
        LocalBasisPoints = 10_000, EnteredOn = Day, FoundIn = foundIn, KnownFrom = default, Provenance = Provenance.OfAnAct(),
    };
}
