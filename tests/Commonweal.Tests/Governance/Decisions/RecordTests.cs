using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;
using Commonweal.Domain.Governance.Decisions;

namespace Commonweal.Tests.Governance.Decisions;

public sealed class RecordTests(Sites sites) : IClassFixture<Sites>
{
    [Theory, BothDatabases]
    [Trait("Requirement", "DEC-01")]
    [Trait("Requirement", "DEC-02")]
    public async Task A_recorder_enters_what_their_own_body_did_from_its_minute(Engine engine)
    {
        using var way = await new OnItsWay(await sites.OnAsync(engine)).ReadyAsync("A matter to ratify");
        await way.CallAsync();
        await way.AgreeAsync();

        Assert.False((await (await way.AsAsync("haringey-recorder")).PageAsync($"{way.Url}/bodies/haringey-ccg-governing-body/record")).HasForm());
        var page = await way.RecordAsync("haringey-ccg-governing-body", "shared-accountable-officer", "Haringey");

        Assert.Contains("In effect since 9 October 2017.", page.MainText(), StringComparison.Ordinal);
        Assert.Equal("Item 7", page.Table("Every body").Cell("Haringey CCG Governing Body", "Minute"));
    }

    [Fact]
    public async Task A_body_that_was_not_asked_and_a_day_to_come_are_refused()
    {
        using var way = await new OnItsWay(await sites.DemonstrationAsync()).ReadyAsync("A matter not asked of all");

        Assert.Contains(new NotAskedFor("Islington CCG Governing Body").Sentence, (await way.RecordAsync("islington-ccg-governing-body", "shared-accountable-officer", "Islington")).Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_minute_is_attached_and_given_back()
    {
        using var way = await new OnItsWay(await sites.DemonstrationAsync()).ReadyAsync("A matter with a minute");
        var officer = await way.AsAsync("shared-accountable-officer", "Haringey");
        var form = $"{way.Url}/bodies/haringey-ccg-governing-body/record";
        var text = (await officer.PageAsync(form)).Typed("Input.Text");

        using var sent = await officer.SendFileAsync(form, "Minute 7.pdf", "%PDF-1.4 minute"u8.ToArray(), [("Input.Text", text), ("Input.Kind", "Refused"), .. Forms.Day("Input.On", 9, 10, 2017), ("Input.Minute", "7")]);
        var page = await officer.PageAsync(way.Url);
        var link = page.QuerySelectorAll("a").First(a => a.TextContent.Contains("minute-7.pdf", StringComparison.Ordinal)).GetAttribute("href")!;

        Assert.Contains("Sent back", page.MainText(), StringComparison.Ordinal);
        Assert.Equal("%PDF-1.4 minute", await officer.TextAsync(link));
    }
}
