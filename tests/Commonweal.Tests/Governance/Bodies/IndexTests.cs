using System.Text.Json;

namespace Commonweal.Tests.Governance.Bodies;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Theory]
    [Trait("Requirement", "BRD-01")]
    [Trait("Requirement", "BRD-08")]
    [Trait("Requirement", "BRD-14")]
    [Trait("Requirement", "BRD-15")]
    [InlineData("Wellbeing Partnership Board", "Informal forum")]
    [InlineData("Programme Delivery Board", "Informal forum")]
    [InlineData("Community Reference Committee", "Advisory group")]
    [InlineData("Joint Health and Wellbeing Board Sub-Committee", "Joint sub-committee of two councils")]
    [InlineData("Joint Executive Team", "Section 75 body")]
    [InlineData("Elective Care workstream", "Workstream")]
    [InlineData("Islington Council Executive", "Executive of a council")]
    [InlineData("UCLH Board of Directors", "NHS foundation trust board")]
    [InlineData("Haringey CCG Governing Body", "CCG governing body")]
    [InlineData("Haringey GP Federation Board", "GP federation board")]
    [InlineData("Haringey Overview and Scrutiny Committee", "Scrutiny committee")]
    public async Task Every_body_is_listed_with_its_kind(string name, string kind) =>
        Assert.Contains($"{name},{kind},", (await TextAsync("/governance/bodies?format=csv")).Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public async Task The_chart_of_reporting_lines_says_in_a_sentence_what_it_shows_and_can_be_had_as_csv()
    {
        Assert.Contains("most of them, 9, to the Programme Delivery Board", await PageTextAsync("/governance/bodies"), StringComparison.Ordinal);
        Assert.Contains("Programme Delivery Board,Wellbeing Partnership Board", await TextAsync("/governance/bodies?lines-format=csv"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "BRD-16")]
    public async Task Bodies_with_a_warning_can_be_read_alone()
    {
        var text = await PageTextAsync("/governance/bodies?group=warned");

        Assert.Contains("Haringey Health and Wellbeing Board", text, StringComparison.Ordinal);
        Assert.DoesNotContain("UCLH Board of Directors", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_gives_what_each_can_do_and_search_finds_a_body_by_an_earlier_name()
    {
        using var board = JsonDocument.Parse(await TextAsync("/api/bodies/wellbeing-partnership-board"));

        Assert.Equal(["Agree", "Recommend", "Note", "Ask"], board.RootElement.GetProperty("can").EnumerateArray().Select(v => v.GetString()!));
        Assert.Contains("\"slug\":\"joint-executive-team\"", await TextAsync("/api/bodies"), StringComparison.Ordinal);
        Assert.Contains("/governance/bodies/wellbeing-partnership-board", await TextAsync("/search?q=Sponsor+Board"), StringComparison.Ordinal);
    }

    private async Task<string> TextAsync(string path)
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();
        return await visitor.TextAsync(path);
    }

    private async Task<string> PageTextAsync(string path)
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();
        return (await visitor.PageAsync(path)).Body!.TextContent;
    }
}
