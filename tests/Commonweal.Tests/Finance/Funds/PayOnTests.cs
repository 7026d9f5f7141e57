using AngleSharp.Html.Dom;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Funds;

[Trait("Requirement", "S75-14")]
public sealed class PayOnTests(Sites sites) : IClassFixture<Sites>
{
    private const string Line = $"{FundPageTests.Fund}/lines/day-opportunities";
    private const string Pools = "Lines with a lead provider, each a pool of its own";

    [Theory, BothDatabases]
    public async Task What_is_paid_on_is_followed_to_its_funders_and_nothing_counts_twice(Engine engine)
    {
        using var manager = await (await sites.OnAsync(engine)).PoolManagerAsync();
        var spent = (await manager.PageAsync(FundPageTests.Fund)).Table("Lines").Cell("Day opportunities", "Spent so far");

        var line = await PayAsync(manager, "1,000.01", "B-1");
        var follow = await manager.PageAsync($"{FundPageTests.Fund}/follow");

        Assert.Contains("£311,420.43 to other providers", line.MainText(), StringComparison.Ordinal);
        Assert.Contains("Of £13,909,117.16 spent", follow.QuerySelector("#flow-sentence")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(spent, (await manager.PageAsync(FundPageTests.Fund)).Table("Lines").Cell("Day opportunities", "Spent so far"));
        var csv = await CsvFile.ReadAsync(manager, $"{FundPageTests.Fund}/follow?flow=onward");
        decimal Total(string column) => csv.Column(column).Sum(s => decimal.Parse(s, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(311_420.43m, Total("Paid on"));
        Assert.Equal(Total("Paid on"), Total("Haringey Council") + Total("Haringey CCG"));
        Assert.Equal("£809,276.76", follow.Table(Pools).Cell("Day opportunities", "Left with it"));
    }

    [Fact]
    public async Task A_lead_provider_never_pays_on_more_than_it_was_paid_and_what_it_was_paid_is_not_taken_from_under_it()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        Assert.Contains("more would be paid on from Day opportunities", (await PayAsync(manager, "2,000,000", "B-2")).Errors(), StringComparison.Ordinal);
        var before = (await manager.PageAsync($"{FundPageTests.Fund}/follow")).Table(Pools).Column("Left with it");
        await PayAsync(manager, "800,000", "B-3");
        var paid = await manager.NewestAsync();
        Assert.Contains("more would be paid on", (await manager.SpendAsync("day-opportunities", "-20,000", 9, "CN-1")).Errors(), StringComparison.Ordinal);

        var reversed = await manager.SendFormAsync($"{FundPageTests.Fund}/journal/{paid}/reverse", [.. Forms.Day("Input.On", 2, 10, 2017), ("Input.Why", "Paid to another")]);

        Assert.Contains("reversed", reversed.MainText(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(before, (await manager.PageAsync($"{FundPageTests.Fund}/follow")).Table(Pools).Column("Left with it"));
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once_beside_its_field()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        var page = await manager.SendFormAsync($"{Line}/pay-on", ("Input.Sum", "much"));

        Assert.StartsWith("Choose whom it paid", page.ProblemAt("Input.Provider"), StringComparison.Ordinal);
        Assert.Equal("Enter the day", page.ProblemAt("Input.On"));
        Assert.StartsWith("This is not a sum", page.ProblemAt("Input.Sum"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_passes_to_a_provider_under_the_specification_from_a_day_by_a_decision()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();
        Task<IHtmlDocument> PassAsync(int month, string lead) => manager.SendFormAsync(
            $"{FundPageTests.Fund}/lines/supported-living/change", [("Input.LeadProvider", lead), .. Forms.Day("Input.From", 1, month, 2017), ("Input.Basis", "Joint executive team, 2 October, item 6")]);

        Assert.Contains(new MoneyMovedSince("Supported living", new(2017, 9, 30)).Sentence, (await PassAsync(9, "Brook Lane Employment Support")).Errors(), StringComparison.Ordinal);
        Assert.StartsWith("Brook Lane Employment Support, as a pool of its own", (await PassAsync(10, "Brook Lane Employment Support")).Fact("Lead provider"), StringComparison.Ordinal);
    }

    private static Task<IHtmlDocument> PayAsync(Visitor manager, string sum, string reference) => manager.SendFormAsync(
        $"{Line}/pay-on",
        [("Input.Provider", "brook-lane-employment-support"), ("Input.Sum", sum), .. Forms.Day("Input.On", 30, 9, 2017), ("Input.Reference", reference), ("Input.Words", "Job coaching")]);
}
