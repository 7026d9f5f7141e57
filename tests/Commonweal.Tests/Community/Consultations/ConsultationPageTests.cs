using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Community.Consultations;

public sealed class ConsultationPageTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "LAW-28")]
    public async Task It_shows_the_four_rules_and_what_came_of_it()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/community/consultations/plain-letters");

        Assert.Equal(["Yes", "Yes", "Yes", "Yes"], page.Table("Four rules of a fair consultation").Column("Is it kept?"));
        Assert.Contains("one page from October", page.Body(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("a[href$='/answer']"));
    }
}
