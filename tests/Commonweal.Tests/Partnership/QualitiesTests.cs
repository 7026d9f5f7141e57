namespace Commonweal.Tests.Partnership;

/// <summary>Qualities that run across all pages and are no one page's.</summary>
public sealed class QualitiesTests(Sites sites) : IClassFixture<Sites>
{
    [Theory]
    [InlineData("haringey-finance")]
    [InlineData("whittington-recorder")]
    [InlineData("auditor")]
    [Trait("Requirement", "QUA-01")]
    public async Task Every_partner_and_every_resident_reads_the_same_of_each_partner(string signIn)
    {
        var site = await sites.DemonstrationAsync();
        using var resident = site.NewVisitor();
        using var reader = await site.SignInAsAsync(signIn);

        foreach (var path in new[] { "/", "/partnership/agreements/partnership-agreement", "/partnership/partners/uclh", "/partnership/conflicts" })
        {
            Assert.Equal((await resident.PageAsync(path)).QuerySelectorAll("main p, main td, main th, main dd").Where(IsRead).Select(e => e.Words()), (await reader.PageAsync(path)).QuerySelectorAll("main p, main td, main th, main dd").Where(IsRead).Select(e => e.Words()));
        }

        // What is offered to do differs; what is said does not.
        static bool IsRead(AngleSharp.Dom.IElement element) => element.QuerySelector(".nhsuk-button") is null;
    }

    [Fact]
    [Trait("Requirement", "QUA-04")]
    public async Task An_act_late_on_a_summer_evening_in_utc_is_shown_on_the_next_day_in_London()
    {
        await using var site = await TestSite.StartAsync(sites.Databases, time: new At(new DateTimeOffset(2027, 7, 1, 23, 30, 0, TimeSpan.Zero)));
        using var recorder = await site.SignInAsAsync("whittington-recorder");
        await recorder.FillInAsync("/partnership/partners/whittington-health/edit", ("Input.Description", "Late in the evening."));

        var page = await recorder.PageAsync("/audit");

        Assert.Contains("2 July 2027, 00:30", page.Body());
    }

    [Fact]
    [Trait("Requirement", "QUA-04")]
    public async Task What_is_known_by_a_day_is_what_was_recorded_until_midnight_in_London()
    {
        await using var site = await TestSite.StartAsync(sites.Databases, time: new At(new DateTimeOffset(2027, 7, 1, 23, 30, 0, TimeSpan.Zero)));
        using var recorder = await site.SignInAsAsync("whittington-recorder");
        await recorder.FillInAsync("/partnership/partners/whittington-health/posts/name", [("Input.Name", "Late Comer"), ("Input.Title", "Chair"), ("Input.Role", "chair"), .. PageText.On("Input.From", 2, 10, 2017)]);
        using var resident = site.NewVisitor();

        Assert.DoesNotContain("Late Comer", (await resident.PageAsync("/partnership/partners/whittington-health?knownAt=2027-07-01")).Body());
        Assert.Contains("Late Comer", (await resident.PageAsync("/partnership/partners/whittington-health?knownAt=2027-07-02")).Body());
    }

    [Fact]
    [Trait("Requirement", "QUA-02")]
    public async Task An_entry_of_the_audit_says_who_for_whom_as_what_when_and_what_changed()
    {
        var site = await sites.DemonstrationAsync();
        using var recorder = await site.SignInAsAsync("whittington-recorder");
        await recorder.FillInAsync("/partnership/partners/whittington-health/edit", ("Input.ShortName", "The Whittington"));

        var entry = await recorder.PageAsync((await recorder.PageAsync("/audit")).QuerySelector("tbody a")!.GetAttribute("href")!);

        Assert.Equal(("yewande-brightmoor", "whittington-health, as Recorder (demonstration)", "EditPartner"), (entry.Fact("Who"), entry.Fact("Acting for"), entry.Fact("Act")));
        Assert.Contains("Fits the entry", entry.Fact("Hash"));
        Assert.Contains("The Whittington", entry.QuerySelector("pre").Words());
    }

    [Theory]
    [InlineData("/audit?page=2000000000")]
    [InlineData("/audit?page=-1")]
    [InlineData("/partnership/people?page=2000000000")]
    [InlineData("/partnership/people?page=two&sort=nothing&dir=sideways")]
    public async Task An_address_that_asks_for_too_much_is_answered_with_what_there_is(string path)
    {
        using var auditor = await (await sites.DemonstrationAsync()).SignInAsAsync("auditor");

        Assert.NotEmpty((await auditor.PageAsync(path)).QuerySelectorAll("tbody tr"));
    }

    private sealed class At(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
