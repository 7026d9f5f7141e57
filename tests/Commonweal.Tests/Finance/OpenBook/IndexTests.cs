using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.OpenBook;

[Collection<Reading>]
public sealed class IndexTests(Sites sites)
{
    [Fact]
    [Trait("Requirement", "OPB-02")]
    public async Task It_shows_who_has_sent_which_month_and_who_is_late()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var page = await director.PageAsync(Books.List);
        var late = await CsvFile.ReadAsync(director, $"{Books.List}?late-format=csv");

        Assert.Equal("Late", page.Table("Who has sent what").Cell("Camden and Islington", "Aug 2017"));
        Assert.Equal("Restated, version 2", page.Table("Who has sent what").Cell("Whittington Health", "Jul 2017"));
        Assert.Equal("Due 13 October", page.Table("Who has sent what").Cell("Haringey Council", "Sept 2017"));
        Assert.Equal("No lines agreed yet", page.Table("Who has sent what").Cell("UCLH", "Aug 2017"));
        Assert.Equal(["2017-08", "2017-07"], late.Column("Month"));
        Assert.Equal(["Not yet", "18 August 2017"], late.Column("Sent"));
    }

    [Fact]
    [Trait("Requirement", "OPB-04")]
    public async Task It_says_what_the_figures_may_be_used_for()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        Assert.Contains("They may not be used to bid against one another", (await director.PageAsync(Books.List)).Body(), StringComparison.Ordinal);
        Assert.Contains("They may not be used to bid against one another", (await director.JsonAsync("/api/open-book"))[0].GetProperty("purposeLimit").GetString(), StringComparison.Ordinal);
        Assert.Contains("They may not be used to bid against one another", await director.TextAsync(Books.Haringey + "/csv"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "OPB-04")]
    [Trait("Requirement", "QUA-03")]
    public async Task Months_are_found_by_search_by_those_who_may_see_all_of_them()
    {
        var site = await sites.DemonstrationAsync();
        using var director = await site.SignInAsAsync("programme-director");
        using var stranger = site.NewVisitor();

        Assert.Contains("Whittington Health, figures of July 2017", (await director.PageAsync("/search?q=whittington+figures+july")).MainText(), StringComparison.Ordinal);
        Assert.DoesNotContain("figures of July 2017", (await stranger.PageAsync("/search?q=whittington+figures+july")).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "QUA-03")]
    public async Task Others_see_their_own_organisations_figures_alone_and_strangers_none()
    {
        var site = await sites.DemonstrationAsync();
        using var manager = await site.SignInAsAsync("whittington-complaints");
        using var stranger = site.NewVisitor();

        var own = await manager.PageAsync(Books.List);
        using var elsewhere = await manager.GetAsync($"{Books.List}/haringey-council/2017-08");
        using var turnedAway = await stranger.GetAsync(Books.List);

        Assert.Equal(["Whittington Health"], own.Table("Who has sent what").First);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, elsewhere.StatusCode);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, turnedAway.StatusCode);
    }
}
