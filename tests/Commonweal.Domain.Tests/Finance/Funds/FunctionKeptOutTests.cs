using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Tests.Finance.Funds;

public sealed class FunctionKeptOutTests
{
    private static readonly FunctionKeptOut Surgery = new()
    {
        Kind = "surgery", Name = "Surgery", Law = "SI 2000/617", From = new(2000, 4, 1), To = new(2020, 3, 31), KnownFrom = default, Provenance = new Provenance("SI 2000/617"),
    };

    [Theory]
    [InlineData(FundPart.Pool)]
    [InlineData(FundPart.RingFenced)]
    [InlineData(FundPart.Contingency)]
    [Trait("Requirement", "F-L2")]
    public void A_function_that_the_law_keeps_out_is_refused_from_a_pool_and_offered_as_aligned(FundPart part)
    {
        var refusal = Assert.IsType<KeptOutOfPools>(FunctionKeptOut.MayStandAs(part, "surgery", [Surgery], new(2017, 4, 1)).Refusal);

        Assert.Contains("as aligned", refusal.Sentence, StringComparison.Ordinal);
        Assert.False(FunctionKeptOut.MayStandAs(FundPart.Aligned, "surgery", [Surgery], new(2017, 4, 1)).IsRefused);
    }

    [Fact]
    [Trait("Requirement", "F-L2")]
    public void It_is_kept_out_only_while_the_law_says_so_and_by_its_own_kind()
    {
        Assert.False(FunctionKeptOut.MayStandAs(FundPart.Pool, "surgery", [Surgery], new(2020, 4, 1)).IsRefused);
        Assert.False(FunctionKeptOut.MayStandAs(FundPart.Pool, "surgery", [Surgery], new(2000, 3, 31)).IsRefused);
        Assert.False(FunctionKeptOut.MayStandAs(FundPart.Pool, "care-purchasing", [Surgery], new(2017, 4, 1)).IsRefused);
    }
}
