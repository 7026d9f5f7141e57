using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.AgreedAtTheOutset;

[Collection<Reading>]
public sealed class YearPageTests(Sites sites)
{
    [Fact]
    [Trait("Requirement", "DEC-12")]
    public async Task It_says_who_agreed_the_version_that_counts_and_who_has_not_yet()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/governance/agreed-at-the-outset/2018");
        var json = await visitor.JsonAsync("/api/agreed-at-the-outset");

        Assert.Equal(("Agreed", "27 September 2017"), (page.Table("Who has agreed").Cell("Whittington Health", "This version"), page.Table("Who has agreed").Cell("Whittington Health", "On")));
        Assert.Contains("Why it changed: Chief executives of the trusts asked that winter is counted.", page.Body(), StringComparison.Ordinal);
        Assert.Contains("Version 1, of 21 August 2017", page.Body(), StringComparison.Ordinal);
        Assert.Contains("haringey-ccg", json[1].GetProperty("notYet").EnumerateArray().Select(p => p.GetString()));
    }
}
