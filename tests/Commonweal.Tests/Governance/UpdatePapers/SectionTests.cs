using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.UpdatePapers;

public sealed class SectionTests(Sites sites) : IClassFixture<Sites>
{
    private const string Address = "/governance/update-papers/update-on-the-wellbeing-partnership";

    [Fact]
    [Trait("Requirement", "PRG-07")]
    public async Task A_section_written_by_hand_survives_the_record_and_tells_that_it_moved_and_can_be_given_back()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var director = await site.SignInAsAsync("programme-director");
        using var recorder = await site.SignInAsAsync("haringey-recorder");

        await director.SendFormAsync($"{Address}/sections/risks", ("Input.Words", "Ours"), ("Input.Text", "<b>Winter</b> is the risk."));
        await recorder.SendFormAsync("/governance/programmes/reablement-first/add/milestone", [("Input.Title", "A late thing"), .. Forms.Day("Input.On", 1, 9, 2017)]);
        var moved = await director.PageAsync(Address);
        var file = await director.TextAsync($"{Address}/paper.html");
        var back = await director.SendFormAsync($"{Address}/sections/risks", ("Input.Words", "Record"), ("Input.Text", ""));

        Assert.Contains("<b>Winter</b> is the risk.", moved.MainText(), StringComparison.Ordinal);
        Assert.Contains("The record has moved since.", moved.MainText(), StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;Winter&lt;/b&gt;", file, StringComparison.Ordinal);
        Assert.DoesNotContain("is the risk.", back.MainText(), StringComparison.Ordinal);
        Assert.Contains("“A late thing” was due on 1 September 2017", back.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_section_and_another_writer_are_refused()
    {
        var site = await sites.DemonstrationAsync();
        using var director = await site.SignInAsAsync("programme-director");
        using var recorder = await site.SignInAsAsync("haringey-recorder");

        Assert.Contains("Write the section", (await director.SendFormAsync($"{Address}/sections/risks", ("Input.Words", "Ours"), ("Input.Text", ""))).Errors(), StringComparison.Ordinal);
        Assert.Contains("own team", (await recorder.PageAsync($"{Address}/sections/risks")).MainText(), StringComparison.Ordinal);
    }
}
