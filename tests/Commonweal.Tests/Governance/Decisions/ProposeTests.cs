using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;
using Commonweal.Domain.Governance.Decisions;

namespace Commonweal.Tests.Governance.Decisions;

public sealed class ProposeTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "COM-06")]
    public async Task A_settled_matter_is_opened_again_by_another_that_names_it()
    {
        using var way = new OnItsWay(await sites.DemonstrationAsync());
        var director = await way.AsAsync("programme-director");
        const string form = "/governance/decisions/propose?reopens=one-calendar-for-figures";
        (string, string)[] fields = [("Input.Title", "Another day for the figures"), ("Input.Question", "Shall it be the eighth day?"), ("Input.Subject", "Course"), ("Input.Forum", "wellbeing-partnership-board")];

        Assert.Contains(new ReopeningNeedsReason().Sentence, (await director.SendFormAsync(form, fields)).Errors(), StringComparison.Ordinal);
        var page = await director.SendFormAsync(form, [.. fields, ("Input.ReopenedBecause", "Two partners close later.")]);

        Assert.Contains("It opens One calendar for the monthly figures again: Two partners close later.", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("It was opened again by Another day for the figures.", (await director.PageAsync("/governance/decisions/one-calendar-for-figures")).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_speaks_for_nobody_and_what_is_missing_is_refused()
    {
        var site = await sites.DemonstrationAsync();
        using var finance = await site.SignInAsAsync("whittington-finance");
        using var recorder = await site.SignInAsAsync("haringey-recorder");

        Assert.False((await finance.PageAsync("/governance/decisions/propose")).HasForm());
        Assert.Contains("Choose what kind of matter it is", (await recorder.SendFormAsync("/governance/decisions/propose", ("Input.Title", "X"), ("Input.Question", "Y?"))).Errors(), StringComparison.Ordinal);
        Assert.Contains(new Section75NeedsItsFund().Sentence, (await recorder.SendFormAsync("/governance/decisions/propose", ("Input.Title", "X"), ("Input.Question", "Y?"), ("Input.Subject", "Section75Change"))).Errors(), StringComparison.Ordinal);
    }
}
