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
    public async Task A_script_in_a_text_is_shown_as_words()
    {
        using var way = new OnItsWay(await sites.DemonstrationAsync());
        await way.ProposeAsync("A matter with a script");

        var page = await way.PutAsync("<script>alert(1)</script>");

        Assert.Contains("<script>alert(1)</script>", page.MainText(), StringComparison.Ordinal);
        Assert.DoesNotContain(page.Scripts, s => s.TextContent.Contains("alert(1)", StringComparison.Ordinal) && s.Type is null or "");
    }
}
