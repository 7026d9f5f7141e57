using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Finance.OpenBook;

[Collection<Reading>]
public sealed class PartnerMonthTests(Sites sites)
{
    private const string July = Books.List + "/whittington-health/2017-07";

    [Fact]
    [Trait("Requirement", "OPB-01")]
    public async Task Money_activity_and_staff_stand_by_service_line_with_three_forecasts_and_the_split_of_the_variance()
    {
        using var lead = await (await sites.DemonstrationAsync()).FinanceLeadAsync();

        var figures = await CsvFile.ReadAsync(lead, $"{Books.List}/whittington-health/2017-08?format=csv");
        var split = await CsvFile.ReadAsync(lead, $"{Books.List}/whittington-health/2017-08?why-format=csv");
        var forecasts = await CsvFile.ReadAsync(lead, $"{Books.List}/whittington-health/2017-08?forecasts-format=csv");

        Assert.Equal("All lines", figures.Column("Service line").Last());
        Assert.Equal(figures.Column("Cost to date").SkipLast(1).Sum(decimal.Parse), decimal.Parse(figures.Column("Cost to date").Last()));
        Assert.All(split.Column("How much was done").Zip(split.Column("What it cost"), split.Column("Together")).Where(s => s.First.Length > 0), s => Assert.Equal(decimal.Parse(s.Third), decimal.Parse(s.First) + decimal.Parse(s.Second)));
        Assert.All(new[] { "What the partner expects", "At the rate so far", "As the plan was phased", "Expected last month" }, column => Assert.NotEmpty(forecasts.Column(column).First()));
        Assert.All(figures.Column("Made up"), mark => Assert.Equal("Made up", mark));
    }

    [Fact]
    [Trait("Requirement", "OPB-03")]
    public async Task A_restatement_shows_what_changed_and_the_first_figures_can_still_be_read()
    {
        using var lead = await (await sites.DemonstrationAsync()).FinanceLeadAsync();

        var page = await lead.PageAsync(July);
        var first = await lead.PageAsync($"{July}?version=1");
        var before = await lead.PageAsync($"{July}?asAt=2017-09-01");

        Assert.Contains("An invoice of the ambulance service", page.Body(), StringComparison.Ordinal);
        Assert.Contains("Cost to date £", page.Table("What changed from version 1 to version 2").Column("Figure"));
        Assert.Contains("Version 1, sent by", first.Body(), StringComparison.Ordinal);
        Assert.Contains("Version 1, sent by", before.Body(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "OPB-01")]
    public async Task Where_the_year_may_end_is_a_fan_from_the_last_actual_month_with_last_months_forecast_month_by_month()
    {
        const string August = Books.List + "/whittington-health/2017-08";
        using var lead = await (await sites.DemonstrationAsync()).FinanceLeadAsync();

        var page = await lead.PageAsync(August);
        var fan = await CsvFile.ReadAsync(lead, $"{August}?rate-format=csv");

        decimal End(string column) => decimal.Parse(fan.Column(column).Last());
        decimal[] ends = [End("What the partner expects"), End("At the rate so far"), End("As the plan was phased")];
        Assert.Equal(["June 2017", "March 2018"], [fan.Column("By the end of").First(), fan.Column("By the end of").Last()]);
        Assert.Equal((ends.Min(), ends.Max()), (End("Lowest"), End("Highest")));
        Assert.Equal(3, fan.Column("Over or under plan so far").Count(c => c.Length > 0));
        Assert.Equal(7, fan.Column("Highest").Zip(fan.Column("Lowest")).Count(m => m.First.Length > 0 && decimal.Parse(m.First) >= decimal.Parse(m.Second)));
        Assert.NotEmpty(fan.Column("Expected last month").Last());
        Assert.Contains("a month ago", page.QuerySelector("#run-rate-sentence")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("\"stack\":\"fan\"", page.QuerySelector("#run-rate-options")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bars_of_the_bridge_sum_to_the_cost()
    {
        using var lead = await (await sites.DemonstrationAsync()).FinanceLeadAsync();

        var bars = (await CsvFile.ReadAsync(lead, $"{July}?bridge-format=csv")).Column("Sum").Select(decimal.Parse).ToList();

        Assert.Equal(bars[^1], bars.SkipLast(1).Sum());
    }
}
