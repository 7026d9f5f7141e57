using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.CommissioningIntentions;

public sealed class SendTests(Sites sites) : IClassFixture<Sites>
{
    private const string Year = "/governance/commissioning-intentions/2019";

    [Fact]
    [Trait("Requirement", "DEC-07")]
    public async Task An_intention_is_entered_appraised_made_with_people_worked_up_and_only_then_put_before_the_Board()
    {
        var site = await sites.DemonstrationAsync();
        using var recorder = await site.SignInAsAsync("haringey-recorder");
        using var director = await site.SignInAsAsync("programme-director");

        await recorder.SendFormAsync($"{Year}/enter", ("Input.Title", "Foot care"), ("Input.Service", "reablement"), ("Input.Words", "Nearer home"), ("Input.Group", "care-closer-to-home"));
        var lacking = await director.PageAsync($"{Year}/send");
        foreach (var kind in new[] { "ClinicalAppraisal", "Evidence", "PeopleAtCentre", "LocalPeople", "WorkedUp" })
        {
            await AddAsync(recorder, $"{Year}/draft/foot-care/add", kind);
        }

        var draft = await recorder.PageAsync($"{Year}/draft");
        await AddAsync(recorder, draft.Table("What was found, heard and done").Link("Foot care", "What")!, origin: "A better trial");
        var right = (await recorder.PageAsync($"{Year}/draft")).Table("What was found, heard and done");
        var matter = await director.SendFormAsync($"{Year}/send");

        Assert.Contains("Foot care: no clinical lead has appraised it; no evidence is named", lacking.Problems()[0], StringComparison.Ordinal);
        Assert.Contains("Put right since", right.Column("Stands"));
        Assert.Equal("Commissioning intentions for 2019/20", matter.Heading());
        Assert.Contains("A better trial", matter.Body(), StringComparison.Ordinal);
        Assert.Contains("are before the Board", (await recorder.PageAsync($"{Year}/enter")).Problems()[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partner_does_not_put_it_before_the_Board()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        Assert.Contains("own team", (await recorder.PageAsync($"{Year}/send")).Problems()[0], StringComparison.Ordinal);
    }

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> AddAsync(Visitor visitor, string form, string kind = "", string origin = "Somebody") =>
        visitor.SendFormAsync(form, [("Input.Origin", origin), ("Input.Words", "Found and heard"), .. Forms.Day("Input.On", 2, 10, 2017), .. kind.Length > 0 ? new[] { ("Input.Kind", kind) } : []]);
}
