using System.Net;

namespace Commonweal.Tests.Partnership.Partners;

/// <summary>The page of one organisation.</summary>
[Collection<Reading>]
public sealed class PartnerTests(Sites sites)
{
    private const string Whittington = "/partnership/partners/whittington-health";
    private static readonly string[] Acts = ["edit", "shares", "posts/name", "status"];

    [Fact]
    [Trait("Requirement", "PAR-01")]
    public async Task It_says_its_kind_its_boroughs_and_through_whom_it_decides()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync(Whittington);

        Assert.Equal("NHS trust", page.Fact("Kind"));
        Assert.Equal("Haringey and Islington", page.Fact("Serves"));
        Assert.Equal("RKE", page.Fact("ODS code"));
        Assert.Equal("Whittington Health Trust Board", page.Fact("Decides through"));
    }

    [Fact]
    [Trait("Requirement", "PAR-01")]
    public async Task Its_statuses_stand_with_their_days_and_sources_from_first_to_last()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var table = (await resident.PageAsync(Whittington)).Table("Statuses");

        Assert.Equal(["Affiliate", "Partner"], table.First);
        Assert.Equal("1 June 2017", table.Cell("Partner", "From"));
        Assert.Contains("S4 line 45", table.Source("Partner", "From"));
    }

    [Theory]
    [InlineData("2017-05-31", "Affiliate since 31 January 2017: takes part without having approved the agreement")]
    [InlineData("2017-06-01", "Partner since 1 June 2017: its own board has approved the agreement")]
    [InlineData("2017-01-30", "None on this day")]
    [Trait("Requirement", "PAR-01")]
    public async Task Its_status_is_read_as_at_any_day(string day, string status)
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Equal(status, (await resident.PageAsync($"{Whittington}?asAt={day}")).Fact("Status"));
    }

    [Fact]
    [Trait("Requirement", "PAR-03")]
    public async Task That_no_signature_is_recorded_is_said_and_is_no_status()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync(Whittington);

        Assert.Equal("No signature recorded", page.Table("Agreements it is asked to approve").Cell("Haringey and Islington Wellbeing Partnership Agreement", "Signatures"));
        Assert.StartsWith("Partner", page.Fact("Status"));
    }

    [Theory]
    [InlineData("haringey-gp-federation")]
    [InlineData("islington-gp-federation")]
    [Trait("Requirement", "PAR-06")]
    public async Task A_federation_is_said_to_sign_for_itself_and_to_bind_no_practice(string federation)
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync($"/partnership/partners/{federation}");

        Assert.Contains("A federation signs for itself, not for its member practices. Nothing it agrees binds a practice.", page.Body());
        Assert.Contains("and not for its member practices", page.Table("Agreements it is asked to approve").Source("Haringey and Islington Wellbeing Partnership Agreement", "Approval"));
    }

    [Fact]
    [Trait("Requirement", "PAR-09")]
    public async Task Its_share_of_activity_and_money_here_is_a_sentence_a_table_and_a_file_marked_made_up()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync(Whittington);
        var file = await CsvFile.ReadAsync(resident, page.QuerySelector("#place-shares .cw-figure__foot a")!.GetAttribute("href")!);

        Assert.Equal("Of Whittington Health, 85% of the activity and 82% of the money belongs to Haringey and Islington.", page.QuerySelector("#place-shares-sentence").Words());
        Assert.Contains("Made up", page.QuerySelector("#place-shares figcaption").Words());
        Assert.Equal(["15", "40", "45", "18", "38", "44"], file.Column("Share, %"));
        Assert.All(file.Column("Made up"), mark => Assert.Equal("Made up", mark));
    }

    [Fact]
    public async Task What_came_after_it_in_law_stands_with_its_day()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("From 1 July 2022: NHS North Central London Integrated Care Board", (await resident.PageAsync("/partnership/partners/haringey-ccg")).Body());
    }

    [Fact]
    [Trait("Requirement", "X-04")]
    public async Task Where_the_papers_disagree_about_it_both_sides_are_one_step_away()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync("/partnership/partners/barnet-enfield-and-haringey");

        Assert.Contains("The papers disagree: Who the partners are.", page.Body());
        Assert.NotNull(page.QuerySelector("a[href='/partnership/conflicts#x-04']"));
    }

    [Fact]
    [Trait("Requirement", "QUA-06")]
    public async Task Every_fact_names_its_paper_and_line()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync(Whittington);

        Assert.NotNull(page.QuerySelector("dl a[href='/partnership/papers/s1#l44']"));
        Assert.Contains("S1 line 44", page.Body());
    }

    [Fact]
    [Trait("Requirement", "PAR-10")]
    public async Task Someone_who_does_not_speak_for_it_is_offered_nothing_to_change()
    {
        using var other = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await other.PageAsync(Whittington);

        Assert.Empty(page.QuerySelectorAll(string.Join(',', Acts.Select(act => $"a[href='{Whittington}/{act}']"))));
    }

    [Fact]
    public async Task Its_own_recorder_is_offered_what_may_be_changed()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        var page = await recorder.PageAsync(Whittington);

        Assert.All(Acts.Except(["status"]), act => Assert.NotNull(page.QuerySelector($"a[href='{Whittington}/{act}']")));
        Assert.Null(page.QuerySelector($"a[href='{Whittington}/status']"));
    }

    [Fact]
    public async Task An_organisation_that_is_not_known_is_no_page()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Equal("There is no such page", (await resident.PageAsync("/partnership/partners/nobody", HttpStatusCode.NotFound)).Heading());
    }
}
