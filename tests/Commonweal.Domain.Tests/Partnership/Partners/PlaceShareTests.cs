using Commonweal.Domain.Partnership.Partners;
using FsCheck;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Partnership.Partners;

public sealed class PlaceShareTests
{
    /// <summary>The whole, cut at some places.</summary>
    private static Gen<List<int>> Wholes =>
        from cuts in Gen.Choose(0, PlaceShare.WholeBasisPoints).ListOf(4)
        let edges = cuts.Order().Prepend(0).Append(PlaceShare.WholeBasisPoints).ToList()
        select edges.Skip(1).Zip(edges, (upper, lower) => upper - lower).ToList();

    [Fact]
    [Trait("Requirement", "PAR-09")]
    public void However_the_whole_is_cut_its_shares_make_it() => Laws.Hold(Wholes, shares => PlaceShare.Whole(ShareMeasure.Money, shares).Value.Sum() == PlaceShare.WholeBasisPoints);

    [Fact]
    [Trait("Requirement", "PAR-09")]
    public void One_hundredth_more_or_less_does_not() => Laws.Hold(Wholes, shares =>
        PlaceShare.Whole(ShareMeasure.Money, [.. shares, 1]).Refusal is SharesDoNotMakeTheWhole
        && PlaceShare.Whole(ShareMeasure.Activity, [shares.Max() - 1, .. shares.Order().SkipLast(1)]).Refusal is SharesDoNotMakeTheWhole);

    [Theory]
    [InlineData(-1, 10_001)]
    [InlineData(10_001, -1)]
    public void A_share_below_nothing_or_above_all_is_refused(int one, int other) =>
        Assert.Equal(new ShareOutOfRange(ShareMeasure.Activity), PlaceShare.Whole(ShareMeasure.Activity, [one, other]).Refusal);

    [Fact]
    public void The_refusal_says_what_they_make() => Assert.Equal("The shares of Money make 99.5%, and must make 100%.", PlaceShare.Whole(ShareMeasure.Money, [2_550, 7_400]).Refusal!.Sentence);
}
