using Commonweal.Tests.Partnership.Commitments;
using Commonweal.Domain.Governance.Decisions;

namespace Commonweal.Tests.Governance.Decisions;

public sealed class KeyTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task A_council_says_by_its_own_line_whether_it_is_a_key_decision()
    {
        using var way = await new OnItsWay(await sites.DemonstrationAsync()).ReadyAsync("A matter for a cabinet");
        await way.RequireAsync("haringey-cabinet");
        (string, string)[] record = [("Input.Reasons", "It helps"), ("Input.OptionsRejected", "None"), ("Input.Interests", "None"), .. Forms.Day("Input.PublishedOn", 9, 10, 2017)];
        const string key = "bodies/haringey-cabinet/key";

        Assert.Contains("The line held for this council is £500,000.", (await (await way.AsAsync("haringey-recorder")).PageAsync($"{way.Url}/{key}")).MainText(), StringComparison.Ordinal);
        Assert.Contains(new KeyOrNotIsUnsaid("Haringey Council Cabinet").Sentence, (await way.RecordAsync("haringey-cabinet", "haringey-recorder", null, "Approved", record)).Errors(), StringComparison.Ordinal);
        await way.SendAsync(key, "haringey-recorder", ("Input.IsKey", "false"), ("Input.Reason", "Below our line, one ward"));
        Assert.Contains("can be called in until 16 October 2017", (await way.RecordAsync("haringey-cabinet", "haringey-recorder", null, "Approved", record)).MainText(), StringComparison.Ordinal);
    }
}
