using System.Net;

namespace Commonweal.Tests.Partnership.Partners;

/// <summary>The list of organisations at /partnership/partners.</summary>
[Collection<Reading>]
public sealed class IndexTests(Sites sites)
{
    private const string Path = "/partnership/partners";

    public static IEnumerable<TheoryDataRow<string, string, string, string>> Ten =>
    [
        new("London Borough of Haringey", "Council", "Partner", ""),
        new("London Borough of Islington", "Council", "Partner", ""),
        new("NHS Haringey Clinical Commissioning Group", "Clinical commissioning group", "Partner", "08D"),
        new("NHS Islington Clinical Commissioning Group", "Clinical commissioning group", "Partner", "08H"),
        new("Haringey GP Federation", "GP federation", "Partner", ""),
        new("Islington GP Federation", "GP federation", "Partner", ""),
        new("Camden and Islington NHS Foundation Trust", "Mental health trust", "Affiliate", "TAF"),
        new("North Middlesex University Hospital NHS Trust", "NHS trust", "Affiliate", "RAP"),
        new("University College London Hospitals NHS Foundation Trust", "NHS foundation trust", "Partner", "RRV"),
        new("Whittington Health NHS Trust", "NHS trust", "Partner", "RKE"),
    ];

    [Theory, MemberData(nameof(Ten))]
    [Trait("Requirement", "PAR-01")]
    [Trait("Requirement", "PAR-02")]
    public async Task Each_organisation_stands_with_its_kind_and_status(string name, string kind, string status, string code)
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var table = (await resident.PageAsync(Path)).Table("Organisations");

        Assert.Equal((kind, status, code), (table.Cell(name, "Kind"), table.Cell(name, "Status"), table.Cell(name, "ODS code")));
    }

    [Fact]
    [Trait("Requirement", "PAR-04")]
    public async Task An_organisation_that_has_not_approved_takes_part_as_an_affiliate()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync(Path);

        Assert.StartsWith("8 partners and 2 affiliates", page.QuerySelector(".cw-lead").Words());
        Assert.Equal("No approval recorded", page.Table("Organisations").Cell("North Middlesex University Hospital NHS Trust", "Partnership agreement"));
    }

    [Fact]
    [Trait("Requirement", "X-04")]
    public async Task The_eleventh_organisation_of_the_first_paper_is_held_as_invited_and_no_party()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var table = (await resident.PageAsync(Path)).Table("Organisations");

        Assert.Equal("Invited", table.Cell("Barnet, Enfield and Haringey Mental Health NHS Trust", "Status"));
        Assert.Equal("Not a party", table.Cell("Barnet, Enfield and Haringey Mental Health NHS Trust", "Partnership agreement"));
    }

    [Fact]
    public async Task Before_June_2017_nobody_was_a_partner()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync($"{Path}?asAt=2017-05-31");

        Assert.StartsWith("0 partners and 10 affiliates", page.QuerySelector(".cw-lead").Words());
        Assert.DoesNotContain("Partner", page.Table("Organisations").Column("Status"));
    }

    [Fact]
    public async Task An_approval_noted_in_October_is_not_known_before_the_paper_that_notes_it()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var table = (await resident.PageAsync($"{Path}?knownAt=2017-10-08")).Table("Organisations");

        Assert.Equal("No approval recorded", table.Cell("Whittington Health NHS Trust", "Partnership agreement"));
        Assert.Equal("Affiliate", table.Cell("Whittington Health NHS Trust", "Status"));
    }

    [Theory]
    [InlineData("?asAt=yesterday", "asAt=yesterday")]
    [InlineData("?asAt=2017-02-30", "asAt=2017-02-30")]
    [InlineData("?knownAt=soon", "knownAt=soon")]
    public async Task A_date_that_is_none_is_refused_in_words(string query, string said)
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync(Path + query, HttpStatusCode.BadRequest);

        Assert.Equal("That is not a date", page.Heading());
        Assert.Contains($"The address says {said}. Write a day as 2017-10-09.", page.Body());
    }

    [Fact]
    public async Task Another_day_is_said_at_the_head_of_the_page_with_the_way_back()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync($"{Path}?asAt=2017-05-31&sort=name");

        Assert.Contains("as it stood at the end of 31 May 2017", page.QuerySelector(".cw-as-at").Words());
        Assert.Equal($"{Path}?sort=name", page.QuerySelector(".cw-as-at a")!.GetAttribute("href"));
    }
}
