namespace Commonweal.Tests.Partnership.Contributions;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "AGR-11")]
    public async Task What_each_partner_gives_is_shown_and_what_the_papers_leave_blank_is_said_to_be_so()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/partnership/contributions");

        Assert.Equal("10 organisations give something on 9 October 2017: money in 2 cases, and people or things in 10. In 2 cases the paper leaves the sum open.", page.QuerySelector(".cw-lead").Words());
        var rows = page.QuerySelectorAll("main tbody tr").Select(r => r.TextContent).ToList();
        Assert.Contains(rows, row => row.Contains("Haringey CCG", StringComparison.Ordinal) && row.Contains("The sum is not given", StringComparison.Ordinal) && row.Contains("No last day given", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains("UCLH", StringComparison.Ordinal) && row.Contains("Nobody has valued it", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Before_the_agreement_only_the_two_of_the_section_75_agreement_gave()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.StartsWith("2 organisations give something on 31 May 2017", (await visitor.PageAsync("/partnership/contributions?asAt=2017-05-31")).QuerySelector(".cw-lead").Words(), StringComparison.Ordinal);
        Assert.Equal("Nothing is on record on 1 September 2016.", (await visitor.PageAsync("/partnership/contributions?asAt=2016-09-01")).QuerySelector(".cw-lead").Words());
    }

    [Fact]
    public async Task The_file_leaves_a_sum_that_is_not_given_empty()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains(",Money,,2016-09-23,", await visitor.TextAsync("/partnership/contributions?format=csv"), StringComparison.Ordinal);
    }
}
