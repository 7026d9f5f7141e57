namespace Commonweal.Tests.Partnership.Agreements;

/// <summary>The list of agreements, and who has approved which.</summary>
[Collection<Reading>]
public sealed class IndexTests(Sites sites)
{
    private const string Path = "/partnership/agreements";

    [Theory]
    [InlineData("Haringey and Islington Wellbeing Partnership Agreement", "Partnership agreement")]
    [InlineData("Section 75 agreement between Haringey Council and Haringey CCG", "Section 75 agreement")]
    [InlineData("Sharing information for direct care", "Information sharing agreement")]
    [InlineData("Joint post for intermediate care", "Joint post agreement")]
    [Trait("Requirement", "AGR-08")]
    public async Task An_agreement_is_of_a_kind(string title, string kind)
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Equal(kind, (await resident.PageAsync(Path)).Table("Agreements").Cell(title, "Kind"));
    }

    [Fact]
    [Trait("Requirement", "AGR-10")]
    public async Task A_memorandum_of_understanding_is_a_kind_of_its_own_and_may_have_no_text_yet()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var table = (await resident.PageAsync(Path)).Table("Agreements");

        Assert.Equal("Memorandum of understanding", table.Cell("Memorandum of understanding ahead of the partnership agreement", "Kind"));
        Assert.Equal("No text yet", table.Cell("Memorandum of understanding ahead of the partnership agreement", "Approvals"));
    }

    [Fact]
    [Trait("Requirement", "AGR-01")]
    public async Task The_partnership_agreement_comes_first_with_its_three_days()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var table = (await resident.PageAsync(Path)).Table("Agreements");

        var title = table.First[0];
        Assert.Equal(
            ("Haringey and Islington Wellbeing Partnership Agreement", "1 June 2017", "31 March 2018", "31 March 2020"),
            (title, table.Cell(title, "Takes effect"), table.Cell(title, "Refresh due"), table.Cell(title, "Expires")));
    }

    [Fact]
    [Trait("Requirement", "AGR-03")]
    public async Task Each_organisation_stands_beside_each_agreement_with_its_own_approval()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var table = (await resident.PageAsync(Path)).Table("Approvals of each agreement");

        Assert.Equal(
            ["Approval noted", "Approved", "Approved", "Not a party"],
            new[]
            {
                table.Cell("Haringey CCG", "Haringey and Islington Wellbeing Partnership Agreement"),
                table.Cell("Haringey CCG", "Section 75 agreement between Haringey Council and Haringey CCG"),
                table.Cell("Haringey CCG", "Joint post for intermediate care"),
                table.Cell("Haringey CCG", "Sharing information for direct care"),
            });
    }

    [Fact]
    public async Task Both_tables_are_files_too()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var agreements = await CsvFile.ReadAsync(resident, $"{Path}?format=csv");
        var matrix = await CsvFile.ReadAsync(resident, $"{Path}?matrix-format=csv");

        Assert.Equal("2020-03-31", agreements.Column("Expires").First());
        Assert.Equal(10, matrix.Rows.Count);
    }
}
