using Commonweal.Domain.Finance;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.Funds;

public sealed class FollowTheMoneyTests
{
    private static readonly PartnerSums Contributions = PartnerSums.Of(["a", "b", "c"], p => new Money(p switch { "a" => 17_405_000_33, "b" => 6_100_000_00, _ => 7 }));

    [Fact]
    [Trait("Requirement", "S75-10")]
    public void Every_penny_of_spend_has_its_funder_and_the_rounding_comes_to_nought() => Laws.Hold(
        Gen.ListOf(from pence in Gen.Choose(-1_000_000, 1_000_000) from fence in Gen.Elements(null, "a", "b") select new PaidLine("L", new Money(pence), fence)),
        lines =>
        {
            var followed = FollowTheMoney.Of(Contributions, [.. lines]).Value;
            return followed.Lines.All(l => l.FundedBy.Total == l.Line.Amount)
                && followed.Total == Money.Sum(lines.Select(l => l.Amount))
                && followed.RoundingDifference.Total == Money.Zero;
        });

    [Fact]
    public void A_refund_reverses_as_the_payment_was_split()
    {
        var followed = FollowTheMoney.Of(Contributions, [new("P", new Money(1_01)), new("R", new Money(-1_01))]).Value;

        Assert.All(followed.ByPartner, p => Assert.Equal(Money.Zero, p.Value));
        Assert.Equal("P, £1.01, is paid in proportion to contributions.", followed.Workings[0]);
    }

    [Fact]
    public void What_is_ring_fenced_needs_no_basis()
    {
        var nobody = PartnerSums.None(["a", "b"]);

        Assert.False(FollowTheMoney.Of(nobody, [new("R", new Money(5), "b")]).IsRefused);
        Assert.IsType<NothingToApportionBy>(FollowTheMoney.Of(nobody, [new("P", new Money(5))]).Refusal);
    }
}
