using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Budgets;

public sealed class EnterTests(Sites sites) : IClassFixture<Sites>
{
    [Theory, BothDatabases]
    public async Task A_partner_enters_and_corrects_a_line_of_its_own(Engine engine)
    {
        using var finance = await (await sites.OnAsync(engine)).SignInAsAsync("whittington-finance");
        (string, string)[] form = [("Input.Service", "falls-service"), ("Input.Year", "2017"), ("Input.Name", "Falls clinic"), ("Input.Kind", "Money"), ("Input.Purpose", "Prevention"), ("Input.Basis", "Budget book")];

        await finance.SendFormAsync("/finance/budgets/enter", [.. form, ("Input.Sum", "100,000")]);
        var page = await finance.SendFormAsync("/finance/budgets/enter", [.. form, ("Input.Sum", "90,000")]);

        Assert.Equal("£90,000", page.Table("Each partner’s lines").Cell("Whittington Health", "In the year"));
        Assert.Equal("2", page.Table("Each partner’s lines").Cell("Whittington Health", "Version"));
    }

    [Fact]
    public async Task Every_gap_is_named_at_once()
    {
        using var finance = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-finance");

        Assert.Equal(7, (await finance.SendFormAsync("/finance/budgets/enter", ("Input.Name", ""))).Problems().Count);
    }

    [Theory]
    [InlineData("Input.Sum", "-5", "nought or more")]
    [InlineData("Input.Bearer", "uclh", "Only what is recharged")]
    public async Task A_budget_below_nought_and_a_payer_of_what_is_not_recharged_are_asked_again(string field, string typed, string said)
    {
        using var finance = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-finance");

        var page = await finance.SendFormAsync("/finance/budgets/enter", ("Input.Service", "falls-service"), ("Input.Year", "2017"), ("Input.Name", "Falls clinic at night"), ("Input.Kind", "Money"), ("Input.Purpose", "Prevention"), ("Input.Basis", "Budget book"), ("Input.Activity", "5"), ("Input.Unit", "visits"), (field, typed));

        Assert.Contains(said, page.ProblemAt(field), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_cannot_be_read_is_named_as_a_number()
    {
        using var finance = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-finance");

        var page = await finance.SendFormAsync("/finance/budgets/enter", ("Input.Activity", "many"), ("Input.Wte", "four"));

        Assert.Equal("The planned activity must be a number in digits, such as 12. It says ‘many’", page.ProblemAt("Input.Activity"));
        Assert.StartsWith("The number of staff must be a number", page.ProblemAt("Input.Wte"), StringComparison.Ordinal);
    }
}
