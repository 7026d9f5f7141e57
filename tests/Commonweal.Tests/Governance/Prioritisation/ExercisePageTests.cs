using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Prioritisation;

public sealed class ExercisePageTests(Sites sites) : IClassFixture<Sites>
{
    private const string Address = "/governance/prioritisation/first-call-on-2018";

    [Fact]
    [Trait("Requirement", "DEC-17")]
    public async Task The_list_is_ranked_cut_at_the_budget_and_opens_down_to_each_score()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var ranked = await CsvFile.ReadAsync(visitor, $"{Address}?format=csv");
        var scores = await CsvFile.ReadAsync(visitor, $"{Address}?scores-format=csv");
        var json = await visitor.JsonAsync("/api/prioritisation");

        Assert.Equal(["1", "2", "3", "4", "5"], ranked.Column("Rank"));
        Assert.Contains("Below the line", ranked.Column("Budget line"));
        Assert.Contains(ranked.Column("Why, and what would move it"), why => why.Contains("over the budget", StringComparison.Ordinal));
        Assert.Equal(75, scores.Rows.Count);
        Assert.Equal(6, scores.Column("Score, 0 to 5").Count(s => s == "Not given"));
        Assert.True(json[0].GetProperty("aboveLinePence").GetInt64() <= 40_000_000);
    }
}
