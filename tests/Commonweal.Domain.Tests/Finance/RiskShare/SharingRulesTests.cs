using Commonweal.Domain.Finance;
using Commonweal.Domain.Finance.RiskShare;
using Commonweal.Domain.Foundation;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.RiskShare;

/// <summary>Each sentence of the rules that few cases show.</summary>
public sealed class SharingRulesTests
{
    private static readonly string[] Three = ["a", "b", "c"];

    private static readonly PoolPosition Pool = new(
        PartnerSums.Of(Three, p => new Money(p switch { "a" => 600_00, "b" => 300_00, _ => 100_00 })),
        [new("L1", "a", new Money(50_00)), new("L2", "b", new Money(-20_00)), new("L3", "c", new Money(10_00))]) { Host = "a", Year = new FinancialYear(2017) };

    private static readonly SharingRule[] BothWays =
    [
        new ProRataToContributions(),
        new FixedPercent(Shares(50, 30, 20)),
        new SingleBearer("c"),
        new Banded([new Band(2, new SingleBearer("b")), new Band(5, new ProRataToContributions()), new Band(7, new FixedPercent(Shares(1, 1, 1)))]),
        new Tolerance(new Money(7_00), null, new ProRataToContributions()),
    ];

    [Fact]
    public void Over_and_under_are_mirror_images_but_for_caps() => Laws.Hold(
        from rule in Gen.Elements(BothWays) from pence in Gen.Choose(0, 200_00) select (rule, Sum: new Money(pence)),
        s => Borne(s.rule, s.Sum).SequenceEqual(Borne(s.rule, -s.Sum).Select(p => -p)) && Left(s.rule, s.Sum) == -Left(s.rule, -s.Sum));

    [Fact]
    public void What_is_above_the_last_band_is_unallocated() =>
        Assert.Equal(new Money(30_00), Left(new Banded([new Band(7, new ProRataToContributions())]), new Money(100_00)));

    [Fact]
    public void Bands_are_cumulative_and_their_tops_rounded_down()
    {
        var pool = Pool with { Contributions = PartnerSums.AllTo(Three, "a", new Money(333_33)) };
        var rule = new Banded([new Band(1, new SingleBearer("a")), new Band(2, new SingleBearer("b")), new Band(null, new SingleBearer("c"))]);

        Assert.Equal([3_33, 3_33, 3_34], rule.Share(new Money(10_00), pool).Value.Among(Three).Select(s => s.Value.Pence));
    }

    [Fact]
    public void When_every_partner_has_reached_its_cap_the_rest_is_unallocated()
    {
        var rule = new Capped(Three.ToDictionary(p => p, _ => new Money(10_00)), Shares(), new AboveCap.Respread());

        Assert.Equal([10_00, 10_00, 10_00], Borne(rule, new Money(100_00)).Select(m => m.Pence));
        Assert.Equal(new Money(70_00), Left(rule, new Money(100_00)));
    }

    [Fact]
    public void What_is_respread_may_bring_another_to_its_cap_in_the_next_round()
    {
        var rule = new Capped(new Dictionary<string, Money> { ["a"] = new(30_00), ["b"] = new(45_00) }, Shares(), new AboveCap.Respread());

        Assert.Equal([30_00, 45_00, 25_00], Borne(rule, new Money(100_00)).Select(m => m.Pence));
    }

    [Fact]
    public void What_is_above_the_caps_falls_on_one_partner_though_it_has_a_cap_itself()
    {
        var rule = new Capped(new Dictionary<string, Money> { ["a"] = new(30_00), ["b"] = new(10_00) }, Shares(), new AboveCap.To("b"));

        Assert.Equal([30_00, 60_00, 10_00], Borne(rule, new Money(100_00)).Select(m => m.Pence));
    }

    [Fact]
    public void Of_a_sum_and_a_per_cent_the_smaller_cap_holds()
    {
        var rule = new Capped(new Dictionary<string, Money> { ["a"] = new(30_00) }, Shares(1), new AboveCap.Unallocated());

        Assert.Equal([6_00, 30_00, 10_00], Borne(rule, new Money(100_00)).Select(m => m.Pence));
    }

    [Fact]
    public void Caps_do_not_limit_an_underspend()
    {
        var rule = new Capped(new Dictionary<string, Money> { ["a"] = new(1) }, Shares(), new AboveCap.Unallocated());

        Assert.Equal([-60_00, -30_00, -10_00], Borne(rule, new Money(-100_00)).Select(m => m.Pence));
    }

    [Fact]
    public void Fixed_per_cents_without_those_of_an_underspend_hold_both_ways() =>
        Assert.Equal([-50_00, -30_00, -20_00], Borne(new FixedPercent(Shares(50, 30, 20)), new Money(-100_00)).Select(m => m.Pence));

    [Fact]
    public void The_unshared_part_of_a_stage_falls_on_lines_that_moved_the_same_way()
    {
        var rule = new Staged(new Dictionary<FinancialYear, decimal> { [new(2017)] = 25, [new(2018)] = 100 });

        Assert.Equal([6_00 + 25_00, 3_00, 1_00 + 5_00], Borne(rule, new Money(40_00)).Select(m => m.Pence));
        Assert.Equal([-6_00, -3_00 - 30_00, -1_00], Borne(rule, new Money(-40_00)).Select(m => m.Pence));
        Assert.Throws<InvalidOperationException>(() => rule.Share(new Money(1), Pool with { Year = new FinancialYear(2019) }));
    }

    [Fact]
    public void A_tolerance_keeps_the_first_amount_with_the_host_either_way()
    {
        Assert.Equal([7_00, 0, 0], Borne(BothWays[^1], new Money(7_00)).Select(m => m.Pence));
        Assert.Equal([-7_00 - 60, -30, -10], Borne(BothWays[^1], new Money(-8_00)).Select(m => m.Pence));
        Assert.Throws<InvalidOperationException>(() => BothWays[^1].Share(new Money(1), Pool with { Host = null }));
    }

    private static Money[] Borne(SharingRule rule, Money sum) => [.. rule.Share(sum, Pool).Value.Among(Three).Select(s => s.Value)];

    private static Money Left(SharingRule rule, Money sum) => rule.Share(sum, Pool).Value.Unallocated;

    private static Dictionary<string, decimal> Shares(params decimal[] percents) => Three.Zip(percents).ToDictionary(p => p.First, p => p.Second);
}
