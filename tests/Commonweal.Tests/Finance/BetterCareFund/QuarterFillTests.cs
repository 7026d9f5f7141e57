using Commonweal.Domain.Finance.Funds;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.BetterCareFund;

public sealed class QuarterFillTests(Sites sites) : IClassFixture<Sites>
{
    [Theory, BothDatabases]
    public async Task Answers_are_kept_with_gaps_and_a_sum_out_of_range_is_not(Engine engine)
    {
        using var recorder = await (await sites.OnAsync(engine)).SignInAsAsync("haringey-recorder");
        const string fill = $"{CareFundForms.Haringey}/quarters/2/fill";
        const string plan = "Input.Answers[income-plan-1]";

        var wrong = await recorder.SendFormAsync(fill, (plan, "100000001"));
        var kept = await recorder.SendFormAsync(fill, ("Input.Answers[prepared-by]", "Finance lead, Haringey Council"));

        Assert.Equal("The sum is larger than any that is expected here. Check it.", wrong.ProblemAt(plan));
        Assert.Equal("Yes", kept.Table("Cover").Cell("D6", "Complete"));
        Assert.Equal("£12,670,875", kept.Table("Income and expenditure").Cell("D17", "Answer"));
        Assert.Contains("answers are complete", kept.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quarter_that_is_not_over_is_not_filled_in()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        Assert.Contains(new PeriodNotOver(new DateOnly(2017, 12, 31)).Sentence, (await recorder.PageAsync($"{CareFundForms.Haringey}/quarters/3/fill")).Errors(), StringComparison.Ordinal);
    }
}
