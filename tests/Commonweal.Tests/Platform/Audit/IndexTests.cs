using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Platform.Audit;

/// <summary>The audit as a page: everything that was done, newest first, found by any word of it.</summary>
public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Theory, BothDatabases]
    [Trait("Requirement", "QUA-02")]
    public async Task An_entry_is_found_by_its_words_whatever_their_case(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        using var recorder = await site.SignInAsAsync("haringey-recorder");
        await recorder.FillInAsync("/partnership/partners/haringey-council/edit", ("Input.Description", "Said for the audit."));
        using var auditor = await site.SignInAsAsync("auditor");

        foreach (var words in new[] { "changed WHAT the page", "HARINGEY-council", "editpartner", "Tobias-Lanternwood" })
        {
            var entries = await CsvFile.ReadAsync(auditor, $"/audit?filter={Uri.EscapeDataString(words)}&format=csv");
            Assert.Contains(entries.Column("What was done"), sentence => sentence.StartsWith("Changed what the page of ", StringComparison.Ordinal));
        }

        Assert.Empty((await CsvFile.ReadAsync(auditor, "/audit?filter=nobody+did+this&format=csv")).Rows);
    }

    [Fact]
    [Trait("Requirement", "QUA-03")]
    public async Task A_resident_is_asked_to_sign_in()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        using var response = await resident.GetAsync("/audit");

        Assert.StartsWith("/sign-in?returnUrl=%2Faudit", new Uri(resident.Client.BaseAddress!, response.Headers.Location!).PathAndQuery, StringComparison.Ordinal);
    }
}
