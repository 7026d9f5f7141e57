namespace Commonweal.Tests.Partnership.People;

/// <summary>Who holds which post, and so who speaks for whom.</summary>
[Collection<Reading>]
public sealed class IndexTests(Sites sites)
{
    private const string Path = "/partnership/people";

    [Theory]
    [InlineData("Rachel Lissauer", "Director of the Wellbeing Partnership", "2017-10-09", "In post by 9 October 2017", "S4 line 11")]
    [InlineData("Sean McLaughlin", "Chair of the Wellbeing Partnership", "2017-10-09", "In post by 9 October 2017", "S4 line 9")]
    [InlineData("Tim Deeprose", "Programme Director, Haringey and Islington Wellbeing Programme", "2017-01-31", "In post by 31 January 2017", "S0 line 5")]
    [InlineData("Zina Etheridge", "Deputy Chief Executive, Haringey Council", "2017-01-31", "In post by 31 January 2017", "S0 line 3")]
    [InlineData("Julie Billett", "Director of Public Health, Camden and Islington", "2017-01-31", "In post by 31 January 2017", "S0 line 4")]
    [InlineData("Jeanelle de Gruchy", "Director of Public Health, Haringey Council", "2016-09-12", "In post by 12 September 2016", "S3 lines 9–11")]
    [InlineData("Charlotte Pomery", "Assistant Director, Haringey Council", "2016-09-12", "In post by 12 September 2016", "S3 line 13")]
    [Trait("Requirement", "PAR-14")]
    public async Task Each_person_whom_the_papers_name_stands_with_post_day_and_line(string name, string post, string day, string held, string source)
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var table = (await resident.PageAsync($"{Path}?asAt={day}&filter={Uri.EscapeDataString(name)}")).Table("People in post");

        Assert.Equal((post, held), (table.Cell(name, "Post"), table.Cell(name, "Held")));
        Assert.Contains(source, table.Source(name, "Held"));
    }

    [Fact]
    [Trait("Requirement", "PAR-14")]
    public async Task Who_was_not_yet_seen_in_post_is_not_listed()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.DoesNotContain("Rachel Lissauer", (await CsvFile.ReadAsync(resident, $"{Path}?asAt=2017-10-08&format=csv")).Column("Name"));
    }

    [Fact]
    public async Task Made_up_people_are_marked_on_the_page_and_in_the_file_and_real_ones_are_not()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var file = await CsvFile.ReadAsync(resident, $"{Path}?format=csv");
        var marks = file.Column("Name").Zip(file.Column("Made up")).DistinctBy(pair => pair.First).ToDictionary(pair => pair.First, pair => pair.Second);

        Assert.Equal(("Made up", ""), (marks["Tobias Lanternwood"], marks["Rachel Lissauer"]));
    }

    [Theory]
    [InlineData("Chief Executive")]
    [InlineData("Accountable Officer")]
    [InlineData("Council Leader")]
    [InlineData("Chair")]
    [InlineData("Senior responsible owner")]
    [InlineData("Clinical lead")]
    [InlineData("Non-executive director")]
    [InlineData("Councillor")]
    [InlineData("Lay member")]
    [InlineData("Finance lead")]
    [InlineData("Engagement lead")]
    [InlineData("Information-governance lead")]
    [Trait("Requirement", "PAR-11")]
    public async Task Each_role_of_the_papers_can_be_held_at_a_partner(string role)
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        var page = await recorder.PageAsync("/partnership/partners/whittington-health/posts/name");

        Assert.Contains(role, page.QuerySelectorAll("select option").Select(option => option.Words()));
    }

    [Fact]
    [Trait("Requirement", "QUA-05")]
    public async Task The_api_says_the_same_as_the_page()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var json = (await resident.JsonAsync("/api/people")).EnumerateArray().Select(p => p.GetProperty("name").GetString()!).Order().ToList();
        var file = (await CsvFile.ReadAsync(resident, $"{Path}?format=csv")).Column("Name").Order();

        Assert.Equal(file, json);
    }
}
