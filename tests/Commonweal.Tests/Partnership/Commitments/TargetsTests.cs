using System.Text.Json;

namespace Commonweal.Tests.Partnership.Commitments;

public sealed class TargetsTests(Sites sites) : IClassFixture<Sites>
{
    /// <summary>Every row of the target table as the site says it stood on 9 October 2017.</summary>
    public static TheoryData<string, string> States => new()
    {
        { "TGT-3.0", "MetLate" }, { "TGT-3.1", "Late" }, { "TGT-3.2", "Underway" }, { "TGT-3.3", "NotDueYet" }, { "TGT-3.4", "Late" },
        { "TGT-4.1", "Late" }, { "TGT-4.2", "Late" }, { "TGT-4.3", "Late" }, { "TGT-4.4", "PassedWithNothingReported" }, { "TGT-4.5", "DueSoon" },
        { "TGT-5.1", "Late" }, { "TGT-5.2", "PassedWithNothingReported" }, { "TGT-5.3", "Late" }, { "TGT-5.4", "Late" },
        { "TGT-6.1", "PassedWithNothingReported" }, { "TGT-6.2", "Late" }, { "TGT-6.3", "Underway" }, { "TGT-6.4", "NotDueYet" },
        { "TGT-7.1", "Late" }, { "TGT-7.2", "Underway" }, { "TGT-7.3", "Late" }, { "TGT-7.4", "Late" },
        { "TGT-8.1", "Late" }, { "TGT-8.2", "Late" }, { "TGT-8.3", "WindowOpen" }, { "TGT-8.4", "NotDueYet" },
        { "TGT-U.1", "Late" }, { "TGT-U.2", "DueSoon" }, { "TGT-U.3", "Underway" }, { "TGT-U.4", "DueSoon" }, { "TGT-U.5", "Underway" },
    };

    [Theory]
    [MemberData(nameof(States))]
    [Trait("Requirement", "TGT-01")]
    public async Task Each_target_stands_as_the_update_of_October_2017_leaves_it(string reference, string state)
    {
        var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        using var json = JsonDocument.Parse(await visitor.TextAsync($"/api/targets/{reference}?asAt=2017-10-09"));

        Assert.Equal(state, json.RootElement.GetProperty("target").GetProperty("state").GetString());
    }

    [Fact]
    [Trait("Requirement", "TGT-01")]
    public async Task All_31_targets_are_listed()
    {
        var page = await (await sites.DemonstrationAsync()).NewVisitor().PageAsync("/partnership/targets");

        Assert.Equal(States.Select(row => row.Data.Item1).Order(StringComparer.Ordinal), page.QuerySelectorAll(".cw-table tbody tr th a").Select(a => a.TextContent).Where(t => t.StartsWith("TGT", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2017-05-31", 0, 0)]
    [InlineData("2017-06-30", 26, 3)]
    [InlineData("2017-07-01", 26, 9)]
    [InlineData("2017-10-09", 31, 18)]
    [Trait("Requirement", "TGT-02")]
    public async Task What_was_late_on_a_day_is_worked_out_for_that_day(string asAt, int promised, int late)
    {
        using var json = JsonDocument.Parse(await (await sites.DemonstrationAsync()).NewVisitor().TextAsync($"/api/targets?asAt={asAt}"));
        var states = json.RootElement.EnumerateArray().Select(t => t.GetProperty("state").GetString()).ToList();

        Assert.Equal((promised, late), (states.Count, states.Count(s => s is "Late" or "PassedWithNothingReported")));
    }

    [Fact]
    public async Task The_table_is_downloaded_with_precision_and_first_due_date()
    {
        var csv = await (await sites.DemonstrationAsync()).NewVisitor().TextAsync("/partnership/targets?format=csv&filter=TGT-U.2");

        Assert.Contains("Precision,First due in words", csv, StringComparison.Ordinal);
        Assert.Contains("In early October 2017,2017-10-10,EarlyMonth", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("TGT-4.1", csv, StringComparison.Ordinal);
    }
}
