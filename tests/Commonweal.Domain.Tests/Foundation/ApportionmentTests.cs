using Commonweal.Domain.Foundation;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Foundation;

public sealed class ApportionmentTests
{
    private static readonly FsCheck.Gen<(Money Sum, Money[] Weights)> Splits =
        from pence in Gen.Choose(-2_000_000_000, 2_000_000_000)
        from weights in Gen.NonEmptyListOf(Gen.Choose(0, 2_000_000_000))
        where weights.Any(w => w > 0)
        select (new Money(pence), weights.Select(w => new Money(w)).ToArray());

    [Fact]
    [Trait("Requirement", "S75-10")]
    public void The_parts_make_the_sum() => Laws.Hold(Splits, s => Money.Sum(Parts(s.Sum, s.Weights)) == s.Sum);

    [Fact]
    public void No_part_is_a_penny_or_more_from_its_quota() => Laws.Hold(Splits, s =>
    {
        var total = s.Weights.Sum(w => (decimal)w.Pence);
        return Parts(s.Sum, s.Weights).Zip(s.Weights).All(p => decimal.Abs(p.First.Pence - (s.Sum.Pence * (decimal)p.Second.Pence / total)) < 1);
    });

    [Fact]
    public void An_underspend_mirrors_an_overspend() => Laws.Hold(Splits, s => Parts(-s.Sum, s.Weights).SequenceEqual(Parts(s.Sum, s.Weights).Select(p => -p)));

    [Fact]
    public void The_order_decides_nothing_but_ties() => Laws.Hold(
        from split in Splits where split.Weights.Distinct().Count() == split.Weights.Length select split,
        s => Parts(s.Sum, [.. s.Weights.Reverse()]).Reverse().SequenceEqual(Parts(s.Sum, s.Weights)));

    [Fact]
    public void Of_equal_fractions_the_larger_weight_goes_first_and_then_the_one_declared_first()
    {
        Assert.Equal([33_34, 33_33, 33_33], Pence(100_00, 1, 1, 1));
        Assert.Equal([-33_34, -33_34, -33_33], Pence(-100_01, 1, 1, 1));
        Assert.Equal([0, 2], Pence(2, 1, 3));
    }

    [Fact]
    public void Nothing_is_shared_by_nothing_and_by_anything_else_is_refused()
    {
        Assert.Equal([0, 0], Pence(0, 0, 0));
        Assert.IsType<NothingToApportionBy>(Apportionment.Of(new Money(1), [0m, 0m]).Refusal);
    }

    [Fact]
    public void Weights_are_taken_as_they_are_written() => Assert.Equal([333, 667], Apportionment.Of(new Money(1000), [33.3m, 66.70m]).Value.Select(p => p.Pence));

    [Fact]
    public void Shares_of_both_signs_are_kept_in_proportion() => Assert.Equal([-5, 55], Pence(50, -10, 110));

    private static Money[] Parts(Money sum, Money[] weights) => Apportionment.Of(sum, weights).Value;

    private static long[] Pence(long sum, params long[] weights) => [.. Parts(new Money(sum), [.. weights.Select(w => new Money(w))]).Select(p => p.Pence)];
}
