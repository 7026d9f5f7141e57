using Commonweal.Domain.Governance.Disputes;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Disputes;

public sealed class GiveNoticeTests(Sites sites) : IClassFixture<Sites>
{
    private const string Form = "/governance/disputes/give-notice";

    [Fact]
    [Trait("Requirement", "DIS-01")]
    public async Task A_partner_gives_notice_and_says_which_decision_it_is_about()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        var page = await recorder.SendFormAsync(Form, ("Input.Title", "The price of a clinic"), ("Input.With", "uclh"), ("Input.About", "/governance/decisions/musculoskeletal-shift"), ("Input.Part", "Line 3"), ("Input.Words", "The price was for a year."));

        Assert.Equal("UCLH", page.Fact("Served on"));
        Assert.Contains("/governance/decisions/musculoskeletal-shift", page.QuerySelectorAll("main dd a").Select(a => a.GetAttribute("href")));
        Assert.Equal(new DateOnly(2017, 10, 23).ToString("d MMMM yyyy"), page.Fact("It has until"));
    }

    [Fact]
    public async Task Without_another_side_it_is_refused_and_what_was_typed_stays()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        var page = await recorder.SendFormAsync(Form, ("Input.Title", "With nobody"), ("Input.About", "something-else"), ("Input.Words", "This."));

        Assert.Contains(new NoticeIsServedOnAnother().Sentence, page.Errors(), StringComparison.Ordinal);
        Assert.Equal("With nobody", page.Typed("Input.Title"));
    }

    [Fact]
    public async Task Whoever_speaks_for_no_partner_gives_none()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var page = await director.SendFormAsync(Form, ("Input.Title", "Of nobody"), ("Input.With", "uclh"), ("Input.About", "something-else"), ("Input.Words", "This."));

        Assert.Contains(new OnlyPartiesTakeSteps().Sentence, page.Errors(), StringComparison.Ordinal);
    }
}
