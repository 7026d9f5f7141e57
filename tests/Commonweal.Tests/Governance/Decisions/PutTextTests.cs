using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;
using Commonweal.Domain.Partnership.Agreements;

namespace Commonweal.Tests.Governance.Decisions;

public sealed class PutTextTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "DEC-02")]
    public async Task A_changed_text_takes_the_next_number_and_the_same_text_is_refused()
    {
        using var way = new OnItsWay(await sites.DemonstrationAsync());
        await way.ProposeAsync("A matter with texts");
        await way.PutAsync("The first words.");

        Assert.Contains(new SameTextAsBefore(1).Sentence, (await way.PutAsync("The first words.   ")).Errors(), StringComparison.Ordinal);
        Assert.Contains("Text 2 of 9 October 2017", (await way.PutAsync("The second words.", "Shorter")).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "DEC-02")]
    public async Task Another_text_is_put_with_what_changed_and_that_stands_beside_it()
    {
        using var way = new OnItsWay(await sites.DemonstrationAsync());
        await way.ProposeAsync("A matter that changes");
        await way.PutAsync("The first words.");
        var form = (await (await way.AsAsync("programme-director")).PageAsync($"{way.Url}/text")).MainText();

        var silent = await way.PutAsync("The second words.");
        var page = await way.PutAsync("The second words.", "Shorter, as the nurses asked");

        Assert.Contains("Nobody has agreed or approved text 1 yet.", form, StringComparison.Ordinal);
        Assert.Equal("Say what changed, and at whose wish", silent.ProblemAt("Input.Why"));
        Assert.Equal("What changed: Shorter, as the nurses asked", page.QuerySelector("#text-2 + p").Words());
    }

    [Fact]
    [Trait("Requirement", "DEC-02")]
    public async Task Whoever_changes_a_text_reads_who_has_agreed_and_approved_it()
    {
        using var way = await new OnItsWay(await sites.DemonstrationAsync()).ReadyAsync("A matter that is agreed and changes");
        await way.RequireAsync("islington-ccg-governing-body");
        await way.CallAsync();
        await way.AgreeAsync();
        await way.RecordAsync("haringey-ccg-governing-body", "shared-accountable-officer", "Haringey CCG");

        var form = (await (await way.AsAsync("programme-director")).PageAsync($"{way.Url}/text")).MainText();

        Assert.Contains("Of text 1 there are the agreement of the forum and 1 approval. None of it counts for another text.", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_in_a_text_is_shown_as_words()
    {
        using var way = new OnItsWay(await sites.DemonstrationAsync());
        await way.ProposeAsync("A matter with a script");

        var page = await way.PutAsync("<script>alert(1)</script>");

        Assert.Contains("<script>alert(1)</script>", page.MainText(), StringComparison.Ordinal);
        Assert.DoesNotContain(page.Scripts, s => s.TextContent.Contains("alert(1)", StringComparison.Ordinal) && s.Type is null or "");
    }
}
