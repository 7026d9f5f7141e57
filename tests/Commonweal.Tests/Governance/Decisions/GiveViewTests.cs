using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Decisions;

public sealed class GiveViewTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "DEC-03")]
    [Trait("Requirement", "PAR-10")]
    public async Task A_partner_gives_the_view_of_its_own_seats_alone_and_beyond_its_limit_it_is_recommended()
    {
        using var way = await new OnItsWay(await sites.DemonstrationAsync()).ReadyAsync("A matter with views", hasNoMoney: false);
        await way.SendAsync("money", "programme-director", ("Input.Partner", "haringey-council"), ("Input.Kind", "Capital"), ("Input.Direction", "Pays"), ("Input.Amount", "9000"), ("Input.Words", "A lift"));
        await way.SendAsync("ask", "programme-director", [("Input.Partners", "haringey-council"), .. Forms.Day("Input.ReplyBy", 30, 10, 2017)]);
        await way.SendAsync("answer", "haringey-recorder", ("Input.Kind", "NoEffect"), ("Input.Words", "It is in the budget"));
        await way.CallAsync();

        Assert.Contains("Choose one of your organisation’s seats", (await way.ViewAsync("haringey-recorder", null, "chief-executive-uclh")).Errors(), StringComparison.Ordinal);
        var page = await way.ViewAsync("haringey-recorder", null, "chief-executive-haringey-council", limit: "5000");

        Assert.Contains("Chief Executive, Haringey Council (Local authority): Agree, subject to our own body", page.MainText(), StringComparison.Ordinal);
        Assert.Equal("Must approve", page.Table("Every body").Cell("Haringey Council Cabinet", "Asked for"));
    }

    [Fact]
    [Trait("Requirement", "DEC-03")]
    public async Task A_hidden_view_stands_nowhere_before_the_call_is_closed_and_on_the_page_after()
    {
        const string reason = "Our ward would lose its nurses";
        var site = await sites.DemonstrationAsync();
        using var way = await new OnItsWay(site).ReadyAsync("A matter with hidden views");
        await way.SendAsync("call", "programme-director", ("Input.Views", "hidden"));
        await way.AsAsync("whittington-recorder");
        var given = await way.SendAsync("view", "whittington-recorder", ("Input.Seat", "chief-executive-whittington-health"), ("Input.Kind", "Object"), ("Input.Reason", reason), ("Input.Capacity", "As its recorder"));

        Assert.Contains("Has given a view, which is shown once the call is closed", given.MainText(), StringComparison.Ordinal);
        Assert.All([await ExportedAsync(site), (await way.PageAsync()).MainText(), await AuditAsync(way)], text => Assert.DoesNotContain(reason, text, StringComparison.Ordinal));

        await way.SendAsync("close", "programme-director");

        Assert.Contains(reason, (await way.PageAsync()).MainText(), StringComparison.Ordinal);
        Assert.Contains(reason, await ExportedAsync(site), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "DEC-03")]
    public async Task Whoever_sits_in_a_seat_gives_its_view_and_no_other_of_the_organisation()
    {
        using var way = await new OnItsWay(await sites.DemonstrationAsync()).ReadyAsync("A matter for the councillor");
        await way.CallAsync();
        var councillor = await way.AsAsync("islington-councillor");

        Assert.Contains("Your view is awaited on A matter for the councillor, for the seat of Councillor, Islington Council", (await councillor.PageAsync("/today")).MainText(), StringComparison.Ordinal);
        Assert.Contains("Give our view", (await councillor.PageAsync(way.Url)).MainText(), StringComparison.Ordinal);
        Assert.Contains("Choose one of your organisation’s seats", (await way.ViewAsync("islington-councillor", null, "chief-executive-islington-council")).Errors(), StringComparison.Ordinal);
        Assert.Contains("Councillor, Islington Council (Local authority): Agree", (await way.ViewAsync("islington-councillor", null, "councillor-islington-council")).MainText(), StringComparison.Ordinal);
        Assert.DoesNotContain("A matter for the councillor", (await councillor.PageAsync("/today")).QuerySelector(".cw-todo")?.TextContent ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_without_a_seat_is_told_who_gives_the_view_of_one()
    {
        using var way = await new OnItsWay(await sites.DemonstrationAsync()).ReadyAsync("A matter of others");
        await way.CallAsync();

        var page = await (await way.AsAsync("whittington-finance")).PageAsync($"{way.Url}/view");

        Assert.Contains("You have no seat to speak for here: you are acting for Whittington Health as", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("Whoever sits in the seat, or the recorder, chief executive or accountable officer of its organisation", page.MainText(), StringComparison.Ordinal);
    }

    private static async Task<string> AuditAsync(OnItsWay way) => (await (await way.AsAsync("programme-director")).PageAsync("/audit")).MainText();

    private static async Task<string> ExportedAsync(TestSite site)
    {
        var folder = Directory.CreateTempSubdirectory("commonweal-views-").FullName;
        try
        {
            Assert.Equal(0, (await Operator.RunAsync(site.Settings, "export", folder)).ExitCode);
            return await File.ReadAllTextAsync(Path.Combine(folder, "views_given.csv"), TestContext.Current.CancellationToken);
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }
}
