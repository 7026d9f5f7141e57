namespace Commonweal.Tests.Partnership.Posts;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "LEA-06")]
    public async Task Posts_joined_are_counted_and_no_saving_is_invented()
    {
        var text = await TextAsync("/partnership/joint-posts");

        Assert.Contains("6 of 8 posts are joined", text, StringComparison.Ordinal);
        Assert.Contains("Nobody has counted any management cost saved.", text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "LEA-06")]
    public async Task Before_the_grants_began_fewer_were_joined() =>
        Assert.Contains("5 of 8 posts are joined", await TextAsync("/partnership/joint-posts?asAt=2017-09-30"), StringComparison.Ordinal);

    [Fact]
    [Trait("Requirement", "LEA-05")]
    public async Task A_secondment_says_its_lender_host_terms_and_recharge_and_is_marked_as_made_up()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();
        var row = (await visitor.PageAsync("/partnership/joint-posts")).QuerySelectorAll("tr").Single(r => r.TextContent.Contains("Half a post lent", StringComparison.Ordinal)).TextContent;

        Assert.Contains("Made up", row, StringComparison.Ordinal);
        Assert.Contains("Haringey CCG", row, StringComparison.Ordinal);
        Assert.Contains("Islington Council", row, StringComparison.Ordinal);
        Assert.Contains("The lender stays the employer", row, StringComparison.Ordinal);
        Assert.Contains("£6,500 a quarter", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tables_the_api_and_search_say_the_same()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("Intermediate care lead", await visitor.TextAsync("/partnership/joint-posts?format=csv"), StringComparison.Ordinal);
        Assert.Contains("Half a post lent", await visitor.TextAsync("/partnership/joint-posts?secondments-format=csv"), StringComparison.Ordinal);
        Assert.Contains("\"awaitedFrom\":[\"islington-council\",\"islington-ccg\"]", await visitor.TextAsync("/api/joint-posts/intermediate-care-lead"), StringComparison.Ordinal);
        Assert.Contains("diabetes-lead", await visitor.TextAsync("/api/joint-posts"), StringComparison.Ordinal);
        Assert.Contains("/partnership/joint-posts/diabetes-lead", await visitor.TextAsync("/search?q=diabetes+lead"), StringComparison.Ordinal);
    }

    private async Task<string> TextAsync(string path)
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();
        return (await visitor.PageAsync(path)).Body!.TextContent;
    }
}
