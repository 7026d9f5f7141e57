using AngleSharp.Html.Dom;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Partnership.Posts;

public sealed class GrantTests(Sites sites) : IClassFixture<Sites>
{
    private const string Lead = "/partnership/joint-posts/intermediate-care-lead";

    [Fact]
    [Trait("Requirement", "LEA-02")]
    public async Task A_partners_recorder_grants_authority_and_what_the_post_may_do_alone_follows_at_once()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInForAsync("islington-recorder", "Islington CCG");

        var page = await GrantAsync(visitor, "islington-ccg", "step-down", "Decide", "10,000");

        Assert.EndsWith("/intermediate-care-lead", page.BaseUri, StringComparison.Ordinal);
        Assert.Contains("On step-down, for Haringey Council, Haringey CCG and Islington CCG, the lead may decide.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("NHS Islington Clinical Commissioning Group has granted nothing yet", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("haringey-recorder", "islington-ccg", "step-down", "Decide", "", "Islington CCG speaks for itself")]
    [InlineData("haringey-recorder", "haringey-council", "step-down", "Decide", "", "already granted authority over the same thing from 1 October 2017 to 31 March 2018")]
    [InlineData("islington-recorder", "islington-ccg", "step-down", "", "", "names at least one action")]
    [InlineData("islington-recorder", "islington-ccg", "oncology", "Decide", "", "does not cover oncology")]
    [InlineData("islington-recorder", "islington-ccg", "step-down", "Spend", "plenty", "Enter a sum in pounds")]
    [Trait("Requirement", "LEA-02")]
    public async Task A_grant_for_another_twice_over_of_nothing_or_outside_the_post_is_refused(string signIn, string partner, string service, string action, string pounds, string refusal)
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInForAsync(signIn, "Islington CCG");

        var page = await GrantAsync(visitor, partner, service, action, pounds);

        Assert.Contains(refusal, page.QuerySelector(".nhsuk-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "LEA-02")]
    public async Task A_grant_beyond_the_partners_own_power_is_refused_with_the_reason()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        await using (var scope = site.NewScope())
        {
            var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
            var partner = await context.Set<PartnerOrganisation>().SingleAsync(p => p.Slug == "islington-ccg");
            context.Add(new GrantingPower
            {
                PartnerId = partner.Id, Services = [], Actions = LeadActions.Decide | LeadActions.Spend, LimitPence = 500_000, From = new(2017, 4, 1), KnownFrom = new(2017, 4, 1, 0, 0, 0, DateTimeKind.Utc),
                Provenance = new(null, "Made up for a test"),
            });
            context.Act = new Act(Actor.CommandLine, "Test", "/", "A scheme of delegation for a test.");
            await context.SaveChangesAsync();
        }

        using var visitor = await site.SignInForAsync("islington-recorder", "Islington CCG");

        Assert.Contains("the most it may let another spend is £5,000", Summary(await GrantAsync(visitor, "islington-ccg", "step-down", "Spend", "10,000")), StringComparison.Ordinal);
        Assert.Contains("does not let it grant another to manage staff", Summary(await GrantAsync(visitor, "islington-ccg", "step-down", "ManageStaff", "")), StringComparison.Ordinal);
    }

    private static string Summary(IHtmlDocument page) => page.QuerySelector(".nhsuk-error-summary")!.TextContent;

    private static async Task<IHtmlDocument> GrantAsync(Visitor visitor, string partner, string service, string action, string pounds)
    {
        var form = (IHtmlFormElement)(await visitor.PageAsync($"{Lead}/grants/add")).QuerySelector("form[data-command]")!;
        List<(string, string)> fields = [("Input.Partner", partner), ("Input.Services", service), ("Input.LimitPounds", pounds), ("Input.Minute", "Governing body, minute 7"),
            ("Input.To.Day", "31"), ("Input.To.Month", "3"), ("Input.To.Year", "2018")];
        if (action.Length > 0)
        {
            fields.Add(("Input.Actions", action));
        }

        return await visitor.SendAndReadAsync(form, [.. fields]);
    }
}
