using System.Net;
using AngleSharp.Html.Dom;
using Commonweal.Domain.Partnership.Partners;

namespace Commonweal.Tests.Partnership.Partners;

/// <summary>The partnership's team enters a change of an organisation's status.</summary>
public sealed class StatusTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "PAR-07")]
    public async Task A_change_holds_from_its_day_and_the_earlier_status_stays_with_its_time()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var page = await ChangeAsync(director, "haringey-gp-federation", PartnerStatus.Suspended, 2, 10);

        Assert.Equal("Suspended since 2 October 2017: a partner whose part is suspended for a time", page.Fact("Status"));
        Assert.Equal(["Affiliate", "Partner", "Suspended"], page.Table("Statuses").First);
        Assert.StartsWith("Partner", (await director.PageAsync("/partnership/partners/haringey-gp-federation?asAt=2017-10-01")).Fact("Status"));
    }

    [Fact]
    [Trait("Requirement", "PAR-07")]
    [Trait("Requirement", "AGR-04")]
    public async Task Joining_without_an_approval_of_its_own_board_is_refused_with_who_could_mend_it()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var page = await ChangeAsync(director, "north-middlesex", PartnerStatus.Partner, 2, 10);

        var problem = Assert.Single(page.Problems());
        Assert.StartsWith(new JoiningNeedsApproval().Sentence, problem);
        Assert.Contains("It rests on S0 line 358, S1 line 46. Who could: The organisation's own recorder, from its own minute.", problem);
        Assert.StartsWith("Affiliate", (await director.PageAsync("/partnership/partners/north-middlesex")).Fact("Status"));
    }

    [Fact]
    [Trait("Requirement", "PAR-07")]
    public async Task An_affiliate_joins_by_naming_a_recorder_who_records_the_approval_of_its_own_board()
    {
        var site = await TestSite.StartAsync(sites.Databases);
        await using var disposed = site;
        using var director = await site.SignInAsAsync("programme-director");
        await director.FillInAsync("/partnership/partners/north-middlesex/posts/name",
            [("Input.Name", "Yewande Brightmoor"), ("Input.Title", "Recorder (demonstration)"), ("Input.Role", "recorder"), .. PageText.On("Input.From", 2, 10, 2017)]);
        using var recorder = await site.SignInAsync("whittington-recorder", "North Middlesex");
        await recorder.FillInAsync("/partnership/agreements/partnership-agreement/approvals/record", [.. PageText.On("Input.Date", 4, 10, 2017), ("Input.Minute", "Board 9")]);

        var page = await ChangeAsync(director, "north-middlesex", PartnerStatus.Partner, 4, 10);

        Assert.StartsWith("Partner since 4 October 2017", page.Fact("Status"));
        Assert.Contains("Approved by 9 of 10 partners", (await director.PageAsync("/")).Body());
    }

    [Fact]
    [Trait("Requirement", "PAR-07")]
    public async Task With_an_approval_an_organisation_becomes_a_partner_again()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");
        await ChangeAsync(director, "islington-gp-federation", PartnerStatus.Suspended, 2, 10);

        var page = await ChangeAsync(director, "islington-gp-federation", PartnerStatus.Partner, 4, 10);

        Assert.StartsWith("Partner since 4 October 2017", page.Fact("Status"));
    }

    [Fact]
    [Trait("Requirement", "PAR-08")]
    public async Task An_organisation_that_left_is_no_longer_among_those_who_take_part_and_its_history_stays()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var page = await ChangeAsync(director, "camden-and-islington", PartnerStatus.Left, 3, 10);

        Assert.Equal(["Affiliate", "Left"], page.Table("Statuses").First);
        Assert.DoesNotContain("Camden and Islington NHS Foundation Trust", (await director.PageAsync("/")).QuerySelectorAll(".nhsuk-card__link").Select(a => a.Words()));
    }

    [Fact]
    [Trait("Requirement", "QUA-03")]
    public async Task The_people_of_a_suspended_partner_do_not_see_working_papers()
    {
        var site = await sites.DemonstrationAsync();
        using var director = await site.SignInAsAsync("programme-director");
        using var lead = await site.SignInAsAsync("information-governance");
        const string workingPage = "/partnership/agreements/partnership-agreement/approvals/record";
        await lead.PageAsync(workingPage);

        await ChangeAsync(director, "uclh", PartnerStatus.Suspended, 2, 10);

        await lead.PageAsync(workingPage, HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Only_what_may_follow_is_offered_and_anything_else_is_refused()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var offered = (await director.PageAsync("/partnership/partners/haringey-council/status")).QuerySelectorAll(".nhsuk-radios__label").Select(l => l.Words());
        var page = await ChangeAsync(director, "haringey-council", PartnerStatus.Affiliate, 2, 10);

        Assert.Equal(["Suspended", "Left"], offered);
        Assert.Equal([new StatusCannotFollow(PartnerStatus.Partner, PartnerStatus.Affiliate).Sentence], page.Problems());
    }

    [Fact]
    public async Task A_day_on_or_before_the_last_change_is_refused()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var page = await ChangeAsync(director, "haringey-council", PartnerStatus.Suspended, 1, 6);

        Assert.Equal([new StatusDatesOverlap(PartnerStatus.Partner, new(2017, 6, 1)).Sentence], page.Problems());
    }

    private static async Task<IHtmlDocument> ChangeAsync(Visitor director, string partner, PartnerStatus status, int day, int month) =>
        await director.FillInAsync($"/partnership/partners/{partner}/status", [("Input.Status", status.ToString()), .. PageText.On("Input.From", day, month, 2017), ("Input.Reason", "The board, minute 12")]);
}
