using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Platform.Pages;

/// <summary>The papers and licences on which everything rests.</summary>
[Collection<Reading>]
public sealed class SourcesTests(Sites sites)
{
    [Theory]
    [InlineData("S0", "31 January 2017")]
    [InlineData("S1", "1 June 2017")]
    [InlineData("S2", "31 January 2017")]
    [InlineData("S3", "12 September 2016")]
    [InlineData("S4", "9 October 2017")]
    [Trait("Requirement", "QUA-06")]
    public async Task Every_paper_stands_with_its_day_and_leads_to_what_rests_on_it(string paper, string day)
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync("/sources");

        Assert.Contains(day, page.Fact(paper));
        Assert.NotNull(page.QuerySelector($"a[href='/partnership/papers/{paper.ToLowerInvariant()}']"));
    }

    [Fact]
    public async Task The_licences_of_what_others_made_are_named()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync("/sources");

        Assert.All(["Open Government Licence v3.0", "MIT licence", "SIL Open Font Licence 1.1", "Apache licence 2.0"], licence => Assert.Contains(licence, page.Body()));
    }
}
