using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Community.Engagement;

public sealed class RecordTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "ENG-04")]
    public async Task An_engagement_lead_enters_what_is_planned_and_others_are_told_who_may()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var lead = await site.SignInAsAsync("engagement-lead");
        using var finance = await site.SignInAsAsync("whittington-finance");
        const string form = "/community/engagement/record";

        var empty = await lead.FillInAsync(form);
        var backwards = await lead.FillInAsync(form, [.. Fields, .. PageText.On("Input.From", 5, 11, 2017), .. PageText.On("Input.To", 4, 11, 2017)]);
        var done = await lead.FillInAsync(form, [.. Fields, .. PageText.On("Input.From", 5, 11, 2017)]);

        Assert.Equal(5, empty.Problems().Count);
        Assert.Contains("The last day is before the first", backwards.Problems()[0], StringComparison.Ordinal);
        Assert.Equal("Planned", done.Table("Held and planned").Cell("A walk through the ward", "State"));
        Assert.Contains("lead engagement", (await finance.PageAsync(form)).Problems()[0], StringComparison.Ordinal);
    }

    private static (string, string)[] Fields => [("Input.Title", "A walk through the ward"), ("Input.Level", "Workstream"), ("Input.About", "What is the ward like?"), ("Input.With", "Carers")];
}
