using Commonweal.Tests.Partnership.Commitments;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Governance.Decisions;

namespace Commonweal.Tests.Governance.Decisions;

public sealed class CallTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "BRD-17")]
    public async Task The_forum_is_asked_when_nothing_is_missing_and_the_days_for_sharing_have_passed()
    {
        using var way = new OnItsWay(await sites.DemonstrationAsync());
        await way.ProposeAsync("A matter for the forum");
        await way.ShareAsync(2, 10);
        await way.SayAsync();
        await way.PutAsync("It moves.");
        await way.RequireAsync("haringey-ccg-governing-body");

        Assert.Contains("14 days must pass, so not before 16 October 2017", (await way.CallAsync()).Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_answer_is_fixed_and_an_affiliate_takes_part_without_being_counted()
    {
        using var way = await new OnItsWay(await sites.DemonstrationAsync()).ReadyAsync("A matter with an electorate");

        var page = await way.CallAsync();

        Assert.Contains("Chief Executive, North Middlesex (Provider): Takes part, is not counted: its organisation stood as Affiliate on that day", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("What allows it: clause G1", page.MainText(), StringComparison.Ordinal);
        Assert.Contains(new CallIsOpen().Sentence, (await way.CallAsync()).Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_matter_without_forum_is_not_asked_about()
    {
        using var way = new OnItsWay(await sites.DemonstrationAsync());
        await way.ProposeAsync("A matter of the bodies alone", forum: "");

        Assert.Contains(new NoForumToAsk().Sentence, (await (await way.AsAsync("programme-director")).PageAsync($"{way.Url}/call")).MainText(), StringComparison.Ordinal);
        Assert.Contains("no terms of reference", new ForumWithoutTerms("Board").Sentence, StringComparison.Ordinal);
    }
}
