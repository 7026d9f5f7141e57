using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.BetterCareFund;

public sealed class AnswersTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task A_condition_that_is_not_met_says_why_and_then_the_plan_waits_for_it()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");
        const string answers = $"{CareFundForms.Haringey}/answers";

        var silent = await recorder.SendFormAsync(answers, ("Input.Conditions[0].IsMet", "No"), ("Input.Metrics[1].Plan", "few"));
        var page = await recorder.SendFormAsync(answers, ("Input.Conditions[0].IsMet", "No"), ("Input.Conditions[0].Words", "The board meets in November"));

        Assert.Equal("Say why it is not met, and by when it will be.", silent.ProblemAt("Input.Conditions[0].Words"));
        Assert.Equal("Enter a number, such as 21.4.", silent.ProblemAt("Input.Metrics[1].Plan"));
        Assert.Equal("Not met", page.Table("Rules that the plan is to meet").Cell("National condition: The plan is agreed jointly", "State"));
    }
}
