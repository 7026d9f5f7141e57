using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.OfficersDecisions;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    private const string Address = "/governance/officers-decisions";

    [Fact]
    [Trait("Requirement", "LAW-08")]
    public async Task Anyone_reads_what_was_decided_by_whom_under_what_and_why()
    {
        var page = (await (await sites.DemonstrationAsync()).NewVisitor().PageAsync(Address)).Body();

        Assert.Contains("Extend the day service at its present hours until 31 March 2018.", page, StringComparison.Ordinal);
        Assert.Contains("£18,400", page, StringComparison.Ordinal);
        Assert.Contains("What Haringey Council granted the post", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Address)]
    [InlineData($"{Address}?format=csv")]
    [InlineData("/api/officers-decisions")]
    [Trait("Requirement", "LAW-08")]
    public async Task Of_an_exempt_one_anyone_reads_that_it_was_taken_and_why_it_is_kept_back(string address)
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var text = System.Net.WebUtility.HtmlDecode(await visitor.TextAsync(address));

        Assert.Contains("It tells of one person (Schedule 12A, paragraph 1).", text, StringComparison.Ordinal);
        Assert.DoesNotContain("placement", text, StringComparison.Ordinal);
        Assert.DoesNotContain("9,000", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_an_earlier_day_a_later_decision_is_not_there() =>
        Assert.DoesNotContain("Schedule 12A", (await (await sites.DemonstrationAsync()).NewVisitor().PageAsync($"{Address}?asAt=2017-09-20")).Body(), StringComparison.Ordinal);
}
