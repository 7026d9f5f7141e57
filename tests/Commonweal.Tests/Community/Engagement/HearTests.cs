using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Community.Engagement;

public sealed class HearTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task What_was_said_is_entered_within_the_days_of_the_activity()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var lead = await site.SignInAsAsync("engagement-lead");
        const string form = "/community/engagement/musculoskeletal-listening/hear";
        (string, string)[] words = [("Input.Voice", "Carers"), ("Input.Words", "We want <b>one</b> number to call.")];

        var early = await lead.FillInAsync(form, [.. words, .. PageText.On("Input.SaidOn", 1, 7, 2017)]);
        var done = await lead.FillInAsync(form, [.. words, .. PageText.On("Input.SaidOn", 20, 7, 2017)]);

        Assert.Contains("This ran from 17 July 2017", early.Problems()[0], StringComparison.Ordinal);
        Assert.Contains("We want <b>one</b> number to call.", done.Body(), StringComparison.Ordinal);
    }
}
