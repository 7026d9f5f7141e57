using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Community.Requests;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "LAW-29")]
    public async Task Who_must_answer_stands_with_its_basis_and_a_federation_is_not_asked_here()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var who = await CsvFile.ReadAsync(resident, $"{Asking.Front}?who-format=csv");

        Assert.Equal(11, who.Rows.Count);
        Assert.All(who.Rows.Where(r => r[0].Contains("Federation", StringComparison.Ordinal)), r => Assert.Equal("No", r[1]));
        Assert.Contains("Freedom of Information Act 2000, Schedule 1, Part II: councils", who.Column("Why"));
    }

    [Fact]
    [Trait("Requirement", "LAW-29")]
    public async Task The_disclosure_log_tells_anybody_what_was_asked_and_kept_back_and_why_and_never_who_asked()
    {
        var site = await sites.DemonstrationAsync();
        using var resident = site.NewVisitor();
        var reference = await resident.AskAsync();
        using var officer = await site.SignInAsAsync("information-governance");
        await officer.StepAsync(reference, "answer", Asking.Answer());

        var log = await resident.TextAsync($"{Asking.Front}?format=csv");
        var api = await resident.TextAsync("/api/requests/disclosures");
        var search = await resident.PageAsync("/search?q=lifts%20tender");

        Assert.Contains("A tender is open until spring.", log, StringComparison.Ordinal);
        Assert.Contains("What new lifts cost in 2016", api, StringComparison.Ordinal);
        Assert.Contains("What new lifts cost in 2016", search.Body(), StringComparison.Ordinal);
        Assert.All(new[] { log, api, search.Body() }, said => Assert.DoesNotContain("Quillfeather", said, StringComparison.Ordinal));
        Assert.All(new[] { log, api }, said => Assert.DoesNotContain(Asking.Marker, said, StringComparison.Ordinal));
    }
}
