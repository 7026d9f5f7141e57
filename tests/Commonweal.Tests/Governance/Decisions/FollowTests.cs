using Commonweal.Tests.Partnership.Commitments;
using Commonweal.Governance.Decisions;

namespace Commonweal.Tests.Governance.Decisions;

public sealed class FollowTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task A_condition_that_is_met_lets_the_approval_count()
    {
        using var way = await new OnItsWay(await sites.DemonstrationAsync()).ReadyAsync("A matter on a condition");
        await way.CallAsync();
        await way.AgreeAsync();
        var conditional = await way.RecordAsync("haringey-ccg-governing-body", "shared-accountable-officer", "Haringey", "Approved", ("Input.Condition", "If funded"));
        Assert.Contains("Sent back", conditional.MainText(), StringComparison.Ordinal);

        var page = await way.SendAsync("bodies/haringey-ccg-governing-body/follow", "shared-accountable-officer", [("Input.Kind", "ConditionMet"), .. Forms.Day("Input.On", 9, 10, 2017), ("Input.Words", "Funded, item 3")]);

        Assert.Contains("In effect since 9 October 2017.", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_follows_where_nothing_was_approved()
    {
        using var way = await new OnItsWay(await sites.DemonstrationAsync()).ReadyAsync("A matter not yet approved");

        Assert.Contains(new NoApprovalToFollow("Haringey CCG Governing Body").Sentence, (await (await way.AsAsync("shared-accountable-officer", "Haringey")).PageAsync($"{way.Url}/bodies/haringey-ccg-governing-body/follow")).MainText(), StringComparison.Ordinal);
    }
}
