using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Partnership.Partners;

public sealed class ExitTests(Sites sites) : IClassFixture<Sites>
{
    private const string Council = "/partnership/partners/haringey-council";

    [Fact]
    [Trait("Requirement", "MON-04")]
    public async Task Before_anybody_leaves_the_list_is_a_preview_of_all_that_would_be_settled()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var page = await director.PageAsync($"{Council}/exit");
        var file = await CsvFile.ReadAsync(director, $"{Council}/exit?format=csv");

        Assert.Contains("Haringey Council is not leaving. If it did,", page.Body(), StringComparison.Ordinal);
        Assert.Superset(new HashSet<string> { "Data shared", "Section 75 agreement", "Pooled fund", "Joint post", "Open target" }, file.Column("What").ToHashSet());
    }

    [Fact]
    [Trait("Requirement", "MON-04")]
    public async Task A_partner_that_has_left_says_on_its_own_page_how_much_is_still_to_be_settled()
    {
        var site = await sites.DemonstrationAsync();
        using var director = await site.SignInAsAsync("programme-director");
        await director.SendFormAsync(
            "/partnership/partners/uclh/status", [("Input.Status", "Left"), ("Input.Reason", "Decided by its own board, minute 3"), .. Forms.Day("Input.From", 2, 10, 2017)]);

        var page = await director.PageAsync("/partnership/partners/uclh");

        Assert.Matches("UCLH left on 2 October 2017, and .* still to be settled", page.Body());
        Assert.Contains("/partnership/partners/uclh/exit", page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Every_item_leads_to_where_it_is_shown()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        foreach (var link in (await director.PageAsync($"{Council}/exit")).QuerySelectorAll("main td a.nhsuk-link[href^='/partnership/']").Select(a => a.GetAttribute("href")!.Split('#')[0]).Where(l => !l.Contains("/papers/", StringComparison.Ordinal)).Distinct())
        {
            using var response = await director.GetAsync(link);
            Assert.Equal((link, System.Net.HttpStatusCode.OK), (link, response.StatusCode));
        }
    }

    [Fact]
    public async Task The_same_can_be_read_as_data()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var items = await director.JsonAsync("/api/partners/haringey-council/exit");

        Assert.Contains(items.EnumerateArray(), i => i.GetProperty("subject").GetString() == "Section75" && i.GetProperty("settle").GetString()!.StartsWith("Runs on under its own law", StringComparison.Ordinal));
    }
}
