using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Platform.Pages;

/// <summary>What is promised to people with disabilities, and what falls short.</summary>
[Collection<Reading>]
[Trait("Requirement", "EQA-04")]
public sealed class AccessibilityTests(Sites sites)
{
    [Fact]
    public async Task It_names_the_standard_and_the_law()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync("/accessibility");

        Assert.Contains("Level AA of the Web Content Accessibility Guidelines 2.2", page.Body());
        Assert.Contains("Accessibility Regulations 2018", page.Body());
    }

    [Fact]
    public async Task It_says_what_falls_short()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("These pages have not yet been tried by people who use screen readers every day.", (await resident.PageAsync("/accessibility")).Body());
    }

    [Fact]
    public async Task It_is_one_step_from_every_page()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.NotNull((await resident.PageAsync("/nowhere", System.Net.HttpStatusCode.NotFound)).QuerySelector("footer a[href='/accessibility']"));
    }
}
