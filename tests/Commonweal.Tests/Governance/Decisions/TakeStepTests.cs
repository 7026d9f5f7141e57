using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;
using Commonweal.Domain.Governance.Decisions;

namespace Commonweal.Tests.Governance.Decisions;

public sealed class TakeStepTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "DEC-06")]
    public async Task Residents_are_engaged_after_the_partners_were_told()
    {
        using var way = new OnItsWay(await sites.DemonstrationAsync());
        await way.ProposeAsync("A matter with steps");
        (string, string)[] engaged = [("Input.Kind", "Engaged"), .. Forms.Day("Input.On", 9, 10, 2017), ("Input.Words", "In two libraries")];

        var early = await way.SendAsync("step", "programme-director", engaged);
        await way.ShareAsync();
        var page = await way.SendAsync("step", "programme-director", engaged);

        Assert.Contains(new SharedFirst().Sentence, early.Errors(), StringComparison.Ordinal);
        Assert.Equal("9 October 2017", page.Table("Steps taken").Cell("Residents and staff engaged", "Day"));
    }

    [Fact]
    [Trait("Requirement", "BRD-17")]
    public async Task A_day_of_sharing_before_the_matter_was_proposed_is_refused_at_its_question()
    {
        using var way = new OnItsWay(await sites.DemonstrationAsync());
        await way.ProposeAsync("A matter shared too early");

        var page = await way.SendAsync("step", "programme-director", [("Input.Kind", "Shared"), .. Forms.Day("Input.On", 8, 10, 2017), ("Input.Words", "At the board")]);

        Assert.Contains("It was proposed on 9 October 2017; it cannot have been shared before.", page.Errors(), StringComparison.Ordinal);
        Assert.Contains("#Input_On", page.QuerySelector(".nhsuk-error-summary a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "LAW-28")]
    public async Task Where_two_councils_find_it_substantial_their_committees_are_consulted_together()
    {
        using var way = await new OnItsWay(await sites.DemonstrationAsync()).ReadyAsync("A matter before scrutiny");
        foreach (var committee in new[] { "haringey-overview-and-scrutiny", "islington-health-and-care-scrutiny" })
        {
            await way.SendAsync("step", "programme-director", [("Input.Kind", "FoundSubstantial"), .. Forms.Day("Input.On", 20, 9, 2017), ("Input.Committee", committee), ("Input.Words", "By letter")]);
        }

        var held = await way.CallAsync();
        var page = await way.SendAsync("step", "programme-director",
            [("Input.Kind", "ScrutinyConsulted"), .. Forms.Day("Input.On", 21, 9, 2017), .. Forms.Day("Input.Until", 8, 10, 2017), ("Input.Committee", "joint-health-scrutiny"), ("Input.Words", "They answered on 6 October")]);

        Assert.Contains("The joint scrutiny committee is to be consulted", held.Errors(), StringComparison.Ordinal);
        Assert.Contains("Nothing is missing", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "BRD-19")]
    public async Task What_the_engagement_leads_advised_is_read_by_everybody_beside_the_matter_and_in_the_next_report()
    {
        var site = await sites.DemonstrationAsync();
        using var way = await new OnItsWay(site).ReadyAsync("A matter with advice");
        await way.SendAsync("step", "programme-director", [("Input.Kind", "EngagementLeadsAdvised"), .. Forms.Day("Input.On", 3, 10, 2017), ("Input.Words", "Ask at the day centres")]);
        using var resident = site.NewVisitor();

        Assert.Equal("Ask at the day centres", (await resident.PageAsync(way.Url)).Table("Steps taken").Cell("Engagement chairs and leads advised", "In words"));
        Assert.Contains("advised on 3 October 2017: Ask at the day centres", (await resident.PageAsync($"{way.Url}/bodies/haringey-ccg-governing-body/report")).MainText(), StringComparison.Ordinal);
    }
}
