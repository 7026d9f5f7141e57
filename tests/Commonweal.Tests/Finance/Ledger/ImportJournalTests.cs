using Commonweal.Domain.Finance.Funds;
using Commonweal.Finance.Ledger;
using Commonweal.Platform.CommandLine;
using Commonweal.Tests.Partnership;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Finance.Ledger;

/// <summary>A journal that was kept elsewhere is taken into a fund's ledger whole, or not at all.</summary>
public sealed class ImportJournalTests(Sites sites) : IClassFixture<Sites>
{
    private const string Whole = """
        2016-09-01 * (T0000000) spend Camhs
            Expenses:Camhs:Chc:P348  GBP 185.69
            Assets:Pool:Camhs:HaringeyCcg  GBP -185.69

        2016-09-02 * (T0000001) reversal Camhs
            Expenses:Camhs:Chc:P348  GBP -0.05
            Assets:Pool:Camhs:HaringeyCcg  GBP 0.05
            Assets:Pool:Camhs:HaringeyCouncil  GBP 0.00
        """;

    private const string Above = """
        2017-09-01 * (V1) a grant
            spend/voluntary-sector  GBP 900000.00
            cash  GBP -900000.00
        """;

    [Theory, BothDatabases]
    [Trait("Requirement", "S75-10")]
    public async Task A_journal_is_posted_once_and_its_chain_holds(Engine engine)
    {
        var site = await sites.OnAsync(engine);

        Assert.Equal(2, (await ImportAsync(site, Whole)).Count);
        var again = await Assert.ThrowsAsync<CannotDoException>(() => ImportAsync(site, Whole));

        Assert.Contains("journal-T0000000 is posted already", again.Message, StringComparison.Ordinal);
        await using var scope = site.NewScope();
        var checks = await scope.ServiceProvider.GetRequiredService<LedgerVerification>().ExecuteAsync(CancellationToken.None);
        Assert.All(checks, c => Assert.Null(c.Broken));
        Assert.Equal(2, checks.Single(c => c.Fund.StartsWith("Older people", StringComparison.Ordinal)).Sets);
        using var visitor = site.NewVisitor();
        Assert.Contains("£185.69", (await visitor.PageAsync("/finance/funds/older-people/journal")).Table("Postings").Column("Sum"));
    }

    [Fact]
    public async Task A_journal_with_errors_is_named_by_line_and_nothing_is_taken_in()
    {
        var site = await sites.DemonstrationAsync();

        var wrong = await Assert.ThrowsAsync<CannotDoException>(() => ImportAsync(site, Whole.Replace("GBP -0.05", "GBP -0.06", StringComparison.Ordinal)));
        var uncoded = await Assert.ThrowsAsync<CannotDoException>(() => ImportAsync(site, Whole.Replace("(T0000001) ", "", StringComparison.Ordinal)));

        Assert.Contains("Line 8: ", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("1 transactions have no code", uncoded.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_a_journal_takes_above_its_budget_is_told()
    {
        var site = await sites.DemonstrationAsync();

        var (_, above) = await ImportAsync(site, Above, "learning-disabilities");

        Assert.Equal("Voluntary sector advocacy", above.Single().Name);
    }

    private static async Task<(int Count, IReadOnlyList<AboveAgreed> Above)> ImportAsync(TestSite site, string journal, string fund = "older-people")
    {
        var path = Path.Combine(site.Settings.Folder, "test.journal");
        await File.WriteAllTextAsync(path, journal.ReplaceLineEndings("\n"));
        await using var scope = site.NewScope();
        return await scope.ServiceProvider.GetRequiredService<ImportJournal>().ExecuteAsync(fund, path, CancellationToken.None);
    }
}
