using System.Net;
using AngleSharp.Html.Dom;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Tests.Partnership.People;

/// <summary>A partner says when somebody left one of its posts.</summary>
public sealed class EndTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task After_the_last_day_the_holder_is_no_longer_in_post_and_the_history_stays()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        var page = await EndAsync(recorder, "ngozi-featherlow", 30, 9);

        Assert.Equal(["1 June 2017 to 30 September 2017"], page.Table("Posts held").Column("Held"));
        Assert.DoesNotContain("Ngozi Featherlow", (await recorder.PageAsync("/partnership/partners/whittington-health")).Table("In post").First);
        Assert.Contains("Ngozi Featherlow", (await recorder.PageAsync("/partnership/partners/whittington-health?asAt=2017-09-30")).Table("In post").First);
    }

    [Fact]
    public async Task A_post_that_ended_is_not_ended_again()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsync("islington-recorder", "Islington Council");
        var link = await LinkAsync(recorder, "yusuf-penhallow-reed");
        await EndAsync(recorder, "yusuf-penhallow-reed", 30, 9);

        await recorder.PageAsync(link, HttpStatusCode.NotFound);
        Assert.Null((await recorder.PageAsync("/partnership/people/yusuf-penhallow-reed")).QuerySelector("a[href*='/end']"));
    }

    [Fact]
    public async Task A_post_cannot_end_before_it_began()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await EndAsync(recorder, "dwayne-ashcombe", 31, 5);

        Assert.Equal(new EndsBeforeItBegan(new(2017, 6, 1)).Sentence, page.ProblemAt("Input.LastDay"));
    }

    [Fact]
    public async Task A_post_that_has_not_begun_may_be_ended_too()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");
        await recorder.FillInAsync("/partnership/partners/haringey-council/posts/name",
            [("Input.Name", "Not Yet There"), ("Input.Title", "Chief Executive"), ("Input.Role", "chief-executive"), .. PageText.On("Input.From", 1, 11, 2017)]);

        var page = await EndAsync(recorder, "not-yet-there", 30, 11);

        Assert.Equal(["1 November 2017 to 30 November 2017"], page.Table("Posts held").Column("Held"));
    }

    [Fact]
    [Trait("Requirement", "PAR-10")]
    public async Task Nobody_ends_a_post_of_another_organisation()
    {
        var site = await sites.DemonstrationAsync();
        using var recorder = await site.SignInAsAsync("haringey-recorder");
        using var other = await site.SignInAsAsync("whittington-recorder");

        var page = await other.PageAsync(await LinkAsync(recorder, "tobias-lanternwood"));

        Assert.Equal(new SpeaksOnlyForItself("Haringey Council", "Whittington Health as Recorder (demonstration)").Sentence, page.Problems()[0]);
        Assert.False(page.HasForm());
    }

    private static async Task<IHtmlDocument> EndAsync(Visitor recorder, string person, int day, int month) =>
        await recorder.FillInAsync(await LinkAsync(recorder, person), PageText.On("Input.LastDay", day, month, 2017));

    private static async Task<string> LinkAsync(Visitor recorder, string person) => (await recorder.PageAsync($"/partnership/people/{person}")).QuerySelector("a[href*='/end']")!.GetAttribute("href")!;
}
