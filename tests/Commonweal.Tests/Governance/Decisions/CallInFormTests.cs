using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;
using Commonweal.Domain.Governance.Decisions;

namespace Commonweal.Tests.Governance.Decisions;

public sealed class CallInFormTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task A_decision_is_called_in_once_and_then_resolved()
    {
        using var way = await new OnItsWay(await sites.DemonstrationAsync()).ReadyAsync("A matter called in");
        await way.RequireAsync("haringey-cabinet");
        await way.SendAsync("bodies/haringey-cabinet/key", "haringey-recorder", ("Input.IsKey", "false"), ("Input.Reason", "Below our line"));
        Assert.Contains(new CannotBeCalledIn("Haringey Council Cabinet").Sentence, (await (await way.AsAsync("haringey-recorder")).PageAsync($"{way.Url}/bodies/haringey-cabinet/call-in")).MainText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Call-in of", (await (await way.AsAsync("haringey-recorder")).PageAsync(way.Url)).MainText(), StringComparison.Ordinal);
        await way.RecordAsync("haringey-cabinet", "haringey-recorder", null, "Approved", [("Input.Reasons", "It helps"), ("Input.OptionsRejected", "None"), ("Input.Interests", "None"), .. Forms.Day("Input.PublishedOn", 9, 10, 2017)]);
        Assert.Contains("Call-in of Haringey Council Cabinet", (await (await way.AsAsync("haringey-recorder")).PageAsync(way.Url)).MainText(), StringComparison.Ordinal);
        (string, string)[] form = [.. Forms.Day("Input.On", 9, 10, 2017), ("Input.Words", "It was not costed")];

        var called = await way.SendAsync("bodies/haringey-cabinet/call-in", "haringey-recorder", [.. form, ("Input.By", "Five councillors")]);
        var resolved = await way.SendAsync("bodies/haringey-cabinet/call-in", "haringey-recorder", [.. form, ("Input.Result", "Stands")]);

        Assert.Equal("Approved on 9 October 2017, and called in", called.Table("Every body").Cell("Haringey Council Cabinet", "Outcome"));
        Assert.Equal("Approved on 9 October 2017", resolved.Table("Every body").Cell("Haringey Council Cabinet", "Outcome"));
    }
}
