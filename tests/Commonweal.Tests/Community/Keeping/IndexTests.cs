using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Community.Keeping;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "CMP-02")]
    public async Task Anybody_reads_how_long_it_is_kept_and_that_a_lawyer_must_confirm_it()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var rules = await CsvFile.ReadAsync(resident, "/community/keeping?format=csv");
        var page = await resident.PageAsync("/community/keeping");
        var api = await resident.TextAsync("/api/keeping");

        Assert.Equal(["10 years", "3 years"], rules.Column("Kept"));
        Assert.All(rules.Column("Certainty"), said => Assert.Equal("A lawyer must confirm it", said));
        Assert.DoesNotContain("Nothing goes by itself", page.Body(), StringComparison.Ordinal);
        Assert.Contains("\"years\":10", api, StringComparison.Ordinal);
    }
}
