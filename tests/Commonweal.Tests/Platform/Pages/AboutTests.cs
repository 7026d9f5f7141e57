using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Platform.Pages;

/// <summary>What Commonweal holds to, and that a demonstration is one.</summary>
[Collection<Reading>]
public sealed class AboutTests(Sites sites)
{
    [Fact]
    [Trait("Requirement", "QUA-01")]
    public async Task It_says_that_each_partner_speaks_for_itself_and_none_for_another()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("Each partner speaks for itself: only it changes its own statement, figure, vote or signature.", (await resident.PageAsync("/about")).Body());
    }

    [Fact]
    public async Task A_demonstration_says_that_it_is_one_and_at_what_day_it_stands()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync("/about");

        Assert.Contains("It stands at 9 October 2017.", page.Body());
        Assert.Contains("Made-up people are marked", page.QuerySelector(".cw-context").Words());
    }
}
