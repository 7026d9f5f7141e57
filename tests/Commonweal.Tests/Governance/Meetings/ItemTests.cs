using Commonweal.Tests.Governance.Decisions;
using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Meetings;

public sealed class ItemTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "LAW-04")]
    [Trait("Requirement", "LAW-05")]
    public async Task A_late_exempt_item_is_taken_with_its_reasons_and_the_public_reads_paragraph_and_reason()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var secretary = await site.SignInAsAsync("board-secretary");
        using var resident = site.NewVisitor();
        (string, string)[] item = [("Title", "A contract for step-down beds"), ("AskedFor", "Note"), ("ExemptParagraph", "3"), ("PublicInterest", "A price is being agreed.")];

        var late = await secretary.ActAsync(Record.Joint, "items/add", item);
        await secretary.ActAsync(Record.Joint, "items/add", [.. item, ("LateReason", "The offer lapses this week.")]);

        Assert.Contains("this is a late item", late.Problems()[0], StringComparison.Ordinal);
        var seen = (await resident.PageAsync(Record.Joint)).Body();
        Assert.Contains("Exempt under paragraph 3 of Schedule 12A. A price is being agreed.", seen, StringComparison.Ordinal);
        Assert.Contains("Late: The offer lapses this week.", seen, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "BRD-21")]
    public async Task A_matter_that_waits_for_the_body_is_taken_from_the_backlog_and_leaves_it()
    {
        var site = await sites.DemonstrationAsync();
        using var way = new OnItsWay(site);
        await way.ProposeAsync("A matter for the next agenda");
        using var secretary = await site.SignInAsAsync("board-secretary");
        const string meeting = "/governance/meetings/wellbeing-partnership-board-2017-10-23";
        var link = (await secretary.PageAsync($"{meeting}/items/add")).QuerySelectorAll("#backlog a").Single(a => a.TextContent.Contains("A matter for the next agenda", StringComparison.Ordinal)).GetAttribute("href")!;

        var form = await secretary.PageAsync(link);
        var page = await secretary.SendAndReadAsync(form.Form(), ("Input.AskedFor", "Note"));

        Assert.Equal("A matter for the next agenda", form.Typed("Input.Title"));
        Assert.Contains("A matter for the next agenda", page.Body(), StringComparison.Ordinal);
        Assert.DoesNotContain("A matter for the next agenda", (await secretary.PageAsync($"{meeting}/items/add")).QuerySelector("#backlog").Words(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "BRD-21")]
    public async Task A_forum_is_not_asked_to_approve()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("board-secretary");

        var page = await visitor.ActAsync("/governance/meetings/wellbeing-partnership-board-2017-10-23", "items/add", ("Title", "A plan"), ("AskedFor", "Approve"));

        Assert.Contains("cannot approve within its own functions", page.Problems()[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_form_says_what_is_missing()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("board-secretary");
        Assert.Equal(["Choose what the body is asked", "Enter the title of the item"], (await visitor.ActAsync(Record.Joint, "items/add")).Problems().Order(StringComparer.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "BRD-23")]
    public async Task An_item_is_about_a_matter_that_there_is()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("board-secretary");

        var page = await visitor.ActAsync(Record.Joint, "items/add", ("Title", "A plan"), ("AskedFor", "Note"), ("Matter", "no-such-matter"), ("LateReason", "It came today."));

        Assert.Equal("Choose one of the matters in the list", page.ProblemAt("Input.Matter"));
    }

    [Fact]
    [Trait("Requirement", "BRD-23")]
    public async Task A_matter_of_the_papers_and_one_on_its_way_can_be_chosen()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("board-secretary");

        var offered = (await visitor.PageAsync($"{Record.Joint}/items/add")).QuerySelectorAll("select[name='Input.Matter'] option").Select(o => o.GetAttribute("value"));

        Assert.Superset(new HashSet<string?> { "section-75-haringey", "musculoskeletal-shift" }, offered.ToHashSet());
    }
}
