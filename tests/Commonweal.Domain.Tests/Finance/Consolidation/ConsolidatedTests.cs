using Commonweal.Domain.Finance.Consolidation;
using Commonweal.Domain.Foundation;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.Consolidation;

public sealed class ConsolidatedTests
{
    private static readonly Month July = new(2017, 7);

    [Fact]
    public void What_both_sides_say_is_in_no_sum_of_the_whole()
    {
        var all = Of(Line("ccg", "trust", false, 100), Line("trust", "ccg", true, 100), Line("trust", null, false, 60));

        Assert.Equal((new Money(100), Money.Zero, new Money(60)), (all.Eliminated, all.Income, all.Cost));
        Assert.Empty(all.Mismatches);
    }

    [Fact]
    public void A_mismatch_is_listed_by_pair_with_who_says_more_and_is_left_in()
    {
        var all = Of(Line("ccg", "trust", false, 100), Line("trust", "ccg", true, 130));

        Assert.Equal("ccg says £0.30 less than trust", all.Mismatches.Single().InWords);
        Assert.Equal(new PairOfPartners("ccg", "trust", new(100), new(130), 1, 1), all.Pairs.Single());
        Assert.Equal(new Money(30), all.Income);
    }

    [Fact]
    public void A_side_that_said_nothing_is_named_and_the_whole_is_partial_without_those_missing()
    {
        var all = Of(Line("ccg", "trust", false, 100));

        Assert.Equal("trust has said nothing", all.Mismatches.Single().InWords);
        Assert.Null(all.Pairs.Single().PayeeSays);
        Assert.Equal("This is partial: trust has stated nothing.", all.Label);
        Assert.Equal(Money.Zero, all.Eliminated);
    }

    [Fact]
    public void Taking_out_what_both_say_never_changes_what_is_left_over_all() => Laws.Hold(
        from sums in Gen.Choose(-500, 500).ArrayOf() select sums,
        sums =>
        {
            var all = Of([.. sums.Select((s, i) => Line(i % 2 == 0 ? "ccg" : "trust", i % 2 == 0 ? "trust" : "ccg", i % 2 == 1, s))]);
            return all.Income - all.Cost == all.GrossIncome - all.GrossCost && Money.Sum(all.Pairs.Select(p => p.Difference)) == all.GrossCost - all.GrossIncome;
        });

    private static Consolidated Of(params ConsolidationLine[] lines) => Consolidated.Of(lines, ["ccg", "trust"]);

    private static ConsolidationLine Line(string by, string? with, bool isIncome, long pence) => new(by, with, isIncome, "acute", July, new(pence));
}
