using Commonweal.Domain.Finance.RiskShare;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Tests.Finance.RiskShare;

public sealed class RiskShareWordsTests
{
    public static TheoryData<SharingRule, string> Rules => new()
    {
        { new ProRataToContributions(), "is shared in proportion to what each put into the pool" },
        { new FixedPercent(new Dictionary<string, decimal> { ["A"] = 60, ["B"] = 40 }), "is shared 60% to A and 40% to B" },
        { new SingleBearer("A"), "falls on A alone" },
        {
            new Capped(new Dictionary<string, Money> { ["A"] = new(5_000_00) }, new Dictionary<string, decimal> { ["B"] = 2 }, new AboveCap.Respread()),
            "is shared in proportion to what each put into the pool, with a limit of £5,000 for A and 2% of its own contribution for B; what is above goes to those still below theirs"
        },
        { new Banded([new Band(2, new ProRataToContributions()), new Band(null, new SingleBearer("B"))]), "goes by bands of the size of the pool: up to 2% it is shared in proportion to what each put into the pool; above that it falls on B alone" },
        { new Staged(new Dictionary<FinancialYear, decimal> { [new(2017)] = 50 }), "is shared in part by contributions, 50% in 2017/18, and the rest falls on those whose own lines moved the same way" },
        { new Tolerance(new Money(100_000_00), null, new SingleBearer("B")), "stays with the host up to £100,000, and above that it falls on B alone" },
        { new FixedAndVariableLines(), "stays with the host on fixed lines, and is shared by each line’s own per cents on variable ones" },
        { new NoRiskShare(), "is not shared: each line falls on the partner whose money it was" },
    };

    [Theory, MemberData(nameof(Rules))]
    [Trait("Requirement", "S75-13")]
    public void Every_way_to_share_can_be_read_out(SharingRule rule, string words) => Assert.Equal(words, rule.InWords());

    [Fact]
    public void Over_and_under_are_read_out_apart_with_what_is_called_on_first_and_what_is_kept()
    {
        var policy = new RiskSharePolicy(new SingleBearer("A")) { ShareOfUnderspend = new ProRataToContributions(), Underspend = new CarryForward(new Money(500_00)), UndrawnContingency = CarryForward.All };

        Assert.Equal(
            [
                "An overspend is met first from savings that were delivered, then from contingency.", "What is still over falls on A alone.", "What is under is shared in proportion to what each put into the pool.",
                "Of an underspend, up to £500 stays in the fund for next year. Of contingency that was not drawn, all stays in the fund for next year.", "Savings beyond the overspend join the underspend.",
            ],
            policy.InWords());
    }
}
