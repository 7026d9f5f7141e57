using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.UpdatePapers;

public sealed class PaperPageTests(Sites sites) : IClassFixture<Sites>
{
    private const string Address = "/governance/update-papers/update-on-the-wellbeing-partnership";

    [Fact]
    [Trait("Requirement", "PRG-07")]
    public async Task It_is_drafted_from_the_record_with_every_dated_target_late_first_and_figures()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var text = (await visitor.PageAsync(Address)).MainText();
        var targets = await visitor.JsonAsync("/api/targets");
        var file = await visitor.TextAsync($"{Address}/paper.html");

        Assert.All(targets.EnumerateArray(), target => Assert.Contains(target.GetProperty("reference").GetString()!, text, StringComparison.Ordinal));
        Assert.Contains("Bed days released: about 358 bed days by 9 October 2017", text, StringComparison.Ordinal);
        Assert.Contains("was due on 25 September 2017 and is late", text, StringComparison.Ordinal);
        Assert.Contains("<h1>Update on the Wellbeing Partnership</h1>", file, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "EQA-02")]
    public async Task What_it_says_of_equality_is_what_the_register_of_assessments_holds()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();
        var assessed = (await visitor.PageAsync("/community/equality/musculoskeletal-shift-equality")).QuerySelector("h1")!.TextContent;

        Assert.Contains($"{assessed} (made up for the demonstration): assessed on", (await visitor.PageAsync(Address)).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "RSK-01")]
    public async Task Its_risks_are_those_of_the_register_that_are_open()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var text = (await visitor.PageAsync(Address)).MainText();

        Assert.Contains("Not enough beds in a hard winter (made up for the demonstration): 16, high (likelihood 4, impact 4) after mitigation. Owner: Whittington Health.", text, StringComparison.Ordinal);
        Assert.Contains("A pooled budget narrows what each funder can do alone: not rated yet. Owner: Nobody yet.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("A shared post stays empty", text, StringComparison.Ordinal);
    }
}
